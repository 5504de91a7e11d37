/** December 2026: the beleidsgroep works out what the OOGO decided, and the plan is laid. */
import type { Day } from './deed.ts'
import { heardAtFirst, oneDesk } from './november.ts'

export const december: readonly Day[] = [
  {
    on: '2026-12-01',
    morning: {
      posts: ['Netwerkgroep po: agenda of Netwerkgroep dec'],
      agendas: { 'Netwerkgroep dec': ['confirm: Netwerkgroep nov', 'open agreements'] },
    },
  },
  {
    on: '2026-12-03',
    morning: {
      posts: ['Beleidsgroep: agenda of Beleidsgroep 2'],
      agendas: {
        'Beleidsgroep 2': [
          'confirm: Beleidsgroep 1',
          'open agreements',
          'terugkoppeling: OOGO, Regisseursgroep en Netwerkgroep po',
          `elaborate: ${oneDesk}`,
        ],
      },
    },
    does: [{ does: 'report done', who: 'Femke', agreement: 'Verzuimcijfers naast elkaar leggen' }],
  },
  {
    on: '2026-12-07',
    does: [
      { does: 'plan', who: 'Hanneke', body: 'OOGO', meeting: 'OOGO 2', at: '2027-03-02 14:00' },
      { does: 'plan', who: 'Hanneke', body: 'Regisseursgroep', meeting: 'Regisseursgroep 2', at: '2027-02-04 10:00' },
      { does: 'plan', who: 'Hanneke', body: 'Beleidsgroep', meeting: 'Beleidsgroep 3', at: '2027-02-18 13:00' },
      { does: 'plan back', who: 'Hanneke', body: 'OOGO', hardOn: '2027-05-01' },
    ],
    evening: {
      meetings: {
        'OOGO 2': '2027-03-02 14:00',
        'Regisseursgroep 2': '2027-02-04 10:00',
        'Beleidsgroep 3': '2027-02-18 13:00',
      },
      calendars: { 'OOGO 2': 'REQUEST 0' },
      // The OOGO is the meeting that is there; 1 May lies in the meivakantie, so it is with the Inspectie before that.
      plan: {
        state: 'running',
        'Concept gereed': '2027-02-16',
        'OOGO over het concept': '2027-03-02',
        'Ondersteuningsplanraad spreekt zich uit': '2027-04-02',
        'Vaststelling door het bestuur': '2027-04-16',
        'Plan bij de Inspectie': '2027-04-23',
      },
      posts: [
        'OOGO: meeting OOGO 2',
        'Regisseursgroep: meeting Regisseursgroep 2',
        'Beleidsgroep: meeting Beleidsgroep 3',
        'OOGO: plan',
      ],
    },
  },
  {
    on: '2026-12-08',
    does: [
      { does: 'meet', who: 'Hanneke', meeting: 'Netwerkgroep dec', summary: 'De cijfers liggen op tafel.' },
      { does: 'confirm done', who: 'Hanneke', agreement: 'Verzuimcijfers naast elkaar leggen' },
    ],
    evening: {
      meetings: { 'Netwerkgroep dec': 'held' },
      confirmed: { 'Netwerkgroep nov': 'Netwerkgroep dec' },
      reports: { 'Netwerkgroep dec': ['Beleidsgroep'] },
      posts: ['Netwerkgroep po: list of Netwerkgroep dec', 'Beleidsgroep: terugkoppeling of Netwerkgroep dec'],
    },
  },
  {
    on: '2026-12-10',
    morning: {
      heard: {
        'Beleidsgroep 1': heardAtFirst,
        'Beleidsgroep 2': ['OOGO, di 24 nov 2026', `Besluit 1: ${oneDesk}`, 'Netwerkgroep po, di 8 dec 2026'],
      },
    },
    does: [
      { does: 'meet', who: 'Hanneke', meeting: 'Beleidsgroep 2', summary: 'Femke trekt de uitwerking van het loket.' },
      { does: 'give an owner', who: 'Hanneke', task: oneDesk, to: 'Femke', by: 'uiterlijk 15 februari 2027' },
    ],
    evening: {
      meetings: { 'Beleidsgroep 2': 'held' },
      confirmed: { 'Beleidsgroep 1': 'Beleidsgroep 2' },
      tasks: { [oneDesk]: 'Beleidsgroep: Femke, open' },
      reports: { 'Beleidsgroep 2': [] },
      posts: ['Beleidsgroep: list of Beleidsgroep 2'],
    },
  },
  {
    on: '2026-12-15',
    does: [{ does: 'add an item', who: 'Karin', body: 'Netwerkgroep po', item: 'Thuiszitters in groep 8' }],
  },
]
