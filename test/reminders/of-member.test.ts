/** What is kept of how somebody is reminded is shown to them, erased with them, and forgotten after a year. */
import { expect, it } from 'vitest'
import type { Context } from '../../bot/chat/feature.ts'
import { instantOn } from '../../bot/clock.ts'
import { nudgesOfMember } from '../../bot/reminders/persons/of-member.ts'
import { keptOf } from '../../scripts/affairs.ts'
import { record, useWorld, world } from '../agreements/given.ts'
import { must } from '../world.ts'
import { countTo } from './told.ts'

useWorld()

const goTo = async (day: string) => {
  world.now = instantOn(day, 9)
  await world.app.wake()
}
const anna = () => must(world.members.Anna, 'Anna')
/** Nothing of whoever erases is kept with it. */
const contextOf = (): Context => ({ now: world.now }) as Context
const kept = async () => JSON.stringify(await keptOf(world.storage)(anna(), world.now))

it('is shown, and erased with whoever has left', async () => {
  const { id } = await record('Verslag rondsturen @Anna uiterlijk 11 december')
  expect(await kept()).not.toContain('herinnerd')
  await goTo('2026-11-27')
  const { storage, network } = world
  const { own, saveOwn, mute, muted } = storage.reminderSettings
  await saveOwn(network, anna().id, { ...(await own(network, anna().id)), muted: ['late'] })
  await mute(network, anna().id, { kind: 'agreement', id })
  await mute(network, must(world.members.Bram, 'Bram').id, { kind: 'agreement', id })
  expect(await kept()).toContain('1 keer herinnerd, op vr 27 nov 2026')
  expect(await kept()).toContain('1 zaak waaraan u niet herinnerd wilt worden')
  expect(await kept()).toContain('(/stil)')
  await nudgesOfMember(storage).erase(anna(), contextOf())
  expect(await kept()).not.toContain('herinnerd')
  expect(await muted(network, must(world.members.Bram, 'Bram').id)).toHaveLength(1)
  expect(
    (await storage.reminders.waiting(network, { kind: 'agreement', id })).map(({ member }) => member),
  ).not.toContain(anna().id)
})

it('is forgotten a year after it was told', async () => {
  await record('Verslag rondsturen @Anna uiterlijk 11 december')
  await goTo('2026-11-27')
  await goTo('2027-11-26')
  const told = await countTo(world, 'Anna')
  await goTo('2027-11-29')
  expect(await countTo(world, 'Anna')).toBe(told - 1)
})
