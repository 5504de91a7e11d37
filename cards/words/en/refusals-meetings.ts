import type { meetingRefusals as dutch } from '../nl/refusals-meetings.ts'
import { weekdays } from './weekdays.ts'

export const meetingRefusals: typeof dutch = {
  'meeting.unknown': () => 'This meeting does not exist (any more). /overleg shows which meetings are coming.',
  'meeting.over': () =>
    'This meeting has begun already, was held or was cancelled. Plan a new one, or choose “Agree on a follow-up”.',
  'meeting.changed': () =>
    'Somebody else has changed this meeting meanwhile. Close this form, look at the card and try again.',
  'meeting.for-steward': () =>
    'Meetings are planned, changed and cancelled by the chair of the body and the secretariat. Please ask there.',
  'meeting.when-missing': () =>
    'Write a day and hour in Dutch, such as di 14 april 14.00-15.30, or a period, such as in maart/april.',
  'meeting.when-unreadable': ({ text }) =>
    `I read no day or period in “${text}”. Write for example: di 14 april 14.00-15.30, or: in maart/april.`,
  'meeting.when-impossible': ({ text }) => `“${text}” is not in the calendar. Which day do you mean?`,
  'meeting.when-no-calendar': ({ text }) =>
    `I do not have the school holidays of that year yet, so I cannot work out “${text}”. Write a day or a month.`,
  'meeting.window-open': ({ text }) =>
    `“${text}” has no end. Write a period, such as in maart/april, or voor de zomervakantie.`,
  'meeting.weekday': ({ said, real }) =>
    `That day is no ${weekdays[said]} but a ${weekdays[real]}. Which of the two is right?`,
  'meeting.past': () => 'That is over already. Write a day that is still to come.',
  'meeting.far-ahead': ({ years }) =>
    `That is more than ${years} years ahead. Look at the year, or plan the meeting later.`,
  'meeting.hours-impossible': ({ text }) =>
    `That hour cannot be: “${text}”. Write a time between 6.00 and 24.00, such as 14.00-15.30.`,
  'meeting.hours-backwards': () => 'The end lies before the beginning. Write for example 14.00-15.30.',
  'meeting.no-day': () => 'This meeting has no day yet. As soon as it has, you can say whether you are coming.',
  'meeting.closed': () =>
    'This meeting was held or cancelled; who was there stands. If it is not right, say so in the next one.',
  'meeting.for-another': () =>
    'Everybody says this for themselves, or whoever keeps their place. Please ask the chair or the secretariat.',
  'meeting.no-replacement': () => 'Choose a member, or write the name of who comes.',
  'meeting.in-both': ({ name }) => `${name} is both present and absent. Take the name out of one of the two.`,
  'meeting.no-rhythm': () =>
    'No rhythm of this body is known. The secretariat sets it on the card of the body: /overleg.',
  'meeting.until-unreadable': ({ text }) =>
    `I read no day within two years in “${text}”. Write for example: 10 juli 2027.`,
  'date-poll.unknown': () => 'This date poll does not exist (any more). /datum makes a new one.',
  'date-poll.closed': () => 'This poll is over. The card of the meeting says whether there is a date.',
  'date-poll.already-open': ({ title }) =>
    `There is a date poll for ${title} already. Fix a date there, or withdraw it first.`,
  'date-poll.option-gone': () => 'This date is not in the poll (any more). Choose another.',
  'date-poll.option-past': () => 'This date has passed. Choose another.',
  'date-poll.all-past': () => 'All dates of this poll have passed. Withdraw it and propose new dates.',
  'date-poll.not-asked': () =>
    'You have no seat in this body, so your answer would not count. With /netwerk the secretariat gives somebody a seat.',
  'date-poll.hour-unreadable': ({ text }) =>
    `I read no time in “${text}”. Write an hour between 7.00 and 22.00, such as 14.00.`,
  'date-poll.minutes-unreadable': () => 'Write a number of minutes between 15 and 720, such as 90.',
  'date-poll.answer-by-unreadable': ({ text }) =>
    `I read no day to come in “${text}”. Write in Dutch: vrijdag, 4 december, or leave it empty.`,
  'date-poll.answer-by-late': ({ day }) =>
    `The first date is ${day}. Ask for answers before that day, or leave it empty.`,
  'date-poll.own-unreadable': ({ line }) =>
    `I read no day in “${line}”. Write one day on each line, in Dutch, with or without an hour: 16 april 10.00 uur.`,
  'date-poll.none-chosen': () => 'Choose at least one date, or write one yourself.',
  'date-poll.too-many': ({ limit }) => `A poll holds ${limit} dates. Take some away.`,
  'invitation.no-day': () => 'This meeting has no day yet. As soon as it is fixed, you find the invitation here.',
  'plan.unknown': () => 'This plan does not exist (any more). /planning shows which ones are running.',
  'plan.none-like': ({ name }) =>
    `I find no body of yours and no running plan called “${name}”. With /planning you see all of them.`,
  'plan.for-steward': () => 'Only the chair and the secretariat of this body make and move a plan.',
  'plan.over': () => 'This plan no longer runs. /planning shows which ones do.',
  'plan.no-step': () => 'This step is not in the plan (any more). Open the plan again.',
  'plan.no-steps': () => 'Write at least one step: what · which body · day.',
  'plan.line-unreadable': ({ text }) =>
    `I read no step with a day in “${text}”. Write for example: Concept gereed · Beleidsgroep · 12 maart 2027.`,
  'plan.body-unknown': ({ name }) =>
    `I know no body called “${name}”. Write its name as in /overleg, or leave the body out.`,
  'plan.day-unreadable': ({ text }) => `I read no day in “${text}”. Write one day, for example: 1 mei 2027.`,
  'plan.day-past': () => 'That day is over already. Write a day that is still to come.',
  'plan.already': ({ name }) =>
    `There is a plan of this meeting already: ${name}. /planning shows it; if you want a new one, withdraw it first.`,
  'plan.meeting-no-day': () => 'This meeting has no day yet to plan back from. Fix its day first.',
  'plan.day-of-meeting': () => 'This step is in a meeting. Move the meeting; the plan moves with it.',
  'report-back.unknown': () => 'This report back does not exist (any more). /terugkoppeling shows the last ones.',
  'report-back.not-yours': () =>
    'This report back is for bodies in which you do not sit. Ask the secretariat if you miss anything.',
  'report-back.for-steward': ({ body }) =>
    `A report back from ${body} is written by the chair, the secretariat and the facilitator. Ask there.`,
  'report-back.for-stewards': () =>
    'The chair, the secretariat and the facilitator of a body write its reports back. Give your message to one of them; with /terugkoppeling you read what has come.',
  'report-back.no-links': ({ body }) =>
    `${body} is linked with no other body yet. The secretariat links bodies with /overleg.`,
  'report-back.no-text': () => 'Write in a few sentences what the others should know.',
  'session.too-early': () =>
    'You can open this meeting from the day before. If its date is wrong, move the meeting first.',
  'session.no-day': () => 'This meeting has no date yet. Fix a date first.',
  'session.cancelled': () => 'This meeting is cancelled; there is nothing to record.',
  'session.already-closed': () =>
    'This meeting is closed already. “Show the list” shows what was decided; what you forgot you can still record there.',
  'session.not-open': () =>
    'This meeting has not been opened yet. The chair or the secretariat opens it, on the day itself or the day before.',
  'session.not-held': () =>
    'There is no list of this meeting yet: it has not been closed. The chair or the secretariat closes it.',
  'session.already-confirmed': () =>
    'This list is confirmed and stays as it is. If an agreement is not right any more, change or withdraw the agreement itself.',
  'session.not-seated': () =>
    'Somebody you chose does not sit in this body (any more). Take them out of your choice; the secretariat gives seats with /netwerk overleg.',
  'session.recorded-meanwhile': ({ serial, title }) =>
    `Under this item decision ${serial} was recorded just now: “${title}”. If that is the same, close this form. If this is another decision, open the form again.`,
}
