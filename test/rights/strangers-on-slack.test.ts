/** Every line of the table as a stranger asks it through Slack itself: signed requests in, what Slack shows out. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { RunningSurface } from '../../bot/chat/running-surface.ts'
import { openServer, type Server } from '../../bot/server.ts'
import { openSlack } from '../../bot/slack/open-slack.ts'
import { renderMessage } from '../../cards/block-kit.ts'
import { button, buttons, card } from '../../cards/card.ts'
import { nl } from '../../cards/words/nl.ts'
import { type Delivery, overHttp } from '../slack/driver/delivery.ts'
import { type SlackWorld, startSlackWorld } from '../slack/driver/world.ts'
import { openRightsWorld, type RightsWorld, secrets } from './rights-world.ts'
import type { Asked, Rule } from './rule.ts'
import { rules } from './rules.ts'

const log = { info: () => {}, warn: () => {}, error: () => {} }

let world: RightsWorld
let slack: SlackWorld
let surface: RunningSurface
let server: Server
let delivery: Delivery
let before: string

/** The guest is known to nobody; the one who was removed still has the id that was a member's. */
const strangers = ['guest', 'removed'] as const
type Stranger = (typeof strangers)[number]

beforeAll(async () => {
  world = await openRightsWorld()
  slack = await startSlackWorld({ people: strangers, channels: ['streektafel'] })
  const removed = { surface: 'slack', space: slack.team, user: slack.userId('removed'), name: 'removed' } as const
  await world.storage.network.linkIdentity(removed, world.network, world.members.removed.id)
  surface = await openSlack(slack.settings, { app: world.app, log })
  server = await openServer(
    { host: '127.0.0.1', port: 0 },
    { surfaces: [surface], health: async () => ({ ok: true }), log },
  )
  slack.connect(server.address)
  delivery = overHttp(server.address, slack.settings.signingSecret)
  before = world.rows.digest()
})

afterAll(async () => {
  await surface?.stop?.()
  await server?.close()
  await slack?.close()
  await world?.close()
})

const post = (text: string, blocks: readonly object[] = []) =>
  slack.call('chat.postMessage', { channel: slack.channelId('streektafel'), text, blocks })

/** What this person alone came to see in the channel by doing so. */
const seenBy = async (stranger: Stranger, act: () => Promise<void>): Promise<string> => {
  const read = async () => (await slack.user(stranger).messages('streektafel')).filter(({ only }) => only !== null)
  const known = (await read()).length
  await act()
  return JSON.stringify((await read()).slice(known))
}

const attempts: Readonly<Record<string, (who: Stranger, name: string, asked: Asked) => Promise<string>>> = {
  command: (who, name, { text = '' }) => seenBy(who, () => slack.user(who).command(`/${name} ${text}`, 'streektafel')),
  shortcut: async (who, name, { text = '' }) => {
    await post(text)
    return seenBy(who, () => slack.user(who).shortcut(name, 'streektafel', new RegExp(text, 'u')))
  },
  press: async (who, name, { data }) => {
    const shown = card(name, buttons(button('Druk', { name, data, opensForm: false })))
    const { text, blocks } = renderMessage(shown, { words: nl, mention: () => null })
    await post(text, blocks)
    return seenBy(who, () => slack.user(who).press('Druk', { in: 'streektafel' }))
  },
  submit: async (who, name, { state }) => {
    const view = { id: 'V1', hash: '1', type: 'modal', callback_id: name, state: { values: {} }, blocks: [] }
    const carried = JSON.stringify({ state, at: slack.channelId('streektafel') })
    const common = { team: { id: slack.team }, user: { id: slack.userId(who), name: who }, trigger_id: '1.1.1' }
    const sent = { ...common, type: 'view_submission', view: { ...view, private_metadata: carried }, response_urls: [] }
    return JSON.stringify((await delivery.interaction(sent)).said)
  },
}

const attemptOf = ({ name }: Rule) => {
  const [kind = '', ...words] = name.split(' ')
  const attempt = attempts[kind.replace('stranger-', '')]
  return attempt && ((who: Stranger, asked: Asked) => attempt(who, words.join(' '), asked))
}

const lines = rules
  .filter((rule) => attemptOf(rule) && rule.name !== 'stranger-submit network.claim')
  .map((rule) => [`${rule.name} (${rule.says[1]})`, rule] as const)
const kindOf = ([, { name }]: (typeof lines)[number]): string => name.split(' ')[0] ?? ''
const oneOfEachKind = [...new Map(lines.map((line) => [kindOf(line), line])).values()]

const getsNothing = async (stranger: Stranger, rule: Rule): Promise<void> => {
  const [asked = {}] = await rule.asks(world)
  const shown = await attemptOf(rule)?.(stranger, asked)
  expect(shown).toContain(nl.refusals[rule.stranger as 'member.unknown'](undefined))
  for (const word of [...secrets.ofNetwork, ...secrets.ofBody]) expect(shown).not.toContain(word)
  expect(world.rows.digest()).toBe(before)
}

const seesNoHome = async (stranger: Stranger): Promise<void> => {
  await slack.user(stranger).openHome()
  const shown = JSON.stringify((await slack.user(stranger).seesHome(/./u)).blocks)
  expect(shown).toContain(nl.refusals['member.unknown'](undefined))
  for (const word of [...secrets.ofNetwork, ...secrets.ofBody]) expect(shown).not.toContain(word)
  expect(world.rows.digest()).toBe(before)
}

it.each(strangers)('the Home tab of %s says nothing of the network', seesNoHome)

describe('a guest on Slack', () => {
  it.each(lines)('gets nothing of %s', (_, rule) => getsNothing('guest', rule))
})

describe('a member who was removed, on Slack', () => {
  it.each(oneOfEachKind)('gets nothing of %s', (_, rule) => getsNothing('removed', rule))
})
