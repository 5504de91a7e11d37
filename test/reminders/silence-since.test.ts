/** A silence that was asked for after something was planned, of whatever kind, is kept all the same. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { dayAt, daysAfter, instantOn } from '../../bot/clock.ts'
import { meetingRef } from '../../bot/meetings/meeting.ts'
import { planAnewLater } from '../../bot/reminders/replanning.ts'
import { silenceOf, usualReminders } from '../../bot/reminders/settings.ts'
import { isSilent } from '../../bot/reminders/timing/moments.ts'
import { openPoll, openTable } from '../date-polls/table.ts'
import { formIn, must, type World } from '../world.ts'
import { linesTo, toldTo } from './told.ts'

let world: World

beforeEach(async () => {
  world = await openTable()
})
afterEach(async () => {
  expect(world.faults).toEqual([])
  await world.close()
})

const idOf = (name: string): string => must(world.members[name], name).id

const wakeAt = async (day: string, hour: number): Promise<void> => {
  world.now = instantOn(day, hour)
  await world.app.wake()
}

/** Of what they were told, by kind of thing, at each moment. */
const toldOf = async (name: string): Promise<readonly (readonly [string, string])[]> => {
  const told = await world.storage.nudges.ofMember(world.network, idOf(name), 100)
  return told.toReversed().flatMap(({ givenAt, lines }) => lines.map(({ ref }) => [dayAt(givenAt), ref.kind] as const))
}

const planMeeting = async (when: string) => {
  const body = must(world.bodies.OOGO, 'OOGO').id
  const form = formIn(await world.as('Gijs').press('meeting.plan', { body }))
  await world.as('Gijs').submit(form, { when })
  return must((await world.storage.meetings.list(world.network, {}, { limit: 1 }))[0], 'meeting')
}

describe('whoever is away', () => {
  it('hears of a meeting that nobody closed when they are back', async () => {
    await planMeeting('donderdag 3 december 14.00')
    await world.as('Gijs').command('stil', 'van 4 t/m 8 december')
    for (const day of ['2026-12-04', '2026-12-07', '2026-12-08']) await wakeAt(day, 10)
    expect(await toldOf('Gijs')).toEqual([])
    await wakeAt('2026-12-09', 9)
    expect(await toldOf('Gijs')).toContainEqual(['2026-12-09', 'session'])
  })

  it('is asked for their answer before they go', async () => {
    expect((await openPoll(world)).answerBy).toBe('2026-11-30')
    await world.as('Anna').command('stil', 'van 26 t/m 30 november')
    for (let day = '2026-11-23'; day <= '2026-12-01'; day = daysAfter(day, 1)) await wakeAt(day, 10)
    expect((await toldOf('Anna')).filter(([, kind]) => kind === 'date-poll')).toEqual([['2026-11-25', 'date-poll']])
  })

  it('hears nothing in their silence of what they put off until then', async () => {
    await planMeeting('maandag 30 november 14.00')
    await wakeAt('2026-12-01', 9)
    const ref = {
      kind: 'session',
      id: must((await world.storage.meetings.list(world.network, {}, { limit: 1 }))[0], 'meeting').id,
    }
    const later = formIn(await world.as('Gijs').press('nudge.snooze', ref))
    await world.as('Gijs').submit(later, { when: '2026-12-02' })
    await world.as('Gijs').command('stil', '2 december')
    await wakeAt('2026-12-02', 10)
    expect((await toldOf('Gijs')).map(([day]) => day)).not.toContain('2026-12-02')
    await wakeAt('2026-12-03', 9)
    expect(await toldOf('Gijs')).toContainEqual(['2026-12-03', 'session'])
  })
})

describe('what comes at once because of a silence that begins', () => {
  it('is not called late', async () => {
    await openPoll(world)
    world.now = instantOn('2026-11-25', 12)
    await world.as('Anna').command('stil', 'van 26 t/m 30 november')
    await world.app.wake()
    const told = await toldTo(world, 'Anna')
    expect(told).toHaveLength(1)
    expect(JSON.stringify(told)).not.toContain('Schakel was er toen niet')
  })
})

describe('whoever keeps order by then', () => {
  it('is asked of a meeting that nobody closed, also who came after it was planned', async () => {
    const meeting = await planMeeting('donderdag 3 december 14.00')
    await world.storage.network.seat({
      ...{ network: world.network, body: meeting.body, member: idOf('Anna'), ring: 'inner', role: 'chair' },
    })
    await wakeAt('2026-12-04', 9)
    expect(await toldOf('Anna')).toContainEqual(['2026-12-04', 'session'])
  })
})

