import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type DeliveryLoop, startDelivery } from '../../bot/chat/delivery-loop.ts'
import { type Delivering, openDelivering } from './delivering.ts'
import { openPlatform, type Platform } from './platform.ts'

let given: Delivering
let loop: DeliveryLoop | undefined

beforeEach(async () => {
  given = await openDelivering()
})
afterEach(async () => {
  await loop?.stop()
  await given.world.close()
})

/** A platform on which one conversation does not answer until it is let go, and that tells of every message. */
const openSlow = (conversation: string) => {
  const [isAsked, isLetGo] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  const wait = async (_: string, to: { conversation: string }) => {
    if (to.conversation !== conversation) return
    isAsked.resolve()
    await isLetGo.promise
  }
  return { ...openPlatform({ canReadBack: true, wait }), isAsked: isAsked.promise, letGo: isLetGo.resolve }
}

/** Resolves when the platform has been asked this for the first time. */
const openHeard = (given: Parameters<typeof openPlatform>[0]) => {
  const isAsked = Promise.withResolvers<void>()
  const wait = async () => isAsked.resolve()
  return { ...openPlatform({ ...given, wait }), isAsked: isAsked.promise }
}

const start = (...platforms: readonly Platform[]) => {
  const { port: _, ...parts } = given.partsOf(openPlatform({ canReadBack: true }))
  loop = startDelivery({ ...parts, ports: platforms.map(({ port }) => port) })
  return loop
}

describe('the delivery', () => {
  it('brings what is owed while a slow platform keeps a message under way to another platform', async () => {
    const slack = openSlow('C1')
    const page = openHeard({ canReadBack: true, surface: 'web' })
    start(slack, page)
    await given.record('Verslag rondsturen')
    await Promise.all([slack.isAsked, page.isAsked])
    expect(slack.standing).toEqual([])
    slack.letGo()
  })

  it('brings what is owed while a slow conversation keeps a message under way to another one', async () => {
    const slack = openSlow('C1')
    const other = Promise.withResolvers<void>()
    const post: Platform['port']['post'] = async (to, posting) => {
      const id = await slack.port.post(to, posting)
      if (to.conversation === 'C2') other.resolve()
      return id
    }
    await given.tie('C2', 'Beleidsgroep')
    start({ ...slack, port: { ...slack.port, post } })
    await given.record('Eerste stuk')
    await slack.isAsked
    await given.record('Tweede stuk', 'Femke', 'Beleidsgroep')
    await other.promise
    expect(slack.standing.map(({ conversation }) => conversation)).toEqual(['C2'])
    slack.letGo()
  })

  it('goes on with the next message of a conversation as soon as the one before stands', async () => {
    const slack = openSlow('C1')
    const last = Promise.withResolvers<void>()
    const post: Platform['port']['post'] = async (to, posting) => {
      const id = await slack.port.post(to, posting)
      if (posting.card.summary.includes('Derde')) last.resolve()
      return id
    }
    start({ ...slack, port: { ...slack.port, post } })
    for (const text of ['Eerste', 'Tweede', 'Derde']) await given.record(text)
    slack.letGo()
    await last.promise
    expect(slack.standing.map(({ summary }) => summary.slice(-6))).toEqual(['Eerste', 'Tweede', ' Derde'])
  })

  it('stops only when everything under way is recorded, also when something beside it failed', async () => {
    const slack = openSlow('C1')
    await given.tie('C2', 'OOGO')
    const { port: _, ...parts } = given.partsOf(slack)
    const isFailing = Promise.withResolvers<void>()
    const outbox = {
      ...parts.outbox,
      delivered: async (...args: Parameters<typeof parts.outbox.delivered>) => {
        if (args[0].channel === 'C1') return parts.outbox.delivered(...args)
        isFailing.resolve()
        throw new Error('disk full')
      },
    }
    loop = startDelivery({ ...parts, outbox, ports: [slack.port] })
    await given.record('Verslag rondsturen')
    await Promise.all([slack.isAsked, isFailing.promise])
    const stopping = loop.stop()
    slack.letGo()
    await stopping
    const { owed } = await given.world.storage.outbox.counts()
    // The page's message, which nobody delivers here, and the one that could not be recorded.
    expect(owed).toBe(2)
    expect(given.errors).toMatchObject([{ event: 'delivery.failed' }])
  })
})
