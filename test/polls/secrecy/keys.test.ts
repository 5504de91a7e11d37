/** Without its key a poll is not counted, wrong or as nothing; until it closes the key may be put back. */
import { cp, mkdtemp, readdir, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { KeyStore } from '../../../storage/keys.ts'
import type { Storage } from '../../../storage/open.ts'
import { chanceOf } from '../../engine/random.ts'
import { sized } from '../../full-size.ts'
import { copyRows } from '../../secrecy/loot.ts'
import { onPostgres } from '../../storage/databases.ts'
import { anonymous, counting, network, says, tally, voters } from '../kept-poll.ts'
import { now } from '../sample.ts'
import { endDue, withStorage } from './closing-life.ts'

const six = { A: 6, B: 0, C: 0 }
const takingOptions = { most: 1, hasNone: false, takesOptions: true }
const given = { closesAt: now, answering: takingOptions }

const fill = async ({ polls }: Storage, id: string, count = 6, closesAt = now): Promise<void> => {
  const { poll } = await polls.open(anonymous(id, { ...given, closesAt }))
  for (const voter of voters(count)) await polls.vote(poll, says(voter, 'A'))
}

/** Whatever is asked of it is refused in words, and nothing has ended. */
const expectAway = async ({ polls }: Storage, ids: readonly string[]): Promise<void> => {
  expect((await polls.lost()).map(({ id, isKeyAway }) => [id, isKeyAway]).sort()).toEqual(
    [...ids].sort().map((id) => [id, true]),
  )
  for (const id of ids) {
    const poll = anonymous(id)
    await expect(polls.vote(poll, says('member-0', 'B'))).rejects.toThrow('poll.key-away')
    await expect(polls.whoVoted(poll, [])).rejects.toThrow('poll.key-away')
    await expect(polls.offerOption(network, id, () => [])).rejects.toThrow('poll.key-away')
    await expect(polls.close(network, id, (open) => counting(open, []))).rejects.toThrow('cannot be counted')
    expect(await polls.find(network, id)).toMatchObject({ state: 'open' })
  }
}

/** And at its hour it ends without a result. */
const expectUncountable = async (storage: Storage, ids: readonly string[]): Promise<void> => {
  const { polls } = storage
  await expectAway(storage, ids)
  await endDue(storage)
  for (const id of ids) expect(await polls.find(network, id)).toMatchObject({ state: 'uncountable', result: null })
  expect(await polls.due(now)).toEqual([])
}

describe('a key folder', () => {
  let home: string
  beforeEach(async () => {
    home = await mkdtemp(join(tmpdir(), 'schakel-poll-keys-'))
  })
  afterEach(() => rm(home, { recursive: true, force: true }))

  const within = <Result>(
    work: (storage: Storage, keys: KeyStore) => Promise<Result>,
    { data = 'data', keys = 'keys' } = {},
  ): Promise<Result> => withStorage({ url: `sqlite:${join(home, data)}/schakel.db`, keys: join(home, keys) }, work)
  const keyFiles = async (): Promise<readonly string[]> =>
    (await readdir(join(home, 'keys'))).filter((file) => file.startsWith('key-'))

  test('that is new at the start leaves no poll countable, also not one in which nobody voted', async () => {
    await within(async (storage) => {
      await fill(storage, 'full')
      await fill(storage, 'empty', 0)
    })
    await within((storage) => expectUncountable(storage, ['full', 'empty']), { keys: 'others' })
    const left = await copyRows(`sqlite:${join(home, 'data')}/schakel.db`)
    expect(left.filter(({ table }) => /sealed/u.test(table))).toEqual([])
  })

  test('that is not the one it was ends nothing before the closing, and with the right one all is counted', async () => {
    await within((storage) => fill(storage, 'full', 6, now + 1))
    await within(
      async (storage) => {
        const { polls } = storage
        await expectAway(storage, ['full'])
        await expect(polls.close(network, 'full', counting)).rejects.toThrow('poll.key-away')
        const [poll = asNever()] = await polls.lost()
        expect([await polls.markKey(poll), await polls.markKey(poll)]).toEqual([true, false])
        expect(await polls.find(network, 'full')).toMatchObject({ state: 'open', isKeyAway: true, version: 1 })
      },
      { keys: 'others' },
    )
    await within(async (storage) => {
      const { polls } = storage
      const [poll = asNever(), ...others] = await polls.lost()
      expect(others).toEqual([])
      expect([await polls.markKey(poll), await polls.lost()]).toEqual([true, []])
      await polls.vote(anonymous('full'), says('member-6', 'B'))
      expect(tally(await polls.close(network, 'full', counting))).toEqual({ A: 6, B: 1, C: 0 })
    })
  })

  test('is newer than a backup that was put back: what was counted since is not counted again', async () => {
    await within(async (storage) => {
      await fill(storage, 'full')
      await fill(storage, 'early', 0)
    })
    await cp(join(home, 'data'), join(home, 'backup'), { recursive: true })
    await within(async (storage) => {
      for (const voter of voters(12)) await storage.polls.vote(anonymous('early'), says(voter, 'B'))
      await endDue(storage)
      expect(await storage.polls.find(network, 'early')).toMatchObject({ state: 'closed', result: { voters: 12 } })
    })
    await within((storage) => expectUncountable(storage, ['full', 'early']), { data: 'backup' })
  })

  test('and a backup of between the count and the destruction: the result stands, and the key goes', async () => {
    await within(async (storage) => {
      await fill(storage, 'full')
      await storage.polls.close(network, 'full', counting)
    })
    await cp(join(home, 'data'), join(home, 'backup'), { recursive: true })
    await within((storage) => endDue(storage))
    expect(await keyFiles()).toEqual([])
    await within(
      async (storage) => {
        expect(await storage.polls.due(now)).toHaveLength(1)
        await endDue(storage)
        expect(await storage.polls.due(now)).toEqual([])
        expect(tally((await storage.polls.find(network, 'full')) ?? asNever())).toEqual(six)
      },
      { data: 'backup' },
    )
  })

  test('that lost one key leaves one poll uncountable, and the others as they were', async () => {
    await within(async (storage) => {
      await fill(storage, 'one')
      const [file = ''] = await keyFiles()
      await fill(storage, 'other')
      await rm(join(home, 'keys', file))
      await expectUncountableAmong(storage, 'one', 'other')
    })
    expect(await keyFiles()).toEqual([])
  })

  test('that cannot be reached is no loss: it is tried again, and nothing was counted or thrown away', async () => {
    await within(async (storage) => {
      const { polls } = storage
      await fill(storage, 'full')
      await rename(join(home, 'keys'), join(home, 'elsewhere'))
      await expect(endDue(storage)).rejects.toThrow('ENOENT')
      for (const ask of [
        () => polls.lost(),
        () => polls.vote(anonymous('full'), says('member-0', 'B')),
        () => polls.whoVoted(anonymous('full'), ['member-0']),
        () => polls.open(anonymous('another')),
      ])
        await expect(ask()).rejects.toThrow(/ENOENT|disk I\/O error/u)
      expect(await polls.find(network, 'full')).toMatchObject({ state: 'open', version: 1 })
      expect(await polls.find(network, 'another')).toBeNull()
      await rename(join(home, 'elsewhere'), join(home, 'keys'))
      await endDue(storage)
      expect(tally((await polls.find(network, 'full')) ?? asNever())).toEqual(six)
    })
  })
})

const expectUncountableAmong = async (storage: Storage, lost: string, kept: string): Promise<void> => {
  const { polls } = storage
  expect((await polls.lost()).map(({ id }) => id)).toEqual([lost])
  await expect(polls.vote(anonymous(lost), says('member-0', 'B'))).rejects.toThrow('poll.key-away')
  await endDue(storage)
  expect(await polls.find(network, lost)).toMatchObject({ state: 'uncountable', result: null })
  expect(tally((await polls.find(network, kept)) ?? asNever())).toEqual(six)
}

const asNever = (): never => {
  throw new Error('There is no such poll.')
}

describe('three replicas on one PostgreSQL, with keys in another', () => {
  test('count every vote that was told to be kept, once, while all of them close at the same moment', async () => {
    const [data, keys] = [await onPostgres(), await onPostgres()]
    const place = { url: data.url, keys: keys.url }
    const chance = chanceOf(11)
    await withStorage(place, (one) =>
      withStorage(place, (two) =>
        withStorage(place, async (three) => {
          const replicas = [one, two, three]
          for (let turn = 0; turn < sized(4, 100); turn += 1) {
            const { poll } = await chance.pick(replicas).polls.open(anonymous(`p${turn}`, given))
            const kept = new Map<string, string>()
            // Each says one thing after another; when it is refused the poll was closed.
            const speak = async (voter: string): Promise<void> => {
              for (const option of [chance.pick(['A', 'B', 'C']), chance.pick(['A', 'B', 'C'])]) {
                const told = await chance
                  .pick(replicas)
                  .polls.vote(poll, says(voter, option))
                  .then(
                    () => null,
                    (error) => error,
                  )
                if (told === null) kept.set(voter, option)
                else expect(told.reason).toBe('poll.closed')
              }
            }
            await Promise.all(voters(5).map(speak))
            const late = voters(30).slice(5).map(speak)
            const closings = await Promise.allSettled(
              replicas.map(({ polls }) => polls.close(network, poll.id, counting)),
            )
            await Promise.all(late)
            expect(closings.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
            await Promise.all(replicas.map(({ polls }) => polls.forgetKey(network, poll.id)))
            const closed = (await one.polls.find(network, poll.id)) ?? asNever()
            const counts = Object.fromEntries([...'ABC'].map((option) => [option, countIn(kept, option)]))
            expect(tally(closed)).toEqual(counts)
            expect(closed.result?.voters).toBe(kept.size)
          }
          expect(await three.polls.due(now)).toEqual([])
        }),
      ),
    )
    const left = (await copyRows(data.url)).filter(({ table }) => /sealed/u.test(table))
    expect(left).toEqual([])
    expect((await copyRows(keys.url)).filter(({ table }) => table === 'schakel_keys')).toEqual([])
    for (const { clear } of [data, keys]) await clear()
  }, 600_000)
})

const countIn = (kept: ReadonlyMap<string, string>, option: string): number =>
  [...kept.values()].filter((one) => one === option).length
