/** `/casus rondes`: the rounds of one's bodies, in private; a channel is told where to go, and nothing else. */
import { type ListedRound, type RoundListView, roundListCard, roundsAloneCard } from '../../../cards/case-round-list.ts'
import type { Context } from '../../chat/feature.ts'
import { readerOf } from '../../chat/reader.ts'
import { answerAloud, type Reply, whisper } from '../../chat/reply.ts'
import type { Body } from '../../network/network.ts'
import { bodiesSeenBy, bodiesSteeredBy } from '../../network/seating.ts'
import { countBarriers } from '../barrier-counts.ts'
import type { CaseRound, Phase } from '../case-round.ts'
import { viewRound } from '../seeing/view-round.ts'
import type { CaseRoundStores } from '../stores.ts'
import { standingsOnce, viewerOf } from './access.ts'
import { sayTerm, sayTooFew } from './say-moment.ts'

const pageLength = 10

/** What was never published, and what was withdrawn, is in no list. */
const listed: readonly Phase[] = [
  ...(['open', 'clarifying', 'focusing', 'analysing', 'advising', 'feedback', 'agreeing', 'closed', 'purged'] as const),
]

type Stores = Pick<CaseRoundStores, 'caseRounds' | 'network'>

export const listRounds = async (stores: Stores, skip: number, context: Context): Promise<Reply> => {
  if (!context.isPrivate) return answerAloud(roundsAloneCard(context.words))
  const bodies = await bodiesSeenBy(stores.network, context)
  const all = await stores.caseRounds.list(context.network.id, { phases: listed })
  const isListed = isListedFor(stores, context)
  const seen: CaseRound[] = []
  for (const round of all) if (await isListed(round)) seen.push(round)
  const shown = seen.slice(skip, skip + pageLength)
  const view: RoundListView = {
    rounds: shown.map((round) => viewRow(round, bodies, context)),
    next: seen.length > skip + pageLength ? skip + pageLength : null,
    barriers: skip === 0 ? await barriersFor(stores, all, context) : [],
  }
  return whisper(roundListCard(view, context.words))
}

/** By the half that stays: nothing sealed is opened for a list. */
export const isListedFor = (stores: Stores, context: Context): ((round: CaseRound) => Promise<boolean>) => {
  const standingsOf = standingsOnce(stores, context)
  return async (round) => {
    const viewer = await viewerOf(stores, { round, sealed: null }, context, false, standingsOf)
    return viewRound({ round, sealed: null }, viewer, context.now)?.card != null
  }
}

export const viewRow = (round: CaseRound, bodies: readonly Body[], context: Context): ListedRound => {
  const say = context.words.caseRound
  const body = bodies.find(({ id }) => id === round.body)?.name
  const reader = readerOf(context)
  const term = sayTerm(round, reader)
  return {
    id: round.id,
    title: say.title(round.number ?? 0, round.title),
    fine: [
      ...(body ? [body] : []),
      say.phases[round.phase],
      ...(term === '' ? [] : [term]),
      ...sayTooFew(round, reader),
    ].join(' · '),
    mayOpen: round.phase !== 'purged' || round.lessons.length > 0,
  }
}

/** Trends are for those who keep order: of the bodies in which they do. */
const barriersFor = async (stores: Stores, all: readonly CaseRound[], context: Context) => {
  const steered = new Set((await bodiesSteeredBy(stores.network, context)).map(({ id }) => id))
  return countBarriers(all.filter(({ body }) => steered.has(body)))
}
