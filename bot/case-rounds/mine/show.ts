/** One's own cases, and what one can do with each now. */
import {
  type Move,
  myCaseFormOf,
  myCasesFormOf,
  type OwnCase,
  unlinkCaseFormOf,
  withdrawCaseFormOf,
} from '../../../cards/case-round-mine.ts'
import type { Words } from '../../../cards/words/words.ts'
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
    return { value: round.id, label: words.caseMine.option(round.title, sayPhase(round, words)) }
  })
  return openForm(myCasesFormOf(own, words))
}

const sayPhase = ({ phase }: CaseRound, { caseMine, caseRound }: Words): string =>
  phase === 'returned' ? caseMine.one.withYou : caseRound.phases[phase]

export const showOne = ({ halves, view }: Found, code: string, context: Context): Reply => {
  const { words } = context
  const { round } = halves
  const say = words.caseMine.one
  const notes = [
    say.phase(sayPhase(round, words)),
    ...sayWaiting(halves, context),
    ...questionIn(round, view).map((text) => say.question(text)),
  ]
  return openForm(myCaseFormOf({ round: round.id, code, title: round.title, notes, can: movesOf(round) }, words))
}

/** The latest that whoever screens asked, while it lies with whoever brought it in. */
const questionIn = ({ phase }: CaseRound, { pieces }: Found['view']): readonly string[] =>
  phase === 'returned'
    ? pieces.flatMap(({ kind, text }) => (kind === 'screening-question' && text !== null ? [text] : [])).slice(-1)
    : []

const sayWaiting = ({ round, sealed }: CaseHalves, context: Context): readonly string[] => {
  const { phase, startedAt, publishAt, isLate, purgeOn } = round
  const say = context.words.caseMine.one
  if (phase === 'returned') return purgeOn === null ? [] : [say.sendAgain(sayDate(purgeOn, context.language))]
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
  return rewrite(stores, page, found, code, context)
}

const rewrite = async (
  stores: BringingInStores,
  page: Page,
  { halves, view }: Found,
  code: string,
  context: Context,
): Promise<Reply> => {
  const { round, sealed } = halves
  const [question = ''] = questionIn(round, view)
  const { onePlan = '', exemption = '', stepsTried = [] } = sealed?.checklist ?? {}
  const values = {
    ...textsOf(halves),
    ...{ sector: round.sector, ageBand: round.ageBand, duration: round.duration.band, barriers: [...round.barriers] },
    ...{ onePlan, exemption, steps: [...stepsTried], first: '' },
  }
  const { body, level, way } = round
  const state = { ...{ body, level, way, code }, round: round.id, seen: round.version }
  return openForm(await drawWriting(stores, { state, carried: carriedBy(context, page), question, values }, context))
}
