/** The queue of one channel: who holds it, and when its first waiting message may be claimed. */
import { randomUUID } from 'node:crypto'
import { In } from 'typeorm'
import type { Claimed } from '../bot/chat/outbox.ts'
import { type OutboxChannelRow, outboxChannels } from './tables/outbox.ts'
import type { Unit } from './unit.ts'

export interface Queue {
  readonly network: string
  readonly channel: string
}

/**
 * The channels' rows, locked until the unit ends, all in one order so that nobody waits in a circle. Those that were
 * never written to before are made.
 */
export const lockQueues = async (
  unit: Unit,
  network: string,
  channels: readonly string[],
): Promise<readonly OutboxChannelRow[]> => {
  const found = await findAndLock(unit, network, channels)
  const known = new Set(found.map((queue) => queue.channel))
  const missing = channels.filter((channel) => !known.has(channel))
  if (missing.length === 0) return found
  const rows = missing.map((channel) => ({ network, channel, last: 0, freeAt: 0, claimAt: null, lease: null }))
  await unit.manager.createQueryBuilder().insert().into(outboxChannels).values(rows).orIgnore().execute()
  return [...found, ...(await findAndLock(unit, network, missing))]
}

const findAndLock = ({ manager, lock }: Unit, network: string, channels: readonly string[]) =>
  manager.find(outboxChannels, { where: { network, channel: In([...channels]) }, order: { channel: 'ASC' }, ...lock })

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
