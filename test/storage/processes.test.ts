import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { expect, test } from 'vitest'
import { openStorage } from '../../storage/open.ts'
import { onPostgres, type Place, sqliteInFile } from './databases.ts'
import { network } from './given.ts'

/** Starts a writer and gives every id that it says is kept; it is killed when it has said `killAfter`. */
const write = async (url: string, name: string, count: number, killAfter = Number.POSITIVE_INFINITY) => {
  const child = spawn(
    process.execPath,
    [new URL('./writer.child.ts', import.meta.url).pathname, url, name, String(count)],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  const exited = once(child, 'exit')
  const acknowledged: string[] = []
  for await (const id of createInterface({ input: child.stdout })) {
    acknowledged.push(id)
    if (acknowledged.length === killAfter) child.kill('SIGKILL')
  }
  const [code, signal] = await exited
  return { acknowledged, code, signal }
}

const readAll = async (url: string) => {
  const storage = await openStorage(url)
  const { items } = await storage.agreements.list(network, { isOpen: true }, 10_000)
  await storage.close()
  return { ids: new Set(items.map(({ id }) => id)), numbers: items.map(({ number }) => number).sort((a, b) => a - b) }
}

const countTo = (last: number): number[] => Array.from({ length: last }, (_, at) => at + 1)

const places: readonly (readonly [string, () => Promise<Place>])[] = [
  ['SQLite', sqliteInFile],
  ['PostgreSQL', onPostgres],
]

test.each(places)(
  'two processes that start at once on one %s number their items without a gap',
  async (_, makePlace) => {
    const place = await makePlace()
    const done = await Promise.all([write(place.url, 'a', 100), write(place.url, 'b', 100)])
    expect(done.map(({ code }) => code)).toEqual([0, 0])
    expect((await readAll(place.url)).numbers).toEqual(countTo(200))
    await place.clear()
  },
  60_000,
)

test.each(places)(
  'what was acknowledged before a kill is kept on %s, and numbers go on without a gap',
  async (_, makePlace) => {
    const place = await makePlace()
    const acknowledged: string[] = []
    for (const [round, killAfter] of [1, 17, 60, 150].entries()) {
      const killed = await write(place.url, `round-${round}`, 100_000, killAfter)
      expect(killed.signal).toBe('SIGKILL')
      acknowledged.push(...killed.acknowledged)
    }
    const { ids, numbers } = await readAll(place.url)
    expect(acknowledged.filter((id) => !ids.has(id))).toEqual([])
    expect(acknowledged.length).toBeGreaterThanOrEqual(228)
    expect(numbers).toEqual(countTo(ids.size))
    await place.clear()
  },
  60_000,
)
