/** A poll is closed as the bot does it when its hour has come, told apart into steps of which one may be the last. */
import type { Keys } from '../../../bot/keys.ts'
import { auditSafeInMemory } from '../../../storage/audit-safe.ts'
import { type KeyStore, openKeyFolder } from '../../../storage/keys.ts'
import { openKeysInPostgres } from '../../../storage/keys-postgres.ts'
import { openStorage, type Storage } from '../../../storage/open.ts'
import { counting } from '../kept-poll.ts'
import { now } from '../sample.ts'

/** Points of closing at which a process may end, in their order. */
export const points = [
  'before the lock',
  'after the ballots were read',
  'after they were counted',
  'before the commit, when they are deleted',
  'after the commit',
  'after the checkpoint, before the key is destroyed',
  'after the key was destroyed',
] as const
export type Point = (typeof points)[number]
export type Reach = (point: Point) => void

/** @property keys a folder, or the address of a database. @property dieAt null to live on. */
export interface Life {
  readonly url: string
  readonly keys: string
  readonly dieAt: Point | null
}

export const openKeys = ({ url, keys }: Pick<Life, 'url' | 'keys'>): Promise<KeyStore> =>
  keys.startsWith('postgres') ? openKeysInPostgres(keys, url) : openKeyFolder(keys)

export const withStorage = async <Result>(
  place: Pick<Life, 'url' | 'keys'>,
  work: (storage: Storage, keys: KeyStore) => Promise<Result>,
  reach: Reach = () => {},
): Promise<Result> => {
  const keys = await openKeys(place)
  const storage = await openStorage(place.url, auditSafeInMemory(), undefined, deadly(keys, reach))
  try {
    return await work(storage, keys)
  } finally {
    await storage.close()
    await keys.close()
  }
}

const deadly = (keys: Keys, reach: Reach): Keys => ({
  ...keys,
  destroy: async (name) => {
    reach('after the checkpoint, before the key is destroyed')
    await keys.destroy(name)
    reach('after the key was destroyed')
  },
})

/** Whatever is due, whether it waits to be counted or for its key to be destroyed. */
export const endDue = async ({ polls, unitOfWork }: Storage, reach: Reach = () => {}): Promise<void> => {
  for (const { network, id, state } of await polls.due(now)) {
    if (state === 'open') {
      reach('before the lock')
      await unitOfWork.run(async () => {
        await polls.close(network, id, (poll, votes) => {
          reach('after the ballots were read')
          const counted = counting(poll, votes)
          reach('after they were counted')
          return counted
        })
        reach('before the commit, when they are deleted')
      })
      reach('after the commit')
    }
    await polls.forgetKey(network, id)
  }
}
