/** December 2026: the beleidsgroep works out what the OOGO decided, and the plan is laid. */
import type { Day } from './deed.ts'
import { oneDesk } from './november.ts'

export const december: readonly Day[] = [
  {
    on: '2026-12-01',
    morning: {
      posts: [
        'Netwerkgroep po: agenda of Netwerkgroep dec',
        'Netwerkgroep po: reminder of Verzuimcijfers naast elkaar leggen',
      ],
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
          'terugkoppeling: Netwerkgroep po, OOGO',
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
        order: 'concept, OOGO, OPR, vaststelling, Inspectie',
        days: 'working days outside the school holidays, one after another, all before 1 May',
        OOGO: '2027-03-02',
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
