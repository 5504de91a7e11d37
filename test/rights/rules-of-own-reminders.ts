import { noOwnReminders } from '../../bot/reminders/settings.ts'
import { versionOf } from '../../bot/version.ts'
import { everyone } from './people.ts'
import { type Rule, rule } from './rule.ts'

const values = { hours: '', weekdays: [], daysOff: '', weekly: 'none', muted: ['soon'] }

export const rulesOfOwnReminders: readonly Rule[] = [
  rule('command stil', ['Zien en zeggen hoe men zelf herinnerd wordt', 'See and say how to be reminded'], everyone, {
    asks: () => [{}, { text: 'tot vrijdag' }, { text: 'gek' }],
  }),
  rule('press reminder.own', ['Beginnen de eigen herinneringen te wijzigen', 'Begin to change it'], everyone, {
    asks: () => [{ data: {} }],
  }),
  rule('submit reminder.own', ['De eigen herinneringen wijzigen', 'Change how to be reminded oneself'], everyone, {
    asks: () => [{ state: { version: versionOf(noOwnReminders) }, values }],
  }),
  rule('press reminder.own-usual', ['Alles weer als gewoonlijk', 'Everything as usual again'], everyone, {
    asks: () => [{ data: {} }],
  }),
]
