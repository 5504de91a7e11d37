/** What stands of running rounds on one's own page: what everybody there may know, and alike for all. */
import type { Block } from '../../../cards/card.ts'
import { roundsHome } from '../../../cards/case-round-home.ts'
import type { ListedRound } from '../../../cards/case-round-list.ts'
import type { Context } from '../../chat/feature.ts'
import type { Body } from '../../network/network.ts'
import { bodiesSeenBy } from '../../network/seating.ts'
import { type CaseRound, isRunning, type Phase } from '../case-round.ts'
import type { CaseRoundStores } from '../stores.ts'
import { isListedFor, viewRow } from './list.ts'
import { isScreenedBy } from './remind.ts'

const waiting: readonly Phase[] = [
  ...(['screening', 'open', 'clarifying', 'focusing', 'analysing', 'advising', 'feedback', 'agreeing'] as const),
]

/** As many as one reads at a glance; the others stand in the list. */
const mostRounds = 5

export const showAtHome =
  (stores: Pick<CaseRoundStores, 'caseRounds' | 'network'>) =>
  async (context: Context): Promise<readonly Block[]> => {
    const rounds = await stores.caseRounds.list(context.network.id, { phases: waiting })
    const [running, lying] = [rounds.filter(isRunning), rounds.filter((round) => !isRunning(round))]
    const isListed = isListedFor(stores, context)
    const mine: CaseRound[] = []
    for (const round of running) if (mine.length <= mostRounds && (await isListed(round))) mine.push(round)
    const bodies = mine.length === 0 ? [] : await bodiesSeenBy(stores.network, context)
    const rows = mine.slice(0, mostRounds).map((round) => withoutTitle(round, bodies, context))
    const view = { toScreen: await isToScreen(stores, lying, context), rounds: rows, hasMore: mine.length > mostRounds }
    return roundsHome(view, context.words)
  }

/** Slack keeps the page as it was shown last: of a case that is withdrawn its title would stand there. */
const withoutTitle = (round: CaseRound, bodies: readonly Body[], context: Context): ListedRound => ({
  ...viewRow(round, bodies, context),
  title: context.words.caseRound.name(round.number ?? 0),
})

/** From the moment at which they hear of it, and whoever brought it in. */
const isToScreen = async (
  stores: Pick<CaseRoundStores, 'network'>,
  lying: readonly CaseRound[],
  { member, now }: Context,
): Promise<boolean> => {
  for (const round of lying)
    if ((round.startedAt ?? now + 1) <= now && (await isScreenedBy(stores, round, member.id))) return true
  return false
}
