import type { nudges as source } from '../nl/nudges.ts'

export const nudges: typeof source = {
  title: (count) => (count === 1 ? 'Reminder' : `${count} reminders`),
  more: (count) => `… and ${count} more. /afspraken mij shows all that is yours.`,
  late: (when) => `You should have had this ${when}; Schakel was not there then.`,
  moment: (day, hour) => `on ${day} at ${hour}`,
  why: 'With /stil you choose when and of what Schakel reminds you.',
  isSnoozed: (when) => `I will remind you of it again ${when}.`,
  isSaidAgain: 'This stands in a newer message.',
  isMuted: 'I do not remind you of this any more.',
  resume: 'Now after all',
  unmute: 'Remind me again',
  later: {
    title: 'Remind me later',
    submit: 'Do so',
    when: 'When do you want to hear of this again?',
    options: {
      tomorrow: (when) => `Tomorrow: ${when}`,
      soon: (when) => `In three days: ${when}`,
      week: (when) => `Next week: ${when}`,
      own: 'On another day (below)',
      never: 'Not any more',
    },
    day: 'Another day',
    dayHint: 'For example: vrijdag, 12 november, na de kerstvakantie. This stands over what you chose above.',
  },
  snoozed: (when) => `I will remind you of it again ${when}, and not before.`,
  beyond: (day) => `Please note: that is after the last day, ${day}.`,
  muted: 'I do not remind you of this any more. “Remind me again” on the same card turns that back.',
  unmuted: 'I remind you of this again.',
  resumed: 'I remind you of this as usual again.',
  ofMember: {
    title: 'How you are reminded',
    told: (count, day) => (count === 1 ? `Reminded once, on ${day}` : `Reminded ${count} times, the last on ${day}`),
    aYear: 'A year, so that it can be seen what you were told',
    own: 'When and of what you want to be reminded (/stil)',
    muted: (count) =>
      count === 1 ? '1 thing of which you want no reminders' : `${count} things of which you want no reminders`,
    untilChanged: 'Until you change that; it is erased when you have left.',
    snoozed: (count) => (count === 1 ? '1 reminder that you put off' : `${count} reminders that you put off`),
    untilGiven: 'Until I have reminded you of it',
  },
}
