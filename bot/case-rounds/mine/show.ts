/** One's own cases, and what one can do with each now. */
import {
  type Move,
  myCaseFormOf,
  myCasesFormOf,
  type OwnCase,
  unlinkCaseFormOf,
  withdrawCaseFormOf,
} from '../../../cards/case-round-mine.ts'
import type { Context } from '../../chat/feature.ts'
import { openForm, type Reply } from '../../chat/reply.ts'
import { sayDate } from '../../dates/say-due.ts'
import { refusal } from '../../refusal.ts'
import { carriedBy, requirePrivate } from '../bringing-in/start.ts'
import type { BringingInStores, Page } from '../bringing-in/stores.ts'
import { drawWriting } from '../bringing-in/write.ts'
import type { CaseHalves } from '../case-halves.ts'
import { type CaseRound, isPhaseFrom } from '../case-round.ts'
import type { Found } from '../round/access.ts'
import { drawRound } from '../round/open.ts'
import { sayMoment } from '../round/say-moment.ts'
import { textsOf } from '../screening/read.ts'
import { findOwn } from './find.ts'

/** @throws {Refusal} case-round.in-private */
export const listMine = async (stores: BringingInStores, context: Context): Promise<Reply> => {
  requirePrivate(context)
  const { words } = context
  const own = (await findOwn(stores, context)).map(({ round }) => {
    return { value: round.id, label: words.caseMine.option(round.title, words.caseRound.phases[round.phase]) }
  })
  return openForm(myCasesFormOf(own, words))
}

export const showOne = ({ halves, view }: Found, code: string, context: Context): Reply => {
  const { words } = context
  const { round } = halves
  const say = words.caseMine.one
  const asked = round.phase === 'returned' ? view.pieces.filter(({ kind }) => kind === 'screening-question') : []
  const notes = [
    say.phase(words.caseRound.phases[round.phase]),
    ...sayWaiting(halves, context),
    ...asked.slice(-1).map(({ text }) => say.question(text ?? '')),
  ]
  return openForm(myCaseFormOf({ round: round.id, code, title: round.title, notes, can: movesOf(round) }, words))
}

const sayWaiting = ({ round, sealed }: CaseHalves, context: Context): readonly string[] => {
  const { phase, startedAt, publishAt, isLate, purgeOn } = round
  const say = context.words.caseMine.one
  if (phase !== 'screening') return []
  if (publishAt !== null) return [say.released(sayMoment(publishAt, context))]
  if (startedAt !== null && startedAt > context.now) return [say.waits(sayMoment(startedAt, context))]
  const isAlone = sealed?.screeners.length === 0
  if (!isLate && !isAlone) return []
  return [
    ...(isLate ? [say.late] : []),
    ...(isAlone ? [say.alone] : []),
    ...(purgeOn === null ? [] : [say.expires(sayDate(purgeOn, context.language))]),
  ]
}

const movesOf = ({ phase, level }: CaseRound): readonly Move[] => [
  ...(isPhaseFrom(phase, 'open', 'closed') ? (['open'] as const) : []),
  ...(phase === 'returned' ? (['rewrite'] as const) : []),
  ...(level === 'sealed' ? (['unlink'] as const) : []),
  'withdraw',
]

/** @throws {Refusal} field.missing; case-round.not-now */
export const go = async (
  stores: BringingInStores,
  page: Page,
  { move, found, code }: { readonly move: string; readonly found: Found; readonly code: string },
  context: Context,
): Promise<Reply> => {
  const { round } = found.halves
  const own: OwnCase = { round: round.id, code }
  if (!movesOf(round).some((one) => one === move)) throw refusal('field.missing', undefined, 'move')
  if (move === 'withdraw') return openForm(withdrawCaseFormOf(own, context.words))
  if (move === 'unlink') return openForm(unlinkCaseFormOf(own, context.words))
  if (move === 'open') return drawRound(stores, found, { ...own, page: 'phase' }, context)
  return rewrite(stores, page, found.halves, code, context)
}

const rewrite = async (
  stores: BringingInStores,
  page: Page,
  halves: CaseHalves,
  code: string,
  context: Context,
): Promise<Reply> => {
  const { round, sealed } = halves
  const { onePlan = '', exemption = '', stepsTried = [] } = sealed?.checklist ?? {}
  const values = {
    ...textsOf(halves),
    ...{ sector: round.sector, ageBand: round.ageBand, duration: round.duration.band, barriers: [...round.barriers] },
    ...{ onePlan, exemption, steps: [...stepsTried], first: '' },
  }
  const { body, level, way } = round
  const state = { ...{ body, level, way, code }, round: round.id, seen: round.version }
  return openForm(await drawWriting(stores, { state, carried: carriedBy(context, page), values }, context))
}
