/**
 * Slack as people use it, offline: `emulate` keeps the state, a gate in front of it checks and breaks, and people see
 * and do only what is on their screens.
 *
 * @example
 * const world = await startSlackWorld({ people: ['anna', 'bram'], channels: ['beleidsgroep'] })
 * // open the bot with world.settings, then:
 * world.connect(server.address)
 * await world.user('anna').command('/afspraak Werkagenda opstellen', 'beleidsgroep')
 * await world.user('anna').submit({ 'Wat is afgesproken?': 'Werkagenda opstellen' })
 * await world.user('bram').sees('beleidsgroep', /Werkagenda/)
 * await world.close() // fails when anything was sent that Slack would refuse
 */
import { type Acknowledged, type Delivery, overHttp } from './delivery.ts'
import { createDesk, type Desk } from './desk.ts'
import { botToken, startWorkspace, type Workspace } from './emulator.ts'
import { type Gate, openGate } from './gate.ts'
import type { Json } from './json.ts'
import { eventOf } from './payloads.ts'
import { createPerson, type Person } from './person.ts'
import { createResponseUrls } from './response-urls.ts'
import type { OpenView } from './screen.ts'
import { openSocketServer, type SocketServer } from './socket-server.ts'
import { createTriggers } from './triggers.ts'

export interface SlackWorld extends Pick<Gate, 'calls' | 'inject' | 'describe'>, Pick<Workspace, 'team' | 'call'> {
  /** For `openSlack`, or as SLACK_SIGNING_SECRET, SLACK_BOT_TOKEN and SLACK_API_URL. */
  readonly settings: { readonly signingSecret: string; readonly botToken: string; readonly apiUrl: string }
  /** Slack's side of Socket Mode. */
  readonly socket: SocketServer
  /** From here on what people do reaches the bot at this address, or through Socket Mode. */
  readonly connect: (to: string | 'socket') => void
  readonly user: (name: string) => Person
  readonly userId: (name: string) => string
  readonly channelId: (name: string) => string
  /** Slack tells of something that happened; gives what the bot answered. Sent again with the same `id`, it is the same. */
  readonly tell: (event: Json, id?: string) => Promise<Acknowledged>
  readonly botId: string
  /** Puts a form back on somebody's screen, as it stands there when Slack has not heard our answer. */
  readonly reopen: (name: string, form: OpenView) => void
  /** What was sent that Slack would refuse. */
  readonly problems: readonly string[]
  /** Resolves at the next thing that happens on a screen or in a call. */
  readonly changed: Desk['changed']
  readonly close: () => Promise<void>
}

const signingSecret = 'a secret of this test only'

export const startSlackWorld = async (given: {
  readonly people: readonly string[]
  readonly channels: readonly string[]
}): Promise<SlackWorld> => {
  const workspace = await startWorkspace(given.people, given.channels)
  const desk = createDesk()
  const triggers = createTriggers(workspace)
  const responseUrls = createResponseUrls(desk)
  const socket = await openSocketServer()
  const gate = await openGate({ workspace, desk, triggers, responseUrls, socketUrl: () => socket.url })
  let delivery: Delivery | null = null
  const people = new Map<string, Person>()
  const requireId = (ids: ReadonlyMap<string, string>, name: string): string => {
    const id = ids.get(name)
    if (!id) throw new Error(`Slack has no ${name} here; it has: ${[...ids.keys()].join(', ')}`)
    return id
  }
  const connected = (): Delivery => {
    if (!delivery) throw new Error('Connect the world to a bot first')
    return delivery
  }
  const meet = (name: string): Person => {
    const id = requireId(workspace.users, name)
    const person = createPerson({ id, name, workspace, desk, triggers, responseUrls, delivery: connected })
    people.set(name, person)
    return person
  }

  return {
    settings: { signingSecret, botToken, apiUrl: gate.apiUrl },
    team: workspace.team,
    call: workspace.call,
    calls: gate.calls,
    inject: gate.inject,
    describe: gate.describe,
    tell: (event, id) => connected().event(eventOf(workspace, event, id)),
    botId: workspace.bot,
    socket,
    connect: (to) => {
      delivery = to === 'socket' ? socket.delivery : overHttp(to, signingSecret)
    },
    user: (name) => people.get(name) ?? meet(name),
    userId: (name) => requireId(workspace.users, name),
    channelId: (name) => requireId(workspace.channels, name),
    reopen: (name, form) => desk.setForms(requireId(workspace.users, name), [form]),
    problems: desk.problems,
    changed: desk.changed,
    close: async () => {
      await gate.close()
      await socket.close()
      await workspace.close()
      if (desk.problems.length > 0) throw new Error(`Slack would refuse:\n${desk.problems.join('\n')}`)
    },
  }
}
