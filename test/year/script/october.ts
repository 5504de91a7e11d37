/** September and October 2026: the stuurgroep begins, the regisseursgroep prepares. */
import type { Day } from './deed.ts'

export const october: readonly Day[] = [
  {
    on: '2026-09-14',
    // Ten days before 24 September.
    morning: {
      posts: ['Stuurgroep: agenda of Stuurgroep 1'],
      agendas: { 'Stuurgroep 1': ['open agreements', 'member: Aansluiting onderwijs en zorg'] },
    },
    does: [{ does: 'fix the date', who: 'Hanneke', meeting: 'OOGO 1', at: '2026-11-24 14:00' }],
    evening: {
      meetings: { 'OOGO 1': '2026-11-24 14:00' },
      calendars: { 'OOGO 1': 'REQUEST 0' },
      posts: ['OOGO: OOGO 1 has its day'],
    },
  },
  {
    on: '2026-09-24',
    does: [
      {
        does: 'meet',
        who: 'Gijs',
        meeting: 'Stuurgroep 1',
        agrees: [{ title: 'Werkagenda van de samenwerkingsverbanden opstellen', owner: 'Anna', due: '1 april 2027' }],
        summary: 'Het huis staat; nu de kwaliteit.',
      },
      {
        does: 'follow up',
        who: 'Gijs',
        after: 'Stuurgroep 1',
        meeting: 'Stuurgroep 2',
        window: 'in maart/april 2027',
        purpose: 'om de vorderingen te bespreken',
      },
    ],
    evening: {
      meetings: { 'Stuurgroep 1': 'held', 'Stuurgroep 2': 'to plan' },
      lists: { 'Stuurgroep 1': ['action item: Werkagenda van de samenwerkingsverbanden opstellen'] },
      // Nobody works out the stuurgroep, and it prepares nothing.
      reports: { 'Stuurgroep 1': [] },
      posts: [
        'Stuurgroep: Werkagenda van de samenwerkingsverbanden opstellen',
        'Stuurgroep: list of Stuurgroep 1',
        'Stuurgroep: meeting Stuurgroep 2',
      ],
    },
  },
  {
    on: '2026-10-09',
    // A week before 20 October lies in the herfstvakantie: it goes round on the Friday before that.
    morning: {
      posts: ['Netwerkgroep po: agenda of Netwerkgroep okt'],
      agendas: { 'Netwerkgroep okt': ['confirm: Netwerkgroep sep', 'open agreements'] },
    },
  },
  {
    on: '2026-10-15',
    does: [{ does: 'add an item', who: 'Joris', body: 'Regisseursgroep', item: 'Eén loket voor nieuwkomers' }],
  },
  {
    on: '2026-10-20',
    does: [{ does: 'meet', who: 'Hanneke', meeting: 'Netwerkgroep okt', summary: 'De cijfers komen in december.' }],
    evening: {
      meetings: { 'Netwerkgroep okt': 'held' },
      confirmed: { 'Netwerkgroep sep': 'Netwerkgroep okt' },
      reports: { 'Netwerkgroep okt': ['Beleidsgroep'] },
      posts: ['Netwerkgroep po: list of Netwerkgroep okt', 'Beleidsgroep: terugkoppeling of Netwerkgroep okt'],
    },
  },
  {
    on: '2026-10-22',
    morning: {
      posts: ['Regisseursgroep: agenda of Regisseursgroep 1'],
      agendas: {
        'Regisseursgroep 1': ['open agreements', 'terugkoppeling: OOGO', 'member: Eén loket voor nieuwkomers'],
      },
    },
  },
  {
    on: '2026-10-29',
    does: [
      {
        does: 'meet',
        who: 'Hanneke',
        meeting: 'Regisseursgroep 1',
        sendsOn: { 'Eén loket voor nieuwkomers': 'OOGO' },
        summary: 'Het voorstel voor één loket is rijp voor het OOGO.',
      },
    ],
    evening: {
      meetings: { 'Regisseursgroep 1': 'held' },
      reports: { 'Regisseursgroep 1': ['Beleidsgroep'] },
      posts: ['Regisseursgroep: list of Regisseursgroep 1', 'Beleidsgroep: terugkoppeling of Regisseursgroep 1'],
      history: {
        'OOGO: Eén loket voor nieuwkomers': [
          'Regisseursgroep: voorgesteld op do 15 okt 2026',
          'Regisseursgroep van do 29 okt 2026: doorgestuurd',
          'OOGO: voorgesteld op do 29 okt 2026',
          'OOGO: staat op di 24 nov 2026',
        ],
      },
    },
  },
]
