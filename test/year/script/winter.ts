/** January to March 2027: a window wakes, a meeting is off, another moves, and the OOGO meets again. */
import type { Day } from './deed.ts'
import { oneDesk, oneFare, pupilFigures } from './november.ts'

export const agreedPlan = 'Over het ondersteuningsplan 2027–2031 is er overeenstemming'
const agendaOfOogo2 = [
  'confirm: OOGO 1',
  'open agreements',
  'standing: Jeugdhulp',
  'standing: Leerlingenvervoer',
  'standing: Leerplicht',
  'standing: Onderwijshuisvesting',
  'prepared: Concept ondersteuningsplan',
  `agreement: ${oneDesk}`,
]

export const winter: readonly Day[] = [
  // Eight weeks before 1 March.
  { on: '2027-01-04', morning: { posts: ['@Hanneke: Stuurgroep 2 wakes', '@Gijs: Stuurgroep 2 wakes'] } },
  {
    on: '2027-01-05',
    morning: {
      posts: ['Netwerkgroep po: agenda of Netwerkgroep jan'],
      agendas: { 'Netwerkgroep jan': ['confirm: Netwerkgroep dec', 'member: Thuiszitters in groep 8'] },
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
    then: { posts: ['Stuurgroep: dates for Stuurgroep 2'] },
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
    then: {
      meetings: { 'Netwerkgroep jan': 'cancelled' },
      calendars: { 'Netwerkgroep jan': 'CANCEL 1' },
      // What was to be talked about is talked about at the next.
      agendas: { 'Netwerkgroep feb': ['member: Thuiszitters in groep 8'] },
      posts: ['Netwerkgroep po: Netwerkgroep jan is cancelled'],
    },
  },
  {
    on: '2027-01-15',
    does: [{ does: 'fix the date', who: 'Hanneke', meeting: 'Stuurgroep 2', at: '2027-03-18 14:00' }],
    then: {
      meetings: { 'Stuurgroep 2': '2027-03-18 14:00' },
      calendars: { 'Stuurgroep 2': 'REQUEST 0' },
      posts: ['Stuurgroep: meeting Stuurgroep 2'],
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
          'terugkoppeling: OOGO',
          'member: Concept ondersteuningsplan',
        ],
      },
    },
  },
  {
    on: '2027-02-02',
    morning: {
      posts: ['Netwerkgroep po: agenda of Netwerkgroep feb'],
      agendas: { 'Netwerkgroep feb': ['confirm: Netwerkgroep dec', 'member: Thuiszitters in groep 8'] },
    },
  },
  {
    on: '2027-02-04',
    does: [
      {
        does: 'meet',
        who: 'Hanneke',
        meeting: 'Regisseursgroep 2',
        sendsOn: { 'Concept ondersteuningsplan': 'OOGO' },
        summary: 'Het concept kan naar het OOGO.',
      },
    ],
    then: {
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
    then: {
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
          'terugkoppeling: Netwerkgroep po, Regisseursgroep',
        ],
      },
    },
  },
  {
    on: '2027-02-12',
    does: [
      { does: 'report done', who: 'Femke', agreement: `task of ${oneDesk}` },
      { does: 'finish a step', who: 'Hanneke', step: 'concept' },
    ],
    then: { tasks: { [oneDesk]: 'Beleidsgroep: Femke, reported_done' } },
  },
  {
    on: '2027-02-16',
    does: [{ does: 'put on the agenda', who: 'Hanneke', agreement: oneDesk, body: 'OOGO' }],
  },
  {
    on: '2027-02-18',
    does: [
      { does: 'meet', who: 'Hanneke', meeting: 'Beleidsgroep 3', summary: 'Het loket staat.' },
      { does: 'confirm done', who: 'Hanneke', agreement: `task of ${oneDesk}` },
    ],
    then: {
      meetings: { 'Beleidsgroep 3': 'held' },
      confirmed: { 'Beleidsgroep 2': 'Beleidsgroep 3' },
      tasks: { [oneDesk]: 'Beleidsgroep: Femke, done' },
      reports: { 'Beleidsgroep 3': [] },
      // What the OOGO decided has been done: it hears so.
      posts: ['Beleidsgroep: list of Beleidsgroep 3', `OOGO: done, task of ${oneDesk}`],
    },
  },
  {
    on: '2027-02-19',
    // Ten days before Tuesday 2 March is a Saturday, the first of the voorjaarsvakantie.
    morning: {
      posts: ['OOGO: agenda of OOGO 2'],
      agendas: { 'OOGO 2': agendaOfOogo2 },
      history: { [`OOGO: ${oneDesk}`]: ['Regisseursgroep 1: sent-on', 'OOGO 1: decision 1', 'Beleidsgroep: done'] },
    },
  },
  {
    on: '2027-02-22',
    does: [{ does: 'move', who: 'Hanneke', meeting: 'OOGO 2', to: '2027-03-16 14:00' }],
    then: {
      meetings: { 'OOGO 2': '2027-03-16 14:00' },
      calendars: { 'OOGO 2': 'REQUEST 1' },
      plan: {
        OOGO: '2027-03-16',
        days: 'working days outside the school holidays, one after another, all before 1 May',
      },
      posts: ['OOGO: OOGO 2 is moved'],
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
      posts: ['Netwerkgroep po: agenda of Netwerkgroep mrt'],
      agendas: { 'Netwerkgroep mrt': ['confirm: Netwerkgroep feb'] },
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
    then: {
      meetings: { 'Netwerkgroep mrt': 'held' },
      confirmed: { 'Netwerkgroep feb': 'Netwerkgroep mrt' },
      reports: { 'Netwerkgroep mrt': ['Beleidsgroep'] },
      posts: ['Netwerkgroep po: list of Netwerkgroep mrt', 'Beleidsgroep: terugkoppeling of Netwerkgroep mrt'],
    },
  },
  {
    on: '2027-03-16',
    does: [
      {
        does: 'meet',
        who: 'Gijs',
        meeting: 'OOGO 2',
        decides: [{ title: agreedPlan, about: 'Concept ondersteuningsplan' }],
        summary: 'Er is overeenstemming over het ondersteuningsplan.',
      },
    ],
    then: {
      meetings: { 'OOGO 2': 'held' },
      confirmed: { 'OOGO 1': 'OOGO 2' },
      lists: { 'OOGO 2': [`decision 2: ${agreedPlan}`] },
      reports: { 'OOGO 2': ['Beleidsgroep', 'Regisseursgroep'] },
      tasks: { [agreedPlan]: 'Beleidsgroep: nobody, open' },
      history: { [`still a voornemen: ${oneFare}`]: ['open'] },
      posts: [
        'OOGO: list of OOGO 2',
        'Beleidsgroep: terugkoppeling of OOGO 2',
        'Regisseursgroep: terugkoppeling of OOGO 2',
        `Beleidsgroep: task of ${agreedPlan}`,
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
    then: {
      meetings: { 'Stuurgroep 2': 'held' },
      confirmed: { 'Stuurgroep 1': 'Stuurgroep 2' },
      reports: { 'Stuurgroep 2': [] },
      posts: ['Stuurgroep: list of Stuurgroep 2'],
    },
  },
  {
    on: '2027-03-19',
    does: [{ does: 'plan', who: 'Hanneke', body: 'Stuurgroep', meeting: 'Stuurgroep 3', at: '2027-05-20 14:00' }],
    then: {
      meetings: { 'Stuurgroep 3': '2027-05-20 14:00' },
      calendars: { 'Stuurgroep 3': 'REQUEST 0' },
      agendas: { 'Stuurgroep 3': ['member: Toetreding van de samenwerkingsverbanden po'] },
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
]
