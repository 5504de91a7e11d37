/**
 * Whoever the network does not know (yet), and whoever has left it: every way in that Teams has, in a channel and in
 * the personal chat. They read nothing of the network, and change nothing in it.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { textOfDatabase } from '../network/database-text.ts'
import { must } from '../world.ts'
import { startTeamsBot, type TeamsBot } from './bot.ts'
import { buttonsOf, type Shown } from './driver/card-text.ts'
import { personal, type TeamsUser } from './driver/user.ts'

let folder: string
let bot: TeamsBot
/** Data of a button of the card that stands in the channel, and of the form with which somebody else began. */
let taken: Readonly<Record<string, unknown>>
let sealed: Readonly<Record<string, unknown>>

/** Vera is known to nobody, as a guest of the team is until somebody links them; Bram has left. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'schakel-'))
  bot = await startTeamsBot({}, { url: `sqlite:${folder}/schakel.db` })
  const { teams } = bot
  const anna = teams.user('anna')
  await anna.say('@Schakel afspraak Werkagenda opstellen', 'oogo')
  sealed = dataOf('Vastleggen')
  await anna.press('Vastleggen', 'oogo')
  await teams.until(() => anna.buttons('oogo').includes('Aannemen'), 'the card')
  taken = dataOf('Aannemen')
  await leave()
})

const leave = (): Promise<void> =>
  bot.world.storage.network.saveMember({ ...must(bot.world.members.Bram, 'Bram'), leftOn: '2026-11-01' })

afterAll(async () => {
  await bot?.close()
  await rm(folder, { recursive: true, force: true })
})

const dataOf = (label: string): Readonly<Record<string, unknown>> => {
  const shown = bot.teams.connector.messages.flatMap(({ card }) => buttonsOf(card))
  return must(shown.find(({ title }: Shown) => title === label)?.data, label) as Readonly<Record<string, unknown>>
}

type Attempt = (who: TeamsUser, where: string) => Promise<unknown>

const say =
  (text: string): Attempt =>
  (who, where) =>
    who.say(where === personal ? text : `@Schakel ${text}`, where)

const invoke =
  (name: string, value: () => unknown): Attempt =>
  (who, where) =>
    who.invoke(name, value(), where)

const send =
  (value: () => unknown): Attempt =>
  async (who, where) => {
    const activity = { ...who.activity(where, bot.teams.connector.newId()), type: 'message', value: value() }
    return (await bot.teams.send(activity)).body
  }

const extension =
  (commandId: string, more: object = {}) =>
  () => ({ commandId, commandContext: 'compose', ...more })
const message = { messagePayload: { id: '1', body: { contentType: 'html', content: '<p>Werk opstellen</p>' } } }

const attempts: readonly (readonly [string, Attempt])[] = [
  ['asks for the menu', say('netwerk')],
  ['asks what is open', say('afspraken')],
  ['writes something down', say('afspraak Werkagenda herzien')],
  ['asks for what is private', say('geheim')],
  ['says nothing', say('')],
  ['presses a button', invoke('adaptiveCard/action', () => ({ action: { data: taken } }))],
  ['presses a button that is nobody’s', invoke('adaptiveCard/action', () => ({ action: { data: { press: 'x' } } }))],
  ['confirms what another began', invoke('adaptiveCard/action', () => ({ action: { data: sealed } }))],
  ['presses in a client without Execute', send(() => taken)],
  ['confirms so what another began', send(() => sealed)],
  ['opens a dialog', invoke('task/fetch', () => ({ data: { press: 'agreement.new', data: {} } }))],
  ['opens the dialog of a card', invoke('task/fetch', () => ({ data: taken }))],
  ['sends a dialog', invoke('task/submit', () => ({ data: sealed }))],
  ['sends a dialog that nobody drew', invoke('task/submit', () => ({ data: { form: 'agreement.write', state: {} } }))],
  ['begins from the compose box', invoke('composeExtension/fetchTask', extension('afspraak'))],
  ['begins from a message', invoke('composeExtension/fetchTask', extension('agreement.from-message', message))],
  [
    'sends from the compose box',
    invoke('composeExtension/submitAction', () => ({ ...extension('afspraak')(), data: sealed })),
  ],
]

const people = ['vera', 'bram'] as const
const places = ['oogo', personal]

/** What stands in the database of the network, without what is kept of deliveries. */
const kept = () => textOfDatabase(join(folder, 'schakel.db'))

describe.each(people)('%s', (person) => {
  describe.each(places)('in %s', (where) => {
    test.each(attempts)('%s, and neither reads nor writes', async (_, attempt) => {
      const { teams } = bot
      const who = teams.user(person)
      const [before, said] = [await kept(), teams.connector.messages.length]
      const body = await attempt(who, where)
      const answers = JSON.stringify([body, teams.connector.messages.slice(said).filter(({ from }) => from === 'bot')])
      expect(answers).toMatch(/ken u nog niet|door iemand anders geopend|oudere versie/u)
      expect(answers).not.toMatch(/Werkagenda|OOGO|Wiegersma|Regio Noord|Proefkaart/u)
      expect(await kept()).toBe(before)
    })

    test('searches, and finds nothing', async () => {
      const who = bot.teams.user(person)
      for (const search of ['probe.who', 'agreement.owners', 'channels', '']) {
        expect(await who.search(search, 'a', where)).toEqual([])
      }
    })
  })
})

test.each(places)('whoever has left does not finish in %s what they began as a member', async (where) => {
  const { teams } = bot
  const bram = teams.user('bram')
  await bot.world.storage.network.saveMember(must(bot.world.members.Bram, 'Bram'))
  const mark = teams.connector.messages.length
  await bram.say(where === personal ? 'vraag ja' : '@Schakel vraag ja', where)
  const begun = must(teams.connector.messages.slice(mark).flatMap(({ card }) => buttonsOf(card))[0]?.data, 'form')
  await leave()
  const before = await kept()
  const body = await bram.invoke('adaptiveCard/action', { action: { data: begun } }, where)
  expect(JSON.stringify(body)).toContain('ken u nog niet')
  expect(JSON.stringify(body)).not.toContain('U zei ja')
  expect(await kept()).toBe(before)
})
