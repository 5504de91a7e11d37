/** Whatever somebody sets, and whenever: nothing private comes inside their silence, and nothing that is due is lost. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { agreementRef } from '../../bot/agreements/agreement.ts'
import { daysAfter, instantOn } from '../../bot/clock.ts'
import { planAnewLater } from '../../bot/reminders/replanning.ts'
import { type OwnReminders, silenceOf, usualReminders } from '../../bot/reminders/settings.ts'
import { isSilent } from '../../bot/reminders/timing/moments.ts'
import { workingWeekdays } from '../../bot/reminders/timing/weekly.ts'
import { open, useWorld, world } from '../agreements/given.ts'
import { sized } from '../full-size.ts'
import { formIn, must } from '../world.ts'

useWorld()

const today = '2026-11-23'
const hourly = 60 * 60_000

const own: fc.Arbitrary<OwnReminders> = fc.record({
  silence: fc.record({
    hours: fc.option(
      fc.constantFrom(
        { from: '17:00', until: '09:30' },
        { from: '12:00', until: '08:00' },
        { from: '08:00', until: '13:15' },
      ),
    ),
    weekdays: fc.subarray([1, 2, 3, 4, 5], { maxLength: 3 }),
    daysOff: fc.array(
      fc.tuple(fc.nat(30), fc.nat(9)).map(([at, more]) => ({
        from: daysAfter(today, at),
        until: daysAfter(today, at + more),
      })),
      { maxLength: 2 },
    ),
    weekly: fc.option(fc.constantFrom(...workingWeekdays)),
  }),
  muted: fc.constant([]),
})
/** After so many hours this is set. */
const changes = fc.array(fc.tuple(fc.integer({ min: 1, max: 20 * 24 }), own), { minLength: 1, maxLength: 3 })

it('nothing private comes inside their silence, and what is due is said before the end', async () => {
  const anna = must(world.members.Anna, 'Anna').id
  const { storage, network } = world
  let at = 0
  await fc.assert(
    fc.asyncProperty(changes, fc.integer({ min: 4, max: 24 }), async (set, dueIn) => {
      world.now = instantOn(today, 10)
      const day = daysAfter(today, dueIn)
      at += 1
      await world.as('Anna', 'OOGO').submit(await open(`Verslag ${at} rondsturen @Anna uiterlijk ${day}`))
      const { items } = await storage.agreements.list(network, { isOpen: true }, 1_000)
      const item = must(
        items.find(({ title }) => title.includes(` ${at} `)),
        'item',
      )
      await storage.reminderSettings.forgetOwn(network, anna)
      const from = world.now
      const seen = new Set((await storage.nudges.ofMember(network, anna, 1_000)).map(({ id }) => id))
      for (let hour = 1; hour <= (dueIn + 60) * 24; hour += 1) {
        world.now = from + hour * hourly
        const now = set.find(([after]) => after === hour)?.[1]
        if (now) await save(anna, now)
        if (!(await hasDue(world.now))) continue
        await world.app.wake()
        const kept = await storage.reminderSettings.own(network, anna)
        const silence = silenceOf(usualReminders, 'noord', kept.silence)
        const told = (await storage.nudges.ofMember(network, anna, 1_000)).filter(({ id }) => !seen.has(id))
        for (const { id, givenAt } of told) {
          seen.add(id)
          expect(isSilent(givenAt, silence), new Date(givenAt).toISOString()).toBe(false)
        }
      }
      const about = (await storage.nudges.ofMember(network, anna, 1_000)).flatMap(({ lines }) => lines)
      const said = about.filter(({ ref }) => ref.id === item.id).map(({ occasion }) => occasion)
      expect(said.length).toBeGreaterThan(0)
      expect(said.at(0)).toBe('late-7')
      await storage.reminders.forget(network, agreementRef(item.id))
    }),
    { numRuns: sized(3, 100) },
  )
}, 600_000)

/** Of a kind of their own: a session that nobody closed, a date poll that waits, help that is asked, what is put off. */
it('whatever it is about, nothing private comes inside the silence of whoever keeps order', async () => {
  const { storage, network } = world
  const gijs = must(world.members.Gijs, 'Gijs').id
  const kinds = new Set<string>()
  await fc.assert(
    fc.asyncProperty(changes, async (set) => {
      world.now = instantOn(today, 10)
      await storage.reminderSettings.forgetOwn(network, gijs)
      await planAll()
      const from = world.now
      const seen = new Set((await storage.nudges.ofMember(network, gijs, 1_000)).map(({ id }) => id))
      for (let hour = 1; hour <= 45 * 24; hour += 1) {
        world.now = from + hour * hourly
        const now = set.find(([after]) => after === hour)?.[1]
        if (now) await save(gijs, now)
        if (!(await hasDue(world.now))) continue
        await world.app.wake()
        const silence = silenceOf(usualReminders, 'noord', (await storage.reminderSettings.own(network, gijs)).silence)
        for (const { id, givenAt, lines } of await storage.nudges.ofMember(network, gijs, 1_000)) {
          if (seen.has(id)) continue
          seen.add(id)
          for (const { ref } of lines) kinds.add(ref.kind)
          expect(isSilent(givenAt, silence), new Date(givenAt).toISOString()).toBe(false)
        }
      }
    }),
    { numRuns: sized(2, 60) },
  )
  expect([...kinds]).toEqual(expect.arrayContaining(['session', 'agreement']))
}, 600_000)

const planAll = async (): Promise<void> => {
  const gijs = world.as('Gijs', 'OOGO')
  const body = must(world.bodies.OOGO, 'OOGO').id
  await gijs.submit(formIn(await gijs.press('meeting.plan', { body })), { when: 'donderdag 3 december 14.00' })
  await gijs.submit(formIn(await gijs.press('meeting.plan', { body })), { when: 'in februari' })
  await world.as('Anna', 'OOGO').submit(await open('Verslag rondsturen @Gijs uiterlijk 11 december'))
}

const save = async (member: string, wanted: OwnReminders): Promise<void> => {
  await world.storage.reminderSettings.saveOwn(world.network, member, wanted)
  await planAnewLater(world.storage)(world.network, `member:${member}`, world.now)
}

/** Whether waking changes anything. */
const hasDue = async (now: number): Promise<boolean> => {
  const rows = await world.storage.reminders.dueMembers(now, 1)
  if (rows.length > 0) return true
  return (
    (
      await world.storage.reminders.waiting(world.network, {
        kind: 'replanning',
        id: `member:${must(world.members.Anna, 'Anna').id}`,
      })
    ).length > 0
  )
}
