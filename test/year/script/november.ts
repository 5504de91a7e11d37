/** November and December 2026: the OOGO decides, the beleidsgroep hears of it and works it out, the plan is laid. */
import type { Day } from './deed.ts'

export const oneDesk = 'De regio richt één loket voor nieuwkomers in'
export const oneFare = 'Het leerlingenvervoer gaat uit van één tarief'
export const pupilFigures = 'Cijfers leerlingenvervoer aanleveren'

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
          'terugkoppeling: Netwerkgroep po, Regisseursgroep',
          'member: Werkwijze binnen- en buitenkring',
        ],
      },
    },
  },
  {
    on: '2026-11-10',
    does: [{ does: 'meet', who: 'Hanneke', meeting: 'Netwerkgroep nov', summary: 'Scholen melden eerder.' }],
    then: {
      meetings: { 'Netwerkgroep nov': 'held' },
      confirmed: { 'Netwerkgroep okt': 'Netwerkgroep nov' },
      reports: { 'Netwerkgroep nov': ['Beleidsgroep'] },
      posts: ['Netwerkgroep po: list of Netwerkgroep nov', 'Beleidsgroep: terugkoppeling of Netwerkgroep nov'],
    },
  },
  {
    on: '2026-11-12',
    does: [{ does: 'meet', who: 'Hanneke', meeting: 'Beleidsgroep 1', summary: 'De buitenkring leest mee.' }],
    then: {
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
    then: {
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
      posts: [
        'OOGO: list of OOGO 1',
        '@Wim: list of OOGO 1',
        'Beleidsgroep: terugkoppeling of OOGO 1',
        'Regisseursgroep: terugkoppeling of OOGO 1',
        `Beleidsgroep: task of ${oneDesk}`,
      ],
    },
  },
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
    then: {
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
    then: {
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
    then: {
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
