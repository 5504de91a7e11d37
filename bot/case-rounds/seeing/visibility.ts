/** Who sees what, in which phase: the one table, asked by every view, press and search. Pure. */
import { type Actor, isSubmitter } from '../actor.ts'
import type { CaseHalves } from '../case-halves.ts'
import { type CaseRound, isPhaseFrom, type Phase } from '../case-round.ts'
import type { PieceKind } from '../sealed.ts'

/**
 * - `screener`: a facilitator who was told of a case that is not published yet.
 * - `reader` reads along in the body, or is a guest; `stranger` is of another body, or of nowhere.
 */
export const roles = [
  'member',
  'submitter',
  'screener',
  'facilitator',
  'secretariat',
  'admin',
  'reader',
  'stranger',
] as const
export type Role = (typeof roles)[number]

/**
 * - `card`: title, number, phase and term. `facts`: sector and the bands. `outcome`: lessons and agreements.
 * - `case`, `questions` and the like: pieces, each kind of which belongs to one of these.
 */
export const things = [
  'card',
  'facts',
  'case',
  'screening-question',
  'questions',
  'parked',
  'formulations',
  'core-question',
  'interpretations',
  'advice',
  'feedback',
  'lesson-drafts',
  'outcome',
  'settings',
] as const
export type Thing = (typeof things)[number]

type Span = readonly [first: Phase, last: Phase]

/** In phases from one to another, in their order; `withdrawn` stands after all of them. */
const table: Readonly<Record<Role, Partial<Record<Thing, Span>>>> = {
  member: {
    card: ['open', 'withdrawn'],
    facts: ['open', 'closed'],
    case: ['open', 'closed'],
    questions: ['clarifying', 'closed'],
    'core-question': ['focusing', 'closed'],
    interpretations: ['analysing', 'closed'],
    advice: ['advising', 'closed'],
    feedback: ['feedback', 'closed'],
    outcome: ['open', 'purged'],
  },
  submitter: {
    card: ['draft', 'closed'],
    facts: ['draft', 'closed'],
    case: ['draft', 'closed'],
    'screening-question': ['returned', 'returned'],
    questions: ['clarifying', 'closed'],
    formulations: ['focusing', 'focusing'],
    'core-question': ['focusing', 'closed'],
    interpretations: ['advising', 'closed'],
    advice: ['advising', 'closed'],
    feedback: ['feedback', 'closed'],
    outcome: ['open', 'purged'],
  },
  screener: {
    card: ['screening', 'returned'],
    facts: ['screening', 'returned'],
    case: ['screening', 'returned'],
    'screening-question': ['returned', 'returned'],
  },
  facilitator: {
    card: ['open', 'withdrawn'],
    facts: ['open', 'closed'],
    case: ['open', 'closed'],
    questions: ['clarifying', 'closed'],
    parked: ['clarifying', 'closed'],
    formulations: ['focusing', 'focusing'],
    'core-question': ['focusing', 'closed'],
    interpretations: ['analysing', 'closed'],
    advice: ['advising', 'closed'],
    feedback: ['feedback', 'closed'],
    'lesson-drafts': ['agreeing', 'closed'],
    outcome: ['open', 'purged'],
  },
  secretariat: { card: ['open', 'withdrawn'], outcome: ['open', 'purged'] },
  admin: { settings: ['draft', 'withdrawn'] },
  reader: { card: ['open', 'withdrawn'], outcome: ['open', 'purged'] },
  stranger: {},
}

const thingOf: Readonly<Record<PieceKind, Thing>> = {
  story: 'case',
  tried: 'case',
  voice: 'case',
  barrier: 'case',
  request: 'case',
  'screening-question': 'screening-question',
  question: 'questions',
  answer: 'questions',
  parked: 'parked',
  formulation: 'formulations',
  'core-question': 'core-question',
  interpretation: 'interpretations',
  advice: 'advice',
  support: 'advice',
  feedback: 'feedback',
  'second-feedback': 'feedback',
  lesson: 'lesson-drafts',
}

/** Whether a role sees that in a phase, whatever else has to be so. */
export const sees = (role: Role, thing: Thing, phase: Phase): boolean => {
  const span = table[role][thing]
  return span !== undefined && isPhaseFrom(phase, ...span)
}

/** What a kind of piece belongs to; what was parked is advice when its phase has come. */
export const belongsTo = (kind: PieceKind, phase: Phase): Thing =>
  kind === 'parked' && isPhaseFrom(phase, 'advising', 'closed') ? 'advice' : thingOf[kind]

/**
 * Who looks.
 *
 * @property standing in the body, which several people have two of: a member may be its secretariat.
 * @property seat of a facilitator; left out for a secretariat, reader or stranger who is no member.
 */
export interface Viewer extends Omit<Actor, 'seat'> {
  readonly standing: readonly ('member' | 'secretariat' | 'admin' | 'reader')[]
  readonly seat: Actor['seat']
}

export const rolesOf = (halves: CaseHalves, viewer: Viewer, now: number): readonly Role[] => {
  const { round } = halves
  const isShown = round.audience.isWide || viewer.isCounterpart
  const standing = viewer.standing.filter((one) => isShown || !(one === 'member' || one === 'reader'))
  return [
    ...standing.filter((one) => wasPublished(round) || one === 'admin'),
    ...(isSubmitter(halves, viewer) ? (['submitter'] as const) : []),
    ...facilitatorRole(halves, viewer, now),
  ]
}

/** What was withdrawn before it was published was never there for anybody else. */
const wasPublished = ({ openedOn }: CaseRound): boolean => openedOn !== null

const facilitatorRole = ({ round, sealed }: CaseHalves, { seat }: Viewer, now: number): readonly Role[] => {
  if (seat === 'member') return []
  if (wasPublished(round)) return ['facilitator']
  const isTold = sealed?.screeners.includes(seat) === true && round.startedAt !== null && round.startedAt <= now
  return isTold ? ['screener'] : []
}

export const mayRole = (some: readonly Role[], thing: Thing, { phase }: Pick<CaseRound, 'phase'>): boolean =>
  some.some((role) => sees(role, thing, phase))
