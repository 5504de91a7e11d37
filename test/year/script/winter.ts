/** January and February 2027: a window wakes, a meeting is off, and a task is done. */
import type { Day } from './deed.ts'
import { oneDesk, pupilFigures } from './november.ts'

export const winter: readonly Day[] = [
  // Eight weeks before 1 March.
  { on: '2027-01-04', morning: { posts: ['Stuurgroep: Stuurgroep 2 wakes'] } },
  {
    on: '2027-01-05',
    morning: {
      posts: ['Netwerkgroep po: agenda of Netwerkgroep jan'],
      agendas: {
        'Netwerkgroep jan': ['confirm: Netwerkgroep dec', 'open agreements', 'member: Thuiszitters in groep 8'],
      },
    },
    does: [
      {
        does: 'seek a date',
        who: 'Hanneke',
        body: 'Stuurgroep',
        meeting: 'Stuurgroep 2',
        window: 'in maart/april 2027',
        options: ['2027-03-11 14:00', '2027-03-18 14:00', '2027-04-01 14:00'],
        answerBy: '2027-01-13',
      },
    ],
    evening: { posts: ['Stuurgroep: dates for Stuurgroep 2'] },
  },
  {
    on: '2027-01-07',
    does: [
      { does: 'answer dates', who: 'Gijs', meeting: 'Stuurgroep 2', says: ['yes', 'yes', 'no'] },
      { does: 'answer dates', who: 'Anna', meeting: 'Stuurgroep 2', says: ['no', 'yes', 'yes'] },
      { does: 'answer dates', who: 'Bram', meeting: 'Stuurgroep 2', says: ['yes', 'if-needed', 'yes'] },
    ],
  },
  {
    on: '2027-01-08',
    does: [{ does: 'cancel', who: 'Hanneke', meeting: 'Netwerkgroep jan' }],
    evening: {
      meetings: { 'Netwerkgroep jan': 'cancelled' },
      calendars: { 'Netwerkgroep jan': 'CANCEL 1' },
      // What was to be talked about is talked about at the next.
      agendas: {
        'Netwerkgroep feb': ['confirm: Netwerkgroep dec', 'open agreements', 'member: Thuiszitters in groep 8'],
      },
      posts: ['Netwerkgroep po: Netwerkgroep jan is cancelled'],
      says: {
        'Netwerkgroep po: Netwerkgroep jan is cancelled': ['di 12 jan 2027, 09.30–11.00 uur', 'Te veel zieken.'],
      },
    },
  },
  // Everybody has answered: chair and secretariat hear that they can choose.
  {
    on: '2027-01-13',
    morning: {
      posts: ['@Gijs: told of dates for Stuurgroep 2', '@Hanneke: told of dates for Stuurgroep 2'],
      says: { '@Hanneke: told of dates for Stuurgroep 2': ['iedereen heeft geantwoord'] },
    },
  },
  {
    on: '2027-01-15',
    does: [{ does: 'fix the date', who: 'Hanneke', meeting: 'Stuurgroep 2', at: '2027-03-18 14:00' }],
    evening: {
      meetings: { 'Stuurgroep 2': '2027-03-18 14:00' },
      calendars: { 'Stuurgroep 2': 'REQUEST 0' },
      posts: ['Stuurgroep: Stuurgroep 2 has its day'],
    },
  },
  {
    on: '2027-01-20',
    does: [{ does: 'add an item', who: 'Karin', body: 'Regisseursgroep', item: 'Concept ondersteuningsplan' }],
  },
  {
    on: '2027-01-25',
    does: [
      { does: 'report done', who: 'Bram', agreement: pupilFigures },
      { does: 'confirm done', who: 'Hanneke', agreement: pupilFigures },
    ],
  },
  {
    on: '2027-01-28',
    morning: {
      posts: ['Regisseursgroep: agenda of Regisseursgroep 2'],
      agendas: {
        'Regisseursgroep 2': [
          'confirm: Regisseursgroep 1',
          'open agreements',
          'terugkoppeling: OOGO',
          'member: Concept ondersteuningsplan',
        ],
      },
    },
  },
  {
    on: '2027-02-02',
    morning: {
      // Whoever keeps order in the OOGO hears, alone, of a step of its plan two weeks ahead, and three days.
      posts: [
        'Netwerkgroep po: agenda of Netwerkgroep feb',
        '@Gijs: told of step Concept gereed',
        '@Hanneke: told of step Concept gereed',
      ],
      says: { '@Gijs: told of step Concept gereed': ['Over 14 dagen', 'uiterlijk di 16 feb 2027'] },
      agendas: {
        'Netwerkgroep feb': ['confirm: Netwerkgroep dec', 'open agreements', 'member: Thuiszitters in groep 8'],
      },
    },
  },
  {
    on: '2027-02-04',
    morning: { heard: { 'Regisseursgroep 2': ['OOGO, di 24 nov 2026', `Besluit 1: ${oneDesk}`] } },
    does: [
      {
        does: 'meet',
        who: 'Hanneke',
        meeting: 'Regisseursgroep 2',
        sendsOn: { 'Concept ondersteuningsplan': 'OOGO' },
        summary: 'Het concept kan naar het OOGO.',
      },
    ],
    evening: {
      meetings: { 'Regisseursgroep 2': 'held' },
      confirmed: { 'Regisseursgroep 1': 'Regisseursgroep 2' },
      reports: { 'Regisseursgroep 2': ['Beleidsgroep'] },
      posts: ['Regisseursgroep: list of Regisseursgroep 2', 'Beleidsgroep: terugkoppeling of Regisseursgroep 2'],
    },
  },
  {
    on: '2027-02-09',
    does: [
      { does: 'meet', who: 'Hanneke', meeting: 'Netwerkgroep feb', summary: 'Groep 8 vraagt een warme overgang.' },
    ],
    evening: {
      meetings: { 'Netwerkgroep feb': 'held' },
      confirmed: { 'Netwerkgroep dec': 'Netwerkgroep feb' },
      reports: { 'Netwerkgroep feb': ['Beleidsgroep'] },
      posts: ['Netwerkgroep po: list of Netwerkgroep feb', 'Beleidsgroep: terugkoppeling of Netwerkgroep feb'],
    },
  },
  {
    on: '2027-02-11',
    morning: {
      posts: ['Beleidsgroep: agenda of Beleidsgroep 3'],
      agendas: {
        'Beleidsgroep 3': [
          'confirm: Beleidsgroep 2',
          'open agreements',
          'terugkoppeling: OOGO, Regisseursgroep en Netwerkgroep po',
        ],
      },
    },
  },
  {
    on: '2027-02-12',
    does: [
      { does: 'report done', who: 'Femke', agreement: `task of ${oneDesk}` },
      { does: 'finish a step', who: 'Hanneke', step: 'Concept gereed' },
    ],
    evening: { tasks: { [oneDesk]: 'Beleidsgroep: Femke, reported_done' } },
  },
]
