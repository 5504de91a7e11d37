/** A network whose OOGO has a conversation on a platform in memory, and a worker that delivers there. */
import { claimWork, deliver } from '../../bot/chat/delivery.ts'
import type { DeliveryParts } from '../../bot/chat/delivery-parts.ts'
import type { Claimed } from '../../bot/chat/outbox.ts'
import type { Log, LogFields } from '../../bot/log.ts'
import { formIn, must, openWorld, type World } from '../world.ts'
import type { Platform } from './platform.ts'

export interface Delivering {
  readonly world: World
  /** Real time, as leases and pacing know it; it stands still until a test moves it. */
  time: number
  /** What the log told as an error. */
  readonly errors: LogFields[]
  readonly partsOf: (platform: Platform) => DeliveryParts
  /** Delivers until nothing is due at this moment. */
  readonly deliverAll: (platform: Platform, parts?: DeliveryParts) => Promise<void>
  /** Gives another body a conversation on the platform too. */
  readonly tie: (id: string, body: string) => Promise<void>
  /** @returns the id of the new afspraak, of which every conversation of the body is owed a card */
  readonly record: (text: string, by?: string, body?: string) => Promise<string>
}

export const openDelivering = async (): Promise<Delivering> => {
  const world = await openWorld()
  const errors: LogFields[] = []
  const log: Log = { info: () => {}, warn: () => {}, error: (event, fields) => void errors.push({ event, ...fields }) }
  const { outbox, network } = world.storage
  const given: Delivering = {
    world,
    time: 1_000_000,
    errors,
    partsOf: ({ port }) => ({ outbox, network, app: world.app, port, now: () => given.time, log }),
    deliverAll: async (platform, parts = given.partsOf(platform)) => {
      for (let work = await claimWork(parts, 16); work.length > 0; work = await claimWork(parts, 16)) {
        for (const claimed of work) await deliver(parts, claimed)
      }
    },
    tie: async (id, name) => {
      const address = { surface: 'slack', space: 'T1', conversation: id } as const
      const body = must(world.bodies[name], name).id
      await network.saveChannel({ id, network: world.network, body, member: null, name: id, address })
    },
    record: async (text, by = 'Anna', body = 'OOGO') => {
      const form = formIn(await world.as(by, body).command('afspraak', text))
      await world.as(by, body).submit(form)
      return (form.state as { id: string }).id
    },
  }
  await given.tie('C1', 'OOGO')
  return given
}

export const claimOne = async (parts: DeliveryParts): Promise<Claimed> =>
  must((await claimWork(parts, 1))[0], 'due message')

/** A worker that dies between the platform's answer and its record. */
export const dyingAfterwards = (parts: DeliveryParts): DeliveryParts => ({
  ...parts,
  outbox: { ...parts.outbox, delivered: () => Promise.reject(new Error('killed')) },
})
