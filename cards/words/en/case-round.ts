/** Words of a running case round: its card, what is told of it, and the list. */
import type { Words } from '../words.ts'

const counted = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
const count = (number: number): string => counted[number] ?? String(number)

const kept = (lessons: number, agreements: number): string => {
  const parts = [
    ...(lessons === 1 ? ['the lesson'] : lessons > 1 ? [`the ${count(lessons)} lessons`] : []),
    ...(agreements > 0 ? [agreements === 1 ? 'one agreement' : `${count(agreements)} agreements`] : []),
  ]
  if (parts.length === 0) return 'Nothing of it is kept.'
  const said = parts.join(' and ')
  return `${said.charAt(0).toUpperCase()}${said.slice(1)} ${lessons + agreements === 1 ? 'is' : 'are'} kept.`
}

const readUntil = (purge: string): string =>
  purge === '' ? 'as long as the text is there' : `until the text is erased on ${purge}`

export const caseRound: Words['caseRound'] = {
  name: (number) => `Case round ${number}`,
  title: (number, title) => `Case round ${number}: ${title}`,
  phases: {
    draft: 'Not brought in yet',
    screening: 'Screening',
    returned: 'Back with the submitter',
    open: 'Reading',
    clarifying: 'Clarifying questions',
    focusing: 'Core question',
    analysing: 'Interpretations',
    advising: 'Advice',
    feedback: 'Feedback',
    agreeing: 'Agreements and lessons',
    closed: 'Closed',
    purged: 'Erased',
    withdrawn: 'Withdrawn',
  },
  asks: {
    open: 'Read the case. After that you can ask questions.',
    clarifying: 'Ask clarifying questions, no advice yet. The submitter answers through me.',
    focusing: 'The facilitator proposes the core question, the submitter chooses.',
    analysing: 'Say first what you think is going on; then you see what others see.',
    advising: 'Give your advice, or support that of another.',
    feedback: 'The submitter says what they take along.',
    agreeing: 'Write a lesson in general words, or make an agreement of it.',
  },
  until: (moment) => `until ${moment}`,
  at: (day, hour) => `${day}, ${hour}`,
  waitsForMeeting: 'waits for the meeting',
  planMeeting: (last) =>
    `Read the case in the meantime. The facilitator plans the meeting, for instance with /datum; there the round goes on. If it does not come before ${last}, the round is closed.`,
  live: (minutes, until) => `in a meeting, ${minutes} minutes, until ${until}`,
  paused: (day) => `The round stands still in the school holiday and goes on on ${day}.`,
  tooFew: (enough, moment) =>
    `Fewer than ${count(enough)} people took part. The facilitator decides by ${moment} whether the round goes on; until then you can still take part.`,
  first: (who) =>
    `Only ${who} and the facilitators read this round now. The whole body follows when the facilitator widens it, at the latest with the core question.`,
  isExtended: 'This phase was extended.',
  facts: {
    phase: 'Phase',
    term: 'Term',
    way: 'How',
    duration: 'Since when',
    participants: 'Participants',
    sector: 'Sector',
    age: 'Age group',
    barriers: 'What stands in the way',
  },
  durations: {
    'under-4-weeks': 'less than 4 weeks',
    '4-weeks-3-months': '4 weeks to 3 months',
    '3-6-months': '3 to 6 months',
    'over-6-months': 'over 6 months',
  },
  marks: {
    under: '',
    'may-be-over': 'may be over three months by now',
    over: 'over three months by now',
  },
  noChild: 'no child at home for longer than three months',
  bands: { 'under-3': 'fewer than 3', '3-5': '3 to 5', '6-10': '6 to 10', 'over-10': 'more than 10' },
  sectors: {
    po: 'primary',
    sbo: 'special needs primary',
    so: 'special primary',
    vo: 'secondary',
    vso: 'special secondary',
    mbo: 'vocational',
    transition: 'between schools',
  },
  ground: 'How we do this',
  rules: (purge) => [
    'We discuss the question, not the child.',
    'No names, schools, places or diagnoses.',
    'You may use what you learn, not from whom it came (Chatham House Rule).',
    'First ask, then interpret, and only then advise.',
    'The submitter decides what to do with the advice.',
    'Emergencies do not belong here: call your own line or Veilig Thuis.',
    purge,
  ],
  purgeOn: (day) => `The text is erased on ${day}.`,
  purgeAfter: (days) => `The text is erased ${days} days after the round is closed.`,
  open: 'Open',
  backToRound: 'Back to the round',
  takePart: {
    open: 'Read the case',
    clarifying: 'Ask a question',
    focusing: 'See the core question',
    analysing: 'Interpret',
    advising: 'Give advice',
    feedback: 'Read the feedback',
    agreeing: 'Write a lesson',
  },
  closed: (number) => `Round ${number} closed`,
  closedForTooFew: 'Too few people took part to go on.',
  lessons: (number) => (number === 1 ? 'Lesson' : 'Lessons'),
  agreements: (number) =>
    number === 1 ? 'One agreement from this round.' : `${count(number)} agreements from this round.`,
  purged: (number, lessons, agreements) => `The text of case round ${number} is erased. ${kept(lessons, agreements)}`,
  withdrawn: (number) => `Case round ${number} was withdrawn. The text is erased.`,
  nudge: {
    phase: (name, phase, term) => `${name}: now ${phase}${term === '' ? '' : `, ${term}`}.`,
    ends: (name, phase, term) =>
      `${name}: the phase “${phase}” runs ${term}. If you took part, there is nothing to do.`,
    news: (name, phase, term) => `${name}: there is something new to read (${phase}${term === '' ? '' : `, ${term}`}).`,
    again: (name, purge) =>
      `${name} is closed, and there is room for a second feedback. Whoever brought the case in writes it in the round; the others have nothing to do.${purge === '' ? '' : ` On ${purge} the text is erased.`}`,
    closed: (name, hasOutcome, purge) =>
      `${name} is closed. Read ${hasOutcome ? 'its lessons and agreements' : 'what was said'} ${readUntil(purge)}.`,
    closedForTooFew: (name, purge) =>
      `${name} is closed: too few people took part to go on. Read what was said ${readUntil(purge)}.`,
    newer: (name) => `${name}: a newer message about this stands below.`,
    over: (name) => `${name} is over; the text is erased.`,
    screening: (body) => `In ${body} a case waits to be screened. If you see none, the other facilitator screens it.`,
    late: (body, days) =>
      `In ${body} a case has been waiting for more than ${days === 1 ? 'a working day' : `${days} working days`} to be screened. Ask whoever is facilitator whether they can, or choose another or a second one: whoever comes screens too.`,
    lateOver: (body) => `In ${body} this case no longer waits to be screened.`,
    screened: (body) => `In ${body} there is nothing left for you to screen here.`,
  },
  home: {
    toScreen: 'A case waits to be screened. If you see none, the other facilitator screens it.',
    running: (rounds) => (rounds === 1 ? 'A case round is running' : 'Case rounds are running'),
  },
  list: {
    title: 'Case rounds',
    none: 'There are no case rounds in your bodies yet.',
    more: 'More rounds',
    alone: 'You see case rounds in your conversation with me alone. Type /casus rondes there.',
    barriers: 'What stands in the way',
    barrier: (name, rounds) => `${name}: in ${rounds} rounds`,
  },
}
