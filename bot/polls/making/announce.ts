/** A poll that opened comes to stand in every channel of its bodies, and its voters are reminded before it closes. */
import type { Context } from '../../chat/feature.ts'
import type { Owed } from '../../chat/outbox.ts'
import { refKey } from '../../ref.ts'
import { type Poll, pollRef } from '../poll.ts'
import { planReminders } from '../reminding.ts'
import type { PollStores } from '../stores.ts'
import { turnoutRef } from '../turnout.ts'

export const announceOpening = async (
  stores: PollStores,
  poll: Poll,
  { now: at, member, surface }: Pick<Context, 'now' | 'member' | 'surface'>,
): Promise<void> => {
  const { network } = poll
  const ref = pollRef(poll.id)
  const channels = await Promise.all(
    [poll.body, ...poll.alsoIn].map((id) => stores.network.channelsOfBody(network, id)),
  )
  await stores.outbox.owe(
    channels.flat().map(
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
