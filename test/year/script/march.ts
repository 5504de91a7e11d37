/** February and March 2027: what was decided comes back, the OOGO moves and meets, the stuurgroep meets again. */
import type { Day } from './deed.ts'
import { oneDesk, oneFare } from './november.ts'

export const agreedPlan = 'Over het ondersteuningsplan 2027–2031 is er overeenstemming'
const agendaOfOogo2 = [
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

export const march: readonly Day[] = [
  {
    on: '2027-02-16',
    morning: { posts: ['OOGO: plan, 14 days before 2027-03-02'] },
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
          '11 dagen te weinig tijd tot Ondersteuningsplanraad spreekt zich uit',
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
  {
    on: '2027-03-02',
    // Nothing of the OOGO on the day that it was to be.
    morning: {
      posts: ['Netwerkgroep po: agenda of Netwerkgroep mrt', 'OOGO: plan, 14 days before 2027-03-16'],
      agendas: { 'Netwerkgroep mrt': ['confirm: Netwerkgroep feb', 'open agreements'] },
    },
  },
  {
    on: '2027-03-05',
    // It goes round once more, for its new day.
    morning: { posts: ['OOGO: agenda of OOGO 2'], agendas: { 'OOGO 2': agendaOfOogo2 } },
  },
  {
    on: '2027-03-08',
    morning: {
      posts: ['Stuurgroep: agenda of Stuurgroep 2'],
      agendas: {
        'Stuurgroep 2': [
          'confirm: Stuurgroep 1',
          'open agreements',
          'progress',
          'member: Toetreding van de samenwerkingsverbanden po',
        ],
      },
    },
  },
  {
    on: '2027-03-09',
    does: [{ does: 'meet', who: 'Hanneke', meeting: 'Netwerkgroep mrt', summary: 'De warme overgang werkt.' }],
    evening: {
      meetings: { 'Netwerkgroep mrt': 'held' },
      confirmed: { 'Netwerkgroep feb': 'Netwerkgroep mrt' },
      reports: { 'Netwerkgroep mrt': ['Beleidsgroep'] },
      posts: ['Netwerkgroep po: list of Netwerkgroep mrt', 'Beleidsgroep: terugkoppeling of Netwerkgroep mrt'],
    },
  },
  { on: '2027-03-13', morning: { posts: ['OOGO: plan, 3 days before 2027-03-16'] } },
  {
    on: '2027-03-16',
    morning: {
      heard: { 'OOGO 2': ['Besluit 1, bij Beleidsgroep · gereed op do 18 feb 2027'] },
      posts: ['OOGO: plan, 0 days before 2027-03-16'],
    },
    does: [
      {
        does: 'meet',
        who: 'Gijs',
        meeting: 'OOGO 2',
        decides: [{ title: agreedPlan, about: 'Concept ondersteuningsplan' }],
        summary: 'Er is overeenstemming over het ondersteuningsplan.',
      },
    ],
    evening: {
      meetings: { 'OOGO 2': 'held' },
      confirmed: { 'OOGO 1': 'OOGO 2' },
      lists: { 'OOGO 2': [`decision 2: ${agreedPlan}`] },
      reports: { 'OOGO 2': ['Beleidsgroep', 'Regisseursgroep'] },
      tasks: { [agreedPlan]: 'Beleidsgroep: nobody, open' },
      // It was held: nobody has to tick that off.
      plan: {
        state: 'running',
        'Concept gereed': '2027-02-16, done',
        'OOGO over het concept': '2027-03-16, done',
        'Ondersteuningsplanraad spreekt zich uit': '2027-04-02',
        'Vaststelling door het bestuur': '2027-04-16',
        'Plan bij de Inspectie': '2027-04-23',
      },
      posts: [
        'OOGO: list of OOGO 2',
        'Beleidsgroep: terugkoppeling of OOGO 2',
        'Regisseursgroep: terugkoppeling of OOGO 2',
        `Beleidsgroep: task of ${agreedPlan}`,
        `OOGO: ${agreedPlan}`,
      ],
    },
  },
  {
    on: '2027-03-18',
    does: [
      {
        does: 'meet',
        who: 'Gijs',
        meeting: 'Stuurgroep 2',
        carriesOver: ['Toetreding van de samenwerkingsverbanden po'],
        summary: 'De vorderingen zijn besproken.',
      },
    ],
    evening: {
      meetings: { 'Stuurgroep 2': 'held' },
      confirmed: { 'Stuurgroep 1': 'Stuurgroep 2' },
      reports: { 'Stuurgroep 2': [] },
      posts: ['Stuurgroep: list of Stuurgroep 2'],
    },
  },
  {
    on: '2027-03-19',
    morning: { posts: ['OOGO: plan, 14 days before 2027-04-02'] },
    does: [{ does: 'plan', who: 'Hanneke', body: 'Stuurgroep', meeting: 'Stuurgroep 3', at: '2027-05-20 14:00' }],
    evening: {
      meetings: { 'Stuurgroep 3': '2027-05-20 14:00' },
      calendars: { 'Stuurgroep 3': 'REQUEST 0' },
      agendas: {
        'Stuurgroep 3': [
          'confirm: Stuurgroep 2',
          'open agreements',
          'member: Toetreding van de samenwerkingsverbanden po',
        ],
      },
      posts: ['Stuurgroep: meeting Stuurgroep 3'],
    },
  },
  {
    on: '2027-03-25',
    does: [
      { does: 'report done', who: 'Anna', agreement: 'Werkagenda van de samenwerkingsverbanden opstellen' },
      { does: 'confirm done', who: 'Hanneke', agreement: 'Werkagenda van de samenwerkingsverbanden opstellen' },
    ],
  },
  { on: '2027-03-30', morning: { posts: ['OOGO: plan, 3 days before 2027-04-02'] } },
]
