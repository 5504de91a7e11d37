import type { Candidate } from './candidate.ts'
import { isRate } from './count-trap.ts'
import type { Deadline } from './deadline.ts'
import type { Context, Precision, Reason } from './due.ts'
import { announcesMeeting } from './meeting.ts'
import { isNewDay } from './moved-day.ts'
import { tellsOfPast } from './past-tense.ts'
import { type Resolution, resolve } from './resolve.ts'
import { isStart } from './start-marker.ts'
import type { Token } from './tokens.ts'
import { isTrap } from './trap.ts'
import { listed } from './word-list.ts'

export interface Choice extends Resolution {
  readonly candidate: Candidate
  readonly isStart: boolean
}

interface Weighed {
  readonly weight: number
  readonly candidate: Candidate
  readonly resolution: Resolution
  /** Begins by its own preposition. */
  readonly isFrom: boolean
}

/** A date beats a vague word; a deadline beats a day that only names a meeting; of equals the
 * first, in a table row the last. A day to which something moved beats all. */
export function chooseCandidate(
  tokens: readonly Token[],
  candidates: readonly Candidate[],
  context: Context,
): Choice | null {
  const isRow = tokens.filter((it) => it.text === '|').length > 1
  let best: Weighed | null = null
  for (const candidate of candidates) {
    const found = weigh(tokens, candidate, context)
    if (found && (!best || found.weight > best.weight || (isRow && found.weight === best.weight))) best = found
  }
  return best && { candidate: best.candidate, ...best.resolution, isStart: begins(tokens, best, candidates) }
}

const begins = (
  tokens: readonly Token[],
  { candidate, resolution, isFrom }: Weighed,
  rivals: readonly Candidate[],
): boolean =>
  !resolution.reason &&
  (isFrom ||
    isStart(
      tokens,
      candidate,
      rivals.filter((it) => it.meaning.type === 'deadline'),
    ))

const planning = new Set(
  listed(`
  gepland, ingepland, voorzien, geagendeerd, agendeert, agenderen, agendeer, gereserveerd, bedoeld, planning,
  uitgenodigd, uitnodiging, uitnodigingen, genodigd, agenda, ingeroosterd
`),
)

const agendaReach = 8

/** "Agendeert dit voor het overleg van 12 mei": for that meeting. */
const isPutOnAgenda = (tokens: readonly Token[], first: number, { namesMeeting }: Deadline): boolean =>
  namesMeeting === true &&
  tokens.slice(Math.max(0, first - agendaReach), first).some((it) => /^(?:ge)?agend/.test(it.text))

/** Planned "voor 12 mei" is planned for that day and not before it; planned "voor de vakantie" is before it. */
const plannedFor = (tokens: readonly Token[], { first }: Candidate, deadline: Deadline): Deadline =>
  deadline.kind === 'before' &&
  (isPutOnAgenda(tokens, first, deadline) ||
    (deadline.period.behind?.before?.precision !== 'before_holiday' &&
      tokens[first]?.text === 'voor' &&
      planning.has(tokens[first - 1]?.text ?? '')))
    ? { ...deadline, kind: 'in', isExplicit: false }
    : deadline

const withoutDates: Record<'vague' | 'ambiguous' | 'body' | 'event', readonly [number, Precision, Reason]> = {
  ambiguous: [3, 'vague', 'ambiguous_weekday'],
  vague: [3, 'vague', 'vague'],
  body: [2, 'none', 'body_relative'],
  event: [1, 'none', 'event_relative'],
}

function weigh(tokens: readonly Token[], candidate: Candidate, context: Context): Weighed | null {
  const { meaning } = candidate
  if (meaning.type === 'past') return null
  return meaning.type === 'deadline'
    ? weighDeadline(tokens, candidate, plannedFor(tokens, candidate, meaning.deadline), context)
    : weighWish(tokens, candidate, meaning.type)
}

function weighWish(tokens: readonly Token[], candidate: Candidate, type: keyof typeof withoutDates): Weighed | null {
  if (tellsOfPast(tokens, candidate, 'in') || isRate(tokens, candidate)) return null
  const [weight, precision, reason] = withoutDates[type]
  return { weight, candidate, resolution: { from: null, until: null, precision, reason }, isFrom: false }
}

function weighDeadline(
  tokens: readonly Token[],
  candidate: Candidate,
  deadline: Deadline,
  context: Context,
): Weighed | null {
  if (isTrap(tokens, candidate, deadline)) return null
  const resolution = resolve(deadline, context)
  if (!resolution) return null
  if (!isSurelyAhead(deadline, resolution, context) && tellsOfPast(tokens, candidate, deadline.kind)) return null
  return {
    weight: weightOf(tokens, candidate, deadline, resolution),
    candidate,
    resolution,
    isFrom: deadline.kind === 'from',
  }
}

/** "Eind 2027" and "volgende week" cannot be over, whatever the tense around them. */
const isSurelyAhead = ({ period }: Deadline, { from }: Resolution, { anchor }: Context): boolean =>
  period.isNamed && from !== null && from > anchor

const weightOf = (
  tokens: readonly Token[],
  candidate: Candidate,
  deadline: Deadline,
  resolution: Resolution,
): number => {
  if (resolution.reason) return 4
  if (isNewDay(tokens, candidate)) return 8
  if (deadline.namesMeeting) return 4.5
  if (deadline.kind === 'in' && announcesMeeting(tokens, candidate)) return 5
  return deadline.isExplicit && deadline.kind !== 'from' ? 7 : 6
}
