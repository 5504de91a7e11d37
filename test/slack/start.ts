/** The bot on the driver's Slack: the real app, store, server and surface, with the practice feature. */
import { createApp } from '../../bot/app.ts'
import { startDelivery } from '../../bot/chat/delivery-loop.ts'
import type { Feature } from '../../bot/chat/feature.ts'
import type { RunningSurface } from '../../bot/chat/running-surface.ts'
import type { LogFields } from '../../bot/log.ts'
import type { Channel } from '../../bot/network/channel.ts'
import { enrol, findOrAddOrganisation, startNetwork } from '../../bot/network/enrol.ts'
import { openServer, type Server } from '../../bot/server.ts'
import { openSlack } from '../../bot/slack/open-slack.ts'
import { openStorage, type Storage } from '../../storage/open.ts'
import { must } from '../world.ts'
import { type SlackWorld, startSlackWorld } from './driver/world.ts'
import { createPractice, type Practice } from './practice.ts'

export interface Logged {
  readonly event: string
  readonly fields: LogFields
}

export interface Started {
  readonly world: SlackWorld
  readonly practice: Practice
  readonly slack: RunningSurface
  readonly server: Server
  readonly storage: Storage
  readonly channel: Channel
  readonly log: readonly Logged[]
  readonly close: () => Promise<void>
}

export interface Wanted {
  readonly patience?: number
  readonly isSocket?: boolean
  readonly now?: () => number
  /** Other features than the practice. */
  readonly features?: (storage: Storage) => readonly Feature[]
}

/** Anna and Bram are members, Carla is nobody that the network knows; one channel is the Beleidsgroep's. */
export const startPractice = async ({
  patience = 3_000,
  isSocket = false,
  now = Date.now,
  features,
}: Wanted = {}): Promise<Started> => {
  const world = await startSlackWorld({ people: ['anna', 'bram', 'carla'], channels: ['beleidsgroep'] })
  const storage = await openStorage('sqlite::memory:')
  const practice = createPractice()
  const log: Logged[] = []
  const note = (event: string, fields: LogFields = {}): void => void log.push({ event, fields })
  const app = createApp({
    features: features?.(storage) ?? [practice.feature],
    network: storage.network,
    unitOfWork: storage.unitOfWork,
    clock: { now: () => Date.now() },
    onFault: (_, reference, route) => note('fault', { reference, route }),
  })
  const settings = isSocket ? { ...world.settings, appToken: 'xapp-schakel-test' } : world.settings
  const slack = await openSlack(settings, {
    app,
    log: { info: note, warn: note, error: note },
    patience,
    now,
    askPace: 0,
  })
  const server = await openServer(
    { host: '127.0.0.1', port: 0 },
    { surfaces: [slack], health: async () => ({ ok: true }), log: { info: note, warn: note, error: note } },
  )
  await slack.start?.()
  const delivery = startDelivery({
    outbox: storage.outbox,
    network: storage.network,
    app,
    // The pace guards Slack's limits, which `emulate` does not have.
    ports: [{ ...slack.port, pace: () => 0 }],
    now: Date.now,
    log: { info: note, warn: note, error: note },
  })
  world.connect(isSocket ? 'socket' : server.address)
  const channel = await settle(world, storage)
  return {
    world,
    practice,
    slack,
    server,
    storage,
    channel,
    log,
    close: async () => {
      await slack.stop?.()
      await server.close()
      await delivery.stop()
      await storage.close()
      await world.close()
    },
  }
}

const settle = async (world: SlackWorld, { network: store }: Storage): Promise<Channel> => {
  const { network, bodies } = must(
    await startNetwork(store, { name: 'Regio Noord', holidayRegion: 'noord' }),
    'empty database',
  )
  const { id: organisation } = await findOrAddOrganisation(store, network.id, 'SWV Noorderkring')
  const body = bodies.find(({ name }) => name === 'Beleidsgroep')
  if (!body) throw new Error('There is no Beleidsgroep')
  for (const name of ['anna', 'bram']) {
    const person = { network: network.id, name, organisation, function: '', role: 'member' as const }
    const { id } = await enrol(store, person, [body.id])
    const identity = { surface: 'slack' as const, space: world.team, user: world.userId(name), name }
    await store.linkIdentity(identity, network.id, id)
  }
  const channel: Channel = {
    id: 'slack-beleidsgroep',
    network: network.id,
    body: body.id,
    member: null,
    name: body.name,
    address: { surface: 'slack', space: world.team, conversation: world.channelId('beleidsgroep') },
  }
  await store.saveChannel(channel)
  return channel
}
