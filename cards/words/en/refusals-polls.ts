import type { pollRefusals as dutch } from '../nl/refusals-polls.ts'

export const pollRefusals: typeof dutch = {
  'poll.unknown': () => 'This poll does not exist (any more). /peilingen shows which there are.',
  'poll.closed': () => 'This poll is closed; nobody can vote any more. The card says how it ended.',
  'poll.withdrawn': () =>
    'This poll was withdrawn; nobody votes any more. If the question is still there, start a new one with /peiling.',
  'poll.uncountable': () => 'This poll cannot be counted: the key to its ballots is lost. A new vote is needed.',
  'poll.key-away': () =>
    'This cannot be done now: the key to the ballots of this poll cannot be found. What was voted is kept. Tell whoever administers Schakel; when the key folder is back, the poll goes on as it was.',
  'poll.not-closed': () => 'This poll is not closed yet. You can do this as soon as there is a result.',
  'poll.few-options': ({ least }) => `Give at least ${least} options, each on a line of its own.`,
  'poll.many-options': ({ most }) => `That is more than ${most} options. Join a few, or ask in two polls.`,
  'poll.option-twice': ({ text }) => `“${text}” is there already. Give each option once.`,
  'poll.consent-named': () => 'Consent is always given by name. Choose “By name”, or another kind of poll.',
  'poll.consent-no-options': () =>
    'Consent is answered with agree, agree with a concern, objection or abstain. Take out what you filled in or chose about options here, or choose another kind of poll.',
  'poll.most-outside': ({ least, most }) =>
    `This does not fit the poll. Choose a whole number from ${least} to ${most}.`,
  'poll.standing-anonymous': () =>
    'Of an anonymous poll nothing can be seen until it closes. Take this out, or choose “By name”.',
  'poll.open-and-chosen': () =>
    'When everybody in the channel may vote, the poll cannot be limited to roles or kinds of organisation as well. Take out one of the two.',
  'poll.nobody': () =>
    'Like this nobody may vote. Choose more roles, kinds of organisation or bodies, or leave them empty.',
  'poll.quorum-unfit': () => 'Fill in a whole number for the quorum, or 0 for none.',
  'poll.quorum-high': ({ most }) => `Only ${most} may vote; this quorum is never reached. Choose a lower number.`,
  'poll.closes-past': () => 'That moment is over. Choose one that is still to come.',
  'poll.closes-soon': ({ minutes }) =>
    `That is too soon: leave at least ${minutes === 60 ? 'an hour' : `${minutes} minutes`} to vote. Choose a later moment.`,
  'poll.closes-far': ({ days }) =>
    `That is more than ${days} days ahead. Choose an earlier moment; you can extend it later.`,
  'poll.not-voter': () => 'You do not vote in this poll. If you should, please ask the chair or the secretariat.',
  'poll.no-deputies': () =>
    'In an anonymous poll everybody votes for themselves: a deputy does not vote here. Whoever is away can still vote until it closes.',
  'poll.not-elector': () =>
    'Who votes in an anonymous poll was fixed when it opened, and you are not among them. Nobody can change that: so the result cannot tell who chose what.',
  'poll.option-gone': () =>
    'This option has gone or was changed meanwhile. Close this, open the poll again and vote then.',
  'poll.too-many': ({ most }) =>
    most === 1 ? 'You can choose one option. Take out the others.' : `Choose at most ${most} options. Take out a few.`,
  'poll.nothing-chosen': () => 'You have not chosen anything yet. Choose at least one option.',
  'poll.dots-over': ({ most, given }) =>
    `You have ${most === 1 ? '1 dot' : `${most} dots`} to hand out, and there are ${given} here. Take out ${given - most}.`,
  'poll.dots-unfit': () => 'Give whole dots: 0, 1, 2 and so on.',
  'poll.mark-outside': ({ most }) => `Give a whole mark from 0 to ${most}, or leave it empty.`,
  'poll.rank-twice': ({ text }) =>
    `“${text}” stands twice in your order. Choose another option in one of the two places.`,
  'poll.reason-missing': () => 'Write what your concern or objection is, so that the others can do something with it.',
  'poll.takes-no-options': () =>
    'The options of this poll are fixed. If you miss one, say so to whoever made the poll.',
  'poll.options-full': ({ most }) =>
    `There are ${most} options already, as many as one can oversee. Say it to whoever made the poll.`,
  'poll.options-never': () =>
    'Without a name new options appear on working days at 09.00 and 14.00, and this poll closes before. Choose No here, or keep the poll open for longer.',
  'poll.options-offered': () =>
    'In this poll members add options, and some may be waiting. So add none here: choose “An option is missing” on the card.',
  'poll.options-late': () =>
    'The poll closes before new options are added. Say what you miss to whoever made the poll; they can extend it.',
  'poll.voted-already': () =>
    'Somebody has voted already, and so the question and the options are fixed. You can still move the closing, or withdraw the poll and make a new one.',
  'poll.fixed': () =>
    'This poll belongs to a carousel, which counts its options; so the question and the options are fixed. What you can do: move the closing, or withdraw the poll.',
  'poll.review-past': () => 'Choose a day that is still to come to look back.',
  'poll.review-far': ({ years }) => `That is more than ${years} years ahead. Choose an earlier day.`,
  'poll.for-steward': () => 'This is done by whoever made the poll, the chair or the secretariat. Please ask there.',
  'poll.closes-unreadable': ({ text }) =>
    `I read no moment in “${text}”. Write for example: vrijdag 17.00, over twee weken, or voor de kerstvakantie.`,
  'poll.review-unreadable': ({ text }) =>
    `I read no day in “${text}”. Write for example: over drie maanden, or 1 april.`,
  'poll.none-beside': () => 'You chose “None of these” and something else too. Take one of the two away.',
  'poll.not-pressed': () => 'This poll is answered in its form. Choose “Vote”.',
  'poll.place-twice': ({ place }) => `Place ${place} was given twice. Give one of the two another place.`,
}
