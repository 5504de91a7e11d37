/** A poll that opened comes to stand in every channel of its bodies, and its voters are reminded before it closes. */
import type { Context } from '../../chat/feature.ts'
import type { Owed } from '../../chat/outbox.ts'
import type { Channel } from '../../network/channel.ts'
import { refKey } from '../../ref.ts'
import { refusal } from '../../refusal.ts'
import { bodiesOf } from '../access.ts'
import { type Poll, pollRef } from '../poll.ts'
import { planReminders } from '../reminding.ts'
import type { PollStores } from '../stores.ts'
import { turnoutRef } from '../turnout.ts'

/** No body is taken away while it opens, and none was before. @throws {Refusal} channel.unknown */
const requireBodies = async (stores: Pick<PollStores, 'network'>, poll: Poll): Promise<void> => {
  await stores.network.holdRegisters(poll.network)
  if ((await bodiesOf(stores, poll)).length <= poll.alsoIn.length) throw refusal('channel.unknown')
}

/** In which it stands. */
export const channelsOf = async (
  { network: store }: Pick<PollStores, 'network'>,
  { network, body, alsoIn }: Pick<Poll, 'network' | 'body' | 'alsoIn'>,
): Promise<readonly Channel[]> =>
  (await Promise.all([body, ...alsoIn].map((id) => store.channelsOfBody(network, id)))).flat()

export const announceOpening = async (
  stores: PollStores,
  poll: Poll,
  { now: at, member, surface }: Pick<Context, 'now' | 'member' | 'surface'>,
): Promise<void> => {
  const { network } = poll
  await requireBodies(stores, poll)
  const ref = pollRef(poll.id)
  const channels = await channelsOf(stores, poll)
  await stores.outbox.owe(
    channels.map(
      ({ id: channel }): Owed => ({
        key: `${refKey(ref)}:card:${channel}`,
        network,
        channel,
        ref,
        view: 'card',
        shows: [turnoutRef(poll.id)],
      }),
    ),
  )
  await stores.history.record({ network, ref, at, member: member.id, surface, verb: 'poll.opened', data: {} })
  await planReminders(stores, poll, at)
}
