import type { Words } from '../words.ts'

export const sessions: Words['sessions'] = {
  answers: {
    agree: 'agrees',
    concern: 'agrees with a concern',
    objection: 'objects',
    abstain: 'abstains',
  },
  sides: { education: 'Education', municipality: 'Municipalities' },
  answered: (answer, names) => `${answer}: ${names}`,
  sideSaid: (side, answers) => `${side} ${answers}`,
  dispute: 'Dispute:',
  settlement:
    'Follow the settlement provision of the procedure that school alliance and municipalities adopted together. If it names the national OOGO disputes committee, you can ask it for advice, binding advice or arbitration.',

  title: (name) => `Meeting under way: ${name}`,
  when: (day, from, until) => `${day}, ${from}–${until}`,
  named: (name, day) => `${name}, ${day}`,
  afterwards: 'You are recording this afterwards.',
  isPast: {
    planned: 'The meeting has been. Nothing is recorded yet.',
    'in-session': 'The meeting has been, and is being recorded afterwards.',
  },
  isClosed: 'This meeting is closed. What you still record comes on its list by itself.',
  notOpen: 'This meeting has not been opened yet.',
  place: (position, total) => `Item ${position} of ${total}`,
  types: { formality: 'formality', discussion: 'discussion', information: 'for information' },
  minutes: (minutes) => `${minutes} min`,
  timeLeft: (minutes, until) => `${minutes} min left (until ${until}).`,
  timeOver: (minutes, until) => `${until} was ${minutes} min ago.`,
  timeShort: (needed, short) => `The items that are left ask for ${needed} min: ${short} min more than there is.`,
  type: 'Kind',
  owner: 'Brought in by',
  comesFrom: 'Comes from',
  papers: 'Papers',
  passed: (count) => (count === 1 ? 'was on the agenda once before' : `was on the agenda ${count} times before`),
  reasons: {
    member: 'a member',
    standing: 'standing subject',
    agreement: 'an agreement',
    prepared: 'prepared',
    elaborate: 'decision to work out',
    'report-back': 'report back',
    'open-agreements': 'what is open',
    progress: 'progress',
    confirm: 'the list of the last meeting',
  },
  fromDispute: 'an intention that is not agreed on yet',
  fromBodyBecause: (body, why) => `${body} (${why})`,
  recorded: 'Recorded under this item',
  recordedLoose: 'Recorded beside the agenda',
  outcomes: {
    open: 'still to come',
    treated: 'treated',
    'carried-over': 'carried over',
    'sent-on': 'sent on to another body',
  },
  unanswered: (count) =>
    count === 1
      ? 'Of 1 member it is not known yet whether they are here. Choose Attendance.'
      : `Of ${count} members it is not known yet whether they are here. Choose Attendance.`,
  overview: 'All items',
  allTreated: 'All items have been treated or carried over.',
  noItems: 'There is nothing on the agenda. You can also record decisions without an item.',
  itemsLeft: (count) => (count === 1 ? '1 item to go.' : `${count} items to go.`),
  toItem: 'To this item',

  decide: 'Decision',
  actionItem: 'Action item',
  standing: 'Standing agreement',
  intention: 'Intention',
  treated: 'Treated',
  carryOver: 'Carry over',
  sendTo: (body) => `Send on to ${body}`,
  sentOnSaid: (title, body) => `Sent on to ${body}: ${title}`,
  bringBack: 'Treat it now after all',
  confirmList: 'Confirm',
  showList: 'Show the list',
  previous: 'Previous',
  next: 'Next',
  addItem: 'Add an item',
  attendance: 'Attendance',
  close: 'Close',
  openNow: 'Open',
  recordAfterwards: 'Record afterwards',
  goOn: 'Go on with the meeting',

  decision: {
    title: 'Record a decision',
    submit: 'Record',
    text: 'What was decided',
    already: (serial, title) => `Under this item stands decision ${serial} already: ${title}`,
    both: 'It is a decision when on each side at least one organisation agrees and nobody objects.',
    side: (side) => `${side}:`,
    notThere: 'not at the table',
    absent: (names) => `Not at the table: ${names}.`,
    beforehand:
      'Filled in beforehand is “agrees” for whoever is down as present or replaced, also who only chose “I will come”. The others stand as “not at the table”. Change what is different.',
    unheard: (count) =>
      `Of ${count === 1 ? '1 member it is not known yet whether they are' : `${count} members it is not known yet whether they are`} here. Go through Attendance first (in the panel of the meeting), or give every organisation the right answer below.`,
    nobody: {
      education: 'nobody of education agrees',
      municipality: 'nobody of the municipalities agrees',
    },
    nobodyThere: {
      education: 'nobody of education is at the table',
      municipality: 'nobody of the municipalities is at the table',
    },
    object: (names) => `${listed(names)} ${names.length === 1 ? 'objects' : 'object'}`,
    why: (reasons) => asSentence(listed(reasons)),
    noDecision: (why) => `This is no decision yet. ${why}`,
    whenAway:
      'A decision asks for both sides. Carry the item over to a meeting where they are, or record it now as an intention; then it is on the next agenda by itself. Are they here after all? Then change their answer.',
    keepAs: 'Record as',
    asIntention: 'an intention, with the dispute; it returns on the next agenda',
    asIntentionAway: 'an intention; it returns on the next agenda',
    asDecision: 'a decision: the answers above are right now',
    dispute: 'Dispute',
    disputeHint: 'On what do the organisations not agree? Name no people.',
    saved: (serial) => `Decision ${serial} is recorded.`,
    savedIntention: (number) =>
      `Recorded as an intention (agreement ${number}), with the dispute. It comes on the next agenda.`,
    savedWithoutSide: (number) => `Recorded as an intention (agreement ${number}). It comes on the next agenda.`,
  },
  carriedSaid: (title) => `Carried over: ${title}`,
  treatedSaid: (title) => `Treated: ${title}`,
  confirmedSaid: (name) => `Confirmed: the list of ${name}.`,

  attending: {
    present: 'Present',
    hint: 'Whoever you do not choose counts as absent. Whoever is replaced stays replaced.',
    unanswered: (names) => `Not known yet of: ${names}.`,
    replaced: (names) => `Replaced: ${names}.`,
  },

  closing: {
    title: 'Close the meeting',
    submit: 'Close',
    summary: 'The thread',
    summaryHint: 'In a few sentences: what was it about, and what do you take away. Do not name who said what.',
    carried: (titles) => `Not treated, and carried over: ${titles}.`,
    goesTo: 'The list of decisions and action items goes to the channels of the body and to those who were absent.',
  },
  correcting: { title: 'Change the thread', submit: 'Save' },

  list: {
    title: (name) => `Decisions and action items: ${name}`,
    kinds: {
      decision: 'Decisions',
      'action-item': 'Action items',
      'standing-agreement': 'Standing agreements',
      intention: 'Intentions (bind nobody yet)',
    },
    summary: 'The thread',
    none: 'Nothing was decided or agreed.',
    carried: 'Carried over to a next time',
    sentOn: 'Sent on to another body',
    present: (said) => `Present: ${said}.`,
    replaced: (count) => `${count} through somebody else`,
    absent: (count) => `Absent: ${count}.`,
    noRole: (count) => `${count} without a function`,
    role: (role, count) => (count === 1 ? `1 ${role}` : `${count} × ${role}`),
    confirmed: (day) => `Confirmed on ${day}.`,
    notConfirmed: 'Not confirmed yet; that is done in the next meeting.',
    sentTo: 'You receive this list because you were not there.',
    correct: 'Change the thread',
    addForgotten: 'A forgotten decision or action item',
    disputed: (text) => `Dispute: ${text}`,
  },

  unrecorded: {
    never: (name) => `${name} has been, and nothing of what was decided is recorded yet.`,
    open: (name) => `${name} still stands open. Close it, and its list goes round.`,
    over: (name) => `${name} is recorded.`,
  },
}

const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`

const asSentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
