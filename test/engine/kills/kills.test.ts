/** Whenever the bot is killed, and wherever, each message that it owes stands once in the end, as it is now. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sized } from '../../full-size.ts'
import { onPostgres, sqliteInFile } from '../../storage/databases.ts'
import { chanceOf } from '../random.ts'
import { bundleLife } from './bundle.ts'
import { type Bot, createStarts } from './live.ts'
import { type Outcome, playWorld } from './lives.ts'
import { planWorlds } from './plan.ts'
import { points } from './points.ts'

const kills = sized(120, 2_000)
/** Worlds that live at a time: a process that waits for a lease leaves its core to another. */
const lanes = 14
/** Every so many worlds live on PostgreSQL, the others on SQLite. */
const postgresEvery = 8

const seed = Number(process.env.SEED ?? Date.now() % 1_000_000)
const folder = mkdtempSync(join(tmpdir(), 'schakel-kills-'))
let bot: Bot
beforeAll(async () => {
  bot = { script: await bundleLife(folder), cache: join(folder, 'compiled'), starts: createStarts(2) }
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const play = (number: number, endings: readonly string[]): Promise<Outcome> => {
  const place = number % postgresEvery === 1 ? onPostgres : sqliteInFile
  return playWorld(bot, place, endings, chanceOf(seed + number))
}

test('a bot that nobody kills delivers everything, and that is seen', async () => {
  expect(await play(0, [])).toEqual({ at: [], problems: [] })
}, 300_000)

test(
  `${kills} kills lose nothing and double nothing, but for what is marked as possibly double in Teams`,
  async () => {
    const worlds = planWorlds(kills, chanceOf(seed)).map((endings, at) => ({ endings, number: at + 1 }))
    const outcomes: Outcome[] = []
    const playAll = async (): Promise<void> => {
      for (let next = worlds.shift(); next; next = worlds.shift()) outcomes.push(await play(next.number, next.endings))
    }
    await Promise.all(Array.from({ length: lanes }, playAll))
    const at = outcomes.flatMap((outcome) => outcome.at)
    expect(
      outcomes.flatMap(({ problems }) => problems),
      `seed ${seed}`,
    ).toEqual([])
    expect(at.length).toBeGreaterThanOrEqual(kills)
    expect(points.filter((point) => !at.includes(point))).toEqual([])
  },
  180 * 60_000,
)
