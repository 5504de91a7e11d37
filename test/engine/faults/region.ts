/** A region on Slack and Teams in bad weather: the real ports, outbox and delivery; only the platforms are ours. */
import { setImmediate } from 'node:timers/promises'
import { type App, createApp } from '../../../bot/app.ts'
import { startDelivery } from '../../../bot/chat/delivery-loop.ts'
import type { Log } from '../../../bot/log.ts'
import { startNetwork } from '../../../bot/network/enrol.ts'
import { openStorage, type Storage } from '../../../storage/open.ts'
import type { Place } from '../../storage/databases.ts'
import { must } from '../../world.ts'
import { openChance } from '../random.ts'
import { openJumpingClock } from './clock.ts'
import { type Conversations, saveConversations, scopesOf } from './conversations.ts'
import { type Heard, type Meanwhile, openPorts, whileUnderWay } from './ports.ts'
import { type FakeSlack, openSlackService } from './slack.ts'
import { type FakeTeams, openTeamsService } from './teams.ts'
import { createThings, kind, owedOf, type Things } from './things.ts'
import { type WatchedOutbox, watchOutbox } from './watched-outbox.ts'
import { openWeather, type Weather } from './weather.ts'

export interface Region {
  readonly storage: Storage
  readonly things: Things
  readonly conversations: Conversations
  readonly slack: FakeSlack
  readonly teams: FakeTeams
  readonly watched: WatchedOutbox
  readonly weather: Weather
  readonly heard: Heard
  readonly seed: number
  /** What the log tells of faults of ours, and of a lease that was lost. */
  readonly faults: readonly string[]
  /** Owes every thing's message in the two conversations whose turn it is. */
  readonly oweAll: () => Promise<void>
  /** Changes a thing and makes its messages right, in one unit of work. */
  readonly change: (thing: number) => Promise<void>
  /** Delivers until nothing is owed any more; the clock jumps to what is put off. */
  readonly deliverAll: () => Promise<void>
  readonly close: () => Promise<void>
}

export interface Size {
  readonly things: number
  /** On each of the two platforms. */
  readonly conversations: number
}

export const openRegion = async (place: Place, size: Size): Promise<Region> => {
  await using opening = new AsyncDisposableStack()
  opening.defer(place.clear)
  const clock = openJumpingClock()
  opening.defer(clock.close)
  const storage = await openStorage(place.url, undefined, unitLimit)
  opening.defer(storage.close)
  const chance = openChance(8)
  const weather = openWeather(chance)
  // Slack's rate in one channel, and that of 1,800 an hour of Teams.
  const slack = await openSlackService({ clock, weather, pace: 1_000 })
  opening.defer(slack.close)
  const teams = await openTeamsService({ clock, weather, pace: 2_000 })
  opening.defer(teams.close)
  const { network } = must(
    await startNetwork(storage.network, { name: 'Regio Noord', holidayRegion: 'noord' }),
    'start',
  )
  const conversations = await saveConversations(storage.network, network.id, size.conversations, teams.url)
  const things = createThings(size.things)
  const watched = watchOutbox(storage.outbox, ['slack', 'teams'])
  const faults: string[] = []
  const changes = new Set<Promise<void>>()
  const heard: Heard = { tokenless: new Map(), unanswered: new Map() }

  const change = (thing: number): Promise<void> =>
    storage.unitOfWork.run(async () => {
      things.change(thing)
      await storage.outbox.refresh(network.id, { kind, id: `${thing}` })
    })
  const changeMeanwhile = (thing: number): void => {
    if (things.timesChanged(thing) >= mostChanges || chance.next() >= 0.1) return
    const changing = change(thing).finally(() => changes.delete(changing))
    changes.add(changing)
  }
  const scopes = scopesOf(conversations)
  for (const service of [slack, teams]) service.listen(shared, true)
  const listen: Meanwhile['listen'] = (conversation, state) => {
    const own = scopes.get(conversation) ?? []
    for (const service of [slack, teams]) {
      if (state === 'unanswered') for (const scope of [...own, ...shared]) service.forget(scope)
      else service.listen(own, state === 'begins')
    }
  }
  const parts = { app: appOf(storage, things, faults), network: storage.network, log: logTo(faults) }
  const ports = await openPorts({ ...parts, slackUrl: slack.url, teamsUrl: teams.url })
  const loop = startDelivery({
    ...parts,
    outbox: watched.outbox,
    ports: ports.map((port) => whileUnderWay(port, { heard, tell: changeMeanwhile, listen })),
    now: clock.now,
  })
  opening.defer(loop.stop)
  const opened = opening.move()
  const nextDueAt = async (): Promise<number | null> => {
    const due = await Promise.all(ports.map(({ surface }) => storage.outbox.nextDueAt(surface)))
    const told = due.filter((at) => at !== null)
    return told.length === 0 ? null : Math.min(...told)
  }

  return {
    ...{ storage, things, conversations, slack, teams, watched, weather, heard, faults, change, seed: chance.seed },
    oweAll: async () => {
      for (let thing = 0; thing < size.things; thing += 1) {
        const turn = thing % size.conversations
        const two = [conversations.slack[turn], conversations.teams[turn]]
        const channels = two.map((conversation) => must(conversation, `conversation ${turn}`).channel.id)
        await storage.outbox.owe(owedOf(network.id, thing, channels))
      }
    },
    deliverAll: async () => {
      for (;;) {
        await watched.resume()
        await Promise.all(changes)
        await watched.rest()
        await setImmediate()
        const dueAt = await nextDueAt()
        if (dueAt === null && changes.size === 0) return
        if (dueAt !== null) clock.jumpTo(dueAt + chance.pick(jumps))
      }
    },
    close: () => opened.disposeAsync(),
  }
}

/** Milliseconds that a unit of work may take: a machine that is busy with other things is nobody's fault here. */
const unitLimit = 60_000

/** Milliseconds past the first that is due: mostly so far that much is due at once, which takes less of our time. */
const jumps = [0, 0, 60_000, 120_000]

/** What is asked on behalf of all conversations. */
const shared = ['auth.test', 'sign-in']

/** A thing that changed for ever would be replaced for ever. */
const mostChanges = 3

const appOf = ({ network, unitOfWork }: Storage, { feature }: Things, faults: string[]): App =>
  createApp({
    features: [feature],
    network,
    unitOfWork,
    clock: { now: Date.now },
    onFault: (error) => void faults.push(String(error)),
  })

const logTo = (faults: string[]): Log => ({
  info: () => {},
  warn: (event) => void (event === 'delivery.lease-lost' && faults.push(event)),
  error: (event, fields) => void faults.push(`${event} ${fields?.why}`),
})
