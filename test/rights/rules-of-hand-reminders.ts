import { everyone, type Person, seated, voices } from './people.ts'
import { type Rule, rule } from './rule.ts'
import { cameOn, handReminderState, handReminderId as reminder } from './settle-hand-reminders.ts'

const unknown = ['reminder.unknown'] as const
const notTheirs = [...unknown, 'reminder.not-yours'] as const
/** Whoever asked for it, and who keeps order in its body. */
const keepers: readonly Person[] = ['secretariat', 'chair', 'owner']
const ofReminder = () => [{ data: { reminder } }]

export const rulesOfHandReminders: readonly Rule[] = [
  rule('command herinner', ['Een herinnering beginnen te vragen', 'Begin to ask for a reminder'], everyone, {
    asks: () => [{ text: '' }, { text: 'mij morgen aan de stukken' }],
  }),
  rule('command herinneringen', ['De eigen herinneringen bekijken', 'List one’s reminders'], everyone),
  rule('press reminder.list', ['De eigen herinneringen bekijken', 'List one’s reminders'], everyone, {
    asks: () => [{ data: {} }],
  }),
  rule('press hand-reminder.page', ['De eigen herinneringen bekijken', 'List one’s reminders'], everyone, {
    asks: () => [{ data: { skip: 0 } }],
  }),
  rule('press reminder.new', ['Een herinnering aan iets beginnen te vragen', 'Begin to ask about a thing'], seated, {
    otherwise: ['reminder.thing-gone'],
    asks: ({ items, ids }) => [
      { data: { kind: 'agreement', id: items.open } },
      { data: { kind: 'meeting', id: ids.meeting } },
      { data: { kind: 'agenda-item', id: ids.placed } },
      { data: { kind: 'plan', id: 'plan-1' } },
      { data: { kind: 'work-agenda', id: ids.agenda } },
    ],
  }),
  rule('options hand-reminder.whom', ['Zoeken wie te herinneren', 'Search whom to remind'], everyone, {
    asks: () => [{ query: '' }],
  }),
  rule('submit hand-reminder.ask', ['Een overleg laten herinneren', 'Have a body reminded'], voices, {
    otherwise: ['reminder.not-with'],
    asks: ({ bodies }) => [
      {
        state: { id: 'hand-reminder-2', version: '', about: null },
        values: { whom: `body:${bodies.oogo.id}`, what: 'de cijfers', when: 'elke maandag' },
      },
    ],
  }),
  rule('press hand-reminder.show', ['Een herinnering bekijken', 'See a reminder'], seated, {
    otherwise: unknown,
    asks: ofReminder,
  }),
  rule('press hand-reminder.change', ['Beginnen een herinnering te wijzigen', 'Begin to change a reminder'], keepers, {
    otherwise: notTheirs,
    asks: ofReminder,
  }),
  rule('press hand-reminder.stop', ['Beginnen een herinnering te stoppen', 'Begin to stop a reminder'], keepers, {
    otherwise: notTheirs,
    asks: ofReminder,
  }),
  rule('submit hand-reminder.stop', ['Een herinnering stoppen', 'Stop a reminder'], keepers, {
    otherwise: notTheirs,
    asks: ({ bodies }) => [{ state: handReminderState(bodies.oogo), values: {} }],
  }),
  rule('press hand-reminder.done', ['Een herinnering gereed melden', 'Report a reminder done'], voices, {
    otherwise: notTheirs,
    asks: () => [{ data: { reminder, on: cameOn } }],
  }),
  rule(
    'press hand-reminder.later',
    ['Beginnen een herinnering uit te stellen', 'Begin to put off a reminder'],
    voices,
    {
      otherwise: notTheirs,
      asks: ofReminder,
    },
  ),
  rule('submit hand-reminder.later', ['Een herinnering uitstellen', 'Put off a reminder'], voices, {
    otherwise: notTheirs,
    asks: () => [{ state: { id: reminder }, values: { when: 'morgen' } }],
  }),
]
