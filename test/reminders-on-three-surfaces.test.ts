/**
 * Reminders as people meet them on Slack, on Teams and on the page of one network: in private, in the channel, and how
 * they are put off, silenced, asked for and missed.
 */
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { adaptiveLimits } from '../cards/adaptive-limits.ts'
import { askByHand, hearByHand, keepQuiet } from './reminders-asked.ts'
import { comeLate, overview } from './reminders-late.ts'
import { reachNobody, sleepThrough } from './reminders-missed.ts'
import { assign, comeDue, warn } from './reminders-owed.ts'
import { openRemindedPeople, type RemindedPeople } from './reminders-people.ts'

// Each walks through weeks, a morning at a time.
vi.setConfig({ testTimeout: 120_000 })

let people: RemindedPeople

beforeAll(async () => {
  people = await openRemindedPeople()
})

afterAll(async () => {
  await people?.region.world.close()
  expect(people.region.world.faults).toEqual([])
})

assign(() => people)
warn(() => people)
comeDue(() => people)
comeLate(() => people)
overview(() => people)
askByHand(() => people)
keepQuiet(() => people)
hearByHand(() => people)
reachNobody(() => people)
sleepThrough(() => people)

describe('all that was sent', () => {
  it('is what Slack and Teams take, and nothing of it was in doubt or refused but to whom nothing gets through', async () => {
    const { slack, teams } = people.region.world
    expect(slack.problems).toEqual([])
    for (const { card } of teams.connector.messages)
      expect(Buffer.byteLength(JSON.stringify(card))).toBeLessThanOrEqual(adaptiveLimits.cardBytes)
    expect(await people.region.bot.storage.outbox.counts()).toEqual({ owed: 0, inDoubt: 0, abandoned: 2 })
  })
})
