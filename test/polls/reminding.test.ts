/** Before a poll closes whoever has not voted hears of it, in private; afterwards nobody does. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { instantOn } from '../../bot/clock.ts'
import { linesOf } from '../network/card-reading.ts'
import { formIn, must, openWorld, type World } from '../world.ts'
import { castIn, madePoll, optionId } from './asked-polls.ts'

let world: World

beforeEach(async () => {
  world = await openWorld()
})
afterEach(async () => {
  expect(world.faults).toEqual([])
  await world.close()
})

const passTime = async (day: string, hour: number) => {
  world.now = instantOn(day, hour)
  await world.app.wake()
}
const toldTo = async (name: string) => {
  const nudges = await world.storage.nudges.ofMember(world.network, must(world.members[name], name).id, 10)
  const cards = nudges.map(({ id }) => world.app.present(world.network, { kind: 'nudge', id }, 'nudge', 'nl'))
  return (await Promise.all(cards)).flatMap((card) => (card ? linesOf(card) : []))
}
const waiting = (id: string) => world.storage.reminders.waiting(world.network, { kind: 'poll', id })

describe.each(['named', 'anonymous'])('a poll that is %s', (secrecy) => {
  it('reminds, a day before it closes, those who have not voted, and nobody else', async () => {
    const poll = await madePoll(world, world.as('Gijs'), { secrecy })
    await castIn(world.as('Bram'), poll, { options: optionId(poll, 'Verzuim') })
    expect((await waiting(poll.id)).map(({ member }) => member).sort()).toEqual(
      ['Anna', 'Bram', 'Gijs'].map((name) => must(world.members[name], name).id).sort(),
    )
    await passTime('2026-12-03', 9)
    expect((await toldTo('Anna')).join()).toContain(
      'Peiling 1: Waar beginnen we mee? sluit op vr 4 dec 2026, 17.00 uur. Stemmen, of uw stem wijzigen, kan tot dan.',
    )
    expect(await toldTo('Bram')).toEqual([])
    expect(await toldTo('Hanneke')).toEqual([])
  })

  it('says the same to whom it reminded when they have voted, until it closes', async () => {
    const poll = await madePoll(world, world.as('Gijs'), { secrecy })
    await passTime('2026-12-03', 9)
    const before = await toldTo('Anna')
    await castIn(world.as('Anna'), poll, { options: optionId(poll, 'Verzuim') })
    expect(await toldTo('Anna')).toEqual(before)
    await passTime('2026-12-04', 17)
    expect((await toldTo('Anna')).join()).toContain('Hier hoeft u niets meer aan te doen.')
    const { nudges } = world.storage
    const told = await nudges.ofMember(world.network, must(world.members.Anna, 'Anna').id, 10)
    expect(JSON.stringify(told)).not.toContain(poll.id)
  })

  it('that closes reminds nobody any more', async () => {
    const poll = await madePoll(world, world.as('Gijs'), { secrecy })
    await world.as('Gijs').submit(formIn(await world.as('Gijs').press('poll.close', { poll: poll.id })))
    expect(await waiting(poll.id)).toEqual([])
    await passTime('2026-12-03', 9)
    expect(await toldTo('Anna')).toEqual([])
  })

  it('that closes later reminds later', async () => {
    const poll = await madePoll(world, world.as('Gijs'), { secrecy })
    const form = formIn(await world.as('Gijs').press('poll.edit', { poll: poll.id }))
    await world.as('Gijs').submit(form, { closesAt: 'vrijdag 11 december 17.00' })
    await passTime('2026-12-03', 9)
    expect(await toldTo('Anna')).toEqual([])
    await passTime('2026-12-10', 9)
    expect((await toldTo('Anna')).join()).toContain('sluit op vr 11 dec 2026')
  })
})

describe('a poll that is open for less than a day', () => {
  it('reminds nobody', async () => {
    const poll = await madePoll(world, world.as('Gijs'), { closesAt: 'over 2 uur' })
    expect(await waiting(poll.id)).toEqual([])
  })
})

describe('on the mornings of a body', () => {
  it('stands that a poll closes, and nothing of who voted', async () => {
    await madePoll(world, world.as('Gijs'))
    await passTime('2026-12-03', 9)
    await passTime('2026-12-04', 9)
    const telling = await world.storage.tellings.last(world.network, must(world.bodies.OOGO, 'OOGO').id, 'morning')
    const things = telling?.parts.flatMap((part) => part.things) ?? []
    expect(things.map(({ ref }) => ref.kind)).toContain('poll')
  })
})
