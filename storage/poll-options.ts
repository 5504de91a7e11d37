/** Options that members offered in an anonymous poll, until they are shown. */
import type { Keys } from '../bot/keys.ts'
import type { PollOption } from '../bot/polls/poll.ts'
import { requireUnended } from '../bot/polls/rules/open.ts'
import type { PollStore } from '../bot/polls/store.ts'
import { refusal } from '../bot/refusal.ts'
import { keyOf, lockVotes, type PollKey, saveRow, toPoll } from './poll-rows.ts'
import { openOptions, sealOptions } from './poll-seals.ts'
import { sayLost } from './poll-votes.ts'
import { type PollRow, polls, sealedOptions } from './tables/polls.ts'
import type { Unit } from './unit.ts'
import type { Database } from './unit-of-work.ts'

type OptionStore = Pick<PollStore, 'offerOption' | 'publishOptions' | 'takingOptions'>

export const storedPollOptions = (db: Database, keys: Keys): OptionStore => ({
  offerOption: (network, id, step) =>
    db.write(async (unit) => {
      const { row, key, pending } = await lockPending(unit, keys, { network, id })
      await savePending(unit, row, key, step(toPoll(row), pending))
    }),

  publishOptions: (network, id, step) =>
    db.write(async (unit) => {
      const { row, key, pending } = await lockPending(unit, keys, { network, id })
      const before = toPoll(row)
      const after = requireUnended(step(before, pending))
      await savePending(unit, row, key, [])
      return after === before ? before : saveRow(unit, row, after)
    }),

  takingOptions: () =>
    db.read(async (manager) => {
      const taking = await manager.find(sealedOptions, { select: { network: true, poll: true } })
      const rows = await Promise.all(taking.map(({ network, poll }) => manager.findOneBy(polls, { network, id: poll })))
      return rows.flatMap((row) => (row ? [toPoll(row)] : []))
    }),
})

interface Pending {
  readonly row: PollRow
  readonly key: PollKey
  readonly pending: readonly PollOption[]
}

const lockPending = async (
  unit: Unit,
  keys: Keys,
  named: { readonly network: string; readonly id: string },
): Promise<Pending> => {
  const row = await lockVotes(unit, named)
  requireUnended(toPoll(row))
  const [key, kept] = [keyOf(row), await unit.manager.findOneBy(sealedOptions, { network: row.network, poll: row.id })]
  if (key === null || kept === null) throw refusal('poll.takes-no-options')
  return { row, key, pending: await openOptions(keys, key.name, kept.sealed).catch(sayLost) }
}

/** Written anew also where nothing changed: a look at the rows says as little of it. */
const savePending = async (
  { manager }: Unit,
  { network, id }: PollRow,
  { publicKey }: PollKey,
  options: readonly PollOption[],
): Promise<void> => {
  await manager.update(sealedOptions, { network, poll: id }, { sealed: sealOptions(publicKey, options) })
}
