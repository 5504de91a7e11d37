/**
 * Meetings from the search for a day to the list that goes round: by one person at each of three clients, and by a
 * whole OOGO of which everybody is at another one.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { instantOn } from '../bot/clock.ts'
import { meetAlone, planAlone, prepareAlone } from './meetings-alone.ts'
import { type MeetingPeople, openMeetingPeople, seenByAll, ways } from './meetings-people.ts'
import { meetTogether, prepareTogether } from './meetings-together.ts'

let people: MeetingPeople

beforeAll(async () => {
  people = await openMeetingPeople()
})

afterAll(async () => {
  await people?.region.world.close()
  expect(people.region.world.faults).toEqual([])
})

prepareAlone(() => people)
planAlone(() => people)
prepareTogether(() => people)

describe('the clock', () => {
  it('sends each agenda round on its day, to every channel', async () => {
    await people.region.bot.moveTo(instantOn('2027-03-05', 9))
    for (const { body } of ways)
      for (const shown of await seenByAll(people, body, /Rondgestuurd/u))
        expect(shown).toContain(`Convenant van ${body}`)
  })

  it('says on the day itself that it is today', async () => {
    await people.region.bot.moveTo(instantOn('2027-03-12', 9))
    for (const { body } of ways) await seenByAll(people, body, new RegExp(`Vandaag: ${body}`, 'u'))
  })
})

meetAlone(() => people)
meetTogether(() => people)
