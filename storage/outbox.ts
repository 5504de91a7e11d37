import { In, IsNull, Not } from 'typeorm'
import type { Changed, OutboxStore, Owed } from '../bot/chat/outbox.ts'
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
  const queues = await lockQueues(unit, network, channels)
  const fresh = Map.groupBy(await withoutOwed(unit, network, messages), (owed) => owed.channel)
  if (shown.length > 0) await wantAnew(unit, network, shown, owedAt)
  for (const queue of queues) await append(unit, queue, fresh.get(queue.channel) ?? [], owedAt)
  return fresh.size + shown.length > 0
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

type ShownMessage = Pick<OutboxRow, 'key' | 'channel'>

/** Those that show one of the refs, or tell of it. */
const messagesOf = async (
  { manager }: Unit,
  network: string,
  changed: readonly Changed[],
): Promise<readonly ShownMessage[]> => {
  const select = { key: true, channel: true } as const
  const found: ShownMessage[] = []
  for (const { ref } of changed) {
    const shown = { network, refKind: ref.kind, refId: ref.id }
    found.push(...(await manager.find(outbox, { where: { ...shown, state: notAbandoned }, select })))
    const telling = (await manager.findBy(outboxShows, shown)).map(({ key }) => key)
    if (telling.length > 0)
      found.push(...(await manager.find(outbox, { where: { network, key: In(telling), state: notAbandoned }, select })))
  }
  return found
}

/** What stands, or is on its way at this moment, is to be replaced; what is not shows the newest when it goes. */
const wantAnew = async (
  { manager }: Unit,
  network: string,
  shown: readonly ShownMessage[],
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
    .where({ network, key: In(shown.map(({ key }) => key)), state: notAbandoned })
    .setParameter('now', BigInt(now))
    .execute()
  const channels = [...new Set(shown.map(({ channel }) => channel))]
  await manager.update(outboxChannels, { network, channel: In(channels) }, { claimAt: () => 'free_at' })
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
  faults: 0,
  doubtSince: null,
  isRepeated: false,
  why: null,
})
