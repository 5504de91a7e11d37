/** A region of which the bodies meet, on three surfaces: who sits where, and on which surface each of them is. */
import type { Address } from '../bot/chat/address.ts'
import { instantOn } from '../bot/clock.ts'
import type { Log, LogFields } from '../bot/log.ts'
import { hashCode, newCode } from '../bot/network/codes.ts'
import { enrol, findOrAddOrganisation, startNetwork } from '../bot/network/enrol.ts'
import type { Body, Member, OrganisationKind, Role } from '../bot/network/network.ts'
import type { Settings } from '../scripts/settings.ts'
import { type MovedBot, type SleepingBot, startSleepingBot } from './moved-bot.ts'
import { openThreeSurfaces, type ThreeSurfaces } from './three-surfaces-world.ts'
import type { PagePerson } from './web/driver/person.ts'
import { must } from './world.ts'

/** @property settings where all is kept. @property logged every line that was logged, faults too. */
export interface MeetingRegion {
  readonly world: ThreeSurfaces
  readonly settings: Settings
  readonly logged: readonly string[]
  readonly bot: SleepingBot
  /** A browser of their own, signed in. */
  readonly pageOf: (name: string) => Promise<PagePerson>
}

/** A Monday. */
const today = '2026-11-23'

export interface Given {
  readonly name: string
  readonly of: string
  readonly kind: OrganisationKind
  readonly function: string
  readonly bodies: readonly string[]
  readonly role?: Role
  readonly on: readonly ('slack' | 'teams')[]
}

const everybody: readonly Given[] = [
  {
    ...{ name: 'Hanneke Dorsman', of: 'De Regio', kind: 'regional_office', function: 'secretaris' },
    ...{
      bodies: ['OOGO', 'Stuurgroep', 'Regisseursgroep', 'Beleidsgroep'],
      role: 'secretariat',
      on: ['slack', 'teams'],
    },
  },
  {
    ...{ name: 'Gijs Oosterbaan', of: 'SWV Noorderkring PO', kind: 'swv', function: 'directeur' },
    ...{ bodies: ['OOGO'], role: 'chair', on: [] },
  },
  {
    ...{ name: 'Anna Wiegersma', of: 'SWV Noorderkring VO', kind: 'swv', function: 'directeur' },
    ...{ bodies: ['OOGO', 'Regisseursgroep'], on: ['slack'] },
  },
  {
    ...{ name: 'Bram Tolsma', of: 'Gemeente Duinrecht', kind: 'municipality', function: 'wethouder' },
    ...{ bodies: ['OOGO'], on: ['teams'] },
  },
  {
    ...{ name: 'Femke Lubbersen', of: 'RBL Noorderkring', kind: 'attendance_office', function: 'teamleider' },
    ...{ bodies: ['Beleidsgroep'], on: ['teams'] },
  },
]

const firstName = (name: string): string => (name.split(' ')[0] ?? '').toLowerCase()
const channels = ['oogo', 'beleidsgroep', 'regisseursgroep', 'stuurgroep']

/** @param others beside those whom every region has */
export const openMeetingRegion = async (others: readonly Given[] = []): Promise<MeetingRegion> => {
  const people = [...everybody, ...others]
  const namesOn = (surface: 'slack' | 'teams') =>
    people.filter(({ on }) => on.includes(surface)).map(({ name }) => name)
  const logged: string[] = []
  let started: { readonly bot: SleepingBot; readonly settings: Settings } | null = null
  const world = await openThreeSurfaces(
    {
      slack: namesOn('slack').map(firstName),
      teams: Object.fromEntries(namesOn('teams').map((name) => [firstName(name), name])),
      channels,
    },
    async (settings, log) => {
      const bot = await startSleepingBot(settings, listening(log, logged), instantOn(today, 10))
      started = { bot, settings }
      return bot
    },
  )
  const { bot, settings } = must<{ readonly bot: SleepingBot; readonly settings: Settings }>(started, 'bot')
  const members = await settle(world, bot, people)
  return {
    world,
    bot,
    settings,
    logged,
    pageOf: async (name) => {
      const code = newCode()
      const { network, id } = must(members.get(name), name)
      await bot.storage.network.addCode(
        hashCode(code),
        { kind: 'sign-in', network, member: id },
        Number.MAX_SAFE_INTEGER,
      )
      return world.browser.signIn(`${bot.address}/aanmelden#${code}`)
    },
  }
}

const listening = (log: Log, logged: string[]): Log => {
  const hear =
    (level: keyof Log) =>
    (event: string, fields?: LogFields): void => {
      logged.push(`${level} ${event} ${JSON.stringify(fields)}`)
      log[level](event, fields)
    }
  return { info: hear('info'), warn: hear('warn'), error: hear('error') }
}

/** Members by their first name. */
const settle = async (
  world: ThreeSurfaces,
  { storage }: MovedBot,
  people: readonly Given[],
): Promise<ReadonlyMap<string, Member>> => {
  const { network: store } = storage
  const given = { name: 'Regio Noord', holidayRegion: 'noord' } as const
  const { network, bodies } = must(await startNetwork(store, given), 'empty database')
  const members = new Map<string, Member>()
  for (const { name, of, kind, bodies: sits, role = 'member', ...person } of people) {
    const { id: organisation } = await findOrAddOrganisation(store, network.id, of, kind)
    const seats = bodies.filter((body) => sits.includes(body.name)).map(({ id }) => id)
    const one = { network: network.id, name, organisation, function: person.function, role }
    const member = await enrol(store, one, seats)
    members.set(firstName(name), member)
    for (const surface of person.on) await store.linkIdentity(identityOn(world, surface, name), network.id, member.id)
  }
  const idOf = (name: string) => must(bodyCalled(bodies, name), name).id
  const fed = { network: network.id, from: idOf('stuurgroep'), to: idOf('beleidsgroep') }
  await store.saveBodyLink({ ...fed, relation: 'feeds' })
  for (const channel of channels) await tie(world, storage, must(bodyCalled(bodies, channel), channel))
  return members
}

const bodyCalled = (bodies: readonly Body[], channel: string): Body | undefined =>
  bodies.find(({ name }) => name.toLowerCase() === channel)

const identityOn = ({ slack, teams }: ThreeSurfaces, surface: 'slack' | 'teams', name: string) => {
  const key = firstName(name)
  return surface === 'teams' ? teams.identity(key) : { surface, space: slack.team, user: slack.userId(key), name: key }
}

/** To its channels on Slack and on Teams; the one on the page is there. */
const tie = async ({ slack, teams }: ThreeSurfaces, { network: store }: MovedBot['storage'], body: Body) => {
  const name = body.name.toLowerCase()
  const addresses: readonly Address[] = [
    { surface: 'slack', space: slack.team, conversation: slack.channelId(name) },
    teams.address(name),
  ]
  for (const address of addresses)
    await store.saveChannel({
      ...{ id: `${address.surface}-${name}`, network: body.network, body: body.id, member: null },
      ...{ name: body.name, address },
    })
}
