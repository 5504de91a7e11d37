import type { polls as dutch } from '../nl/polls.ts'

const ofEach = (count: number, one: string, many: string): string => (count === 1 ? `1 ${one}` : `${count} ${many}`)

export const polls: typeof dutch = {
  title: (number) => `Poll ${number}`,
  named: (number, question) => `Poll ${number}: ${question}`,
  kinds: { choice: 'Choose', dots: 'Hand out dots', rank: 'Rank', score: 'Rate', consent: 'Consent' },
  how: {
    choice: (most) => (most === 1 ? 'Choose one option.' : `Choose at most ${most} options.`),
    dots: (most) => `Hand out ${ofEach(most, 'dot', 'dots')} over the options.`,
    rank: 'Put the options in order, the best first. What you leave out comes last.',
    score: (most) => `Give the options a mark from 0 to ${most}.`,
    consent: 'Say whether you agree. A concern or an objection comes with a reason.',
  },
  hasNone: '“None of these” is possible too.',
  none: 'None of these',
  secrecy: { named: 'By name', anonymous: 'Anonymous' },
  secrecySaid: {
    named:
      'Poll by name. Members of the body see who chose what once it is closed. You can change your vote until then.',
    namedLive:
      'Poll by name. Members of the body see who chose what already now. You can change your vote until it closes.',
    consent: 'Poll by name: consent always says who answered what. You can change your answer until it closes.',
    anonymous:
      'Anonymous poll. No member, not even the organiser, sees who chose what; whoever runs the server could during the poll. You can change your vote until it closes.',
  },
  bothSides: 'In this body education and municipalities must both agree.',
  who: {
    voices: (bodies) => `Voting: the members of ${bodies}`,
    organisations: (bodies) => `Voting: the organisations in ${bodies}, once each`,
    roles: (roles) => `only ${roles}`,
    kinds: (names) => `only ${names}`,
    inChannels: 'also whoever reads along in the channel',
  },
  roles: {
    secretariat: 'the secretariat',
    chair: 'chairs',
    facilitator: 'facilitators',
    member: 'members',
    reader: 'readers',
    auditor: 'auditors',
  },
  closesAt: (at) => `Open until ${at}`,
  closedAt: (at) => `Closed on ${at}`,
  withdrawnAt: (at) => `Withdrawn on ${at}`,
  moment: (day, hour) => `${day}, ${hour}`,
  turnout: (voted, eligible, isPerOrganisation) => {
    const organisations = isPerOrganisation ? ' organisations' : ''
    if (eligible !== null) return `${voted} of ${eligible}${organisations} ${voted === 1 ? 'has' : 'have'} voted.`
    return `${voted}${isPerOrganisation ? (voted === 1 ? ' organisation' : ' organisations') : ''} ${voted === 1 ? 'has' : 'have'} voted.`
  },
  hidden: (at) => `The result appears when it closes on ${at}.`,
  standing: 'How it stands',
  quorumMet: (needed) => `The quorum of ${ofEach(needed, 'vote', 'votes')} is met.`,
  quorumMissing: (needed, missing) =>
    `${missing} ${missing === 1 ? 'is' : 'are'} still missing for the quorum of ${ofEach(needed, 'vote', 'votes')}.`,
  quorumFailed: (needed) => `The quorum of ${ofEach(needed, 'vote', 'votes')} was not met, and so there is no outcome.`,
  tooFew: 'There are fewer than 5 votes. The result stays hidden, so that no voter can be recognised.',
  fewMarks: (names: string) => `Fewer than 5 marks, and therefore not told: ${names}.`,
  noVotes: 'Nobody voted.',
  uncountable:
    'This poll cannot be counted: the key to its ballots was lost. Nothing was counted, and nobody can read the ballots any more. Hold the poll again.',
  keyAway: (at) =>
    `This poll cannot be counted now: the key to its ballots cannot be found. So nobody can vote for the moment; what was voted is kept. Whoever administers Schakel can put the keys back, and the poll goes on as it was. If they are not there on ${at}, it cannot be counted.`,
  withdrawn: 'This poll was withdrawn. You need not do anything any more; what was voted is gone.',
  result: 'Result',
  sideTitle: { education: 'Education', municipality: 'Municipalities', neither: 'Others' },
  sideVoters: (side, voters) => `${side}: ${ofEach(voters, 'vote', 'votes')}`,
  sidesHidden: 'The result of each side stays hidden: one of the groups has fewer than 5 votes.',
  counted: {
    choice: (count, voters) => `${ofEach(count, 'vote', 'votes')} of ${voters}`,
    dots: (count, voters) =>
      `${ofEach(count, 'dot', 'dots')}${voters === null ? '' : ` from ${ofEach(voters, 'voter', 'voters')}`}`,
    score: (sum, mean, voters) => `${sum} together, ${mean} on average (${ofEach(voters, 'mark', 'marks')})`,
    noScore: 'no mark given',
    none: (count) => ofEach(count, 'vote', 'votes'),
  },
  place: (place, isTied) => (isTied ? `shared place ${place}` : `place ${place}`),
  beats: (beats, others) => `beats ${beats} of the ${others} others`,
  first: (name) => `First: ${name}.`,
  tied: (names) => `Tied: ${names}.`,
  tiedFirst: (names) => `Tied at the top: ${names}. The poll does not choose between these options.`,
  method: {
    choice: (most) => (most === 1 ? 'Counted: the votes for each option.' : 'Counted: how often each was chosen.'),
    dots: 'Counted: the dots for each option.',
    rank: 'Ranked by the Schulze method (Social Choice and Welfare 36, 2011, pp. 267–303): options are compared two by two.',
    score: 'Counted: the sum of the marks; the average stands beside it.',
    consent: '',
  },
  answers: { agree: 'Agree', concern: 'Agree with a concern', objection: 'Objection', abstain: 'Abstention' },
  answersCounted: {
    agree: (count) => `${count} agree`,
    concern: (count) => `${count} agree with a concern`,
    objection: (count) => ofEach(count, 'objection', 'objections'),
    abstain: (count) => ofEach(count, 'abstention', 'abstentions'),
  },
  reason: (name, answer, reason) => `${name} (${answer}): ${reason}`,
  silent: (names) => `No answer yet from ${names}.`,
  silentAfter: (names) => `No answer from: ${names}.`,
  consentAgreed: 'There is consent: nobody objects.',
  consentNobody: 'There is no consent: nobody agrees.',
  consentWithout: (sides) => `There is no consent: ${sides} has not agreed yet.`,
  consentWithoutBoth: 'There is no consent: education and the side of the municipalities have not agreed yet.',
  consentSides: { education: 'education', municipality: 'the side of the municipalities' },
  consentObjected: (count) =>
    count === 1 ? 'There is 1 objection, and so no consent.' : `There are ${count} objections, and so no consent.`,
  whoChose: (option, names) => `${option}: ${names}`,
  votersOf: 'Who chose what',
  before: (number, at) => `Compared with poll ${number} (${at})`,
  beforeUntold: (number) => `The time before was poll ${number}; its result cannot be compared.`,
  change: {
    count: (text, now, was) => `${text}: ${now}, was ${was}`,
    mean: (text, now, was) => `${text}: ${now} on average, was ${was}`,
    place: (text, now, was) => `${text}: place ${now}, was ${was}`,
    fresh: (text) => `${text} is new`,
    gone: (text) => `${text} was not there this time`,
    voters: (now, was) => `${ofEach(now, 'voter', 'voters')}, was ${was}`,
  },
  decimal: (number) => number,
  outcome: 'Outcome',
  reviewOn: (day) => `Look back on ${day}`,
  ownOptionsHow: {
    named: 'Is an option missing? Add it; your name is kept with it.',
    anonymous:
      'Is an option missing? Add it, without a name: new options appear together, on working days at 09.00 and 14.00.',
  },

  added: (number, count, names) =>
    `${count === 1 ? 'An option was' : 'Options were'} added to poll ${number}: ${names}.`,
  changeUntil: (at) => `You can vote, or change your vote, until ${at}.`,

  vote: 'Vote',
  choose: 'Choose this',
  addOption: 'An option is missing',
  show: 'How does it stand?',
  edit: 'Change the poll',
  close: 'Close the poll',
  withdraw: 'Withdraw the poll',
  setOutcome: 'Write down the outcome',
  changeOutcome: 'Change the outcome',
  agree: 'Make it an agreement',
  agenda: 'On the agenda of …',
  export: 'Result as a file',
  repeat: 'Hold it again',
  make: 'New poll',
  list: 'All polls',

  lists: {
    title: 'Polls',
    nothing: 'There are no polls yet in the bodies in which you sit.',
    running: 'Running',
    past: 'Past',
    open: 'Open',
    states: { open: 'open', closed: 'closed', withdrawn: 'withdrawn', uncountable: 'cannot be counted' },
    more: (count) => `… and ${count} more`,
    next: 'Next',
    previous: 'Previous',
  },
  home: (count) => (count === 1 ? '1 poll waits for your vote' : `${count} polls wait for your vote`),
  nudge: {
    closing: (name, at) => `${name} closes on ${at}. You can vote, or change your vote, until then.`,
    over: (name) => `${name}: you need not do anything about this any more.`,
    review: (name, day) => `${name}: it was agreed to look back on ${day}. What came of the outcome?`,
  },
  ofMember: {
    title: 'Polls',
    voted: (name) => `${name}: your vote`,
    until: 'As long as the poll is kept, for it says who chose what.',
    mayVote: (name) =>
      `${name}: you are among those who may vote without a name; whether you did does not stand with your name`,
    untilFixed: 'As long as the poll is kept: who may vote is fixed when it opens.',
    made: (name) => `${name}: you made this poll`,
    untilKept: 'As long as the poll is kept.',
  },
  ofBody: (count) => ofEach(count, 'poll', 'polls'),
}
