/**
 * Platforms bring what people did more than once. Random deeds of several people on the three surfaces, each brought
 * one to four times, at once and later, behind what came after, under the same ids and under new ones, across restarts
 * and between two replicas: what is kept afterwards is what is kept where each was brought once.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sized } from '../../full-size.ts'
import { onPostgres, type Place, sqliteInFile } from '../../storage/databases.ts'
import { startTeamsWorld } from '../../teams/driver/world.ts'
import { play } from './play.ts'
import { keyOf, people } from './region.ts'
import { openSlackSide } from './slack-hand.ts'
import type { Platforms } from './world.ts'

let platforms: Platforms

beforeAll(async () => {
  const names = Object.fromEntries(people.map(([name]) => [keyOf(name), name]))
  platforms = { slack: await openSlackSide(), teams: await startTeamsWorld({ people: names }) }
})

afterAll(async () => {
  await platforms.slack.close()
  await platforms.teams.close()
})

/** With what leads to them these are some 175 things that are brought: 500 in every run, 10,000 in the full one. */
const deeds = 100
const firstSeed = Number(process.env.SEED ?? 20_270_312)

const seeds = (short: number, full: number): readonly number[] =>
  Array.from({ length: sized(short, full) }, (_, at) => firstSeed + at * 7)

const playIn = async (
  makePlace: () => Promise<Place>,
  asked: { seed: number; replicas: number; comesAgain: boolean },
) => {
  const place = await makePlace()
  try {
    return await play(platforms, { url: place.url, deeds, ...asked })
  } finally {
    await place.clear()
  }
}

const proveOnce = async (makePlace: () => Promise<Place>, seed: number, replicas: number): Promise<void> => {
  const once = await playIn(makePlace, { seed, replicas: 1, comesAgain: false })
  const again = await playIn(makePlace, { seed, replicas, comesAgain: true })
  expect([...once.faults, ...again.faults]).toEqual([])
  expect(again.counts.deliveries).toBeGreaterThan(again.counts.deeds * 2)
  const effective = once.told.filter((line) => !line.includes(':')).length
  expect(effective / once.told.length).toBeGreaterThan(0.6)
  const told = `seed ${seed}\n${again.told.join('\n')}`
  expect(again.digest, told).toEqual(once.digest)
}

describe('what comes again is done once', () => {
  it.each(seeds(2, 48))('on SQLite, across restarts (seed %i)', { timeout: 600_000 }, (seed) =>
    proveOnce(sqliteInFile, seed, 1),
  )

  it.each(seeds(1, 10))('on PostgreSQL, between two replicas (seed %i)', { timeout: 600_000 }, (seed) =>
    proveOnce(onPostgres, seed, 2),
  )
})
