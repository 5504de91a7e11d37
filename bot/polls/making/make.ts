/** The form came back: first it shows the poll as it will stand, and what was looked at and not changed is opened. */
import type { MakeState, MakeValues } from '../../../cards/poll-making-shape.ts'
import type { Context } from '../../chat/feature.ts'
import { type Later, later, openForm, type Reply } from '../../chat/reply.ts'
import { newId } from '../../ids.ts'
import { versionOf } from '../../version.ts'
import { nameOf, sayMoment } from '../name.ts'
import type { Poll } from '../poll.ts'
import type { PollDraft } from '../rules/draft.ts'
import { makePoll } from '../rules/make.ts'
import { showDone } from '../show.ts'
import type { PollStores } from '../stores.ts'
import { seatedIn, votersOf } from '../voters.ts'
import { announceOpening } from './announce.ts'
import { findBodyToAsk } from './begin.ts'
import { drawMaking } from './preview.ts'
import { readDraft } from './read-draft.ts'

interface Sent {
  readonly state: MakeState
  readonly values: MakeValues
}

/** The same form sent twice is one poll. */
export const make =
  (stores: PollStores) =>
  async ({ state, values }: Sent, context: Context): Promise<Reply | Later> => {
    await findBodyToAsk(stores, state.body, context)
    const before = await earlierIn(stores, state, context)
    const draft = readDraft(
      { state: { ...state, before }, values },
      { now: context.now, region: context.network.holidayRegion },
    )
    for (const body of draft.alsoIn) await findBodyToAsk(stores, body, context)
    const poll = await makeFrom(stores, draft, state.id, context)
    const seen = versionOf(values)
    if (seen === state.seen) return later(() => open(stores, poll, context))
    const asked = { state: { ...state, seen }, values, poll: { ...poll, number: 0 }, isChanged: state.seen !== '' }
    return openForm(await drawMaking(stores, asked, context))
  }

/** What a client sends back it may have written: a poll is compared with one of its own body that is over. */
const earlierIn = async (
  { polls }: Pick<PollStores, 'polls'>,
  { body, before }: MakeState,
  { network }: Pick<Context, 'network'>,
): Promise<string | null> => {
  const found = before === null ? null : await polls.find(network.id, before)
  return found?.body === body && found.state !== 'open' ? found.id : null
}

/** With what is folded in sight, and all that was filled in. */
export const unfoldMaking =
  (stores: PollStores) =>
  async ({ state, values }: Sent, context: Context): Promise<Reply> =>
    openForm(await drawMaking(stores, { state, values, poll: null, isChanged: false, isUnfolded: true }, context))

const makeFrom = async (stores: Pick<PollStores, 'network'>, draft: PollDraft, id: string, context: Context) => {
  const network = context.network.id
  const [seated, body] = await Promise.all([
    seatedIn(stores.network, { ...draft, network }),
    stores.network.body(network, draft.body),
  ])
  const voters = votersOf(draft, seated)
  const needsBothSides = body?.customs.needsBothSides ?? false
  return makePoll(draft, { id, network, by: context.member.id, voters, needsBothSides, now: context.now, newId })
}

/** For another feature that asks a poll of its own. @throws {Refusal} as a poll that is made */
export const judgePoll =
  (stores: Pick<PollStores, 'network'>) =>
  async (draft: PollDraft, id: string, context: Context): Promise<void> => {
    await makeFrom(stores, draft, id, context)
  }

/** The same id twice is one poll. Outside every unit of work: the key is there before the poll is. */
export const openPoll =
  (stores: PollStores) =>
  async (draft: PollDraft, id: string, context: Context): Promise<Poll> => {
    const given = await makeFrom(stores, draft, id, context)
    return openFor(stores, { ...given, isFixed: true }, context)
  }

/** Its key survives a power cut before anybody can vote; that is no matter of a unit of work. */
const openFor = async (stores: PollStores, given: Omit<Poll, 'number'>, context: Context): Promise<Poll> => {
  const { poll } = await stores.polls.open(given, (opened) => announceOpening(stores, opened, context))
  return poll
}

const open = async (stores: PollStores, given: Omit<Poll, 'number'>, context: Context): Promise<Reply> => {
  const poll = await openFor(stores, given, context)
  const said = context.words.pollForms.make.opened(nameOf(poll, context), sayMoment(poll.closesAt, context))
  return showDone(stores, poll.id, said, context)
}
