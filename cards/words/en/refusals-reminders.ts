import type { reminderRefusals as dutch } from '../nl/refusals-reminders.ts'

export const reminderRefusals: typeof dutch = {
  'nudge.not-reminded': () => 'I do not remind you of this. Only whom I remind can put it off.',
  'nudge.no-day': () => 'Write here on which day, for example: vrijdag, 12 november.',
  'nudge.day-unreadable': ({ text }) =>
    `I do not read “${text}” as one day. Write for example: vrijdag, 12 november, na de kerstvakantie.`,
  'nudge.day-past': () => 'That day is today or over. Choose a day after today.',
  'nudge.never-or-day': () => 'You chose “Not any more” and wrote a day too. Empty this field, or choose a day above.',
  'reminder.no-text': () => 'Write what you want to be reminded of.',
  'reminder.over': () =>
    'This reminder comes no more. Ask for a new one with /herinner; /herinneringen shows those that run.',
  'reminder.not-yours': () =>
    'This reminder is somebody else’s. Ask whoever made it, the chair of the body or the secretariat.',
  'reminder.not-with': () =>
    'You can have yourself reminded, a body in which you have a say, or somebody of such a body. Choose again.',
  'reminder.when-unreadable': ({ text }) =>
    `I read no day in “${text}”. Write for example: by 1 May, in two weeks, every first Monday of the month, every four weeks on Tuesday, or the last school day before every holiday.`,
  'reminder.when-hours': () => 'I cannot do hours: reminders come at 09.00. Choose a day.',
  'reminder.when-weekend': ({ day }) =>
    `“${day}” is silent: no reminder comes then. Choose a working day, for example: every Monday.`,
  'reminder.when-over': ({ text }) =>
    `${text.charAt(0).toUpperCase()}${text.slice(1)} has passed. Choose a day that is still to come.`,
  'reminder.passed': () =>
    'None of that is still to come: the day has passed, or it is after nine today. Choose a later day.',
  'reminder.thing-gone': () =>
    'What you want to be reminded of is gone, or you do not see it. Ask for a reminder without it with /herinner.',
  'reminder.unknown': () => 'This reminder does not exist (any more). /herinneringen shows those that run.',
  'silence.hours-unreadable': ({ text }) =>
    `I see no hours in “${text}”. Write from when until when it is to be quiet, for instance 17.00–09.00.`,
  'silence.quarters': ({ text }) =>
    `“${text}” is not on a quarter of an hour. Write whole quarters, for instance 17.15–08.45.`,
  'silence.no-moment': () =>
    'That leaves no moment at which to tell you anything. Leave part of the day open, for instance 17.00–09.00.',
  'silence.days-unreadable': ({ text }) =>
    `I see no days in “${text}”. Write a first and a last day, for instance 3 to 14 May, or until Monday.`,
  'silence.days-over': ({ text, until }) =>
    `“${text}” is over: that lasted until ${until}. Take it out, or write days that are still to come.`,
  'silence.days-long': ({ text }) =>
    `“${text}” is longer than a year. Write a shorter period; for longer, hand over your agreements with /netwerk afwezig.`,
  'silence.days-sure': ({ text, said, days }) =>
    `I read “${text}” as ${said}: ${days === 1 ? 'one day' : `${days} days`}. If you mean that, add the year; else write another day.`,
  'silence.days-many': ({ most }) =>
    `Those are more than ${most} periods. Leave out what is further away, or choose fixed days on which you do not work.`,
  'silence.no-day': () => 'That leaves no day on which to tell you anything. Leave at least one working day open.',
  'silence.weekly-never': () =>
    'You never work on that day. For the weekly message, choose a day on which you do work.',
  'reminder.for-steward': () => 'How a body reminds is decided by its chair and the secretariat. Please ask them.',
  'reminder.days-unreadable': ({ text, most, last }) =>
    `I see no days in “${text}”. Name days such as 14, 3; at most ${most}, each from 1 to ${last}. Or enter “none”.`,
  'reminder.day-unreadable': ({ text, last }) =>
    `I see no number of days in “${text}”. Write one number from 1 to ${last}, or enter “none”.`,
}
