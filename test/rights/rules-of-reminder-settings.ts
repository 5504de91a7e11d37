import { versionOf } from '../../bot/version.ts'
import { settingFields } from '../../cards/reminder-settings.ts'
import { type Person, secretariat } from './people.ts'
import type { RightsWorld } from './rights-world.ts'
import { type Rule, rule } from './rule.ts'

const stewards: readonly Person[] = ['secretariat', 'chair']
const noSteward = ['channel.not-seated', 'reminder.for-steward'] as const

const choices = { onAssignment: 'yes', onTheDay: 'yes', atStart: 'yes', weekends: 'yes', publicHolidays: 'yes' }
const more = { schoolHolidays: 'yes', morning: 'no', digest: '2' }
const empty = Object.fromEntries(settingFields.map((field) => [field, '']))
const send = (body: string | null) => ({
  state: { body, version: versionOf({}) },
  values: { ...empty, ...choices, ...more, before: '21, 7' },
})

const ofBody =
  (make: (body: string) => { readonly data?: unknown; readonly state?: unknown }) => (world: RightsWorld) => [
    make(world.bodies.oogo.id),
  ]

/** One press and one form for both: the network's own are the secretariat's. */
export const rulesOfReminderSettings: readonly Rule[] = [
  rule('press reminder.settings', ['Beginnen in te stellen hoe een overleg herinnert', 'Begin to set'], stewards, {
    otherwise: noSteward,
    asks: ofBody((body) => ({ data: { body } })),
  }),
  rule('press reminder.settings', ['Beginnen in te stellen hoe het netwerk herinnert', 'Begin to set'], secretariat, {
    asks: () => [{ data: { body: null } }],
  }),
  rule('submit reminder.settings', ['Instellen hoe een overleg herinnert', 'Set how a body reminds'], stewards, {
    otherwise: noSteward,
    asks: ofBody(send),
  }),
  rule(
    'submit reminder.settings',
    ['Instellen hoe het netwerk herinnert', 'Set how the network reminds'],
    secretariat,
    {
      asks: () => [send(null)],
    },
  ),
]
