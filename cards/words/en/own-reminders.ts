import type { ownReminders as source } from '../nl/own-reminders.ts'

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const

export const ownReminders: typeof source = {
  weekdays,
  and: 'and',
  steps: {
    assigned: 'when something is put in my name',
    start: 'when something begins',
    soon: 'beforehand',
    due: 'on the day itself',
    late: 'when it is late',
  },

  title: 'This is how Schakel reminds you',
  hours: 'Quiet during the day',
  ownHours: (hours) => `${hours}, your own hours`,
  networkHours: (hours) => `${hours}, like the network`,
  noHours: 'never',
  days: 'Quiet on',
  network: { weekends: 'Saturday and Sunday', publicHolidays: 'public holidays', schoolHolidays: 'school holidays' },
  noDays: 'no day at all',
  never: 'You do not work on',
  daysOff: 'Days off',
  often: 'How often',
  asItComes: 'as soon as there is something',
  weekly: (weekday) => `once a week, on ${weekday}`,
  mutedSteps: 'You hear nothing',
  mutedThings: 'You want to hear no more of these:',
  moreMuted: (count) => `… and ${count} more. Switch some of these on again first.`,
  unmute: 'Remind me again',
  gone: 'something that is no longer there',
  before:
    'What must be ready in your days off, Schakel mentions before them; everything else after them, in one message.',
  deputy: 'If you report yourself away with a deputy, the deputy is reminded in your place.',
  deputyNow: (deputy, from, until) =>
    `You are away from ${from} to ${until}: in those days Schakel reminds ${deputy} in your place.`,
  secretariat: 'What is long overdue is seen by the secretariat too, even if you hear nothing of it yourself.',
  typed:
    'You can also type: /stil until Monday, /stil 3 to 14 May, /stil Friday (this Friday only), /stil every Friday (you never work then), /stil 17.00-09.00, /stil weekly Monday, /stil off.',
  change: 'Change',
  usual: 'Everything as usual',
  usualSaid: 'Schakel reminds you as usual again, of everything.',
  saved: 'Noted.',

  form: {
    title: 'How to remind you',
    save: 'Save',
    unread: (text) =>
      `I cannot read “${text}” as hours or days. Fill in below what you mean. You can also type: /stil until Monday, /stil Friday (this one only), /stil every Friday, /stil 17.00-09.00, /stil weekly Monday, /stil off.`,
    askHours: (text, hours, isAtWork, day) =>
      `“${text}”: do you mean these hours? Then it is quiet every day from ${hours.replace('–', ' until ')}${isAtWork ? ', just when you work' : ''}. Save it if that is right.${day === null ? '' : ` If you mean ${day}, empty the hours and write that day with your days off.`}`,
    askDays: (text, said, days, hours) =>
      `I read “${text}” as ${said}: ${days === 1 ? 'one day' : `${days} days`} of quiet. Save it if that is right, or change it.${hours === null ? '' : ` If you mean the hours ${hours}, write them with the hours and take out the day.`}`,
    hours: 'Quiet from – until',
    hoursHint: (network) => `For instance 17.00–09.00. Empty: like the network (${network}).`,
    weekdays: 'Days on which you do not work',
    daysOff: 'Days off',
    daysOffHint: 'One period on each line: 3 to 14 May, kerstvakantie, until Monday.',
    weekly: 'How often',
    muted: 'What you do not want to be reminded of',
    mutedHint: 'Empty: everything.',
  },
}
