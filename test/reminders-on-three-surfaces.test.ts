/**
 * Reminders as people meet them on Slack, on Teams and on the page of one network: in private, in the channel, and how
 * they are put off, silenced, asked for and missed.
 */
import { afterAll, beforeAll, expect } from 'vitest'
import { askByHand, hearByHand, keepQuiet } from './reminders-asked.ts'
import { comeLate, overview } from './reminders-late.ts'
import { reachNobody, sleepThrough } from './reminders-missed.ts'
import { assign, comeDue, warn } from './reminders-owed.ts'
import { openRemindedPeople, type RemindedPeople } from './reminders-people.ts'

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
