/** What time does to polls: those whose hour has come are closed, keys that outlived theirs are destroyed. */
import { whyOf } from '../../log.ts'
import { lastOptionsAt } from '../options/moments.ts'
import { publishWaiting } from '../options/publish.ts'
import { type Poll, pollRef } from '../poll.ts'
import { requireDue } from '../rules/end.ts'
import type { PollStores } from '../stores.ts'
import { closeNow, isLeft } from './close-poll.ts'

/** A key is lost at most once in years; asking after each of them takes a look into the key store. Back it is seen at once. */
const lookEvery = 60 * 60_000

/** One that fails keeps no other from its turn. @throws {AggregateError} of those that are left for the next wake */
export const wakePolls = (stores: PollStores) => {
  let lookedAt = Number.NEGATIVE_INFINITY
  let published: number | null = null
  return async (now: number): Promise<void> => {
    const faults: unknown[] = []
    const tried = (work: Promise<unknown>): Promise<unknown> => work.catch((error: unknown) => faults.push(error))
    for (const poll of await stores.polls.due(now)) await tried(endDue(stores, poll, now))
    if (Math.abs(now - lookedAt) >= lookEvery) {
      const lost = await stores.polls.lost().catch((error: unknown) => {
        faults.push(error)
        return []
      })
      lookedAt = lost.length > 0 ? Number.NEGATIVE_INFINITY : now
      for (const poll of lost) await tried(tellKey(stores, poll))
    }
    const moment = lastOptionsAt(now)
    if (moment !== published) {
      await tried(publishWaiting(stores, now, faults))
      if (faults.length === 0) published = moment
    }
    if (faults.length > 0) throw new AggregateError(faults, faults.map(whyOf).join('; '))
  }
}

const endDue = async (stores: PollStores, poll: Poll, now: number): Promise<void> => {
  if (poll.state !== 'open') return stores.polls.forgetKey(poll.network, poll.id)
  try {
    // Its closing may have been moved since it was listed, and what is counted is gone.
    const look = (kept: Poll) => requireDue(kept, now)
    await closeNow(stores, poll, now, (closed) => tellClosed(stores, closed, now), look)
  } catch (error) {
    if (!isLeft(error)) throw error
  }
}

/** That nobody can vote for want of a key, or can again, stands on its cards. */
const tellKey = ({ polls, outbox, unitOfWork }: PollStores, poll: Poll): Promise<void> =>
  unitOfWork.run(async () => {
    if (await polls.markKey(poll)) await outbox.refresh(poll.network, pollRef(poll.id))
  })

/** Nobody did it: its hour had come. */
const tellClosed = ({ history }: PollStores, { network, id, state }: Poll, at: number): Promise<void> =>
  history.record({
    ...{ network, ref: pollRef(id), at, member: '', surface: 'server', data: {} },
    verb: state === 'uncountable' ? 'poll.uncountable' : 'poll.closed',
  })
