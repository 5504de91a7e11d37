/** The rows of what is owed, and which of these show a thing. */
import { In, Not } from 'typeorm'
import type { Changed, Owed } from '../bot/chat/outbox.ts'
import { refKey } from '../bot/ref.ts'
import { insertMany } from './insert-many.ts'
import { type OutboxChannelRow, type OutboxRow, outbox, outboxChannels, outboxShows } from './tables/outbox.ts'
import type { Unit } from './unit.ts'

/** Behind the last message of the channel, whose row is locked. */
export const append = async (
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

/** Those that are not owed yet, each once. */
export const withoutOwed = async (
  { manager }: Unit,
  network: string,
  messages: readonly Owed[],
): Promise<readonly Owed[]> => {
  if (messages.length === 0) return []
  const unique = new Map(messages.map((owed) => [owed.key, owed]))
  const kept = await manager.find(outbox, { where: { network, key: In([...unique.keys()]) }, select: { key: true } })
  for (const { key } of kept) unique.delete(key)
  return [...unique.values()]
}

export type ShownMessage = Pick<OutboxRow, 'key' | 'channel'>

/** Those that show one of the refs, or tell of it. */
export const messagesOf = async (
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
export const wantAnew = async (
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
