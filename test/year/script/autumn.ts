/** August to October 2026: the year is planned, the stuurgroep begins, the regisseursgroep prepares. */
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
    then: {
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
      posts: [
        'Netwerkgroep po: meeting Netwerkgroep sep',
        'Netwerkgroep po: meeting Netwerkgroep okt',
        'Netwerkgroep po: meeting Netwerkgroep nov',
        'Netwerkgroep po: meeting Netwerkgroep dec',
        'Netwerkgroep po: meeting Netwerkgroep jan',
        'Netwerkgroep po: meeting Netwerkgroep feb',
        'Netwerkgroep po: meeting Netwerkgroep mrt',
        'Netwerkgroep po: meeting Netwerkgroep apr',
        'Netwerkgroep po: meeting Netwerkgroep mei',
        'Netwerkgroep po: meeting Netwerkgroep jun',
      ],
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
    then: {
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
      agendas: { 'Netwerkgroep sep': ['member: Verzuim in de onderbouw'] },
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
    then: { meetings: { 'OOGO 1': 'to plan' }, posts: ['OOGO: dates for OOGO 1'] },
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
    then: {
      meetings: { 'Netwerkgroep sep': 'held' },
      lists: { 'Netwerkgroep sep': ['action item: Verzuimcijfers naast elkaar leggen'] },
      reports: { 'Netwerkgroep sep': ['Beleidsgroep'] },
      posts: ['Netwerkgroep po: list of Netwerkgroep sep', 'Beleidsgroep: terugkoppeling of Netwerkgroep sep'],
    },
  },
  // Who has not answered is reminded, in private, the day before the answers are asked for; nobody else is.
  { on: '2026-09-10', morning: { posts: ['@Wim: dates for OOGO 1'] } },
  {
    on: '2026-09-14',
    // Ten days before 24 September.
    morning: {
      posts: ['Stuurgroep: agenda of Stuurgroep 1'],
      agendas: { 'Stuurgroep 1': ['member: Aansluiting onderwijs en zorg'] },
    },
    does: [{ does: 'fix the date', who: 'Hanneke', meeting: 'OOGO 1', at: '2026-11-24 14:00' }],
    then: {
      meetings: { 'OOGO 1': '2026-11-24 14:00' },
      calendars: { 'OOGO 1': 'REQUEST 0' },
      posts: ['OOGO: meeting OOGO 1'],
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
    then: {
      meetings: { 'Stuurgroep 1': 'held', 'Stuurgroep 2': 'to plan' },
      lists: { 'Stuurgroep 1': ['action item: Werkagenda van de samenwerkingsverbanden opstellen'] },
      // Nobody works out the stuurgroep, and it prepares nothing.
      reports: { 'Stuurgroep 1': [] },
      posts: ['Stuurgroep: list of Stuurgroep 1'],
    },
  },
  {
    on: '2026-10-13',
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
    then: {
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
      agendas: { 'Regisseursgroep 1': ['member: Eén loket voor nieuwkomers'] },
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
    then: {
      meetings: { 'Regisseursgroep 1': 'held' },
      reports: { 'Regisseursgroep 1': ['Beleidsgroep'] },
      posts: ['Regisseursgroep: list of Regisseursgroep 1', 'Beleidsgroep: terugkoppeling of Regisseursgroep 1'],
      history: { 'OOGO: Eén loket voor nieuwkomers': ['Regisseursgroep 1: sent-on'] },
    },
  },
]
