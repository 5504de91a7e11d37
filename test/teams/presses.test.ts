import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTeamsBot, type TeamsBot } from './bot.ts'
import type { TeamsUser } from './driver/user.ts'
import { accountOf } from './driver/world.ts'

let bot: TeamsBot
let anna: TeamsUser
let bram: TeamsUser

beforeAll(async () => {
  bot = await startTeamsBot()
  anna = bot.teams.user('anna')
  bram = bot.teams.user('bram')
})

afterAll(async () => {
  await bot.close()
})

test('a press whose answer is a sentence leaves the card and says it', async () => {
  await anna.say('@Schakel hardop', 'oogo')
  await anna.press('Kloppen', 'oogo')
  expect(anna.said.at(-1)).toBe('Binnen.')
  expect(anna.screen('oogo').at(-1)).toContain('Proefkaart')
})

test('a press that is answered with a form shows it in the place of the card, to the presser only', async () => {
  await anna.say('@Schakel hardop', 'oogo')
  await anna.press('Vragen', 'oogo')
  expect(anna.screen('oogo').at(-1)).toContain('Uw antwoord')
  expect(bram.screen('oogo').at(-1)).toContain('Proefkaart')
  await anna.submit({ answer: 'nee' }, undefined, 'oogo')
  expect(anna.screen('oogo').at(-1)).toContain('Liever ja.')
  await anna.submit({ answer: 'ja' }, undefined, 'oogo')
  expect(anna.said.at(-1)).toBe('U zei ja.')
  expect(bram.screen('oogo').at(-1)).toContain('Proefkaart')
})

test('a form in a dialog comes back with what was typed and its problem, until it is right', async () => {
  await anna.say('hardop')
  await anna.press('Openen')
  expect(anna.dialog?.title).toBe('Een vraag')
  await anna.submit({ answer: 'nee' })
  const again = JSON.stringify(anna.dialog?.card)
  expect(again).toContain('Liever ja.')
  expect(again).toContain('"value":"nee"')
  await anna.submit({ answer: 'ja' })
  expect(anna.dialog).toBeNull()
  expect(anna.said.at(-1)).toBe('U zei ja.')
})

test('a form that is answered with a private card: the channel sees that it is done, the asker the card', async () => {
  await anna.say('@Schakel vraag geheim', 'oogo')
  await anna.press('Antwoorden', 'oogo')
  expect(anna.screen('oogo').at(-1)).toBe('Verwerkt.')
  expect(anna.said.at(-1)).toBe('Het antwoord staat in uw gesprek met mij.')
  expect(anna.screen().at(-1)).toContain('Proefkaart')
})

test('a press of last month, a press that is nobody’s and a press without data are told apart from faults', async () => {
  const message = bot.teams.connector.messages.at(-1)?.id
  for (const data of [
    { press: 'poll.vote', data: {} },
    { press: 'probe.knock', data: null },
    { more: 1 },
    null,
    'text',
  ]) {
    const body = await anna.invoke('adaptiveCard/action', { action: { data } }, 'oogo', message)
    expect(body).toMatchObject({ statusCode: 200, value: expect.stringContaining('Deze knop is van een oudere kaart') })
  }
  expect(bot.world.faults).toEqual([])
})

test('an invoke that nobody knows is answered, with HTTP 200 and the status inside', async () => {
  expect(await anna.invoke('config/fetch', {}, 'oogo')).toMatchObject({ statusCode: 501 })
})

test('an invoke without its value is our fault to nobody: it is answered in the form of its kind', async () => {
  expect(await anna.invoke('task/fetch', undefined, 'oogo')).toMatchObject({ task: { type: 'message' } })
  expect(await anna.invoke('composeExtension/fetchTask', undefined, 'oogo')).toMatchObject({
    task: { type: 'message' },
  })
  expect(await anna.invoke('application/search', undefined, 'oogo')).toMatchObject({ statusCode: 500 })
})

test('where a client knows no Execute, the Submit in its place does the same', async () => {
  await anna.say('hardop')
  const id = bot.teams.connector.newId()
  const value = { press: 'probe.knock', data: { say: 'Binnen.' } }
  await bot.teams.send({ ...anna.activity('personal', id), type: 'message', value })
  expect(anna.screen().at(-1)).toBe('Binnen.')
})

