/** "Meer": everything that somebody may do with an agreement now. A move that would be refused is not offered. */
import { type Move, moreCard } from '../../../cards/agreement-moves.ts'
import { morePress } from '../../../cards/agreement-presses.ts'
import { type Context, type Feature, onPress } from '../../chat/feature.ts'
import { whisper } from '../../chat/reply.ts'
import { Refusal } from '../../refusal.ts'
import { seatIn } from '../access.ts'
import { type Agreement, partiesOf, requireOpen } from '../agreement.ts'
import { lookBackTerm } from '../days.ts'
import { findItem } from '../find.ts'
import { closeShared, requireIsShared, requireMayShare } from '../shares/share.ts'
import type { AgreementStores } from '../stores.ts'
import type { Acting } from './acting.ts'
import { findConsulted, requireMayReact } from './consulting.ts'
import { acceptDate, declineDate, requireMayPropose } from './dates.ts'
import { requireMayAskHelp, settleHelp } from './help.ts'
import { requireMayMerge, splitUp } from './join.ts'
import { requireKnows, requireMayGrow } from './kinds.ts'
import { viewFor } from './shown.ts'
import {
  confirmDone,
  partsToHandOver,
  reaffirm,
  reopen,
  reportDone,
  reportProgress,
  sendBack,
  takeOn,
  withdraw,
} from './steps.ts'

type Trial = (item: Agreement, actor: Acting, consulted: readonly string[]) => unknown

/** In the order in which they are shown. Each is tried as it would be done. */
const trials: Readonly<Record<Move, Trial>> = {
  acceptDate: (item, actor) => acceptDate(item, item.proposal?.at ?? 0, actor),
  declineDate: (item, actor) => declineDate(item, item.proposal?.at ?? 0, actor),
  confirmDone,
  sendBack,
  takeOn,
  reaffirm: (item, actor) => reaffirm(item, lookBackTerm(item.agreedOn), actor),
  giveProgress: reportProgress,
  reportDone,
  react: (item, actor, consulted) => requireMayReact(item, consulted, [actor]),
  proposeDate: requireMayPropose,
  handOver: partsToHandOver,
  askHelp: requireMayAskHelp,
  settleHelp,
  becomeAction: (item) => requireMayGrow(requireKnows(item, 'become')),
  becomeDecision: (item) => requireMayGrow(requireKnows(item, 'become')),
  becomeStanding: (item) => requireMayGrow(requireKnows(item, 'become')),
  addAction: (item) => requireMayGrow(requireKnows(item, 'add-result')),
  correct: requireOpen,
  share: (item, actor) => requireMayShare(requireKnows(item, 'share'), actor),
  showShares: requireIsShared,
  closeShared,
  putOnAgenda: requireOpen,
  merge: requireMayMerge,
  split: splitUp,
  withdraw,
  reopen,
  showHistory: () => true,
}

export const offeredMoves = (stores: AgreementStores): Required<Pick<Feature, 'presses'>> => ({
  presses: [
    onPress(morePress, async ({ item: id }, context) => {
      const item = await findItem(stores, id, context)
      const view = await viewFor(stores, item, context)
      return whisper(moreCard(view, await findMoves(stores, item, context), context.words))
    }),
  ],
})

/** Whoever reads along looks, and no more. */
const findMoves = async (stores: AgreementStores, item: Agreement, context: Context): Promise<readonly Move[]> => {
  const { actors, isSeated } = await seatIn(stores.network, context, item.body, partiesOf(item))
  const consulted = await findConsulted(stores.network, item)
  const may = (trial: Trial) => actors.some((actor) => passes(() => trial(item, actor, consulted)))
  const moves = (Object.keys(trials) as Move[]).filter((move) => move === 'showHistory' || may(trials[move]))
  return isSeated ? moves : moves.filter((move) => !needSeat.has(move))
}

/** These reach beyond this one agreement, into what else its body agreed. */
const needSeat: ReadonlySet<Move> = new Set<Move>([
  'becomeAction',
  'becomeDecision',
  'becomeStanding',
  'addAction',
  'correct',
  'share',
  'showShares',
  'putOnAgenda',
  'merge',
  'split',
])

const passes = (attempt: () => unknown): boolean => {
  try {
    attempt()
    return true
  } catch (error) {
    if (error instanceof Refusal) return false
    throw error
  }
}
