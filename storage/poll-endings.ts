/** How a poll ends: what was voted is counted or not, its ballots are gone with the commit, and then its key is. */
import type { Keys } from '../bot/keys.ts'
import type { CountableVote } from '../bot/polls/ballot.ts'
import type { Poll } from '../bot/polls/poll.ts'
import { requireUnended } from '../bot/polls/rules/open.ts'
import type { PollStore } from '../bot/polls/store.ts'
import { keyOf, lockVotes, saveRow, toPoll } from './poll-rows.ts'
import { openBallots } from './poll-seals.ts'
import { readNamed } from './poll-votes.ts'
import { namedVotes, type PollRow, polls, sealedOptions, sealedVotes } from './tables/polls.ts'
import type { Unit } from './unit.ts'
import type { Database } from './unit-of-work.ts'

export const storedEndings = (db: Database, keys: Keys): Pick<PollStore, 'close' | 'withdraw' | 'forgetKey'> => ({
  close: (network, id, step) =>
    db.write(async (unit) => {
      const row = await lockVotes(unit, { network, id })
      const poll = requireUnended(toPoll(row))
      const votes = await readVotes(unit, keys, row)
      const after = requireEnded(step(poll, votes))
      if (votes === null && after.state === 'closed') throw new Error('What cannot be read cannot be counted.')
      await deleteSealed(unit, row)
      return saveRow(unit, row, after)
    }),

  withdraw: (network, id, step) =>
    db.write(async (unit) => {
      const row = await lockVotes(unit, { network, id })
      const after = requireEnded(step(toPoll(row)))
      await deleteSealed(unit, row)
      await unit.manager.delete(namedVotes, { network, poll: id })
      return saveRow(unit, row, after)
    }),

  forgetKey: async (network, id) => {
    const row = await db.read((manager) => manager.findOneBy(polls, { network, id }))
    if (!row || row.keyName === null) return
    requireEnded(toPoll(row))
    await db.writeThrough(['sealed_votes', 'sealed_options'])
    await keys.destroy(row.keyName)
    await db.write(async ({ manager }) => {
      await manager.update(polls, { network, id }, { keyName: null, publicKey: null, dueAt: null })
    })
  },
})

const requireEnded = (poll: Poll): Poll => {
  if (poll.state === 'open') throw new Error(`Poll ${poll.id} has not ended.`)
  return poll
}

/** In the order of their tags, which says nothing; null where they are lost. */
const readVotes = async ({ manager }: Unit, keys: Keys, row: PollRow): Promise<readonly CountableVote[] | null> => {
  const { network, id, rest } = row
  const key = keyOf(row)
  if (key === null) return readNamed(manager, row)
  const sealed = await manager.find(sealedVotes, {
    where: { network, poll: id },
    select: { sealed: true },
    order: { tag: 'ASC' },
  })
  return openBallots(
    keys,
    key.name,
    rest.kind,
    sealed.map((one) => one.sealed),
  )
}

const deleteSealed = async ({ manager }: Unit, { network, id }: PollRow): Promise<void> => {
  await manager.delete(sealedVotes, { network, poll: id })
  await manager.delete(sealedOptions, { network, poll: id })
}