test('where a client knows no dialogs, the form stands in the conversation and only its asker can send it', async () => {
  const { teams } = bot
  const value = { msteams: { type: 'task/fetch' }, press: 'probe.open', data: {} }
  await teams.send({ ...anna.activity('oogo', teams.connector.newId()), type: 'message', value })
  await bram.submit({ answer: 'ja' }, 'Antwoorden', 'oogo')
  expect(bram.said.at(-1)).toContain('door iemand anders geopend')
  await anna.submit({ answer: 'ja' }, 'Antwoorden', 'oogo')
  expect(bram.screen('oogo').at(-1)).toBe('U zei ja.')
})

test('"Maak er een afspraak van" opens a form with the message as plain text and its people', async () => {
  const mentions = [{ id: 0, mentionText: 'Bram', mentioned: { user: { id: 'bram', displayName: 'Bram Tolsma' } } }]
  const html = '<div>Werkagenda&nbsp;opstellen <at id="0">Bram</at><br><b>uiterlijk 30 april</b> &lt;!channel&gt;</div>'
  await anna.extend('agreement.from-message', 'oogo', { html, mentions })
  const form = JSON.stringify(anna.dialog?.card)
  expect(form).toContain('Werkagenda opstellen')
  expect(form).toContain('<!channel>')
  expect(form).not.toContain('<b>')
  expect(form).toMatch(/"value":"[^"]*member[^"]*"/u)
  await anna.submit({ title: 'Werkagenda opstellen' })
  await bot.teams.until(() => anna.buttons('oogo').includes('Aannemen'), 'the card in the channel')
})

test('the command from the compose box opens an empty form', async () => {
  await anna.extend('afspraak', 'oogo')
  expect(anna.dialog?.title).toBe('Afspraak vastleggen')
  await anna.submit({ title: 'Iets kleins doen' })
  expect(anna.dialog).toBeNull()
})

test('a message extension refused is told in the dialog', async () => {
  await bot.teams.user('vera').extend('afspraak', 'oogo')
  expect(bot.teams.user('vera').said.at(-1)).toContain('Ik ken u nog niet')
})

test('typing in a search field offers what is found; what is chosen keeps its name when the form comes back', async () => {
  await anna.extend('kies', 'oogo')
  expect(JSON.stringify(anna.dialog?.card)).toContain('"choices.data":{"type":"Data.Query","dataset":"probe.who"}')
  const offered = await anna.search('probe.who', 'Jo', 'oogo')
  expect(offered.map(({ title }) => title)).toEqual(['Jansma, Jo', 'Jo | Jo'])
  await anna.submit({ who: offered.map(({ value }) => value) })
  expect(JSON.stringify(anna.dialog?.card)).toContain(
    '"choices":[{"title":"Jansma, Jo","value":"m:1"},{"title":"Jo / Jo","value":"m:2"}],"value":"m:1,m:2"',
  )
  await anna.submit({ reason: 'Zomaar' })
  expect(anna.said.at(-1)).toBe('m:1 en m:2')
})

test('a stranger finds nobody by typing', async () => {
  const vera = bot.teams.user('vera')
  expect(await vera.search('probe.who', 'Jo', 'oogo')).toEqual([])
})

test.each([
  ['no text', ''],
  ['ten thousand characters', 'lang '.repeat(2000)],
  ['emoji', '😀'.repeat(1400)],
  ['right-to-left text', '\u202Eomgekeerd שלום'],
  ['a Slack call', '<!channel>'],
  ['a link', '[link](https://evil.example)'],
  ['a mention of everybody', '<at>iedereen</at>'],
  ['markup', '<script>alert(1)</script><img src=x onerror=alert(1)>'],
])('%s neither breaks nor marks up what is shown', async (_, text) => {
  const faults = () => bot.log.filter(({ event }) => event === 'teams.fault').length + bot.world.faults.length
  const before = faults()
  await anna.say(`@Schakel afspraak ${text}`, 'oogo')
  const shown = JSON.stringify(bot.teams.connector.messages.at(-1)?.card)
  expect(faults()).toBe(before)
  expect(shown).not.toContain('"type":"TextBlock"')
  expect(shown).not.toContain('"entities"')
})

test('the account of a person is never taken for the person', async () => {
  bot.teams.connector.people.delete(accountOf('vera'))
  await anna.say('@Schakel noem @Vera Vreemd', 'oogo')
  expect(anna.screen('oogo').at(-1)).toContain('@Vera Vreemd=29:vera')
})
