import { IsNull, Not } from 'typeorm'
import type { Changed, OutboxStore, Owed } from '../bot/chat/outbox.ts'
import { refKey } from '../bot/ref.ts'
import { storedClaims } from './outbox-claims.ts'
import { lockQueues, waitingQueues } from './outbox-queue.ts'
import { append, messagesOf, type ShownMessage, wantAnew, withoutOwed } from './outbox-rows.ts'
import { createSignal } from './signal.ts'
import { outbox, outboxChannels } from './tables/outbox.ts'
import type { Unit } from './unit.ts'
import type { Database } from './unit-of-work.ts'

/** @param now real epoch milliseconds */
export const storedOutbox = (db: Database, now: () => number = Date.now): OutboxStore => {
  const wake = createSignal()

  /** All that it needs of others is locked before any channel: two who met halfway would wait for each other. */
  const bring = async (unit: Unit, messages: readonly Owed[], changed: readonly Changed[]): Promise<void> => {
    await lockRefs(unit, [...messages, ...changed])
    for (const network of new Set([...messages, ...changed].map((one) => one.network))) {
      const shown = await messagesOf(unit, network, ofNetwork(changed, network))
      if (await oweInOrder(unit, network, { messages: ofNetwork(messages, network), shown }, now()))
        unit.afterCommit(wake.send)
    }
  }

  return {
    ...storedClaims(db),
    subscribe: wake.subscribe,

    owe: (messages, changed = []) => db.write((unit) => bring(unit, messages, changed)),
    refresh: (network, ref) => db.write((unit) => bring(unit, [], [{ network, ref }])),

    revive: (network, channel) =>
      db.write(async (unit) => {
        await lockQueues(unit, network, [channel])
        const again = { state: 'waiting', owedAt: now(), attempts: 0, faults: 0, why: null } as const
        const { affected } = await unit.manager.update(outbox, { network, channel, state: 'abandoned' }, again)
        if (affected === 0) return
        await unit.manager.update(outboxChannels, { network, channel }, { claimAt: () => 'free_at' })
        unit.afterCommit(wake.send)
      }),

    nextDueAt: (surface) =>
      db.read(async (manager) => (await waitingQueues(manager, surface).limit(1).getOne())?.claimAt ?? null),

    oldestOwedAt: () =>
      db.read(async (manager) => {
        const oldest = await manager.findOne(outbox, { where: { state: 'waiting' }, order: { owedAt: 'ASC' } })
        return oldest?.owedAt ?? null
      }),

    counts: () =>
      db.read(async (manager) => ({
        owed: await manager.countBy(outbox, { state: 'waiting' }),
        inDoubt: await manager.countBy(outbox, { state: 'waiting', doubtSince: Not(IsNull()) }),
        abandoned: await manager.countBy(outbox, { state: 'abandoned' }),
      })),
  }
}

/**
 * Whoever owes a view of a thing and whoever changes that thing wait for each other. Otherwise a message could be
 * owed, drawn from what was kept before the change, and be missed by the change's refresh.
 */
const lockRefs = async (unit: Unit, messages: readonly Pick<Owed, 'network' | 'ref' | 'shows'>[]): Promise<void> => {
  const names = new Set(
    messages.flatMap(({ network, ref, shows = [] }) =>
      [ref, ...shows].map((one) => `outbox ${network} ${refKey(one)}`),
    ),
  )
  for (const name of [...names].sort()) await unit.lockName(name)
}

const ofNetwork = <One extends Pick<Owed, 'network'>>(all: readonly One[], network: string): readonly One[] =>
  all.filter((one) => one.network === network)

interface Brought {
  readonly messages: readonly Owed[]
  readonly shown: readonly ShownMessage[]
}

/**
 * Adds what is not owed yet behind the last message of its channel, and has what is shown made anew. Whether anything
 * is to be brought.
 */
const oweInOrder = async (
  unit: Unit,
  network: string,
  { messages, shown }: Brought,
  owedAt: number,
): Promise<boolean> => {
  const channels = [...new Set([...messages, ...shown].map((one) => one.channel))]
  if (channels.length === 0) return false
  const queues = await lockQueues(unit, network, channels)
  const fresh = Map.groupBy(await withoutOwed(unit, network, messages), (owed) => owed.channel)
  if (shown.length > 0) await wantAnew(unit, network, shown, owedAt)
  for (const queue of queues) await append(unit, queue, fresh.get(queue.channel) ?? [], owedAt)
  return fresh.size + shown.length > 0
}
