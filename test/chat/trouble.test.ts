/** What keeps one message away may keep them all away: it is told, and what may still arrive is not given up. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type DeliveryOutcome, DeliveryProblem } from '../../bot/chat/port.ts'
import type { ChannelTrouble } from '../../bot/network/channel.ts'
import { must } from '../world.ts'
import { type Delivering, openDelivering } from './delivering.ts'
import { openPlatform, type Platform } from './platform.ts'

let given: Delivering
let platform: Platform
beforeEach(async () => {
  given = await openDelivering()
  platform = openPlatform({ canReadBack: true })
  await given.record('Werkagenda opstellen')
})
afterEach(async () => {
  expect(given.world.faults).toEqual([])
  await given.world.close()
})

/** The platform says no to every post. */
const refusing = (outcome: DeliveryOutcome, trouble?: ChannelTrouble): Platform => ({
  ...platform,
  port: {
    ...platform.port,
    post: async () => {
      throw new DeliveryProblem(outcome, 'no', undefined, trouble)
    },
  },
})
const counts = () => given.world.storage.outbox.counts()
const trouble = async () => {
  const { network } = given.world.storage
  const at = must(await network.channelAt({ surface: 'slack', space: 'T1', conversation: 'C1' }), 'C1')
  return (await network.channelState(at.network, at.id))?.trouble ?? null
}
const hours = (count: number): number => count * 60 * 60_000

describe('a message', () => {
  it('that an archived channel refuses is given up and told of, and comes when the channel is open again', async () => {
    await given.deliverAll(refusing('never', 'archived'))
    expect(await counts()).toMatchObject({ abandoned: 1 })
    expect(await trouble()).toBe('archived')
    const at = { surface: 'slack', space: 'T1', conversation: 'C1' } as const
    await given.world.app.notice({ kind: 'back', at })
    await given.deliverAll(platform)
    expect(platform.standing).toHaveLength(1)
    expect(await trouble()).toBeNull()
  })

  it.each<[DeliveryOutcome]>([['never'], ['later']])(
    'waits where our access was revoked, and comes when it is back (said as %s)',
    async (outcome) => {
      await given.deliverAll(refusing(outcome, 'revoked'))
      expect(await trouble()).toBe('revoked')
      given.time += hours(1)
      await given.deliverAll(refusing(outcome, 'revoked'))
      expect(await counts()).toMatchObject({ abandoned: 0 })
      given.time += hours(1)
      await given.deliverAll(platform)
      expect(platform.standing).toHaveLength(1)
    },
  )

  it('that is refused for itself says nothing of its channel', async () => {
    await given.deliverAll(refusing('never'))
    expect(await counts()).toMatchObject({ abandoned: 1 })
    expect(await trouble()).toBeNull()
  })
})
