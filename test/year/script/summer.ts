/** May to July 2027: the year is finished. */
import type { Day } from './deed.ts'
import { agreedPlan } from './march.ts'

export const summer: readonly Day[] = [
  {
    on: '2027-05-04',
    morning: {
      posts: ['Netwerkgroep po: agenda of Netwerkgroep mei'],
      agendas: { 'Netwerkgroep mei': ['confirm: Netwerkgroep apr', 'open agreements'] },
    },
  },
  {
    on: '2027-05-10',
    morning: {
      posts: ['Stuurgroep: agenda of Stuurgroep 3'],
      agendas: {
        'Stuurgroep 3': [
          'confirm: Stuurgroep 2',
          'open agreements',
          'member: Toetreding van de samenwerkingsverbanden po',
        ],
      },
      history: {
        'Stuurgroep: Toetreding van de samenwerkingsverbanden po': [
          'Stuurgroep: voorgesteld op ma 1 mrt 2027',
          'Stuurgroep van do 18 mrt 2027: doorgeschoven',
          'Stuurgroep: staat op do 20 mei 2027',
        ],
      },
    },
  },
  {
    on: '2027-05-11',
    does: [
      { does: 'meet', who: 'Hanneke', meeting: 'Netwerkgroep mei', summary: 'Vooruit naar het nieuwe schooljaar.' },
    ],
    evening: {
      meetings: { 'Netwerkgroep mei': 'held' },
      confirmed: { 'Netwerkgroep apr': 'Netwerkgroep mei' },
      reports: { 'Netwerkgroep mei': ['Beleidsgroep'] },
      posts: ['Netwerkgroep po: list of Netwerkgroep mei', 'Beleidsgroep: terugkoppeling of Netwerkgroep mei'],
    },
  },
  {
    on: '2027-05-20',
    does: [{ does: 'meet', who: 'Gijs', meeting: 'Stuurgroep 3', summary: 'De samenwerkingsverbanden po doen mee.' }],
    evening: {
      meetings: { 'Stuurgroep 3': 'held' },
      confirmed: { 'Stuurgroep 2': 'Stuurgroep 3' },
      reports: { 'Stuurgroep 3': [] },
      posts: ['Stuurgroep: list of Stuurgroep 3'],
    },
  },
  {
    on: '2027-05-21',
    does: [{ does: 'plan', who: 'Hanneke', body: 'Stuurgroep', meeting: 'Stuurgroep 4', at: '2027-07-01 14:00' }],
    evening: { meetings: { 'Stuurgroep 4': '2027-07-01 14:00' }, posts: ['Stuurgroep: meeting Stuurgroep 4'] },
  },
  {
    on: '2027-06-01',
    morning: {
      posts: ['Netwerkgroep po: agenda of Netwerkgroep jun'],
      agendas: { 'Netwerkgroep jun': ['confirm: Netwerkgroep mei', 'open agreements'] },
    },
  },
  {
    on: '2027-06-03',
    morning: {
      posts: ['Beleidsgroep: agenda of Beleidsgroep 4'],
      agendas: {
        'Beleidsgroep 4': [
          'confirm: Beleidsgroep 3',
          'open agreements',
          'terugkoppeling: OOGO, Regisseursgroep en Netwerkgroep po',
          `elaborate: ${agreedPlan}`,
        ],
      },
    },
  },
  {
    on: '2027-06-08',
    does: [{ does: 'meet', who: 'Hanneke', meeting: 'Netwerkgroep jun', summary: 'Een goed jaar.' }],
    evening: {
      meetings: { 'Netwerkgroep jun': 'held' },
      confirmed: { 'Netwerkgroep mei': 'Netwerkgroep jun' },
      reports: { 'Netwerkgroep jun': ['Beleidsgroep'] },
      posts: ['Netwerkgroep po: list of Netwerkgroep jun', 'Beleidsgroep: terugkoppeling of Netwerkgroep jun'],
    },
  },
  {
    on: '2027-06-10',
    // Each once, since the beleidsgroep last talked about them on 18 February.
    morning: {
      heard: {
        'Beleidsgroep 4': [
          'Netwerkgroep po, di 9 mrt 2027',
          'OOGO, di 16 mrt 2027',
          'Netwerkgroep po, di 13 apr 2027',
          'De handreiking groep 8 is klaar.',
          'Netwerkgroep po, di 11 mei 2027',
          'Netwerkgroep po, di 8 jun 2027',
        ],
      },
    },
    does: [{ does: 'meet', who: 'Hanneke', meeting: 'Beleidsgroep 4', summary: 'Het plan gaat naar de scholen.' }],
    evening: {
      meetings: { 'Beleidsgroep 4': 'held' },
      confirmed: { 'Beleidsgroep 3': 'Beleidsgroep 4' },
      reports: { 'Beleidsgroep 4': [] },
      posts: ['Beleidsgroep: list of Beleidsgroep 4'],
    },
  },
  {
    on: '2027-06-21',
    morning: {
      posts: ['Stuurgroep: agenda of Stuurgroep 4'],
      agendas: { 'Stuurgroep 4': ['confirm: Stuurgroep 3', 'open agreements'] },
    },
  },
  {
    on: '2027-07-01',
    does: [{ does: 'meet', who: 'Gijs', meeting: 'Stuurgroep 4', summary: 'Tot na de zomer.' }],
    evening: {
      meetings: { 'Stuurgroep 4': 'held' },
      confirmed: { 'Stuurgroep 3': 'Stuurgroep 4' },
      reports: { 'Stuurgroep 4': [] },
      posts: ['Stuurgroep: list of Stuurgroep 4'],
    },
  },
]
