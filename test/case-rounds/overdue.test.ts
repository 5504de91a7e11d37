import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { alterRound } from '../../bot/case-rounds/case-halves.ts'
import { instantOn } from '../../bot/clock.ts'
import type { Form } from '../../cards/form.ts'
import { formIn, must } from '../world.ts'
import { openRoundWorld, type RoundWorld } from './round-world.ts'

let world: RoundWorld
beforeEach(async () => {
  world = await openRoundWorld()
})
afterEach(async () => {
  expect(world.faults).toEqual([])
  await world.close()
})

/** The day comes, and nothing wakes: what is to be forgotten still lies there. */
const sleepTo = (day: string): void => {
  world.now = instantOn(day, 12)
}

const halves = async () => must(await world.storage.caseRounds.find(world.network, 'r'), 'r')
const story = 'De leerling zit thuis na een verhuizing.'

/** A form that stood open since before. @returns what came back, without what goes on behind it */
const send = async (name: string, open: Form, over: Readonly<Record<string, unknown>>): Promise<string> =>
  JSON.stringify(await world.as(name).submit(open, over))

describe('a case that nobody released in time', () => {
  beforeEach(async () => {
    await world.bringIn('r', 'Anna')
    await world.change('r', (now) => alterRound(now, { publishAt: null, purgeOn: '2026-12-21' }))
  })

  it('is read and released by nobody, though it could not be forgotten yet', async () => {
    const open = formIn(await world.as('Gijs').press('case-round.screening', {}))
    expect(JSON.stringify(open)).toContain(story)
    sleepTo('2026-12-21')
    expect(JSON.stringify(await world.as('Gijs').press('case-round.screening', {}))).not.toContain(story)
    expect(JSON.stringify(await send('Gijs', open, { verdict: 'release' }))).not.toContain(story)
    expect((await halves()).round.publishAt).toBeNull()
  })
})

describe('a round whose text should be gone', () => {
  beforeEach(async () => {
    await world.bringIn('r', 'Anna')
    await world.to('2026-11-23', 14)
    await world.change('r', (now) =>
      alterRound(now, { phase: 'closed', closedOn: '2026-11-24', purgeOn: '2026-12-22' }),
    )
  })

  it.each(['Anna', 'Gijs', 'Lieke'])('shows %s nothing of it', async (name) => {
    expect(JSON.stringify(await world.opened(name, 'r', 'case-round.open'))).toContain(story)
    sleepTo('2026-12-22')
    expect(JSON.stringify(await world.as(name).press('case-round.open', { round: 'r' }))).not.toContain(story)
    expect(JSON.stringify(await world.as(name).press('case-round.mine', {}))).not.toContain('zonder plek')
  })
})

describe('a round whose meeting never came', () => {
  it('does not begin from a form that stood open since before its text should be gone', async () => {
    await world.bringIn('r', 'Anna', { way: 'live' })
    await world.to('2026-11-23', 14)
    const open = await world.opened('Gijs', 'r')
    sleepTo('2027-03-01')
    const before = JSON.stringify(await halves())
    expect(await send('Gijs', open, { steer: 'start', present: '6' })).not.toContain(story)
    expect(JSON.stringify(await halves())).toBe(before)
  })
})
