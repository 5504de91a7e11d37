/** What becomes of a post of which nobody knows whether it arrived. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { claimWork, deliver } from '../../bot/chat/delivery.ts'
import { claimOne, type Delivering, dyingAfterwards, openDelivering } from './delivering.ts'
import { openPlatform, type Platform } from './platform.ts'

let given: Delivering

beforeEach(async () => {
  given = await openDelivering()
})
afterEach(async () => {
  vi.useRealTimers()
  await given.world.close()
})

const counts = () => given.world.storage.outbox.counts()

describe('a message in doubt', () => {
  it.each(['lost-reply', 'lost-request'] as const)(
    'stands once after a %s, where the platform can be read back',
    async (weather) => {
      const platform = openPlatform({ canReadBack: true })
      platform.forecast.push(weather)
      await given.record('Verslag rondsturen')
      await given.deliverAll(platform)
      given.time += 30_000
      await given.deliverAll(platform)
      expect(platform.calls).toEqual(['post'])
      given.time += 90_000
      await given.deliverAll(platform)
      expect(platform.standing).toHaveLength(1)
      expect((await counts()).inDoubt).toBe(0)
    },
  )

  it('is sent once more and marked, where it cannot be read back', async () => {
    const platform = openPlatform({ canReadBack: false })
    platform.forecast.push('lost-reply')
    await given.record('Verslag rondsturen')
    await given.deliverAll(platform)
    given.time += 120_000
    await given.deliverAll(platform)
    expect(platform.standing.map((message) => message.isMarkedDouble)).toEqual([false, true])
  })

  it('is sent again and marked after every doubt, until the platform is heard', async () => {
    const platform = openPlatform({ canReadBack: false })
    platform.forecast.push('lost-request', 'lost-reply', 'lost-reply')
    await given.record('Verslag rondsturen')
    for (let at = 0; at < 20; at += 1) {
      await given.deliverAll(platform)
      given.time += 20 * 60_000
    }
    expect(platform.standing.map((message) => message.isMarkedDouble)).toEqual([true, true, true])
    expect(await counts()).toEqual({ owed: 1, inDoubt: 0, abandoned: 0 })
  })

  it('keeps its mark when its thing changes', async () => {
    const platform = openPlatform({ canReadBack: false })
    platform.forecast.push('lost-reply')
    const id = await given.record('Verslag rondsturen @Anna')
    await given.deliverAll(platform)
    given.time += 120_000
    await given.deliverAll(platform)
    await given.world.as('Anna', 'OOGO').press('agreement.take-on', { item: id })
    await given.deliverAll(platform)
    expect(platform.standing.map(({ isMarkedDouble, replacements }) => [isMarkedDouble, replacements])).toEqual([
      [false, 0],
      [true, 1],
    ])
  })

  it('is abandoned for the secretariat when nothing was heard for hours', async () => {
    const platform = openPlatform({ canReadBack: false })
    platform.forecast.push(...new Array<'lost-request'>(100).fill('lost-request'))
    await given.record('Verslag rondsturen')
    for (let at = 0; at < 3; at += 1) {
      await given.deliverAll(platform)
      given.time += 60 * 60_000
    }
    expect(await counts()).toMatchObject({ inDoubt: 1, abandoned: 0 })
    for (let at = 0; at < 100; at += 1) {
      await given.deliverAll(platform)
      given.time += 60 * 60_000
    }
    expect((await counts()).abandoned).toBe(1)
  })

  it('is not taken for repeated when its repetition was surely refused', async () => {
    const platform = openPlatform({ canReadBack: false })
    platform.forecast.push('lost-request', 'rate-limited', 'rate-limited')
    await given.record('Verslag rondsturen')
    for (let at = 0; at < 4; at += 1) {
      await given.deliverAll(platform)
      given.time += 120_000
    }
    expect(platform.standing.map((message) => message.isMarkedDouble)).toEqual([true])
    expect(await counts()).toMatchObject({ inDoubt: 0, abandoned: 0 })
  })

  it('is repeated and marked also by a worker that takes over from one that was killed', async () => {
    const platform = openPlatform({ canReadBack: false })
    platform.forecast.push('lost-reply')
    await given.record('Verslag rondsturen')
    await given.deliverAll(platform)
    given.time += 120_000
    const parts = given.partsOf(platform)
    await expect(deliver(dyingAfterwards(parts), await claimOne(parts))).rejects.toThrow('killed')
    given.time += 61_000
    await given.deliverAll(platform)
    expect(platform.standing.map((message) => message.isMarkedDouble)).toEqual([false, true, true])
    expect((await counts()).abandoned).toBe(0)
  })

  it.each([true, false])('is left alone by a worker whose lease ran out (read back: %s)', async (canReadBack) => {
    const platform = openPlatform({ canReadBack })
    platform.forecast.push('lost-request')
    await given.record('Verslag rondsturen')
    await given.deliverAll(platform)
    given.time += 120_000
    const frozen = await claimOne(given.partsOf(platform))
    given.time += 61_000
    await given.deliverAll(platform)
    await deliver(given.partsOf(platform), frozen)
    expect(platform.standing).toHaveLength(1)
    expect(platform.calls).not.toContain('replace')
  })

  it('is kept by whoever reads back, however long that takes', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
    const reading = Promise.withResolvers<void>()
    const isReading = Promise.withResolvers<void>()
    const wait = async (call: string) => {
      if (call !== 'find') return
      isReading.resolve()
      await reading.promise
    }
    const platform = openPlatform({ canReadBack: true, wait })
    platform.forecast.push('lost-request')
    await given.record('Verslag rondsturen')
    await given.deliverAll(platform)
    given.time += 120_000
    const parts = given.partsOf(platform)
    const delivering = deliver(parts, await claimOne(parts))
    await isReading.promise
    for (let at = 0; at < 10; at += 1) {
      given.time += 20_000
      vi.advanceTimersByTime(20_000)
      expect(await claimWork(parts, 16)).toEqual([])
    }
    reading.resolve()
    await delivering
    expect(platform.standing).toHaveLength(1)
    expect(await counts()).toMatchObject({ inDoubt: 0 })
  })

  it('is looked for from before its post, also when our clock was set back since', async () => {
    const platform = openPlatform({ canReadBack: true })
    const asked: number[] = []
    const find: Platform['port']['find'] = async (_, key, since) => {
      asked.push(since)
      return platform.standing.find((message) => message.key === key)?.id ?? null
    }
    platform.forecast.push('lost-reply')
    await given.record('Verslag rondsturen')
    await given.deliverAll(platform)
    given.time -= 60 * 60_000
    await given.deliverAll({ ...platform, port: { ...platform.port, find } })
    expect(asked).toEqual([given.time - 60_000])
    expect(platform.standing).toHaveLength(1)
  })

  it('is looked for first when the process died between intent and record', async () => {
    const platform = openPlatform({ canReadBack: true })
    await given.record('Verslag rondsturen')
    const parts = given.partsOf(platform)
    await expect(deliver(dyingAfterwards(parts), await claimOne(parts))).rejects.toThrow('killed')
    expect(platform.standing).toHaveLength(1)
    given.time += 61_000
    await given.deliverAll(platform)
    expect(platform.standing).toHaveLength(1)
    expect(platform.calls).toContain('find')
  })
})
