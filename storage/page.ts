import { In, MoreThan } from 'typeorm'
import { newId } from '../bot/ids.ts'
import type { PageMessage, PageStore } from '../bot/web/store.ts'
import { everyNetwork, lockCounter, setCounter } from './counters.ts'
import { storedSessions } from './sessions.ts'
import { createSignal } from './signal.ts'
import { counters } from './tables/history.ts'
import { type PageMessageRow, pageMessages } from './tables/page.ts'
import type { Unit } from './unit.ts'
import type { Database } from './unit-of-work.ts'

const sequence = 'page'

export const storedPage = (db: Database): PageStore => {
  const changed = createSignal()
  return {
    ...storedSessions(db),
    subscribe: changed.subscribe,

    post: ({ network, channel, key, card, postedAt }) =>
      db.write(async (unit) => {
        const seq = await nextSeq(unit)
        const kept = await unit.manager.findOneBy(pageMessages, { network, key })
        if (kept) return kept.id
        const id = newId()
        await unit.manager.insert(pageMessages, { network, id, channel, key, position: seq, seq, postedAt, card })
        await setCounter(unit, everyNetwork, sequence, seq)
        unit.afterCommit(changed.send)
        return id
      }),

    replace: (network, id, card) =>
      db.write(async (unit) => {
        const seq = await nextSeq(unit)
        const { affected } = await unit.manager.update(pageMessages, { network, id }, { card, seq })
        if (affected !== 1) throw new Error(`The page has no message ${id} to replace.`)
        await setCounter(unit, everyNetwork, sequence, seq)
        unit.afterCommit(changed.send)
      }),

    find: (network, key) =>
      db.read(async (manager) => (await manager.findOneBy(pageMessages, { network, key }))?.id ?? null),

    messages: (network, channel, limit) =>
      db.read(async (manager) => {
        const where = { network, channel }
        const rows = await manager.find(pageMessages, { where, order: { position: 'DESC' }, take: limit })
        return rows.reverse().map(toMessage)
      }),

    since: (network, channels, seq) =>
      db.read(async (manager) => {
        const where = { network, channel: In([...channels]), seq: MoreThan(seq) }
        return (await manager.find(pageMessages, { where, order: { seq: 'ASC' } })).map(toMessage)
      }),

    lastSeq: () =>
      db.read(async (manager) => {
        const counter = await manager.findOneBy(counters, { network: everyNetwork, name: sequence })
        return counter?.value ?? 0
      }),
  }
}

/** Held until the commit, so that nobody can see a seq before all smaller ones can be seen. */
const nextSeq = async (unit: Unit): Promise<number> => (await lockCounter(unit, everyNetwork, sequence)) + 1

const toMessage = ({ network, channel, id, seq, postedAt, card }: PageMessageRow): PageMessage => ({
  network,
  channel,
  id,
  seq,
  postedAt,
  card,
})
