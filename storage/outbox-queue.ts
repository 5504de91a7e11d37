/** The queue of one channel: who holds it, and when it may be claimed. */
import { randomUUID } from 'node:crypto'
import { type EntityManager, In, type SelectQueryBuilder } from 'typeorm'
import type { Surface } from '../bot/chat/address.ts'
import { type Claimed, LeaseLost, longestWait } from '../bot/chat/outbox.ts'
import { type OutboxChannelRow, outbox, outboxChannels } from './tables/outbox.ts'
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
  const rows = missing.map((channel) => ({
    network,
    channel,
    last: 0,
    freeAt: 0,
    claimAt: null,
    lease: null,
    asked: 0,
  }))
  await unit.manager.createQueryBuilder().insert().into(outboxChannels).values(rows).orIgnore().execute()
  return [...found, ...(await findAndLock(unit, network, missing))]
}

const findAndLock = ({ manager, lock }: Unit, network: string, channels: readonly string[]) =>
  manager.find(outboxChannels, { where: { network, channel: In([...channels]) }, order: { channel: 'ASC' }, ...lock })

/** Which queues, by the instant at which they may be claimed; each with one bound from below, as SQLite uses but one. */
interface When {
  readonly is: string
  readonly at?: Readonly<Record<string, bigint | string>>
}

/** A range: asked for those where it is "not null", SQLite would read every channel that was ever written to. */
const whenever: When = { is: 'queue.claimAt >= 0' }

/** Those that wait on the surface, or whose channel is gone; whoever may be claimed first comes first. */
export const waitingQueues = (
  manager: EntityManager,
  surface: Surface,
  { is, at = {} }: When = whenever,
): SelectQueryBuilder<OutboxChannelRow> =>
  manager
    .createQueryBuilder(outboxChannels, 'queue')
    .where(is, at)
    .andWhere(
      `NOT EXISTS (SELECT 1 FROM channels AS known WHERE known.network = queue.network
        AND known.id = queue.channel AND known.surface <> :surface)`,
      { surface },
    )
    .orderBy('queue.claimAt')

/** Locked until the claim is committed; what another worker holds at this moment is passed over. */
export const dueQueues = async (
  unit: Unit,
  surface: Surface,
  now: number,
  limit: number,
): Promise<readonly Queue[]> => {
  const due = await claimable(unit, surface, { is: 'queue.claimAt <= :now', at: { now: BigInt(now) } }, limit)
  if (due.length === limit) return due
  // Asked apart: in one question with what is due, all of that would be sorted for each claim.
  const at = { tooFar: BigInt(now + longestWait) }
  const ahead = { is: 'queue.claimAt > :tooFar AND queue.claimAt - queue.asked > :tooFar', at }
  return [...due, ...(await claimable(unit, surface, ahead, limit - due.length))]
}

const claimable = ({ manager, lock }: Unit, surface: Surface, when: When, limit: number): Promise<readonly Queue[]> => {
  const some = waitingQueues(manager, surface, when).limit(limit)
  return (lock.lock ? some.setLock('pessimistic_write').setOnLocked('skip_locked') : some).getMany()
}

/** Whether the claim still holds its channel; if so, nobody else can take it until the unit ends. */
export const holdsLease = async ({ manager, lock }: Unit, { network, channel, lease }: Claimed): Promise<boolean> =>
  (await manager.findOne(outboxChannels, { where: { network, channel, lease }, ...lock })) !== null

/** @throws {LeaseLost} */
export const renewLease = async (unit: Unit, claimed: Claimed, leaseUntil: number): Promise<void> => {
  if (!(await holdsLease(unit, claimed))) throw new LeaseLost(`The lease on channel ${claimed.channel} was lost.`)
  await unit.manager.update(outboxChannels, pick(claimed), { freeAt: leaseUntil, claimAt: leaseUntil })
}

export const leaseQueue = async ({ manager }: Unit, queue: Queue, leaseUntil: number): Promise<string> => {
  const lease = randomUUID()
  // A worker that dies leaves the channel to be claimed again when its lease ends.
  await manager.update(outboxChannels, pick(queue), { lease, asked: 0, freeAt: leaseUntil, claimAt: leaseUntil })
  return lease
}

/** The lease has ended: the channel may be claimed again from `freeAt`, if anything waits. */
export const freeQueue = async ({ manager }: Unit, queue: Queue, freeAt: number, asked: number): Promise<void> => {
  const waiting = { ...pick(queue), state: 'waiting' } as const
  const claimAt = (await manager.existsBy(outbox, waiting)) ? freeAt : null
  await manager.update(outboxChannels, pick(queue), { lease: null, asked, freeAt, claimAt })
}

const pick = ({ network, channel }: Queue): Queue => ({ network, channel })
