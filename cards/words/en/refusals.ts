import type { Words } from '../words.ts'
import { carouselRefusals } from './refusals-carousels.ts'
import { pollRefusals } from './refusals-polls.ts'
import { signUpRefusals } from './refusals-sign-ups.ts'

/** Sunday is 0. */
const weekdays: readonly string[] = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

/** As in “The round is now …”. */
const casePhases: Readonly<Record<string, string>> = {
  draft: 'not brought in yet',
  screening: 'being screened',
  returned: 'back with the submitter',
  open: 'just open: time to read',
  clarifying: 'at the clarifying questions',
  focusing: 'at the core question',
  analysing: 'at the interpretations',
  advising: 'at the advice',
  feedback: 'at the feedback',
  agreeing: 'at agreements and lessons',
  closed: 'closed',
  purged: 'purged',
  withdrawn: 'withdrawn',
}

export const refusals: Words['refusals'] = {
  'card.outdated': () => 'This button belongs to an older card. Ask for the card again, for example with /afspraken.',
  'form.outdated': () =>
    'This form is of an older version. Close it and open it again; copy your text first if you like.',
  'form.not-yours': () => 'Somebody else opened this form. Start your own with /afspraak.',
  'field.missing': () => 'Please fill in this field.',
  'field.too-long': ({ limit }) => `This is too long. Use at most ${limit} characters.`,
  'command.unknown': ({ name }) => `I do not know “${name}”. /netwerk shows what I can do.`,
  'member.unknown': () => 'I do not know you yet. Ask the secretariat for a code and type: /netwerk koppel CODE.',
  'channel.unknown': () =>
    'This channel does not belong to a body yet. The secretariat can arrange that here with /netwerk kanaal.',
  'channel.not-seated': ({ body }) =>
    `This belongs to ${body}, of which you are not a member. Ask the secretariat to add you.`,
  'member.may-not': () => 'The secretariat does this. Please ask there.',
  'member.not-auditor': (_: undefined) => 'The log is for the secretariat and the auditor. Ask them.',
  'channel.not-here': () => 'Set up a channel where it is: type /netwerk kanaal in that channel, in Slack or Teams.',
  'channel.none-free': ({ body }) =>
    `Schakel is in no other channel there. Invite Schakel into the channel that you want, and type there: /netwerk kanaal ${body}`,
  'code.of-another': ({ name }) => `This code is for ${name}. Give it to ${name}, who has to type it.`,
  'member.no-body': () => 'You do not sit in a body yet. Ask the secretariat to add you to one.',
  'member.reader': () => 'You read along. Ask a member of the body to do this.',
  'code.wrong': () => 'This code is wrong or has expired. Ask for a new one.',
  'network.exists': () => 'This network has a secretariat already. Ask there for a code.',
  'network.member-exists': ({ name }) =>
    `${name} is a member for this organisation already. Add something, such as an initial, if it is somebody else.`,
  'agreement.place-unknown': ({ name }) =>
    `I know no body, organisation, work agenda or theme “${name}”. /zoek ${name} searches the agreements themselves.`,
  'agreement.place-ambiguous': ({ name, names }) => `“${name}” may be several: ${names}. Type more of the name.`,
  'document.no-page': () =>
    'There is no address yet at which files can be opened. Ask your administrator for PUBLIC_URL.',
  'progress.period-unreadable': ({ text }) =>
    `I read no period in “${text}”. Write for example: sinds 1 september, vorig kwartaal, dit schooljaar, or van 1 september tot en met 31 oktober.`,
  'network.body-unknown': ({ name }) => `I know no body “${name}”. /netwerk overleggen shows them all.`,
  'body.seats-unreadable': ({ line }) =>
    `I cannot read “${line}”. Write a kind of organisation and a number on each line, for example: municipality: 6.`,
  'body.seats-twice': ({ first, second }) =>
    `“${first}” and “${second}” are the same kind. Write each kind once, with the whole number.`,
  'body.rhythm-unreadable': ({ text }) =>
    `I read no rhythm in “${text}”. Write for example: every first Tuesday of the month, every six weeks on Thursday, or two times a year.`,
  'body.rhythm-weekday': ({ text }) => `On which day of the week is “${text}”? Add it, from Monday to Friday.`,
  'body.hour-unreadable': ({ text }) => `I read no time in “${text}”. Write for example 09.30.`,
  'body.count-unreadable': ({ text, most }) => `I read no number in “${text}”. Write a whole number, at most ${most}.`,
  'body.links-itself': ({ body }) => `${body} cannot be linked to itself. Choose another body.`,
  'body.links-already': ({ sentence }) => `That is there already: ${sentence}`,
  'body.prepares-circle': ({ path }) =>
    `That makes a circle: ${path} What is prepared cannot itself prepare again; a subject would never arrive. Choose “feeds”, or unlink the other first.`,
  'body.intended-seated': ({ organisation, body }) =>
    `${organisation} sits in ${body} already. Choose another organisation, or “leaves”.`,
  'body.intended-not-seated': ({ organisation, body }) =>
    `${organisation} does not sit in ${body}. Choose another organisation, or “joins”.`,
  'body.intended-nobody': ({ organisation }) =>
    `${organisation} has no members in the network yet. Add somebody first with /netwerk lid; then you can carry the intention out.`,
  'body.outer-ring': ({ count }) =>
    `The outer ring still holds ${count === 1 ? '1 person' : `${count} people`}. Under “Members and seats”, give them a seat in the inner ring first, or take them out.`,
  'body.already-seated': ({ names }) =>
    `Already in this body: ${names}. Take them out of the choice; their seats are changed in the list.`,
  'body.in-use': ({ name, kept }) =>
    `Still kept of ${name}: ${kept}. That stays, and so does the body. If it has ended, take its members out and add “ended” to its name.`,
  'network.no-page': () => 'This installation has no page of its own yet. Ask your administrator to set PUBLIC_URL.',
  'network.entry-gone': (_) => 'This has been removed meanwhile. Ask for the list again with /netwerk.',
  'network.changed-meanwhile': ({ name }) =>
    `Somebody else changed ${name} while you were writing; nothing was saved. Copy your text if you need it, and open the form again.`,
  'network.name-taken': ({ name }) => `${name} exists already. Choose another name, or change what is there.`,
  'network.choice-gone': () => 'This choice does not exist any more. Choose again from the list.',
  'organisation.code-unreadable': ({ text }) =>
    `I read no code of a samenwerkingsverband in “${text}”. Write for example PO 27-01 or VO 27-01, or leave it empty.`,
  'organisation.code-sector': ({ po, vo }) => `Is this ${po} or ${vo}? Put PO or VO before it.`,
  'organisation.code-kind': () =>
    'Only a samenwerkingsverband has such a code. Choose that kind, or leave the code empty.',
  'organisation.code-taken': ({ code, name }) =>
    `${code} is the code of ${name} already. Check the code, or change ${name} first.`,
  'organisation.has-members': ({ name, count }) =>
    `${name} still has ${count === 1 ? '1 member' : `${count} members`}. First give them another organisation, or let them leave: /netwerk leden ${name}`,
  'organisation.has-functions': ({ name, functions }) =>
    `${name} still has: ${functions}. Change or remove that first: /netwerk functies`,
  'organisation.has-past': ({ name }) =>
    `${name} stands in agreements or with former members, and is kept for that. Rename it instead, for example “${name} (ended)”.`,
  'party.in-use': ({ name }) =>
    `${name} stands in agreements and is kept for that. Rename it instead, or give those agreements to somebody else first: /afspraken ${name}`,
  'own-holidays.unreadable': ({ text }) =>
    `I read no days in “${text}”. Write one stretch on each line, with the year, such as 18 april t/m 24 april 2027 or 20-10-2027; a name may stand before it, with a colon.`,
  'own-holidays.too-long': ({ text, limit }) =>
    `“${text}” lasts more than ${limit} days, longer than a summer holiday. Please check the dates.`,
  'own-holidays.too-many': ({ limit }) =>
    `There is room for ${limit} lines. Take out what is over, or write days that follow one another as one stretch.`,
  'network.no-https': (_) => 'Write the whole address, beginning with https://.',
  'kept.nobody': ({ name }) =>
    name === ''
      ? 'Nothing that I can show is kept of this former member.'
      : `I know no member or former member “${name}”. Write the name as it stands in /netwerk leden or /netwerk leden left.`,
  'kept.several': ({ people }) => `There are more of that name: ${people}. Put the organisation behind the name.`,
  'kept.still-here': ({ name }) =>
    `${name} is still a member, and the network needs the name. Let ${name} leave the network first, then erase.`,
  'kept.name-differs': ({ name }) => `This is not the name. Type exactly: ${name}`,
  'member.last-secretary': () =>
    'A network always keeps a secretariat, and this is the only one. Give somebody else that role first: under Members, Change.',
  'absence.day-unreadable': ({ text }) =>
    `I read no day in “${text}”. Write for example: vandaag, 4 december, t/m vrijdag or 2026-12-04.`,
  'absence.ends-first': ({ from, until }) =>
    `I read from ${from} to ${until}: that ends before it begins. Write a later day.`,
  'absence.over': ({ until }) => `The last day, ${until}, has passed already. Write today or a later day.`,
  'absence.own-deputy': () => 'Nobody is their own deputy. Choose another member.',
  'absence.deputy-away': ({ name, from, until }) =>
    `${name} is away too, from ${from} to ${until}. Choose another member.`,
  'succession.same': () => 'This is the same person. Choose another member.',
  'succession.nothing': ({ name }) => `${name} has nothing to hand over. See whether you chose the right member.`,
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
  'case-round.unknown': () => 'This case round is not there (any more). See with /casus rondes which there are.',
  'case-round.not-set-up': () =>
    'In none of your bodies can you bring in a case now. Ask the chair to turn on Case rounds under /overleg. If it cannot wait, call your own line or Veilig Thuis (0800 2000).',
  'case-round.in-private': () =>
    'You do this in your own conversation with me: others read along here. Open that conversation and type /casus.',
  'case-round.code-unknown': () =>
    'No running case goes with this code. Type it exactly; a round that was erased or withdrawn has no code any more.',
  'case-round.code-not-kept': () =>
    'Keep the code first, and then choose “I have kept the code”. After this I do not show it any more.',
  'case-round.brings-none': () =>
    'With your role you bring in no case yourself: whoever has a voice in a body does, and not the secretariat, a reader or an auditor. If it cannot wait, call your own line or Veilig Thuis (0800 2000).',
  'case-round.request-no-question': () =>
    'Make it one question that ends with a question mark, such as: Wie regelt het vervoer?',
  'case-round.for-steward': () => 'The chair of the body or the secretariat does this. Ask there.',
  'case-round.needs-facilitator': () =>
    'Choose who screens the cases and leads the rounds: without a facilitator nobody reads them.',
  'case-round.same-facilitator': () => 'Choose somebody else as second facilitator, or nobody.',
  'case-round.too-many-lines': ({ most }) => `Keep it to ${most} lines; nobody reads more in a form.`,
  'case-round.no-reach': ({ name }) =>
    `Put behind “${name}”, after a semicolon, how to call or write, as: Veilig Thuis; 0800 2000.`,
  'case-round.not-now': ({ phase }) =>
    `The round is now ${casePhases[phase]}, and then this cannot be done. Open it again with /casus rondes and see what comes now.`,
  'case-round.not-facilitator': () => 'The facilitator does this. Please ask there.',
  'case-round.not-screener': () => 'You do not screen this case. Ask the other facilitator.',
  'case-round.not-submitter': () =>
    'Only whoever brought in the case does this. If you have a codeword, open the case with /casus mijn and that codeword.',
  'case-round.not-withdrawer': () =>
    'Whoever brought in the case, or a facilitator, can withdraw it. If a child can be recognised, tell the facilitator now.',
  'case-round.not-yet-shown': () =>
    'This round is not open to the whole body yet. Wait until the facilitator widens it; you will see its card then.',
  'case-round.no-second': () =>
    'You are the only facilitator yourself, and somebody else has to screen. Ask the secretariat for a second facilitator, and bring in the case then.',
  'case-round.may-be-guessed': ({ organisations }) =>
    `${organisations} organisations sit in this body; people can guess whose case it is. Tick the box if you understand that, or bring the case to a larger body.`,
  'case-round.no-question': () =>
    'Make it a question that ends in a question mark. Advice has its own phase, later on.',
  'case-round.released-already': () =>
    'This case was released already and appears at the next publication moment. You need not do anything; if something is wrong, withdraw it.',
  'case-round.piece-gone': () =>
    'This text is not there (any more), or cannot be seen by you yet. Open the round again and choose one that is there.',
  'case-round.formulations': ({ most }) => `Propose one to ${most} formulations, each on a line of its own.`,
  'case-round.own-advice': () =>
    'This is your own advice, which counts already. Support that of somebody else, or change yours.',
  'case-round.too-soon': ({ day }) =>
    `The second feedback can be given from ${day}. You will be told then; do it after that.`,
  'case-round.own-lesson': () =>
    'A lesson that you wrote yourself is released by the other facilitator. Please ask there.',
  'case-round.ends-already': () => 'This phase ends at the next publication moment already. Wait for that.',
  'case-round.extended-already': ({ days }) =>
    `A phase can be extended once, by ${days} working days, and that was done. Go on when it ends, or close the round if too few take part.`,
  'case-round.step-on': () => 'You are in a meeting: go to the next step with Next.',
  'case-round.waits-for-meeting': () =>
    'This round waits for its meeting. Begin that with Start, and you lead it through the steps yourself.',
  'case-round.too-few': () => 'Too few take part. Extend the round first, or close it.',
  'case-round.says-who': ({ words, hasPerson, hasPlace, hasDay }) =>
    [
      `This may tell whom the case is about: ${words.map((word) => `“${word}”`).join(', ')}. This form is not secret: write it in more general words, or leave it out.`,
      ...(hasPerson ? ['Who does it is chosen from the list; a colleague in the network is named in full.'] : []),
      ...(hasPlace ? ['An organisation of the network is named in full.'] : []),
      ...(hasDay ? ['A day belongs at “When?”.'] : []),
    ].join(' '),
  'case-round.says-too-much': ({ words }) =>
    `Together these may point at one child: ${words.map((word) => `“${word}”`).join(', ')}. This form is not secret: make at least one of them more general.`,
  'case-round.enough': () =>
    'Enough people take part. If you still want this phase shorter or longer, choose End phase or Extend.',
  'case-round.wide-already': () => 'This round is open to the whole body already. You need not do anything.',
  'case-round.in-writing': () =>
    'This round is in writing; no meeting belongs to it. Choose live or mixed for a next case.',
  'case-round.live-already': () => 'The meeting has begun already. Go to the next step with Next.',
  'case-round.not-live': () => 'No meeting is on now. Begin it with Start, or let the phase end in writing.',
  'case-round.too-few-present': ({ least }) =>
    `Begin with at least ${least} people, or one can guess whose case it is. Wait for the others, or choose another day.`,
  'case-round.no-link': () =>
    'With a codeword I keep no record of who brought in the case, so there is nothing to wipe. If you want the text gone, withdraw the case.',
  'case-round.setting-outside': ({ least, most }) => `Write a whole number from ${least} to ${most} here.`,
  'case-round.hours-unfit': ({ from, until }) =>
    `Name one to four whole hours between ${from} and ${until} o’clock, in order, for example: 9, 14.`,
  'case-round.live-minutes': ({ least, most, together }) =>
    `All steps together take ${together} minutes now. Make it ${least} to ${most}, each step a minute at least.`,
  'case-round.feedback-late': ({ retentionDays }) =>
    `After ${retentionDays} days everything is purged. Let the second feedback come earlier, or keep the texts longer.`,
  'agenda-item.unknown': () => 'This agenda item does not exist (any more). /agenda shows what is on it.',
  'invitation.no-day': () => 'This meeting has no day yet. As soon as it is fixed, you find the invitation here.',
  'agenda-item.for-steward': () =>
    'The agenda is drawn up by the chair or the secretariat. Ask there; you can propose an item yourself.',
  'agenda-item.not-yours': () =>
    'This item is changed by whoever brings it in, the chair or the secretariat. Ask there.',
  'agenda-item.closed': ({ day }) =>
    `The agenda was sent round ${day}. Ask the chair or the secretariat for a late item, or choose a next meeting.`,
  'agenda-item.over': () => 'This item has been treated or is off the agenda. Propose a new one if needed.',
  'agenda-item.changed-meanwhile': () =>
    'Somebody has changed this meanwhile. Open it again; you can copy what you typed first.',
  'agenda-item.not-treated': () =>
    'This item has not been discussed yet. It goes on to another body during or after the meeting.',
  'agenda-item.not-prepared': ({ body }) => `This body does not prepare ${body}. /overleg shows for which it does.`,
  'agenda-item.there-already': ({ body, day }) =>
    day === '' ? `This waits for an agenda of ${body} already.` : `This is on the agenda of ${body} of ${day} already.`,
  'agenda-item.sent-on-already': ({ body }) => `This item has gone on to ${body} before.`,
  'agenda-item.minutes-unreadable': ({ limit }) =>
    `Write a whole number of minutes from 1 to ${limit}, for instance: 15. You may leave it empty too.`,
  'agenda-item.paper-unreadable': ({ line }) =>
    `“${line}”: write the name of the paper and then the link, which begins with https://.`,
  'agenda-item.too-many-papers': ({ limit }) =>
    `These are too many papers. Name ${limit} at most, or give one link to the folder.`,
  'agenda-item.owner-elsewhere': ({ body }) =>
    `This person does not sit in ${body}. Choose somebody of that body, or nobody yet.`,
  'agenda-item.order-unreadable': ({ count }) =>
    `Write the numbers 1 to ${count}, each once at most, for instance: 2, 1, 3.`,
  'agenda-item.sent-already': ({ day }) => `This agenda was sent round ${day} already.`,
  'agenda-item.no-voice': () =>
    'You are not yet a member with a say anywhere. Ask a member of the body to put this on the agenda.',
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
  'agreement.unknown': () => 'This agreement does not exist (any more). /afspraken shows what is open.',
  'agreement.no-title': () => 'Write what was agreed, for example: Draw up the work agenda.',
  'agreement.title-too-long': ({ limit, length }) =>
    `These are ${length} characters; an agreement has at most ${limit}. Put the explanation in a progress note.`,
  'agreement.owner-gone': () => 'Somebody you chose is no member any more. Choose again from the list.',
  'agreement.term-unreadable': ({ text }) =>
    `I read no coming date in “${text}”. Write for example: uiterlijk 30 april, voor de kerstvakantie, or leave it empty.`,
  'agreement.term-vague': ({ text }) =>
    `“${text}” has no end. By when at the latest? Write a day or month, or leave it empty.`,
  'agreement.date-unreadable': ({ text }) =>
    `I read no coming date in “${text}”. Write for example: by 30 April, before the Christmas holidays.`,
  'agreement.date-vague': ({ text }) => `“${text}” has no end. By when? Write a day or a month.`,
  'agreement.term-impossible': ({ text }) => `“${text}” is not in the calendar. Which day do you mean?`,
  'agreement.term-no-calendar': ({ text }) =>
    `I do not have the school holidays of that year yet, so I cannot work out “${text}”. Write a day, for example: uiterlijk 20 december 2035. The secretariat can have those holidays taken in.`,
  'agreement.closed': ({ number }) =>
    `Agreement ${number} is reported done or closed already. /afspraken shows what is open.`,
  'agreement.open': ({ number }) => `Agreement ${number} is open already.`,
  'agreement.already-taken': () => 'This agreement is yours already.',
  'agreement.not-yours': () => 'This agreement belongs to others. Ask them or the secretariat to do this.',
  'agreement.changed': ({ number }) =>
    `Somebody else changed agreement ${number} meanwhile. Close this form, look at the card and try again.`,
  'agreement.agreed-unreadable': ({ text }) =>
    `I read no day in “${text}”. Write, in Dutch: gisteren, 24 september, 24-9-2025, or leave it empty.`,
  'agreement.agreed-later': ({ day }) =>
    `${day} is still to come. Write the day on which it was agreed, or leave it empty.`,
  'agreement.too-many-goals': ({ limit }) =>
    `One agreement takes ${limit} goals. Make the others an agreement of their own.`,
  'agreement.goal-too-long': ({ limit }) =>
    `A goal has at most ${limit} characters. Put each goal on a line of its own.`,
  'agreement.kind-stays': ({ number }) =>
    `Agreement ${number} stays of this kind. Withdraw it and record a new one, or choose the kind that stood there.`,
  'agreement.title-of-share': ({ number }) =>
    `This text is of agreement ${number}, which several organisations share. Change it there; then it changes for all.`,
  'agreement.goals-too-long': ({ limit, length }) =>
    `Together these are ${length} characters; the goals of one agreement are at most ${limit}. Shorten them, or give some an agreement of their own.`,
  'agreement.decision-for-steward': ({ number }) =>
    `Agreement ${number} is a decision. Its text is changed by the chair or the secretariat; ask there.`,
  'agreement.shared-for-steward': ({ number }) =>
    `Agreement ${number} holds for several organisations. Its text is changed by the chair or the secretariat; ask there.`,
  'agreement.kind-of-others': () => 'Its kind is changed by an owner, the chair or the secretariat. Ask there.',
  'agreement.date-of-others': () =>
    'The date is the owner’s. Ask them to propose another date, or ask the chair or the secretariat.',
  'agreement.date-agreed': () =>
    'This date was agreed. Propose another with “Propose a new date”; the chair or the secretariat decides.',
  'agreement.no-progress': () => 'Write in a sentence or two how it stands.',
  'agreement.is-action': ({ number }) =>
    `Agreement ${number} is an action item. Report it done, or propose a new date.`,
  'agreement.is-standing': ({ number }) =>
    `Agreement ${number} is a standing agreement: it holds until somebody changes or withdraws it. If somebody has to do something, choose Add an action item.`,
  'agreement.is-intention': ({ number }) =>
    `Agreement ${number} is an intention: it binds nobody yet. First make it an action item, a decision or an agreement.`,
  'agreement.is-decision': ({ number }) =>
    `Agreement ${number} is a decision: it was taken. If somebody has to do something, choose Add an action item; if it no longer holds, withdraw it.`,
  'agreement.each-for-itself': ({ number }) =>
    `Each organisation does agreement ${number} for itself. Open the part of the organisation that it is about.`,
  'agreement.without-owner': ({ number }) =>
    `Agreement ${number} has no owner yet. Choose Take on, or Change to name somebody.`,
  'agreement.owner-already': () => 'That is an owner already. Choose somebody else.',
  'agreement.not-reported': ({ number }) => `Agreement ${number} is not reported done (any more).`,
  'agreement.for-steward': () => 'This is for the chair and the secretariat. Ask them.',
  'agreement.same-date': () => 'That is the date it has. Write another one.',
  'agreement.no-proposal': () => 'This proposal was decided on, or there is a newer one. See the card.',
  'agreement.no-help': () => 'No help is asked for (any more).',
  'agreement.nobody-consulted': ({ number }) =>
    `Nobody is asked for a reaction to agreement ${number}. First name under Change who is consulted.`,
  'agreement.not-consulted': () =>
    'Your organisation is not asked for a reaction here. If it should be, ask the owner or the secretariat.',
  'agreement.nothing-to-merge': () => 'There is no other open agreement to merge this one with.',
  'agreement.cannot-merge': () =>
    'This agreement cannot be merged with that one: it is closed, of another kind, or shared out over organisations. Choose another.',
  'agreement.one-part': () => 'Write at least two parts, each on a line of its own.',
  'agreement.many-parts': ({ limit }) => `Split into ${limit} parts at most; a part can be split again afterwards.`,
  'agreement.nothing-to-undo': ({ number }) =>
    `There is nothing (more) of agreement ${number} that can be undone. It can be withdrawn.`,
  'agreement.joint-changed': ({ number }) =>
    `This change touched agreement ${number} too, which was changed afterwards. First undo there what came after it.`,
  'agreement.many-shares': ({ limit }) => `That is more than ${limit} organisations at once. Share it in two turns.`,
  'agreement.share-of-many': ({ number }) =>
    `Agreement ${number} is already the share of one organisation. Add organisations at the agreement that it belongs to.`,
  'agreement.share-stays': ({ number }: { number: number }) =>
    `Agreement ${number} is the share of one organisation, and stays so: it cannot be merged or split. If the organisation no longer takes part, have it taken out at the agreement to which this share belongs.`,
  'agreement.only-undo': ({ number }: { number: number }) =>
    `Agreement ${number} was closed together with others. The secretariat takes that back in one go: History, then Undo.`,
  'agreement.parent-closed': ({ number }: { number: number }) =>
    `This is a share of agreement ${number}, which is closed. The secretariat takes that back in one go: at agreement ${number}, History, then Undo.`,
  'agreement.not-shared': ({ number }) =>
    `Agreement ${number} is not shared among organisations. “By organisation” does that.`,
  'work-agenda.gone': () => 'This work agenda is no longer there. /werkagenda shows them all.',
  'work-agenda.not-yours': () =>
    'A work agenda is changed by the secretariat or the chair of the body that guards it. Ask there.',
  'work-agenda.ended': ({ name }) =>
    `${name} has ended. If something is to be added all the same, set it to “under way” again with “Change work agenda”.`,
  'work-agenda.in-use': ({ name, count }) =>
    `${name} holds ${count === 1 ? '1 agreement' : `${count} agreements`}. So it cannot be removed; it can be ended, with “Change work agenda”.`,
  'theme.gone': () => 'This theme is no longer there. /thema shows them all.',
  'theme.in-use': ({ name }) =>
    `${name} is in use by agreements or on a work agenda. Merge it with another theme, and it will be gone.`,
  'theme.only-one': () => 'There is no other theme to merge this one with.',
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
  ...carouselRefusals,
  ...pollRefusals,
  ...signUpRefusals,
  fault: ({ reference }) =>
    `Something went wrong on my side; your request was not carried out. Try again, or give the secretariat this reference: ${reference}.`,
}
