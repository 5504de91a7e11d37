import type { nudges as source } from '../nl/nudges.ts'

export const nudges: typeof source = {
  title: (count) => (count === 1 ? 'Reminder' : `${count} reminders`),
  more: (count) => `… and ${count} more. /afspraken mij shows all that is yours.`,
  late: (when) => `You should have had this ${when}; Schakel was not there then.`,
  moment: (day, hour) => `on ${day} at ${hour}`,
  why: 'With /stil you choose when and of what Schakel reminds you.',
}
