/** The second half of February 2027: what was decided comes back, and the OOGO moves. */
import type { Day } from './deed.ts'
import { oneDesk, oneFare } from './november.ts'

export const agendaOfOogo2 = [
  'confirm: OOGO 1',
  'open agreements',
  'terugkoppeling: Beleidsgroep',
  'standing: Jeugdhulp',
  'standing: Leerlingenvervoer',
  'standing: Leerplicht',
  'standing: Onderwijshuisvesting',
  // What they did not agree on comes back by itself.
  `agreement: ${oneFare}`,
  'prepared: Concept ondersteuningsplan',
  `agreement: ${oneDesk}`,
]

export const february: readonly Day[] = [
  {
    on: '2027-02-16',
    morning: { posts: ['@Gijs: told of step OOGO over het concept', '@Hanneke: told of step OOGO over het concept'] },
    does: [{ does: 'put on the agenda', who: 'Hanneke', agreement: oneDesk, body: 'OOGO' }],
  },
  {
    on: '2027-02-18',
    morning: { heard: { 'Beleidsgroep 3': ['Regisseursgroep, do 4 feb 2027', 'Netwerkgroep po, di 9 feb 2027'] } },
    does: [
      { does: 'meet', who: 'Hanneke', meeting: 'Beleidsgroep 3', summary: 'Het loket staat.' },
      { does: 'confirm done', who: 'Hanneke', agreement: `task of ${oneDesk}` },
    ],
    evening: {
      meetings: { 'Beleidsgroep 3': 'held' },
      confirmed: { 'Beleidsgroep 2': 'Beleidsgroep 3' },
      tasks: { [oneDesk]: 'Beleidsgroep: Femke, done' },
      reports: { 'Beleidsgroep 3': [] },
      posts: ['Beleidsgroep: list of Beleidsgroep 3'],
    },
  },
  {
    on: '2027-02-19',
    // Ten days before Tuesday 2 March is a Saturday, the first of the voorjaarsvakantie.
    morning: {
      posts: ['OOGO: agenda of OOGO 2'],
      agendas: { 'OOGO 2': agendaOfOogo2 },
      history: {
        [`OOGO: ${oneDesk}`]: [
          'besluit 1 van OOGO',
          'Regisseursgroep: voorgesteld op do 15 okt 2026',
          'Regisseursgroep van do 29 okt 2026: doorgestuurd',
          'OOGO: voorgesteld op do 29 okt 2026',
          'OOGO van di 24 nov 2026: behandeld',
          'OOGO: voorgesteld op di 16 feb 2027',
          'OOGO: staat op di 2 mrt 2027',
        ],
      },
    },
  },
  {
    on: '2027-02-22',
    does: [{ does: 'move', who: 'Hanneke', meeting: 'OOGO 2', to: '2027-03-16 14:00' }],
    evening: {
      meetings: { 'OOGO 2': '2027-03-16 14:00' },
      calendars: { 'OOGO 2': 'REQUEST 1' },
      plan: {
        state: 'running',
        'Concept gereed': '2027-02-16, done',
        'OOGO over het concept': '2027-03-16',
        'Ondersteuningsplanraad spreekt zich uit': '2027-04-02',
        'Vaststelling door het bestuur': '2027-04-16',
        'Plan bij de Inspectie': '2027-04-23',
      },
      posts: ['OOGO: OOGO 2 is moved', 'OOGO: plan is shifted'],
      // Nothing behind it can move: 1 May is hard. What no longer fits is said at once.
      says: {
        'OOGO: plan is shifted': [
          'di 16 mrt 2027',
          '11 dagen te weinig tijd tot “Ondersteuningsplanraad spreekt zich uit”',
        ],
      },
    },
  },
  {
    on: '2027-03-01',
    does: [
      { does: 'add an item', who: 'Anna', body: 'Stuurgroep', item: 'Toetreding van de samenwerkingsverbanden po' },
    ],
  },
]
