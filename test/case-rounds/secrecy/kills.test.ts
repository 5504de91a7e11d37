/** Whenever the bot is killed, and also when an old backup is put back: nothing is half forgotten or told twice. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bundleLife } from '../../engine/kills/bundle.ts'
import { chanceOf } from '../../engine/random.ts'
import { sized } from '../../full-size.ts'
import { onPostgres } from '../../storage/databases.ts'
import type { Life } from './kill-life.ts'
import { copyPlace, judge, lifeIn, makePlace, type Prepared, prepare, removePlace } from './kill-world.ts'

const kills = sized(25, 500)
/** Every so many lives on PostgreSQL; the others are on SQLite, of which a backup is put back now and then. */
const [postgresEvery, backupEvery] = [8, 3]
const lanes = 2
const seed = Number(process.env.SEED ?? Date.now() % 1_000_000)

const folder = mkdtempSync(join(tmpdir(), 'schakel-case-life-'))
let script: string
let template: { readonly place: string; readonly prepared: Prepared; readonly steps: number }

interface Lived {
  readonly diedAt?: string
  readonly steps?: number
}

const liveOnce = async (life: Life): Promise<Lived> => {
  const child = spawn(process.execPath, [script, JSON.stringify(life)], {
    env: { PATH: process.env.PATH ?? '', NODE_COMPILE_CACHE: join(folder, 'compiled'), NODE_NO_WARNINGS: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const [said, errors]: [string[], string[]] = [[], []]
  child.stdout.on('data', (text) => said.push(String(text)))
  child.stderr.on('data', (text) => errors.push(String(text)))
  await once(child, 'close')
  const [line] = said.join('').split('\n')
  if (!line) throw new Error(`It ended without a word: ${errors.join('')}`)
  return JSON.parse(line) as Lived
}

beforeAll(async () => {
  script = await bundleLife(folder, new URL('./life.child.ts', import.meta.url))
  const place = join(folder, 'template')
  const prepared = await prepare(`sqlite:${place}/schakel.db`, join(place, 'keys'))
  await copyPlace(place, join(folder, 'whole'))
  const whole = lifeIn(`sqlite:${folder}/whole/schakel.db`, join(folder, 'whole', 'keys'), prepared, 0)
  template = { place, prepared, steps: (await liveOnce(whole)).steps ?? 0 }
  expect(await judge(whole.url, whole.keys, prepared, true)).toEqual([])
}, 120_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const onSqlite = async (dieAt: number, isOld: boolean): Promise<readonly string[]> => {
  const { folder: home } = await makePlace()
  const [keys, url] = [join(home, 'there', 'keys'), `sqlite:${join(home, 'there', 'schakel.db')}`]
  await copyPlace(template.place, join(home, 'there'))
  const { diedAt } = await liveOnce(lifeIn(url, keys, template.prepared, dieAt))
  let problems: readonly string[] = []
  if (isOld) {
    await copyPlace(template.place, join(home, 'backup'))
    problems = await judge(`sqlite:${join(home, 'backup', 'schakel.db')}`, keys, template.prepared, false)
  } else problems = await judge(url, keys, template.prepared, false)
  await removePlace({ folder: home, keys })
  return problems.map((one) => `${diedAt}${isOld ? ', backup' : ''}: ${one}`)
}

const inPostgres = async (dieAt: number): Promise<readonly string[]> => {
  const [{ folder: home, keys }, { url, clear }] = [await makePlace(), await onPostgres()]
  const prepared = await prepare(url, keys)
  const { diedAt } = await liveOnce(lifeIn(url, keys, prepared, dieAt))
  const problems = await judge(url, keys, prepared, false)
  await clear()
  await removePlace({ folder: home, keys })
  return problems.map((one) => `${diedAt}, PostgreSQL: ${one}`)
}

test(
  `${kills} kills leave nothing half purged and publish nothing twice, and due purges run first`,
  async () => {
    const chance = chanceOf(seed)
    let rest: number[] = []
    const turns = Array.from({ length: kills }, (_, at) => at)
    const problems: string[] = []
    const next = (): number => {
      if (rest.length === 0) rest = chance.shuffle(Array.from({ length: template.steps }, (_, at) => at + 1))
      return rest.pop() ?? 1
    }
    const playAll = async (): Promise<void> => {
      for (let turn = turns.shift(); turn !== undefined; turn = turns.shift()) {
        const isPostgres = turn % postgresEvery === 1
        problems.push(...(await (isPostgres ? inPostgres(next()) : onSqlite(next(), turn % backupEvery === 0))))
      }
    }
    await Promise.all(Array.from({ length: lanes }, playAll))
    expect(problems, `seed ${seed}, ${template.steps} steps`).toEqual([])
  },
  120 * 60_000,
)

test('a backup of before everything brings back no text of what was withdrawn or purged since', async () => {
  const { folder: home, keys } = await makePlace()
  await copyPlace(template.place, join(home, 'there'))
  await copyPlace(join(template.place, 'keys'), keys)
  await liveOnce(lifeIn(`sqlite:${join(home, 'there', 'schakel.db')}`, keys, template.prepared, 0))
  await copyPlace(template.place, join(home, 'backup'))
  const url = `sqlite:${join(home, 'backup', 'schakel.db')}`
  expect(await judge(url, keys, template.prepared, true)).toEqual([])
  await removePlace({ folder: home, keys })
})
