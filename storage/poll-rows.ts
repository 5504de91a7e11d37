/** How a poll stands in its row, and how it is found, held and saved there. */
import type { EntityManager } from 'typeorm'
import type { PublicKey } from '../bot/keys.ts'
import type { Poll } from '../bot/polls/poll.ts'
import { requireUnended } from '../bot/polls/rules/open.ts'
import { refusal } from '../bot/refusal.ts'
import { type PollRow, polls } from './tables/polls.ts'
import type { Unit } from './unit.ts'

/** @property name of its key in the key store. Drawn by lot, so that a key that was left behind is in nobody's way. */
export interface PollKey {
  readonly name: string
  readonly publicKey: PublicKey
}

export type Named = Pick<Poll, 'network' | 'id'>

export const toRow = (poll: Poll, key: PollKey | null): PollRow => {
  const { network, id, body, state, number, version, electors, ...rest } = poll
  const due = state === 'open' ? rest.closesAt : key && atOnce
  return {
    ...{ network, id, body, state, number, version, electors, rest },
    ...{ keyName: key?.name ?? null, publicKey: key?.publicKey ?? null, dueAt: due },
  }
}

const atOnce = 0

export const toPoll = ({ network, id, body, state, number, version, electors, rest }: PollRow): Poll => ({
  ...{ network, id, body, state, number, version, electors },
  ...rest,
})

export const keyOf = ({ keyName, publicKey }: Pick<PollRow, 'keyName' | 'publicKey'>): PollKey | null =>
  keyName !== null && publicKey !== null ? { name: keyName, publicKey } : null

export const findRow = (manager: EntityManager, { network, id }: Named): Promise<PollRow | null> =>
  manager.findOneBy(polls, { network, id })

/** The bodies and the electors stay as they were at the opening. */
export const saveRow = async ({ manager }: Unit, row: PollRow, after: Poll): Promise<Poll> => {
  const { network, id } = row
  const saved = { ...after, alsoIn: row.rest.alsoIn, electors: row.electors, version: row.version + 1 }
  const { network: _, id: __, body: ___, number: ____, electors: _____, ...changed } = toRow(saved, keyOf(row))
  await manager.update(polls, { network, id }, changed as never)
  return saved
}

const votesOf = ({ network, id }: Named): string => `votes of ${network} ${id}`

/** What a vote needs of its poll, which cannot end until the unit has: they share the lock of whoever ends it. */
export type OpenRow = Pick<PollRow, 'state' | 'version' | 'keyName' | 'publicKey'>

const ofOpen = { state: true, version: true, keyName: true, publicKey: true } as const

/** @throws {Refusal} poll.unknown, poll.closed, poll.withdrawn, poll.uncountable */
export const holdOpen = async (unit: Unit, named: Named): Promise<OpenRow> => {
  await unit.shareName(votesOf(named))
  return readOpen(unit.manager, named)
}

/** As `holdOpen`, for whoever only looks. The electors are not read, of whom there may be many. */
export const readOpen = async (manager: EntityManager, { network, id }: Named): Promise<OpenRow> => {
  const row = await manager.findOne(polls, { where: { network, id }, select: ofOpen })
  if (!row) throw refusal('poll.unknown')
  requireUnended(row)
  return row
}

/** No vote is under way, and none comes until the unit ends. @throws {Refusal} poll.unknown */
export const lockVotes = async ({ manager, lock, lockName }: Unit, named: Named): Promise<PollRow> => {
  await lockName(votesOf(named))
  const { network, id } = named
  const row = await manager.findOne(polls, { where: { network, id }, ...lock })
  if (!row) throw refusal('poll.unknown')
  return row
}
