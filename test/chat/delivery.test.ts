import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { claimWork, type DeliveryParts, deliver } from '../../bot/chat/delivery.ts'
import { formIn, must, openWorld, type World } from '../world.ts'
import { openPlatform, type Platform } from './platform.ts'

let world: World
/** Real time, as leases and pacing know it. */
let time: number

beforeEach(async () => {
  world = await openWorld()
  time = 1_000_000
  const body = world.bodies.OOGO?.id ?? ''
  const address = { surface: 'slack', space: 'T1', conversation: 'C1' } as const
  await world.storage.network.saveChannel({ id: 'C1', network: world.network, body, name: 'oogo', address })
})
afterEach(() => world.close())

const silent = { info: () => {}, warn: () => {}, error: () => {} }

const partsOf = (platform: Platform): DeliveryParts => ({
  outbox: world.storage.outbox,
  network: world.storage.network,
  app: world.app,
  ports: [platform.port],
  now: () => time,
  log: silent,
})

/** Delivers until nothing is due at this moment. */
const deliverAll = async (platform: Platform) => {
  const parts = partsOf(platform)
  for (let work = await claimWork(parts); work.length > 0; work = await claimWork(parts)) {
    for (const claimed of work) await deliver(parts, claimed)
  }
}

const record = async (text: string) => {
  const anna = world.as('Anna', 'OOGO')
  const form = formIn(await anna.command('afspraak', text))
  await anna.submit(form)
  return (form.state as { id: string }).id
}

describe('an owed message', () => {
  it('is posted once and then replaced, however often its thing changes', async () => {
    const platform = openPlatform({ canReadBack: true })
    const id = await record('Verslag rondsturen @Anna')
    await deliverAll(platform)
    await world.as('Anna', 'OOGO').press('action-item.take-on', { item: id })
    await world.as('Anna', 'OOGO').press('action-item.report-done', { item: id })
    await deliverAll(platform)
    expect(platform.standing).toHaveLength(1)
    expect(platform.standing[0]?.replacements).toBe(1)
  })

  it.each(['lost-reply', 'lost-request'] as const)(
    'stands once after a %s, where the platform can be read back',
    async (weather) => {
      const platform = openPlatform({ canReadBack: true })
      platform.forecast.push(weather)
      await record('Verslag rondsturen')
      await deliverAll(platform)
      time += 30_000
      await deliverAll(platform)
      expect(platform.calls).toEqual(['post'])
      time += 90_000
      await deliverAll(platform)
      expect(platform.standing).toHaveLength(1)
      expect((await world.storage.outbox.counts()).inDoubt).toBe(0)
    },
  )

  it('is sent once more and marked, where it cannot be read back', async () => {
    const platform = openPlatform({ canReadBack: false })
    platform.forecast.push('lost-reply')
    await record('Verslag rondsturen')
    await deliverAll(platform)
    time += 120_000
    await deliverAll(platform)
    expect(platform.standing.map((message) => message.isMarkedDouble)).toEqual([false, true])
  })

  it('is looked for first when the process died between intent and record', async () => {
    const platform = openPlatform({ canReadBack: true })
    await record('Verslag rondsturen')
    const parts = partsOf(platform)
    const claimed = must(
      (await claimWork(parts)).find((one) => one.channel === 'C1'),
      'claimed message',
    )
    const recordNothing = {
      ...parts,
      outbox: { ...parts.outbox, delivered: () => Promise.reject(new Error('killed')), postpone: async () => {} },
    }
    await deliver(recordNothing, claimed)
    expect(platform.standing).toHaveLength(1)
    time += 61_000
    await deliverAll(platform)
    expect(platform.standing).toHaveLength(1)
    expect(platform.calls).toContain('find')
  })

  it('waits as long as the platform says, and nothing overtakes it in its channel', async () => {
    const platform = openPlatform({ canReadBack: true })
    platform.forecast.push('rate-limited')
    await record('Eerste stuk')
    await record('Tweede stuk')
    await deliverAll(platform)
    expect(platform.standing).toEqual([])
    time += 3001
    await deliverAll(platform)
    expect(platform.standing.map((message) => message.summary)).toEqual([
      'Afspraak 1: Eerste stuk',
      'Afspraak 2: Tweede stuk',
    ])
  })

  it('is kept with the reason when it can never arrive, and holds nothing back', async () => {
    const platform = openPlatform({ canReadBack: true })
    platform.forecast.push('channel-gone')
    await record('Eerste stuk')
    await record('Tweede stuk')
    await deliverAll(platform)
    expect((await world.storage.outbox.counts()).abandoned).toBe(1)
    expect(platform.standing.map((message) => message.summary)).toEqual(['Afspraak 2: Tweede stuk'])
  })

  it('keeps the pace of the platform in one channel', async () => {
    const platform = openPlatform({ canReadBack: true, pace: 1000 })
    await record('Eerste stuk')
    await record('Tweede stuk')
    await deliverAll(platform)
    expect(platform.standing).toHaveLength(1)
    time += 1000
    await deliverAll(platform)
    expect(platform.standing).toHaveLength(2)
  })
})
