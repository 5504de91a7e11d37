/** The queue of one channel: who holds it, and when its first waiting message may be claimed. */
import { randomUUID } from 'node:crypto'
import type { Claimed } from '../bot/chat/outbox.ts'
import { type OutboxChannelRow, outboxChannels } from './tables/outbox.ts'
import type { Unit } from './unit-of-work.ts'

export interface Queue {
  readonly network: string
  readonly channel: string
}

/** The channel's row, locked until the unit ends; made when the channel is written to for the first time. */
export const lockQueue = async ({ manager, lock }: Unit, { network, channel }: Queue): Promise<OutboxChannelRow> => {
  const find = { where: { network, channel }, ...lock }
  const found = await manager.findOne(outboxChannels, find)
  if (found) return found
  const row = { network, channel, last: 0, freeAt: 0, claimAt: null, lease: null }
  await manager.createQueryBuilder().insert().into(outboxChannels).values(row).orIgnore().execute()
  return manager.findOneOrFail(outboxChannels, find)
}

/** Whether the claim still holds its channel; if so, nobody else can take it until the unit ends. */
export const holdsLease = async ({ manager, lock }: Unit, { network, channel, lease }: Claimed): Promise<boolean> =>
  (await manager.findOne(outboxChannels, { where: { network, channel, lease }, ...lock })) !== null

export const leaseQueue = async ({ manager }: Unit, queue: Queue, leaseUntil: number): Promise<string> => {
  const lease = randomUUID()
  // A worker that dies leaves the channel to be claimed again when its lease ends.
  await manager.update(outboxChannels, pick(queue), { lease, freeAt: leaseUntil, claimAt: leaseUntil })
  return lease
}

/** The lease has ended: the channel may be written to again from `freeAt`. */
export const freeQueue = async ({ manager }: Unit, queue: Queue, freeAt: number): Promise<void> => {
  await manager
    .createQueryBuilder()
    .update(outboxChannels)
    .set({ lease: null, freeAt, claimAt: () => claimAt(':freeAt') })
    .where(pick(queue))
    .setParameter('freeAt', BigInt(freeAt))
    .execute()
}

/**
 * The first waiting message in the order in which they were owed says when the channel may be claimed, so that a
 * postponed one holds back those behind it; null when nothing waits.
 */
export const claimAt = (freeAt: string): string => `(
  SELECT CASE WHEN first.due_at > ${freeAt} THEN first.due_at ELSE ${freeAt} END
  FROM outbox AS first
  WHERE first.network = outbox_channels.network AND first.channel = outbox_channels.channel AND first.state = 'waiting'
  ORDER BY first.position LIMIT 1
)`

const pick = ({ network, channel }: Queue): Queue => ({ network, channel })
