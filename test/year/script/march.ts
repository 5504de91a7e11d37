/** March 2027: the OOGO meets on its new day, the stuurgroep meets again. */
import type { Day } from './deed.ts'
import { agendaOfOogo2 } from './february.ts'

export const agreedPlan = 'Over het ondersteuningsplan 2027–2031 is er overeenstemming'

export const march: readonly Day[] = [
  {
    on: '2027-03-02',
    // Nothing of the OOGO on the day that it was to be.
    morning: {
      // Two weeks before its new day.
      posts: [
        'Netwerkgroep po: agenda of Netwerkgroep mrt',
        '@Gijs: told of step OOGO over het concept',
        '@Hanneke: told of step OOGO over het concept',
      ],
      says: { '@Hanneke: told of step OOGO over het concept': ['Over 14 dagen', 'uiterlijk di 16 mrt 2027'] },
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
  {
    on: '2027-03-15',
    // Three days before it is a Saturday: they hear of it on the Monday.
    morning: {
      posts: ['@Gijs: told of step OOGO over het concept', '@Hanneke: told of step OOGO over het concept'],
      says: { '@Gijs: told of step OOGO over het concept': ['Over 1 dag', 'uiterlijk di 16 mrt 2027'] },
    },
  },
  {
    on: '2027-03-16',
    morning: {
      heard: { 'OOGO 2': ['Besluit 1, bij Beleidsgroep · gereed op do 18 feb 2027'] },
      says: { 'OOGO: morning card': ['OOGO over het concept'] },
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
    morning: {
      posts: [
        '@Gijs: told of step Ondersteuningsplanraad spreekt zich uit',
        '@Hanneke: told of step Ondersteuningsplanraad spreekt zich uit',
      ],
    },
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
  {
    on: '2027-03-30',
    morning: {
      posts: [
        '@Gijs: told of step Ondersteuningsplanraad spreekt zich uit',
        '@Hanneke: told of step Ondersteuningsplanraad spreekt zich uit',
      ],
    },
  },
]
