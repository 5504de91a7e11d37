import { type FindOperator, In, IsNull, Not } from 'typeorm'
import type { OutboxStore, Owed } from '../bot/chat/outbox.ts'
import { refKey } from '../bot/ref.ts'
import { insertMany } from './insert-many.ts'
import { storedClaims } from './outbox-claims.ts'
import { lockQueues, waitingQueues } from './outbox-queue.ts'
import { createSignal } from './signal.ts'
import { type OutboxChannelRow, type OutboxRow, outbox, outboxChannels, outboxShows } from './tables/outbox.ts'
import type { Unit } from './unit.ts'
import type { Database } from './unit-of-work.ts'

/** @param now real epoch milliseconds */
export const storedOutbox = (db: Database, now: () => number = Date.now): OutboxStore => {
  const wake = createSignal()
  return {
    ...storedClaims(db),
    subscribe: wake.subscribe,

    owe: (messages) =>
      db.write(async (unit) => {
        await lockRefs(unit, messages)
        for (const [network, its] of Map.groupBy(messages, (owed) => owed.network)) {
          if (await oweInOrder(unit, network, its, now())) unit.afterCommit(wake.send)
        }
      }),

    refresh: (network, ref) =>
      db.write(async (unit) => {
        await lockRefs(unit, [{ network, ref }])
        const shown = await messagesOf(unit, { network, refKind: ref.kind, refId: ref.id })
        if (shown.length === 0) return
        const channels = [...new Set(shown.map(({ channel }) => channel))]
        await lockQueues(unit, network, channels)
        await wantAnew(unit, { network, key: In(shown.map(({ key }) => key)) }, now())
        await unit.manager.update(outboxChannels, { network, channel: In([...channels]) }, { claimAt: () => 'free_at' })
        unit.afterCommit(wake.send)
      }),

    revive: (network, channel) =>
      db.write(async (unit) => {
        await lockQueues(unit, network, [channel])
        const again = { state: 'waiting', owedAt: now(), attempts: 0, why: null } as const
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

/** Adds what is not owed yet behind the last message of its channel. Whether anything was added. */
const oweInOrder = async (unit: Unit, network: string, messages: readonly Owed[], owedAt: number): Promise<boolean> => {
  const channels = [...new Set(messages.map((owed) => owed.channel))]
  const queues = await lockQueues(unit, network, channels)
  const fresh = Map.groupBy(await withoutOwed(unit, network, messages), (owed) => owed.channel)
  for (const queue of queues) await append(unit, queue, fresh.get(queue.channel) ?? [], owedAt)
  return fresh.size > 0
}

const append = async (
  unit: Unit,
  queue: OutboxChannelRow,
  messages: readonly Owed[],
  owedAt: number,
): Promise<void> => {
  if (messages.length === 0) return
  const rows = messages.map((owed, at) => toRow(owed, queue.last + 1 + at, owedAt))
  await unit.manager.insert(outbox, rows)
  await insertMany(unit, outboxShows, messages.flatMap(toShowRows))
  const { network, channel } = queue
  const changed = { last: queue.last + rows.length, claimAt: queue.freeAt }
  await unit.manager.update(outboxChannels, { network, channel }, changed)
}

const withoutOwed = async ({ manager }: Unit, network: string, messages: readonly Owed[]): Promise<readonly Owed[]> => {
  const unique = new Map(messages.map((owed) => [owed.key, owed]))
  const kept = await manager.find(outbox, { where: { network, key: In([...unique.keys()]) }, select: { key: true } })
  for (const { key } of kept) unique.delete(key)
  return [...unique.values()]
}

type Shown = Pick<OutboxRow, 'network' | 'refKind' | 'refId'>

/** Those that show the ref, or tell of it. */
const messagesOf = async ({ manager }: Unit, shown: Shown) => {
  const select = { key: true, channel: true } as const
  const own = await manager.find(outbox, { where: { ...shown, state: notAbandoned }, select })
  const telling = (await manager.findBy(outboxShows, shown)).map(({ key }) => key)
  if (telling.length === 0) return own
  const where = { network: shown.network, key: In(telling), state: notAbandoned }
  return [...own, ...(await manager.find(outbox, { where, select }))]
}

/** What stands, or is on its way at this moment, is to be replaced; what is not shows the newest when it goes. */
const wantAnew = async (
  { manager }: Unit,
  messages: { readonly network: string; readonly key: FindOperator<string> },
  now: number,
): Promise<void> => {
  await manager
    .createQueryBuilder()
    .update(outbox)
    .set({
      wanted: () => 'wanted + 1',
      owedAt: () => "CASE WHEN state = 'shown' THEN :now ELSE owed_at END",
      state: 'waiting',
    })
    .where({ ...messages, state: notAbandoned })
    .setParameter('now', BigInt(now))
    .execute()
}

const notAbandoned = Not<'abandoned'>('abandoned')

/** What it shows by its ref is known by that. */
const toShowRows = ({ network, key, ref, shows = [] }: Owed) => {
  const others = new Map(shows.filter((one) => refKey(one) !== refKey(ref)).map((one) => [refKey(one), one]))
  return [...others.values()].map(({ kind: refKind, id: refId }) => ({ network, refKind, refId, key }))
}

const toRow = ({ network, key, channel, ref, view }: Owed, position: number, owedAt: number): OutboxRow => ({
  network,
  key,
  channel,
  position,
  refKind: ref.kind,
  refId: ref.id,
  view,
  state: 'waiting',
  wanted: 1,
  shown: 0,
  message: null,
  owedAt,
  attempts: 0,
  doubtSince: null,
  isRepeated: false,
  why: null,
})
