/** Whoever steals the database, its backups and the log cannot do better than guess whose case it was. */
import Sqlite from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { openStorage } from '../../../storage/open.ts'
import { chanceOf } from '../../engine/random.ts'
import { sized } from '../../full-size.ts'
import { chanceOfHits } from '../../secrecy/guessing.ts'
import { copyRows, type Loot } from '../../secrecy/loot.ts'
import { onPostgres, sqliteInFile } from '../../storage/databases.ts'
import { playRegion, type Region } from './region-of-rounds.ts'
import { attacksOn, type Stolen } from './thief.ts'

/** Rounds in one region, and regions: together a thousand on each database at the full size. */
const [perRegion, regions] = [sized(10, 50), sized(1, 20)]
/** That all attacks together seem to beat guessing though they do not; and what is linked for sure. */
const [allowed, sure] = [0.01, 0.9]

interface Score {
  readonly name: string
  hits: number
}

const attack = (stolen: Stolen, { suspects, authors }: Region, scores: Map<string, Score>): void => {
  for (const [name, guess] of attacksOn(stolen, suspects)) {
    const score = scores.get(name) ?? { name, hits: 0 }
    for (const one of suspects) if (guess(one) === authors.get(one.round)) score.hits += 1
    scores.set(name, score)
  }
}

/** Two plain tables: who took part, and what was said of which round, without who said it. Ids are random in both. */
const naiveLoot = (contributed: Region['naive']): Loot => {
  const database = new Sqlite(':memory:')
  database.exec('CREATE TABLE participations (id TEXT PRIMARY KEY, member TEXT)')
  database.exec('CREATE TABLE contributions (id TEXT PRIMARY KEY, round TEXT)')
  const [one, two] = ['participations', 'contributions'].map((table) =>
    database.prepare(`INSERT INTO ${table} VALUES (hex(randomblob(8)), ?)`),
  )
  for (const [round, member] of contributed) {
    one?.run(member)
    two?.run(round)
  }
  const rows = ['participations', 'contributions'].flatMap((table) =>
    (database.prepare(`SELECT * FROM ${table} ORDER BY rowid`).raw().all() as unknown[][]).map((values, place) => ({
      ...{ table, place, xmin: 0, values },
    })),
  )
  database.close()
  return rows
}

for (const [name, place] of [
  ['SQLite', sqliteInFile],
  ['PostgreSQL', onPostgres],
] as const) {
  describe(`a thief of ${name}`, () => {
    test('links author and case no better than by guessing, and nearly always in a naive table', async () => {
      const [scores, naive] = [new Map<string, Score>(), new Map<string, Score>()]
      const chances: number[] = []
      for (let region = 0; region < regions; region += 1) {
        const backups: Loot[] = []
        const { url, clear } = await place()
        const storage = await openStorage(url)
        const copy = async (): Promise<void> => void backups.push(await copyRows(url))
        const played = await playRegion(storage, perRegion, chanceOf(region + 1), copy)
        await storage.close()
        await clear()
        attack({ backups, log: played.faults }, played, scores)
        attack({ backups: [naiveLoot(played.naive)], log: [] }, played, naive)
        chances.push(...played.suspects.map(({ members }) => 1 / members.length))
      }
      const least = allowed / scores.size
      const better = [...scores.values()].filter(({ hits }) => chanceOfHits(chances, hits) < least)
      expect(better, `${scores.size} attacks on ${chances.length} rounds`).toEqual([])
      expect(scores.size).toBeGreaterThan(20)
      expect(Math.max(...[...naive.values()].map(({ hits }) => hits))).toBeGreaterThan(sure * chances.length)
      if (process.env.FIGURES)
        console.log(
          name,
          chances.length,
          chances.reduce((a, b) => a + b, 0),
          [...scores.values()].sort((a, b) => b.hits - a.hits).slice(0, 4),
          scores.size,
          Math.max(...[...naive.values()].map(({ hits }) => hits)),
        )
    }, 7_200_000)
  })
}
