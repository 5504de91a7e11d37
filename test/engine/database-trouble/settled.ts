/** A network that has begun: one body has a conversation on a platform, and its messages are delivered there. */
import { startDelivery } from '../../../bot/chat/delivery-loop.ts'
import { waitsFor } from '../../../bot/chat/waits.ts'
import type { Storage } from '../../../storage/open.ts'
import { must, openWorld, type World } from '../../world.ts'
import { openUnhurried, request } from './unhurried.ts'

export const settle = async (storage: Storage): Promise<World> => {
  const world = await openWorld(storage)
  const address = { surface: 'slack', space: 'T1', conversation: 'C1' } as const
  const body = must(world.bodies.OOGO, 'OOGO').id
  await storage.network.saveChannel({ id: 'C1', network: world.network, body, member: null, name: 'C1', address })
  // Whoever is heard for the first time is written down.
  for (const name of ['Anna', 'Bram', 'Gijs', 'Hanneke']) await world.as(name).command('hulp')
  return world
}

export const deliverFor = (world: World) => {
  const platform = openUnhurried()
  const { outbox, network } = world.storage
  const log = { info: () => {}, warn: () => {}, error: () => {} }
  const waits = waitsFor(request)
  const ports = [platform.port]
  return { platform, delivery: startDelivery({ outbox, network, app: world.app, ports, now: Date.now, log, waits }) }
}
