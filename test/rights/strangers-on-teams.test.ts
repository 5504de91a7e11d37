/** Every line of the table as a stranger asks it through Teams itself: signed activities in, what Teams is told out. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { RunningSurface } from '../../bot/chat/running-surface.ts'
import { openServer, type Server } from '../../bot/server.ts'
import { openTeams } from '../../bot/teams/open-teams.ts'
import { startTeamsWorld, type TeamsWorld } from '../teams/driver/world.ts'
import { openRightsWorld, type RightsWorld, secrets } from './rights-world.ts'
import type { Asked, Rule } from './rule.ts'
import { rules } from './rules.ts'

const log = { info: () => {}, warn: () => {}, error: () => {} }
const where = 'streektafel'

let world: RightsWorld
let teams: TeamsWorld
let surface: RunningSurface
let server: Server
let before: string

/** Vera is a guest of the team; Otto comes from a tenant that is in no network; Gert was removed. */
const people = { vera: 'Vera Vreemd', otto: 'Otto Elders', gert: 'Gert Weg' }
type Stranger = keyof typeof people

beforeAll(async () => {
  world = await openRightsWorld()
  teams = await startTeamsWorld({ people, tenantOf: { otto: 'bbbbbbbb-0000-4000-8000-00000000000b' } })
  const { network } = world.storage
  await network.linkIdentity(teams.identity('gert'), world.network, world.members.removed.id)
  surface = await openTeams(teams.settings, { app: world.app, network, log })
  server = await openServer(
    { host: '127.0.0.1', port: 0 },
    { surfaces: [surface], health: async () => ({ ok: true }), log },
  )
  teams.connect(server.address)
  before = world.rows.digest()
})

afterAll(async () => {
  await surface?.stop?.()
  await server?.close()
  await teams?.close()
  await world?.close()
})

const attempts: Readonly<Record<string, (who: Stranger, name: string, asked: Asked) => Promise<unknown>>> = {
  command: (who, name, { text = '' }) => teams.user(who).say(`@Schakel ${name} ${text}`, where),
  shortcut: (who, name, { text = '' }) => {
    const messagePayload = { id: '1', body: { contentType: 'html', content: `<p>${text}</p>` } }
    const value = { commandId: name, commandContext: 'message', messagePayload }
    return teams.user(who).invoke('composeExtension/fetchTask', value, where)
  },
  press: (who, name, { data }) =>
    teams.user(who).invoke('adaptiveCard/action', { action: { data: { press: name, data } } }, where),
  submit: (who, name, { state }) => {
    const shown = { title: 'x', submit: 'x', fields: [] }
    return teams.user(who).invoke('task/submit', { data: { form: name, state, shown } }, where)
  },
  options: (who, name, { query = '' }) => teams.user(who).search(name, query, where),
}

const attemptOf = ({ name }: Rule) => {
  const [kind = '', ...words] = name.split(' ')
  const attempt = attempts[kind.replace('stranger-', '')]
  return attempt && ((who: Stranger, asked: Asked) => attempt(who, words.join(' '), asked))
}

const lines = rules.map((rule) => [`${rule.name} (${rule.says[1]})`, rule] as const)
const kindOf = ([, { name }]: (typeof lines)[number]): string => name.split(' ')[0] ?? ''
const oneOfEachKind = [...new Map(lines.map((line) => [kindOf(line), line])).values()]

/** A form that nobody drew for them is not even read. */
const refused =
  /ken u nog niet|code klopt niet|heeft dit netwerk al|heeft al een secretariaat|door iemand anders geopend|oudere versie/u

const getsNothing = async (stranger: Stranger, rule: Rule): Promise<void> => {
  const [asked = {}] = await rule.asks(world)
  const known = teams.connector.messages.length
  const body = await attemptOf(rule)?.(stranger, asked)
  const said = teams.connector.messages.slice(known).filter(({ from }) => from === 'bot')
  const shown = JSON.stringify([body, said])
  if (rule.name.startsWith('options ')) expect(body).toEqual([])
  else expect(shown).toMatch(refused)
  for (const word of [...secrets.ofNetwork, ...secrets.ofBody]) expect(shown).not.toContain(word)
  expect(world.rows.digest()).toBe(before)
}

const greetings: readonly (readonly [string, (who: Stranger) => Promise<unknown>])[] = [
  ['adds Schakel', (who) => teams.send({ ...teams.user(who).activity('personal', '1'), ...added(who) })],
  ['adds it once more', (who) => teams.send({ ...teams.user(who).activity('personal', '1'), ...addedAgain })],
  ['says hello', (who) => teams.user(who).say('hallo')],
]
const added = (who: Stranger) => {
  const { recipient } = teams.user(who).activity('personal', '1')
  return { type: 'conversationUpdate', membersAdded: [{ id: recipient.id }] }
}
const addedAgain = { type: 'installationUpdate', action: 'add-upgrade' }

describe.each(['vera', 'otto', 'gert'] as const)('%s, who opens the personal chat,', (stranger) => {
  it.each(greetings)('%s and is shown nobody’s page', async (_, act) => {
    const known = teams.connector.messages.length
    await act(stranger)
    const said = teams.connector.messages.slice(known).filter(({ from }) => from === 'bot')
    const shown = JSON.stringify(said)
    for (const word of [...secrets.ofNetwork, ...secrets.ofBody]) expect(shown).not.toContain(word)
    if (said.length > 0) expect(shown).toMatch(refused)
    expect(world.rows.digest()).toBe(before)
  })
})

describe('a guest on Teams', () => {
  it.each(lines)('gets nothing of %s', (_, rule) => getsNothing('vera', rule))
})

describe.each(['otto', 'gert'] as const)('%s, of another tenant or removed, on Teams', (stranger) => {
  it.each(oneOfEachKind)('gets nothing of %s', (_, rule) => getsNothing(stranger, rule))
})
