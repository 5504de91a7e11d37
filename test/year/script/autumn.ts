/** August and September 2026: the year is planned. */
import type { Day } from './deed.ts'

export const autumn: readonly Day[] = [
  {
    on: '2026-08-24',
    does: [
      {
        does: 'plan from the rhythm',
        who: 'Hanneke',
        body: 'Netwerkgroep po',
        // 13 October lies in the herfstvakantie: it is not planned by itself.
        names: {
          '2026-09-08': 'Netwerkgroep sep',
          '2026-11-10': 'Netwerkgroep nov',
          '2026-12-08': 'Netwerkgroep dec',
          '2027-01-12': 'Netwerkgroep jan',
          '2027-02-09': 'Netwerkgroep feb',
          '2027-03-09': 'Netwerkgroep mrt',
          '2027-04-13': 'Netwerkgroep apr',
          '2027-05-11': 'Netwerkgroep mei',
          '2027-06-08': 'Netwerkgroep jun',
        },
      },
      { does: 'plan', who: 'Hanneke', body: 'Netwerkgroep po', meeting: 'Netwerkgroep okt', at: '2026-10-20 09:30' },
    ],
    evening: {
      meetings: {
        'Netwerkgroep sep': '2026-09-08 09:30',
        'Netwerkgroep okt': '2026-10-20 09:30',
        'Netwerkgroep nov': '2026-11-10 09:30',
        'Netwerkgroep dec': '2026-12-08 09:30',
        'Netwerkgroep jan': '2027-01-12 09:30',
        'Netwerkgroep feb': '2027-02-09 09:30',
        'Netwerkgroep mrt': '2027-03-09 09:30',
        'Netwerkgroep apr': '2027-04-13 09:30',
        'Netwerkgroep mei': '2027-05-11 09:30',
        'Netwerkgroep jun': '2027-06-08 09:30',
      },
      calendars: { 'Netwerkgroep sep': 'REQUEST 0', 'Netwerkgroep okt': 'REQUEST 0', 'Netwerkgroep jan': 'REQUEST 0' },
      posts: ['Netwerkgroep po: series of Netwerkgroep sep', 'Netwerkgroep po: meeting Netwerkgroep okt'],
    },
  },
  {
    on: '2026-08-25',
    does: [
      { does: 'plan', who: 'Hanneke', body: 'Stuurgroep', meeting: 'Stuurgroep 1', at: '2026-09-24 14:00' },
      { does: 'plan', who: 'Hanneke', body: 'Regisseursgroep', meeting: 'Regisseursgroep 1', at: '2026-10-29 10:00' },
      { does: 'plan', who: 'Hanneke', body: 'Beleidsgroep', meeting: 'Beleidsgroep 1', at: '2026-11-12 13:00' },
      { does: 'plan', who: 'Hanneke', body: 'Beleidsgroep', meeting: 'Beleidsgroep 2', at: '2026-12-10 13:00' },
      { does: 'add an item', who: 'Femke', body: 'Netwerkgroep po', item: 'Verzuim in de onderbouw' },
      { does: 'add an item', who: 'Anna', body: 'Stuurgroep', item: 'Aansluiting onderwijs en zorg' },
    ],
    evening: {
      meetings: {
        'Stuurgroep 1': '2026-09-24 14:00',
        'Regisseursgroep 1': '2026-10-29 10:00',
        'Beleidsgroep 1': '2026-11-12 13:00',
        'Beleidsgroep 2': '2026-12-10 13:00',
      },
      calendars: { 'Stuurgroep 1': 'REQUEST 0' },
      posts: [
        'Stuurgroep: meeting Stuurgroep 1',
        'Regisseursgroep: meeting Regisseursgroep 1',
        'Beleidsgroep: meeting Beleidsgroep 1',
        'Beleidsgroep: meeting Beleidsgroep 2',
      ],
    },
  },
  {
    on: '2026-09-01',
    // A week before 8 September.
    morning: {
      posts: ['Netwerkgroep po: agenda of Netwerkgroep sep'],
      agendas: { 'Netwerkgroep sep': ['open agreements', 'member: Verzuim in de onderbouw'] },
    },
    does: [
      {
        does: 'seek a date',
        who: 'Hanneke',
        body: 'OOGO',
        meeting: 'OOGO 1',
        window: 'in november',
        options: ['2026-11-17 14:00', '2026-11-24 14:00', '2026-11-26 14:00'],
        answerBy: '2026-09-11',
      },
    ],
    evening: { meetings: { 'OOGO 1': 'to plan' }, posts: ['OOGO: meeting OOGO 1', 'OOGO: dates for OOGO 1'] },
  },
  {
    on: '2026-09-03',
    does: [
      { does: 'answer dates', who: 'Gijs', meeting: 'OOGO 1', says: ['yes', 'yes', 'no'] },
      { does: 'answer dates', who: 'Anna', meeting: 'OOGO 1', says: ['no', 'yes', 'yes'] },
      { does: 'answer dates', who: 'Bram', meeting: 'OOGO 1', says: ['yes', 'yes', 'yes'] },
      { does: 'answer dates', who: 'Ilse', meeting: 'OOGO 1', says: ['if-needed', 'yes', 'no'] },
    ],
  },
  {
    on: '2026-09-08',
    does: [
      {
        does: 'meet',
        who: 'Hanneke',
        meeting: 'Netwerkgroep sep',
        agrees: [{ title: 'Verzuimcijfers naast elkaar leggen', owner: 'Femke', due: 'uiterlijk 1 december 2026' }],
        summary: 'Vroeg signaleren begint in de onderbouw.',
      },
    ],
    evening: {
      meetings: { 'Netwerkgroep sep': 'held' },
      lists: { 'Netwerkgroep sep': ['action item: Verzuimcijfers naast elkaar leggen'] },
      reports: { 'Netwerkgroep sep': ['Beleidsgroep'] },
      posts: [
        'Netwerkgroep po: Verzuimcijfers naast elkaar leggen',
        'Netwerkgroep po: list of Netwerkgroep sep',
        'Beleidsgroep: terugkoppeling of Netwerkgroep sep',
      ],
    },
  },
  // Two days before the last day for answers whoever gave none is asked once more, alone.
  {
    on: '2026-09-09',
    morning: {
      posts: ['@Wim: told of dates for OOGO 1'],
      says: { '@Wim: told of dates for OOGO 1': ['vr 11 sep 2026'] },
    },
  },
  // On the last day too; chair and secretariat hear, alone, of whom there is none yet.
  {
    on: '2026-09-11',
    morning: {
      posts: [
        '@Wim: told of dates for OOGO 1',
        '@Gijs: told of dates for OOGO 1',
        '@Hanneke: told of dates for OOGO 1',
      ],
      says: {
        '@Wim: told of dates for OOGO 1': ['dit is de laatste dag'],
        '@Gijs: told of dates for OOGO 1': ['Nog geen antwoord van Wim Harmsen.'],
        '@Hanneke: told of dates for OOGO 1': ['Nog geen antwoord van Wim Harmsen.'],
      },
    },
  },
]
