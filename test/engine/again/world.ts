/** One bot or two on one database, with its surfaces open, and a courier between them and the people. */
import { type App, createApp } from '../../../bot/app.ts'
import { instantOn } from '../../../bot/clock.ts'
import { openServer } from '../../../bot/server.ts'
import { openSlack } from '../../../bot/slack/open-slack.ts'
import { openTeams } from '../../../bot/teams/open-teams.ts'
import { openPage } from '../../../bot/web/open-page.ts'
import { keptOf } from '../../../scripts/affairs.ts'
import { featuresOf } from '../../../scripts/features.ts'
import { auditSafeInMemory } from '../../../storage/audit-safe.ts'
import { openStorage, type Storage } from '../../../storage/open.ts'
import type { TeamsWorld } from '../../teams/driver/world.ts'
import { must } from '../../world.ts'
import type { Chance } from '../random.ts'
import { type Courier, openCourier } from './courier.ts'
import type { Hand } from './hand.ts'
import { handOnPage, handOnTeams } from './other-hands.ts'
import { codeFor, keyOf, oogoOnSlack, people, type Region, settle, slackId } from './region.ts'
import { type SlackSide, signingSecret } from './slack-hand.ts'

export interface Platforms {
  readonly slack: SlackSide
  readonly teams: TeamsWorld
}

export interface World {
  readonly app: App
  readonly storage: Storage
  readonly region: Region
  readonly courier: Courier
  /** Of people with a seat, by `anna slack`. */
  readonly hands: ReadonlyMap<string, Hand>
  readonly faults: readonly string[]
  /** Epoch milliseconds of the domain. */
  now: number
  /** Every bot ends and another one takes its place. */
  readonly restart: () => Promise<void>
  readonly close: () => Promise<void>
}

interface Replica {
  readonly app: App
  readonly storage: Storage
  readonly address: string
  readonly stop: () => Promise<void>
}

/** @param random of the courier; null where everything is brought once */
export const openWorld = async (
  { slack, teams }: Platforms,
  { url, replicas }: { readonly url: string; readonly replicas: number },
  random: Chance | null,
): Promise<World> => {
  const faults: string[] = []
  const clock = { now: () => world.now }
  const safe = auditSafeInMemory()
  const log = {
    info: () => {},
    warn: () => {},
    error: (event: string, fields?: object) => void faults.push(`${event} ${JSON.stringify(fields)}`),
  }
  const open = async (): Promise<Replica> => {
    const storage = await openStorage(url, safe, 120_000)
    const { network, unitOfWork, page, documents, audit } = storage
    const onFault = (error: unknown) => void faults.push(String(error instanceof Error ? error.stack : error))
    const features = featuresOf(storage, () => 'http://127.0.0.1:3978')
    const app = createApp({ features, network, unitOfWork, clock, onFault })
    const parts = { app, log, network, page, documents, audit, unitOfWork, clock, keptOf: keptOf(storage) }
    const settings = { signingSecret, botToken: 'xoxb-again', apiUrl: slack.apiUrl }
    const surfaces = [
      openPage({ isLoopback: true }, parts),
      // A machine that is busy must not look like a bot that is slow.
      await openSlack(settings, { app, log, patience: 60_000, requestTimeout: 60_000 }),
      await openTeams({ ...teams.settings, requestTimeout: 60_000 }, { app, network, log }),
    ]
    const health = async () => ({ ok: true })
    const server = await openServer({ host: '127.0.0.1', port: 0 }, { surfaces, health, log })
    const stop = async (): Promise<void> => {
      await Promise.all(surfaces.map((surface) => surface.stop?.()))
      await server.close()
      await storage.close()
    }
    return { app, storage, address: server.address, stop }
  }
  const openAll = async (): Promise<Replica[]> => {
    const all = [await open()]
    while (all.length < replicas) all.push(await open())
    return all
  }

  const world = { now: instantOn('2026-11-23', 10) }
  let running = await openAll()
  const first = () => must(running[0], 'replica')
  const region = await settle(first().storage, first().app, teams)
  const courier = await openCourier(() => running.map(({ address }) => address), random)
  slack.connect(courier.address)
  teams.connect(courier.address)
  const hands = new Map<string, Hand>()
  for (const key of people.map(([name]) => keyOf(name))) {
    hands.set(`${key} slack`, slack.hand(slackId(key), oogoOnSlack))
    hands.set(`${key} teams`, handOnTeams(teams, key))
    hands.set(
      `${key} web`,
      handOnPage(() => courier.address, await signIn(first(), courier, region, key), region.oogo.id),
    )
  }
  return {
    get now() {
      return world.now
    },
    set now(now) {
      world.now = now
    },
    get app() {
      return first().app
    },
    get storage() {
      return first().storage
    },
    ...{ region, courier, hands, faults },
    restart: async () => {
      for (const replica of running) await replica.stop()
      running = await openAll()
    },
    close: async () => {
      for (const replica of running) await replica.stop()
      await courier.close()
    },
  }
}

const signIn = async ({ storage }: Replica, courier: Courier, { members }: Region, key: string): Promise<string> => {
  const code = await codeFor(storage, must(members.get(key), key), 'sign-in')
  const headers = { 'content-type': 'application/json' }
  const answered = await fetch(`${courier.address}/aanmelden`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ code }),
  })
  return must(answered.headers.get('set-cookie')?.split(';')[0], `session of ${key}: ${answered.status}`)
}
