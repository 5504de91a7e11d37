/** April 2027: the plan reaches the Inspectie. */
import type { Day } from './deed.ts'
import { agreedPlan } from './march.ts'

export const spring: readonly Day[] = [
  {
    on: '2027-04-02',
    morning: {
      posts: [
        '@Gijs: told of step Vaststelling door het bestuur',
        '@Hanneke: told of step Vaststelling door het bestuur',
      ],
      says: { 'OOGO: morning card': ['Ondersteuningsplanraad spreekt zich uit'] },
    },
  },
  {
    on: '2027-04-06',
    morning: {
      posts: ['Netwerkgroep po: agenda of Netwerkgroep apr'],
      agendas: { 'Netwerkgroep apr': ['confirm: Netwerkgroep mrt', 'open agreements'] },
    },
  },
  {
    on: '2027-04-09',
    morning: { posts: ['@Gijs: told of step Plan bij de Inspectie', '@Hanneke: told of step Plan bij de Inspectie'] },
    does: [{ does: 'finish a step', who: 'Hanneke', step: 'Ondersteuningsplanraad' }],
  },
  {
    on: '2027-04-13',
    morning: {
      posts: [
        '@Gijs: told of step Vaststelling door het bestuur',
        '@Hanneke: told of step Vaststelling door het bestuur',
      ],
    },
    does: [{ does: 'meet', who: 'Hanneke', meeting: 'Netwerkgroep apr', summary: 'Minder thuiszitters in groep 8.' }],
    evening: {
      meetings: { 'Netwerkgroep apr': 'held' },
      confirmed: { 'Netwerkgroep mrt': 'Netwerkgroep apr' },
      reports: { 'Netwerkgroep apr': ['Beleidsgroep'] },
      posts: ['Netwerkgroep po: list of Netwerkgroep apr', 'Beleidsgroep: terugkoppeling of Netwerkgroep apr'],
    },
  },
  { on: '2027-04-14', does: [{ does: 'finish a step', who: 'Hanneke', step: 'vaststelling' }] },
  {
    on: '2027-04-16',
    does: [{ does: 'finish a step', who: 'Hanneke', step: 'Inspectie' }],
    evening: {
      plan: {
        state: 'done',
        'Concept gereed': '2027-02-16, done',
        'OOGO over het concept': '2027-03-16, done',
        'Ondersteuningsplanraad spreekt zich uit': '2027-04-02, done',
        'Vaststelling door het bestuur': '2027-04-16, done',
        'Plan bij de Inspectie': '2027-04-23, done',
      },
    },
  },
  {
    on: '2027-04-20',
    does: [{ does: 'plan', who: 'Hanneke', body: 'Beleidsgroep', meeting: 'Beleidsgroep 4', at: '2027-06-10 13:00' }],
    evening: {
      meetings: { 'Beleidsgroep 4': '2027-06-10 13:00' },
      // It waited for a meeting.
      agendas: {
        'Beleidsgroep 4': [
          'confirm: Beleidsgroep 3',
          'open agreements',
          'terugkoppeling: OOGO, Regisseursgroep en Netwerkgroep po',
          `elaborate: ${agreedPlan}`,
        ],
      },
      posts: ['Beleidsgroep: meeting Beleidsgroep 4'],
    },
  },
  {
    on: '2027-04-22',
    does: [{ does: 'tell', who: 'Hanneke', from: 'Netwerkgroep po', text: 'De handreiking groep 8 is klaar.' }],
    evening: { posts: ['Beleidsgroep: terugkoppeling by hand of Netwerkgroep po'] },
  },
]
