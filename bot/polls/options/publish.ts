/** Options that were offered in anonymous polls, and whose moment has come, appear together in an order of chance. */
import { randomInt } from 'node:crypto'
import { newId } from '../../ids.ts'
import { isLeft } from '../closing/close-poll.ts'
import type { Poll, PollOption } from '../poll.ts'
import { publishOptions } from '../rules/options.ts'
import type { PollStores } from '../stores.ts'
import { tellAdded } from './tell-added.ts'
import { showAtOf, withFreshId } from './waiting.ts'

/** One that fails is left for the next wake. */
export const publishWaiting = async (stores: PollStores, now: number, faults: unknown[]): Promise<void> => {
  for (const poll of await stores.polls.takingOptions())
    await publishIn(stores, poll, now).catch((error: unknown) => {
      if (!isLeft(error)) faults.push(error)
    })
}

const publishIn = async (stores: PollStores, { network, id }: Poll, now: number): Promise<void> => {
  await stores.unitOfWork.run(async () => {
    if (!(await hasDue(stores, { network, id }, now))) return
    let [left, before]: [readonly PollOption[], number] = [[], 0]
    const after = await stores.polls.publishOptions(network, id, (poll, pending) => {
      before = poll.options.length
      left = pending.filter((one) => showAtOf(one) > now)
      const due = pending.filter((one) => showAtOf(one) <= now).map((one) => withFreshId(one, newId))
      return publishOptions(poll, due, shuffle)
    })
    if (left.length > 0) await stores.polls.offerOption(network, id, (_, pending) => [...pending, ...left])
    await tellAdded(stores, after, after.options.slice(before))
  })
}

const hasDue = async (
  { polls }: Pick<PollStores, 'polls'>,
  { network, id }: Pick<Poll, 'network' | 'id'>,
  now: number,
): Promise<boolean> => {
  let isDue = false
  await polls.offerOption(network, id, (_, pending) => {
    isDue = pending.some((one) => showAtOf(one) <= now)
    return pending
  })
  return isDue
}

/** Fisher and Yates. */
const shuffle = (options: readonly PollOption[]): readonly PollOption[] => {
  const left = [...options]
  return Array.from({ length: left.length }, () => left.splice(randomInt(left.length), 1)).flat()
}
