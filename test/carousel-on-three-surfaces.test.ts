/**
 * A carousel as people on Slack, on Teams and on the page walk past it together, from its first poster to the rode
 * draad, and past one over days; a sheet on which they sign up for a meeting; and a number that is asked of all and read by one.
 */
import { afterAll, beforeAll, expect, vi } from 'vitest'
import { close, meetInGroups } from './carousel-grouped.ts'
import { begin } from './carousel-hung.ts'
import { walkOverDays } from './carousel-over-days.ts'
import { type CarouselPeople, openCarouselPeople } from './carousel-people.ts'
import { takeAlong } from './carousel-reported.ts'
import { lookEverywhere } from './carousel-secret.ts'
import { giveStickers } from './carousel-stuck.ts'
import { write } from './carousel-written.ts'
import { askNumber } from './sign-ups-asked.ts'
import { signUp } from './sign-ups-together.ts'

// The clock walks through a week.
vi.setConfig({ testTimeout: 60_000 })

let people: CarouselPeople

beforeAll(async () => {
  people = await openCarouselPeople()
})

afterAll(async () => {
  await people?.region.world.close()
  expect(people.region.world.faults).toEqual([])
})

begin(() => people)
write(() => people)
giveStickers(() => people)
meetInGroups(() => people)
close(() => people)
takeAlong(() => people)
signUp(() => people)
askNumber(() => people)
walkOverDays(() => people)
lookEverywhere(() => people)
