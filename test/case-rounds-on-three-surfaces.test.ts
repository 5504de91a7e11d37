/**
 * A case round as people on Slack, on Teams and on the page go through it together, from the settings of their body to
 * the purge; and one that is brought in on Teams with a code and withdrawn on the page.
 */
import { afterAll, beforeAll, expect, vi } from 'vitest'
import { bringIn } from './case-rounds-brought.ts'
import { lookAgain, lookEverywhere, withdraw } from './case-rounds-forgotten.ts'
import { close } from './case-rounds-left.ts'
import { type CasePeople, openCasePeople } from './case-rounds-people.ts'
import { advise, ask } from './case-rounds-played.ts'

// The clock walks through weeks, a moment at a time.
vi.setConfig({ testTimeout: 60_000 })

let people: CasePeople

beforeAll(async () => {
  people = await openCasePeople()
})

afterAll(async () => {
  await people?.region.world.close()
  expect(people.region.world.faults).toEqual([])
})

bringIn(() => people)
ask(() => people)
advise(() => people)
close(() => people)
lookAgain(() => people)
withdraw(() => people)
lookEverywhere(() => people)
