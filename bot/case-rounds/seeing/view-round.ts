/** A round as one person may see it: everything that is shown of it is taken from here. Pure. */
import type { AnonymisedText } from '../../anonymise/anonymise.ts'
import { dayAt } from '../../clock.ts'
import type { CaseHalves } from '../case-halves.ts'
import type { CaseRound } from '../case-round.ts'
import { durationMark } from '../duration.ts'
import { asSubmitter, type Checklist } from '../sealed.ts'
import type { RoundSettings } from '../settings.ts'
import { coreQuestionOf } from '../stages/focus.ts'
import { expireRound, purgeRound } from '../steering/forget.ts'
import { closingAt, forgetAt } from '../timing/due.ts'
import { type ShownPiece, showPieces } from './show-pieces.ts'
import { mayRole, type Role, rolesOf, type Thing, type Viewer } from './visibility.ts'

type CardView = Pick<
  CaseRound,
  | 'number'
  | 'title'
  | 'phase'
  | 'way'
  | 'startedAt'
  | 'endsAt'
  | 'openedOn'
  | 'closedOn'
  | 'purgeOn'
  | 'pausedUntil'
  | 'isExtended'
  | 'isLive'
  | 'participants'
  | 'version'
> & { readonly isTooFew: boolean; readonly isWide: boolean }

type FactsView = Pick<CaseRound, 'sector' | 'ageBand' | 'barriers' | 'level' | 'crossedOn'> & {
  readonly durationBand: CaseRound['duration']['band']
  readonly durationMark: ReturnType<typeof durationMark>
}

/** @property pieces of others that are out, and one's own. Null for what this person does not see now. */
export interface RoundView {
  readonly id: string
  readonly isSubmitter: boolean
  readonly card: CardView | null
  readonly facts: FactsView | null
  readonly checklist: Checklist | null
  readonly coreQuestion: AnonymisedText | null
  readonly pieces: readonly ShownPiece[]
  readonly outcome: Pick<CaseRound, 'lessons' | 'agreements'> | null
  readonly settings: RoundSettings | null
}

/** What is to be forgotten by now, as it is once that is done: also where it could not be done yet. */
export const asForgotten = (halves: CaseHalves, now: number): CaseHalves => {
  const { round } = halves
  const at = forgetAt(round)
  if (at === null || now < at) return halves
  if (round.openedOn === null) return expireRound(halves, { now })
  return purgeRound(halves, round.phase === 'closed' ? null : closingAt(round))
}

/** @returns null for whoever sees nothing at all: then nobody says that there is a round */
export const viewRound = (all: CaseHalves, viewer: Viewer, now: number): RoundView | null => {
  const halves = asForgotten(all, now)
  const { round, sealed } = halves
  const some: readonly Role[] = rolesOf(halves, viewer, now)
  const may = (thing: Thing): boolean => mayRole(some, thing, round)
  const isSubmitter = some.includes('submitter')
  const core = sealed !== null && may('core-question') ? coreQuestionOf(round, sealed, now) : null
  const view: RoundView = {
    id: round.id,
    isSubmitter,
    card: may('card') ? viewCard(round) : null,
    facts: may('facts') ? viewFacts(round, now) : null,
    checklist: may('case') ? (sealed?.checklist ?? null) : null,
    coreQuestion: core?.text ?? null,
    pieces:
      sealed === null ? [] : showPieces(round, sealed, { some, viewer, now, ownNames: ownNames(viewer, isSubmitter) }),
    outcome: may('outcome') ? { lessons: round.lessons, agreements: round.agreements } : null,
    settings: may('settings') ? round.settings : null,
  }
  return view.card || view.outcome || view.settings ? view : null
}

/** Under which names the pieces of somebody stand. */
const ownNames = ({ alias }: Viewer, isSubmitter: boolean): readonly string[] =>
  isSubmitter ? [alias, asSubmitter] : [alias]

const viewCard = (round: CaseRound): CardView => {
  const { number, title, phase, way, startedAt, endsAt, openedOn, closedOn, purgeOn, pausedUntil } = round
  const { isExtended, isLive, participants, version, tooFewAt, audience } = round
  const dates = { startedAt, endsAt, openedOn, closedOn, purgeOn, pausedUntil }
  const states = { isExtended, isLive, isTooFew: tooFewAt !== null, isWide: audience.isWide }
  return { number, title, phase, way, ...dates, ...states, participants, version }
}

const viewFacts = (round: CaseRound, now: number): FactsView => {
  const { sector, ageBand, barriers, level, crossedOn, duration } = round
  const mark = durationMark(duration, dayAt(now))
  return { sector, ageBand, barriers, level, crossedOn, durationBand: duration.band, durationMark: mark }
}
