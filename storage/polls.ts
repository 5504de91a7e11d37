/** Polls as they are kept. What an anonymous one was voted stands sealed, and its key in the key store alone. */
import { type EntityManager, In, IsNull, LessThanOrEqual, Not } from 'typeorm'
import { newId } from '../bot/ids.ts'
import type { Keys } from '../bot/keys.ts'
import type { Poll } from '../bot/polls/poll.ts'
import type { PollQuery, PollStore } from '../bot/polls/store.ts'
import { storedEndings } from './poll-endings.ts'
import { storedPollOptions } from './poll-options.ts'
import { findRow, lockVotes, type PollKey, saveRow, toPoll, toRow } from './poll-rows.ts'
import { sealOptions } from './poll-seals.ts'
import { storedVotes } from './poll-votes.ts'
import { namedVotes, pollBodies, polls, sealedOptions } from './tables/polls.ts'
import type { Unit } from './unit.ts'
import type { Database } from './unit-of-work.ts'

export const storedPolls = (db: Database, keys: Keys): PollStore => ({
  ...storedVotes(db, keys),
  ...storedPollOptions(db, keys),
  ...storedEndings(db, keys),

  open: async (given, announce) => {
    const kept = await db.read((manager) => findRow(manager, given))
    if (kept) return { poll: toPoll(kept), isNew: false }
    const key = given.secrecy === 'anonymous' ? await makeKey(keys) : null
    const opened = await db.run(async () => {
      const added = await db.write((unit) => addPoll(unit, given, key))
      if (added.isNew) await announce?.(added.poll)
      return added
    })
    // Somebody else opened it at the same moment.
    if (!opened.isNew && key) await keys.destroy(key.name)
    return opened
  },

  find: (network, id) =>
    db.read(async (manager) => {
      const row = await findRow(manager, { network, id })
      return row && toPoll(row)
    }),

  change: (network, id, step) =>
    db.write(async (unit) => {
      const row = await lockVotes(unit, { network, id })
      const before = toPoll(row)
      const after = step(before)
      if (before.state === 'open' && after.state !== 'open')
        throw new Error('A poll ends by being closed or withdrawn.')
      return after === before ? before : saveRow(unit, row, after)
    }),

  list: (network, query, { limit: take, skip = 0 } = {}) =>
    db.read(async (manager) => {
      const where = { network, ...(await conditionsOf(manager, network, query)) }
      const page = take === undefined ? {} : { take, skip }
      return (await manager.find(polls, { where, order: { number: 'DESC' }, ...page })).map(toPoll)
    }),

  count: (network, query) =>
    db.read(async (manager) => manager.countBy(polls, { network, ...(await conditionsOf(manager, network, query)) })),

  naming: (network, member) =>
    db.read(async (manager) => {
      const voted = (await manager.findBy(namedVotes, { network, voter: member })).map(({ poll }) => poll)
      const rows = await manager
        .createQueryBuilder(polls, 'poll')
        .where('poll.network = :network', { network })
        // Of hundreds of polls with hundreds of electors only these are read.
        .andWhere('(poll.electors LIKE :quoted OR poll.rest LIKE :quoted OR poll.id IN (:...voted))', {
          quoted: `%${JSON.stringify(member)}%`,
          voted: ['', ...voted],
        })
        .orderBy('poll.number', 'DESC')
        .getMany()
      const isNamed = ({ id, electors, createdBy }: Poll): boolean =>
        createdBy === member || voted.includes(id) || (electors?.includes(member) ?? false)
      return rows.map(toPoll).filter(isNamed)
    }),

  due: (now) =>
    db.read(async (manager) => {
      const rows = await manager.find(polls, { where: { dueAt: LessThanOrEqual(now) }, order: { dueAt: 'ASC' } })
      return rows.map(toPoll)
    }),

  lost: async () => {
    const open = await db.read((manager) => manager.findBy(polls, { dueAt: Not(IsNull()), keyName: Not(IsNull()) }))
    const lost: Poll[] = []
    for (const row of open.filter(({ state }) => state === 'open')) {
      const isKeyAway = !(await keys.has(row.keyName ?? ''))
      if (isKeyAway || row.rest.isKeyAway) lost.push({ ...toPoll(row), isKeyAway })
    }
    return lost
  },

  markKey: ({ network, id, isKeyAway }) =>
    db.write(async (unit) => {
      const { state, rest } = await lockVotes(unit, { network, id })
      if (state !== 'open' || rest.isKeyAway === isKeyAway) return false
      await unit.manager.update(polls, { network, id }, { rest: { ...rest, isKeyAway } } as never)
      return true
    }),
})

const makeKey = async (keys: Keys): Promise<PollKey> => {
  const name = `poll ${newId()}`
  return { name, publicKey: await keys.create(name) }
}

const addPoll = async (unit: Unit, given: Omit<Poll, 'number'>, key: PollKey | null) => {
  const { manager } = unit
  const { network, id } = given
  // What has no row yet cannot be locked, and numbers leave no gap.
  await unit.lockName(`polls of ${network}`)
  const kept = await findRow(manager, given)
  if (kept) return { poll: toPoll(kept), isNew: false }
  const last = await manager.findOne(polls, { where: { network }, select: { number: true }, order: { number: 'DESC' } })
  const poll = { ...given, number: (last?.number ?? 0) + 1 }
  await manager.insert(polls, { ...toRow(poll, key) } as never)
  await manager.insert(
    pollBodies,
    [poll.body, ...poll.alsoIn].map((body) => ({ network, body, poll: id })),
  )
  if (key && poll.answering.takesOptions)
    await manager.insert(sealedOptions, { network, poll: id, sealed: sealOptions(key.publicKey, []) })
  return { poll, isNew: true }
}

const conditionsOf = async (manager: EntityManager, network: string, { bodies, states, secrecy }: PollQuery) => {
  const asked = bodies && (await manager.findBy(pollBodies, { network, body: In([...bodies]) }))
  return {
    ...(asked ? { id: In(asked.map(({ poll }) => poll)) } : {}),
    ...(states ? { state: In([...states]) } : {}),
    ...(secrecy ? { electors: Not(IsNull()) } : {}),
  }
}
