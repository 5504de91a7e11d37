/**
 * Polls as people on Slack, on Teams and on the page answer them together: an anonymous one from its making to what
 * came of it, one in which organisations consent, one that is answered by a press, one of which the key is lost, and
 * one that is withdrawn.
 */
import { afterAll, beforeAll, expect, vi } from 'vitest'
import { closeAnonymously, makeAnonymously, voteAnonymously } from './polls-anonymous.ts'
import { comeOf } from './polls-came-of.ts'
import { loseKey, withdraw } from './polls-lost.ts'
import { consent, press } from './polls-named.ts'
import { openPollPeople, type PollPeople } from './polls-people.ts'
import { lookEverywhere } from './polls-secret.ts'

// The clock walks through a week.
vi.setConfig({ testTimeout: 60_000 })

let people: PollPeople

beforeAll(async () => {
  people = await openPollPeople()
})

afterAll(async () => {
  await people?.region.world.close()
  expect(people.region.world.faults).toEqual([])
})

makeAnonymously(() => people)
voteAnonymously(() => people)
closeAnonymously(() => people)
comeOf(() => people)
consent(() => people)
press(() => people)
loseKey(() => people)
withdraw(() => people)
lookEverywhere(() => people)