describe('a new owner', () => {
  it('hears in one message that it is theirs, and nothing of what was to come before', async () => {
    await world
      .as('Gijs', 'OOGO')
      .submit(
        formIn(await world.as('Gijs', 'OOGO').command('afspraak', 'Verslag rondsturen @Anna uiterlijk 11 december')),
      )
    const [item] = (await world.storage.agreements.list(world.network, { isOpen: true }, 1)).items
    world.now = instantOn('2026-12-01', 11) + 30_000
    const gijs = world.as('Gijs', 'OOGO')
    const form = formIn(await gijs.press('agreement.hand-over', { item: must(item, 'item').id }))
    await gijs.submit(form, { to: `member:${idOf('Bram')}` })
    await world.app.wake()
    world.now += 3 * 60_000
    await world.app.wake()
    const told = await toldTo(world, 'Bram')
    expect(told).toHaveLength(1)
    expect(JSON.stringify(told)).not.toContain('Schakel was er toen niet')
  })
})

describe('the card of the day of a meeting', () => {
  it('comes on that day, also where the meeting changed at the moment at which it was due', async () => {
    const meeting = await planMeeting('donderdag 10 december 14.00')
    world.now = instantOn('2026-12-10', 8) + 10_000
    const form = formIn(await world.as('Gijs').press('meeting.change', { meeting: meeting.id }))
    await world.as('Gijs').submit(form, { place: 'Raadhuis Wierum' })
    const waiting = await world.storage.reminders.waiting(world.network, meetingRef(meeting.id))
    expect(waiting.find(({ occasion }) => occasion === 'today')?.dueAt).toBe(instantOn('2026-12-10', 8))
  })
})

describe('a body whose silence changes', () => {
  it('hears of a meeting before it', async () => {
    const meeting = await planMeeting('donderdag 10 december 14.00')
    const dueOf = async (occasion: string) =>
      (await world.storage.reminders.waiting(world.network, meetingRef(meeting.id))).find(
        (one) => one.occasion === occasion,
      )?.dueAt
    expect(await dueOf('week-before')).toBe(instantOn('2026-12-03', 9))
    await world.storage.reminderSettings.save(world.network, meeting.body, { hours: { from: '09:00', until: '15:00' } })
    await planAnewLater(world.storage)(world.network, `body:${meeting.body}`, world.now)
    await world.app.wake()
    expect(await dueOf('week-before')).toBe(instantOn('2026-12-02', 15))
  })
})

describe('what changes between the moment at which it is due and that at which it is given', () => {
  it('is given all the same', async () => {
    const meeting = await planMeeting('donderdag 10 december 14.00')
    world.now = instantOn('2026-12-03', 9) + 1_000
    const form = formIn(await world.as('Gijs').press('meeting.change', { meeting: meeting.id }))
    await world.as('Gijs').submit(form, { place: 'Raadhuis Wierum' })
    const waiting = await world.storage.reminders.waiting(world.network, meetingRef(meeting.id))
    expect(waiting.map(({ occasion }) => occasion)).toContain('week-before')
  })
})

it('more than fit in one unit of work come all, in several messages, and outside the silence', async () => {
  const ref = { kind: 'unreached', id: 'x' }
  const gijs = idOf('Gijs')
  await planMeeting('maandag 30 november 14.00')
  const session = must((await world.storage.meetings.list(world.network, {}, { limit: 1 }))[0], 'meeting').id
  for (let at = 0; at < 120; at += 1)
    await world.storage.reminders.plan({
      ...{ key: `${ref.kind}:${at}`, network: world.network, ref: { kind: 'session', id: session }, member: gijs },
      ...{ dueAt: instantOn('2026-12-05', 10), occasion: 'unrecorded' },
    })
  await wakeAt('2026-12-05', 12)
  const silence = silenceOf(usualReminders, 'noord')
  expect(isSilent(world.now, silence)).toBe(true)
  expect(await toldOf('Gijs')).toEqual([])
  await wakeAt('2026-12-07', 9)
  expect(await world.storage.reminders.dueMembers(world.now, 10)).toEqual([])
  expect(await linesTo(world, 'Gijs')).not.toEqual([])
})
