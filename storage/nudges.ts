import { LessThan, Like, Raw } from 'typeorm'
import { type Ref, refKey } from '../bot/ref.ts'
import { forgottenRef, nudgeRef } from '../bot/reminders/reminder.ts'
import type { NudgeStore, OwedMemoStore, RoundStore } from '../bot/reminders/store.ts'
import { outboxShows } from './tables/outbox.ts'
import { bodyRounds, nudges, owedMemos, reminders } from './tables/reminders.ts'
import type { Database } from './unit-of-work.ts'

export const storedNudges = (db: Database): NudgeStore => ({
  add: (nudge) =>
    db.write(async ({ manager }) => {
      await manager.insert(nudges, { ...nudge })
    }),
  saveLines: (network, id, lines) =>
    db.write(async ({ manager }) => {
      await manager.update(nudges, { network, id }, { lines })
    }),
  find: (network, id) => db.read((manager) => manager.findOneBy(nudges, { network, id })),
  ofMember: (network, member, limit) =>
    db.read((manager) =>
      manager.find(nudges, { where: { network, member }, order: { givenAt: 'DESC', id: 'ASC' }, take: limit }),
    ),
  forgetBefore: (network, instant) =>
    db.write(async ({ manager }) => {
      await manager.delete(nudges, { network, givenAt: LessThan(instant) })
    }),
  forgetOf: (network, member) =>
    db.write(async ({ manager }) => {
      await manager.delete(nudges, { network, member })
    }),
  forgetThing: (network, ref) =>
    db.write(async ({ manager }) => {
      const named = { network, refKind: ref.kind, refId: ref.id }
      await manager.delete(reminders, named)
      await manager.delete(outboxShows, { ...named, key: Like(`${refKey(nudgeRef(''))}%`) })
      // Ids hold no sign that a pattern reads, but for the line under a word, which fits itself.
      const told = await manager.findBy(nudges, {
        network,
        lines: Raw((lines) => `${lines} LIKE :said`, { said: `%${JSON.stringify(ref.id)}%` }),
      })
      const changed = told.filter(({ lines }) => lines.some((line) => refKey(line.ref) === refKey(ref)))
      for (const { id, lines } of changed)
        await manager.update(nudges, { network, id }, { lines: lines.map((line) => forgetIn(line, ref)) })
      return changed.map(({ id }) => nudgeRef(id))
    }),
})

type Line = Parameters<NudgeStore['saveLines']>[2][number]

const forgetIn = (line: Line, ref: Ref): Line =>
  refKey(line.ref) === refKey(ref) ? { ref: forgottenRef, occasion: '', dueAt: line.dueAt } : line

export const storedOwedMemos = (db: Database): OwedMemoStore => ({
  find: (network, { kind: refKind, id: refId }) =>
    db.read(async (manager) => {
      const row = await manager.findOneBy(owedMemos, { network, refKind, refId })
      return row && { network, ref: { kind: refKind, id: refId }, ...pickMemo(row) }
    }),
  save: ({ network, ref: { kind: refKind, id: refId }, ...memo }) =>
    db.write(async ({ manager }) => {
      await manager.upsert(owedMemos, { network, refKind, refId, ...pickMemo(memo) }, ['network', 'refKind', 'refId'])
    }),
  remove: (network, { kind: refKind, id: refId }) =>
    db.write(async ({ manager }) => {
      await manager.delete(owedMemos, { network, refKind, refId })
    }),
})

const pickMemo = <Memo extends { term: unknown; since: unknown; assigned: unknown }>({ term, since, assigned }: Memo) =>
  ({ term, since, assigned }) as Pick<Memo, 'term' | 'since' | 'assigned'>

export const storedRounds = (db: Database): RoundStore => ({
  toldUntil: (network, body, round) =>
    db.read(async (manager) => (await manager.findOneBy(bodyRounds, { network, body, round }))?.toldUntil ?? null),
  saveTold: (network, body, round, toldUntil) =>
    db.write(async ({ manager }) => {
      await manager.upsert(bodyRounds, { network, body, round, toldUntil }, ['network', 'body', 'round'])
    }),
})
