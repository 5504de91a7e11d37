/**
 * What the database took, in the order in which it took it. It is written down at the end of a unit of work, before
 * its commit: whoever writes the same row, or ends or changes the poll in which somebody votes, waits for that commit
 * and so is written down later. That holds for an anonymous vote too, of which the row tells no order.
 */
import type { Poll } from '../../../bot/polls/poll.ts'
import type { PollStore } from '../../../bot/polls/store.ts'
import type { PollStores } from '../../../bot/polls/stores.ts'
import type { Storage } from '../../../storage/open.ts'

/** @property poll as it became; null where the poll itself stays as it was. */
export interface Deed {
  readonly did: 'opened' | 'voted' | 'offered' | 'changed' | 'published' | 'ended'
  readonly id: string
  readonly poll: Poll | null
}

/** @property refused all reasons that were said; then nothing was done. */
export interface Entry<One> {
  readonly one: One
  deeds: readonly Deed[]
  readonly refused: readonly string[]
}

export type Log<One> = Set<Entry<One>>

/** Who does it, and where that is written down. */
export interface Doing<One> {
  readonly one: One
  readonly log: Log<One>
}

/**
 * The stores for whoever does something. What is due in other networks, each with a clock of its own, is not theirs.
 *
 * @param doing asked whenever a unit of work begins
 */
export const watch = <One>(storage: Storage, network: string, doing: () => Doing<One>): PollStores => {
  let deeds: Deed[] = []
  const keep = (did: Deed['did'], poll: Poll): Poll => {
    deeds.push({ did, id: poll.id, poll })
    return poll
  }
  const write = (entry: Entry<One>, log: Log<One>): void => {
    log.delete(entry)
    entry.deeds = deeds
    if (deeds.length > 0) log.add(entry)
  }
  const run: PollStores['unitOfWork']['run'] = async (work) => {
    const { one, log } = doing()
    const entry: Entry<One> = { one, deeds: [], refused: [] }
    const watched = async () => {
      // After a deadlock it is tried again, and takes another turn.
      deeds = []
      const result = await work()
      write(entry, log)
      return result
    }
    return storage.unitOfWork.run(watched).catch((error: unknown) => {
      log.delete(entry)
      throw error
    })
  }
  const { polls } = storage
  const ours = async (found: Promise<readonly Poll[]>) => (await found).filter((poll) => poll.network === network)
  const watched: PollStore = {
    ...polls,
    open: (given, announce) => {
      const { one, log } = doing()
      const entry: Entry<One> = { one, deeds: [], refused: [] }
      return polls.open(given, async (poll) => {
        await announce?.(poll)
        deeds = []
        keep('opened', poll)
        write(entry, log)
      })
    },
    vote: async (poll, vote) => {
      await polls.vote(poll, vote)
      deeds.push({ did: 'voted', id: poll.id, poll: null })
    },
    offerOption: async (of, id, step) => {
      await polls.offerOption(of, id, step)
      deeds.push({ did: 'offered', id, poll: null })
    },
    change: async (of, id, step) => {
      let before: Poll | undefined
      const after = await polls.change(of, id, (poll) => {
        before = poll
        return step(poll)
      })
      // Who only holds it changes nothing.
      return after.version === before?.version ? after : keep('changed', after)
    },
    publishOptions: async (...given) => keep('published', await polls.publishOptions(...given)),
    close: async (...given) => keep('ended', await polls.close(...given)),
    withdraw: async (...given) => keep('ended', await polls.withdraw(...given)),
    due: (now) => ours(polls.due(now)),
    lost: () => ours(polls.lost()),
    takingOptions: () => ours(polls.takingOptions()),
  }
  return { ...storage, polls: watched, unitOfWork: { ...storage.unitOfWork, run } }
}
