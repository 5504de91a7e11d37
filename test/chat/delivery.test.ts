import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { deliver } from '../../bot/chat/delivery.ts'
import type { DeliveryParts } from '../../bot/chat/delivery-parts.ts'
import { longestWait } from '../../bot/chat/outbox.ts'
import { StoreTrouble } from '../../bot/chat/unit-of-work.ts'
import { must } from '../world.ts'
import { claimOne, type Delivering, openDelivering } from './delivering.ts'
import { openPlatform } from './platform.ts'

let given: Delivering

beforeEach(async () => {
  given = await openDelivering()
})
afterEach(() => given.world.close())

const counts = () => given.world.storage.outbox.counts()
const nextDueAt = () => given.world.storage.outbox.nextDueAt('slack')

describe('an owed message', () => {
  it('is posted once and then replaced, however often its thing changes', async () => {
    const platform = openPlatform({ canReadBack: true })
    const id = await given.record('Verslag rondsturen @Anna')
    await given.deliverAll(platform)
    await given.world.as('Anna', 'OOGO').press('agreement.take-on', { item: id })
    await given.world.as('Anna', 'OOGO').press('agreement.report-done', { item: id })
    await given.deliverAll(platform)
    expect(platform.standing).toHaveLength(1)
    expect(platform.standing[0]?.replacements).toBe(1)
  })

  it('waits a while of its own when the platform says no time, and longer each time', async () => {
    const platform = openPlatform({ canReadBack: true })
    platform.forecast.push('refused', 'refused')
    await given.record('Verslag rondsturen')
    await given.deliverAll(platform)
    const first = must(await nextDueAt(), 'due message')
    expect(first).toBeGreaterThanOrEqual(given.time + 1000)
    expect(first).toBeLessThanOrEqual(given.time + 3000)
    given.time = first
    await given.deliverAll(platform)
    expect(await nextDueAt()).toBeGreaterThanOrEqual(given.time + 2000)
    given.time += longestWait
    await given.deliverAll(platform)
    expect(platform.standing).toHaveLength(1)
  })

  it('waits as long as the platform says, and nothing overtakes it in its channel', async () => {
    const platform = openPlatform({ canReadBack: true })
    platform.forecast.push('rate-limited')
    await given.record('Eerste stuk')
    await given.record('Tweede stuk')
    await given.deliverAll(platform)
    expect(platform.standing).toEqual([])
    given.time += 3001
    await given.deliverAll(platform)
    expect(platform.standing.map((message) => message.summary)).toEqual([
      'Afspraak 1: Eerste stuk',
      'Afspraak 2: Tweede stuk',
    ])
  })

  it('is kept with the reason when it can never arrive, and holds nothing back', async () => {
    const platform = openPlatform({ canReadBack: true })
    platform.forecast.push('channel-gone')
    await given.record('Eerste stuk')
    await given.record('Tweede stuk')
    await given.deliverAll(platform)
    expect((await counts()).abandoned).toBe(1)
    expect(platform.standing.map((message) => message.summary)).toEqual(['Afspraak 2: Tweede stuk'])
  })

  it('that cannot be drawn is tried a few times, then abandoned, and holds nothing back', async () => {
    const platform = openPlatform({ canReadBack: true })
    const bad = await given.record('Een geheim stuk')
    await given.record('Tweede stuk')
    const present: DeliveryParts['app']['present'] = async (network, ref, view, language) => {
      if (ref.id === bad) throw new Error('Een geheim stuk cannot be drawn')
      return given.world.app.present(network, ref, view, language)
    }
    for (let at = 0; at < 4; at += 1) {
      await given.deliverAll(platform, { ...given.partsOf(platform), app: { ...given.world.app, present } })
      given.time += 60_000
    }
    expect(platform.standing.map((message) => message.summary)).toEqual(['Afspraak 2: Tweede stuk'])
    expect((await counts()).abandoned).toBe(1)
    expect(given.errors[0]).toMatchObject({
      event: 'delivery.fault',
      surface: 'slack',
      key: `agreement:${bad}:card:C1`,
    })
    expect(JSON.stringify(given.errors)).not.toContain('geheim')
  })

  it('that cannot be drawn because the database is away is never given up', async () => {
    const platform = openPlatform({ canReadBack: true })
    await given.record('Eerste stuk')
    const present = () => Promise.reject(new StoreTrouble('08006', 'Connection terminated unexpectedly'))
    for (let at = 0; at < 6; at += 1) {
      await given.deliverAll(platform, { ...given.partsOf(platform), app: { ...given.world.app, present } })
      given.time += 60_000
    }
    expect((await counts()).abandoned).toBe(0)
    await given.deliverAll(platform)
    expect(platform.standing.map((message) => message.summary)).toEqual(['Afspraak 1: Eerste stuk'])
  })

  it('that a port stumbles over is tried again, and stands once', async () => {
    const platform = openPlatform({ canReadBack: true })
    platform.forecast.push('broken')
    await given.record('Verslag rondsturen')
    await given.deliverAll(platform)
    given.time += 60_000
    await given.deliverAll(platform)
    expect(platform.standing).toHaveLength(1)
  })

  it('that a port stumbles over is given up for its faults alone, however often it was told to wait', async () => {
    const platform = openPlatform({ canReadBack: false })
    await given.record('Verslag rondsturen')
    platform.forecast.push(
      'rate-limited',
      'rate-limited',
      'rate-limited',
      'broken',
      'refused',
      'broken',
      'rate-limited',
    )
    while (platform.forecast.length > 0) {
      await given.deliverAll(platform)
      given.time += 60_000
    }
    expect((await counts()).abandoned).toBe(0)
    platform.forecast.push('broken')
    await given.deliverAll(platform)
    expect((await counts()).abandoned).toBe(1)
  })

  it('that was abandoned comes back when its channel does', async () => {
    const platform = openPlatform({ canReadBack: true })
    platform.forecast.push('channel-gone')
    await given.record('Verslag rondsturen')
    await given.deliverAll(platform)
    await given.world.storage.outbox.revive(given.world.network, 'C1')
    await given.deliverAll(platform)
    expect(platform.standing).toHaveLength(1)
    expect((await counts()).abandoned).toBe(0)
  })

  it('is not held back when our clock is set back an hour', async () => {
    const platform = openPlatform({ canReadBack: true, pace: 1000 })
    await given.record('Eerste stuk')
    await given.deliverAll(platform)
    given.time -= 60 * 60_000
    await given.record('Tweede stuk')
    await given.deliverAll(platform)
    expect(platform.standing).toHaveLength(2)
  })

  it('for a surface that is off waits, untried, until that is on', async () => {
    const [teams, slack] = [openPlatform({ canReadBack: true, surface: 'teams' }), openPlatform({ canReadBack: true })]
    await given.record('Verslag rondsturen')
    await given.deliverAll(teams)
    expect(teams.calls).toEqual([])
    const parts = given.partsOf(slack)
    const claimed = await claimOne(parts)
    expect(claimed).toMatchObject({ channel: 'C1', attempts: 0 })
    await deliver(parts, claimed)
    expect(slack.standing).toHaveLength(1)
  })

  it('that was changed before it was ever tried is posted as it is now, and not replaced', async () => {
    const platform = openPlatform({ canReadBack: true })
    const id = await given.record('Verslag rondsturen @Anna')
    await given.world.as('Anna', 'OOGO').press('agreement.take-on', { item: id })
    await given.deliverAll(platform)
    expect(platform.calls).toEqual(['post'])
  })

  it('keeps the pace of the platform in one channel', async () => {
    const platform = openPlatform({ canReadBack: true, pace: 1000 })
    await given.record('Eerste stuk')
    await given.record('Tweede stuk')
    await given.deliverAll(platform)
    expect(platform.standing).toHaveLength(1)
    given.time += 1000
    await given.deliverAll(platform)
    expect(platform.standing).toHaveLength(2)
  })
})
