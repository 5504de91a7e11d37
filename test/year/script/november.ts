/** November 2026: the OOGO decides, and the beleidsgroep hears of it. */
import type { Day } from './deed.ts'

export const oneDesk = 'De regio richt één loket voor nieuwkomers in'
export const oneFare = 'Het leerlingenvervoer gaat uit van één tarief'
export const pupilFigures = 'Cijfers leerlingenvervoer aanleveren'

/** What the beleidsgroep hears when it first meets, and reads of that meeting ever after. */
export const heardAtFirst = [
  'Netwerkgroep po, di 8 sep 2026',
  'Netwerkgroep po, di 20 okt 2026',
  'Regisseursgroep, do 29 okt 2026',
  // Held after the agenda went round: it is heard all the same.
  'Netwerkgroep po, di 10 nov 2026',
]

export const november: readonly Day[] = [
  {
    on: '2026-11-03',
    morning: {
      posts: ['Netwerkgroep po: agenda of Netwerkgroep nov'],
      agendas: { 'Netwerkgroep nov': ['confirm: Netwerkgroep okt', 'open agreements'] },
    },
    does: [{ does: 'add an item', who: 'Joris', body: 'Beleidsgroep', item: 'Werkwijze binnen- en buitenkring' }],
  },
  {
    on: '2026-11-05',
    morning: {
      posts: ['Beleidsgroep: agenda of Beleidsgroep 1'],
      agendas: {
        'Beleidsgroep 1': [
          'open agreements',
          'terugkoppeling: OOGO, Regisseursgroep en Netwerkgroep po',
          'member: Werkwijze binnen- en buitenkring',
        ],
      },
    },
  },
  {
    on: '2026-11-10',
    does: [{ does: 'meet', who: 'Hanneke', meeting: 'Netwerkgroep nov', summary: 'Scholen melden eerder.' }],
    evening: {
      meetings: { 'Netwerkgroep nov': 'held' },
      confirmed: { 'Netwerkgroep okt': 'Netwerkgroep nov' },
      reports: { 'Netwerkgroep nov': ['Beleidsgroep'] },
      posts: ['Netwerkgroep po: list of Netwerkgroep nov', 'Beleidsgroep: terugkoppeling of Netwerkgroep nov'],
    },
  },
  {
    on: '2026-11-12',
    morning: {
      heard: {
        'Beleidsgroep 1': heardAtFirst,
      },
    },
    does: [{ does: 'meet', who: 'Hanneke', meeting: 'Beleidsgroep 1', summary: 'De buitenkring leest mee.' }],
    evening: {
      meetings: { 'Beleidsgroep 1': 'held' },
      reports: { 'Beleidsgroep 1': [] },
      posts: ['Beleidsgroep: list of Beleidsgroep 1'],
    },
  },
  {
    on: '2026-11-13',
    // Ten days before Tuesday 24 November is a Saturday: it goes round on the Friday.
    morning: {
      posts: ['OOGO: agenda of OOGO 1'],
      agendas: {
        'OOGO 1': [
          'open agreements',
          'standing: Jeugdhulp',
          'standing: Leerlingenvervoer',
          'standing: Leerplicht',
          'standing: Onderwijshuisvesting',
          'prepared: Eén loket voor nieuwkomers',
        ],
      },
    },
  },
  { on: '2026-11-20', does: [{ does: 'attend', who: 'Wim', meeting: 'OOGO 1', answer: 'absent' }] },
  {
    on: '2026-11-24',
    does: [
      {
        does: 'meet',
        who: 'Gijs',
        meeting: 'OOGO 1',
        decides: [
          { title: oneDesk, about: 'Eén loket voor nieuwkomers' },
          {
            title: oneFare,
            about: 'Leerlingenvervoer',
            against: ['Gemeente Duinrecht', 'Gemeente Heidewaard'],
            dispute: 'Over de hoogte van het tarief; de wethouders komen er in maart op terug.',
          },
        ],
        agrees: [{ title: pupilFigures, owner: 'Bram', due: 'uiterlijk 1 februari 2027' }],
        summary: 'Eén loket is een feit; over het vervoer praten wij door.',
      },
    ],
    evening: {
      meetings: { 'OOGO 1': 'held' },
      lists: {
        'OOGO 1': [
          `decision 1: ${oneDesk}`,
          `intention: ${oneFare} (Over de hoogte van het tarief; de wethouders komen er in maart op terug.)`,
          `action item: ${pupilFigures}`,
        ],
      },
      reports: { 'OOGO 1': ['Beleidsgroep', 'Regisseursgroep'] },
      // Only what was decided flows down; a voornemen binds nobody yet.
      tasks: { [oneDesk]: 'Beleidsgroep: nobody, open' },
      says: {
        '@Wim: list of OOGO 1': [
          'U krijgt deze lijst omdat u er niet was.',
          'Aanwezig: 2 bestuurders, 2 wethouders. Afwezig: 1.',
          `Besluit 1: ${oneDesk}`,
          'Gemeenten bezwaar: Gemeente Duinrecht, Gemeente Heidewaard',
          'Geschil: Over de hoogte van het tarief',
        ],
        'Beleidsgroep: terugkoppeling of OOGO 1': [
          `Besluit 1: ${oneDesk}`,
          `Uitwerken besluit 1 (OOGO): ${oneDesk}`,
          pupilFigures,
        ],
        'Regisseursgroep: terugkoppeling of OOGO 1': [`Besluit 1: ${oneDesk}`, 'uit te werken door Beleidsgroep'],
        [`Beleidsgroep: task of ${oneDesk}`]: ['Besluit 1 van OOGO, di 24 nov 2026'],
      },
      posts: [
        'OOGO: list of OOGO 1',
        '@Wim: list of OOGO 1',
        'Beleidsgroep: terugkoppeling of OOGO 1',
        'Regisseursgroep: terugkoppeling of OOGO 1',
        `Beleidsgroep: task of ${oneDesk}`,
        `OOGO: ${oneDesk}`,
        `OOGO: ${oneFare}`,
        `OOGO: ${pupilFigures}`,
      ],
    },
  },
]
