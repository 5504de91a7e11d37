import type { Claimed, OutboxStore } from '../bot/chat/outbox.ts'
import { dueQueues, freeQueue, holdsLease, leaseQueue, type Queue, renewLease } from './outbox-queue.ts'
import { type OutboxRow, outbox } from './tables/outbox.ts'
import type { Unit } from './unit.ts'
import type { Database } from './unit-of-work.ts'

type Claims = Pick<OutboxStore, 'claim' | 'renew' | 'markDoubt' | 'delivered' | 'postpone' | 'abandon'>

export const storedClaims = (db: Database): Claims => {
  /** Records a result, unless the channel has gone to another worker. */
  const record = (
    claimed: Claimed,
    freeAt: number,
    change: (unit: Unit) => Promise<unknown>,
    asked = 0,
  ): Promise<void> =>
    db.write(async (unit) => {
      if (!(await holdsLease(unit, claimed))) return
      await change(unit)
      await freeQueue(unit, claimed, freeAt, asked)
    })

  return {
    claim: (surface, now, leaseUntil, limit) =>
      db.write(async (unit) => {
        const claimed: Claimed[] = []
        for (const queue of await dueQueues(unit, surface, now, limit)) {
          const first = await claimFirst(unit, queue, leaseUntil)
          if (first) claimed.push(first)
        }
        return claimed
      }),

    renew: (claimed, leaseUntil) => db.write((unit) => renewLease(unit, claimed, leaseUntil)),

    markDoubt: (claimed, since, leaseUntil) =>
      db.write(async (unit) => {
        await renewLease(unit, claimed, leaseUntil)
        const isRepeated = claimed.doubtSince !== null
        await unit.manager.update(outbox, keyOf(claimed), { doubtSince: since, isRepeated })
      }),

    delivered: (claimed, message, nextAt) =>
      record(claimed, nextAt, ({ manager }) =>
        manager
          .createQueryBuilder()
          .update(outbox)
          .set({
            message,
            shown: claimed.wanted,
            // Changed while it was on its way: it is to be made right.
            state: () => "CASE WHEN wanted > :shown THEN 'waiting' ELSE 'shown' END",
            attempts: 0,
            faults: 0,
            doubtSince: null,
            why: null,
          })
          .where(keyOf(claimed))
          .setParameter('shown', BigInt(claimed.wanted))
          .execute(),
      ),

    // What holds this message back (the platform's "not now", a doubt) holds its channel back.
    postpone: (claimed, { dueAt, asked, isInDoubt, isFault = false, why }) => {
      const { doubtSince, isRepeated } = claimed
      const faults = claimed.faults + (isFault ? 1 : 0)
      const change = isInDoubt ? { why, faults } : { why, faults, doubtSince, isRepeated }
      return record(claimed, dueAt, ({ manager }) => manager.update(outbox, keyOf(claimed), change), asked)
    },

    abandon: (claimed, why) =>
      record(claimed, 0, ({ manager }) => manager.update(outbox, keyOf(claimed), { state: 'abandoned', why })),
  }
}

const keyOf = ({ network, key }: Claimed): { network: string; key: string } => ({ network, key })

const claimFirst = async (unit: Unit, { network, channel }: Queue, leaseUntil: number): Promise<Claimed | null> => {
  const where = { network, channel, state: 'waiting' } as const
  const first = await unit.manager.findOne(outbox, { where, order: { position: 'ASC' } })
  if (!first) return null
  // Counted now: a message that brings the whole process down has been tried too.
  await unit.manager.update(outbox, { network, key: first.key }, { attempts: first.attempts + 1 })
  return toClaimed(first, await leaseQueue(unit, { network, channel }, leaseUntil))
}

const toClaimed = (row: OutboxRow, lease: string): Claimed => ({
  key: row.key,
  network: row.network,
  channel: row.channel,
  ref: { kind: row.refKind, id: row.refId },
  view: row.view,
  message: row.message,
  wanted: row.wanted,
  attempts: row.attempts,
  faults: row.faults,
  doubtSince: row.doubtSince,
  isRepeated: row.isRepeated,
  lease,
})
