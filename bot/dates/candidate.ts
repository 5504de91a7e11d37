import { type Deadline, deadline, deadlineAlone } from './deadline.ts'
import { bodyRelative, datedMeeting, eventRelative } from './meeting.ts'
import { past } from './past.ts'
import type { Match, Rule } from './rule.ts'
import { map } from './rule.ts'
import type { Token } from './tokens.ts'
import { ambiguousWeekday, vague, vagueAlone } from './vague.ts'

export type Meaning =
  | { readonly type: 'deadline'; readonly deadline: Deadline }
  | { readonly type: 'vague' | 'ambiguous' | 'past' | 'body' | 'event' }

/** A stretch of tokens that speaks of time. */
export interface Candidate {
  readonly meaning: Meaning
  readonly first: number
  /** Exclusive. */
  readonly end: number
}

const asDeadline = (found: Deadline): Meaning => ({ type: 'deadline', deadline: found })
const asType = (type: 'vague' | 'ambiguous' | 'past' | 'body' | 'event') => (): Meaning => ({ type })

/** In order of right of way: of readings of the same length the first is taken. */
const meanings: readonly Rule<Meaning>[] = [
  map(past, asType('past')),
  map(ambiguousWeekday, asType('ambiguous')),
  map(vague, asType('vague')),
  map(deadline, asDeadline),
  map(datedMeeting, asDeadline),
  map(bodyRelative, asType('body')),
  map(eventRelative, asType('event')),
]

/** From left to right, at each place the reading that reaches furthest. */
export function findCandidates(tokens: readonly Token[]): readonly Candidate[] {
  const found: Candidate[] = []
  for (let at = 0; at < tokens.length; ) {
    const match = furthest(tokens, at)
    if (match) found.push({ meaning: match.value, first: at, end: match.end })
    at = match?.end ?? at + 1
  }
  return found
}

function furthest(tokens: readonly Token[], at: number): Match<Meaning> | null {
  let best: Match<Meaning> | null = null
  for (const rule of isAlone(tokens, at) ? [...meanings, alone] : meanings) {
    const match = rule(tokens, at)
    if (match && match.end > at && (!best || match.end > best.end)) best = match
  }
  return best
}

const isIn = (marks: string, token: Token | undefined): boolean => token === undefined || marks.includes(token.text)

const isEdge = (token: Token | undefined): boolean => isIn('|¶:"', token)

const isAlone = (tokens: readonly Token[], at: number): boolean => isEdge(tokens[at - 1])

/** A reading that is only taken when it fills the whole text or the whole table cell. */
const alone: Rule<Meaning> = (tokens, at) => {
  const match =
    map(deadlineAlone, asDeadline)(tokens, at) ??
    (at === 0 && tokens.length < 8 ? map(vagueAlone, asType('vague'))(tokens, at) : null)
  if (!match) return null
  const next = tokens[match.end]
  const isFilled = isCellEnd(next) || (next?.text === '.' && isCellEnd(tokens[match.end + 1]))
  return isFilled ? match : null
}

const isCellEnd = (token: Token | undefined): boolean => isIn('|¶("', token)
