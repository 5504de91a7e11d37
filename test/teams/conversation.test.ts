import { afterEach, beforeEach, expect, test } from 'vitest'
import { startTeamsBot, type TeamsBot } from './bot.ts'

let bot: TeamsBot

beforeEach(async () => {
  bot = await startTeamsBot()
})

afterEach(async () => {
  await bot.close()
})

test('a command in a channel is read back, confirmed by its asker, and stands as a card that is taken on and done', async () => {
  const { teams } = bot
  const anna = teams.user('anna')
  const bram = teams.user('bram')
  await anna.say('@Schakel afspraak Werkagenda opstellen @Bram Tolsma uiterlijk 30 april', 'oogo')
  const readBack = anna.screen('oogo').at(-1)
  expect(readBack).toContain('Werkagenda opstellen')
  expect(readBack).toContain('Bram Tolsma')
  expect(readBack).toContain('30 april')
  expect(anna.buttons('oogo')).toEqual(['Vastleggen', 'Aanpassen'])

  await anna.press('Vastleggen', 'oogo')
  expect(anna.screen('oogo')[1]).toBe('Afspraak 1 is vastgelegd bij OOGO.')
  await teams.until(() => bram.buttons('oogo').includes('Aannemen'), 'the card in the channel')

  await bram.press('Aannemen', 'oogo')
  await teams.until(() => anna.screen('oogo').at(-1)?.includes('aangenomen') ?? false, 'the card as taken on')
  await bram.press('Gereed melden', 'oogo')
  await teams.until(() => anna.screen('oogo').at(-1)?.includes('gereed gemeld') ?? false, 'the card as done')
  expect(anna.screen('oogo')).toHaveLength(3)
})

test('what was read can be changed in a dialog that opens as it was read', async () => {
  const anna = bot.teams.user('anna')
  await anna.say('@Schakel /Afspraak Werkagenda opstellen', 'oogo')
  await anna.press('Aanpassen', 'oogo')
  expect(anna.dialog?.title).toBe('Afspraak vastleggen')
  await anna.submit({ title: 'Werkagenda herzien' })
  expect(anna.dialog).toBeNull()
  expect(anna.said).toEqual(['Afspraak 1 is vastgelegd bij OOGO.'])
  expect(anna.screen('oogo')[1]).toBe('Afspraak 1 is vastgelegd bij OOGO.')
})

test('nobody but the asker can confirm or change what was read', async () => {
  const { teams } = bot
  const bram = teams.user('bram')
  await teams.user('anna').say('@Schakel afspraak Werkagenda opstellen', 'oogo')
  await bram.press('Vastleggen', 'oogo')
  await bram.press('Aanpassen', 'oogo')
  expect(bram.said).toEqual(Array(2).fill('Dit formulier is door iemand anders geopend. Begin zelf met /afspraak.'))
  expect(teams.user('anna').buttons('oogo')).toContain('Vastleggen')
})

test('confirming twice at once makes one agreement', async () => {
  const { teams } = bot
  const anna = teams.user('anna')
  await anna.say('@Schakel afspraak Werkagenda opstellen', 'oogo')
  await Promise.all([anna.press('Vastleggen', 'oogo'), anna.press('Vastleggen', 'oogo')])
  await teams.until(() => anna.buttons('oogo').includes('Aannemen'), 'the card')
  expect(anna.screen('oogo').filter((text) => text.includes('Afspraak 1: '))).toHaveLength(1)
  expect(anna.screen('oogo').some((text) => text.includes('Afspraak 2'))).toBe(false)
})

test('an unknown name in a command is asked for, and a date that does not exist is said at its field', async () => {
  const anna = bot.teams.user('anna')
  await anna.say('@Schakel afspraak Werkagenda opstellen @Piet uiterlijk 31 februari', 'oogo')
  await anna.press('Aanpassen', 'oogo')
  await anna.submit({ term: 'uiterlijk 31 februari' })
  expect(JSON.stringify(anna.dialog?.card)).toContain('bestaat niet in de kalender')
  await anna.submit({ term: 'uiterlijk 30 april' })
  expect(anna.said).toEqual(['Afspraak 1 is vastgelegd bij OOGO.'])
})

test('saying only the name of the bot, or nothing, shows the menu', async () => {
  const anna = bot.teams.user('anna')
  await anna.say('@Schakel', 'oogo')
  await anna.say('')
  expect(anna.screen('oogo').at(-1)).toContain('Netwerk Regio Noord')
  expect(anna.screen().at(-1)).toContain('Netwerk Regio Noord')
})

test('what people in a channel say to each other is left alone', async () => {
  const { teams } = bot
  const anna = teams.user('anna')
  await teams.send({ ...anna.activity('oogo', '1'), type: 'message', text: 'noem mij' })
  expect(teams.connector.calls).toEqual([])
})

test('mentions are read as names with their place and their person, even where Teams tells only its own account', async () => {
  const anna = bot.teams.user('anna')
  await anna.say('@Schakel noem  plan &amp; b voor @Bram Tolsma en @Vera Vreemd &lt;at&gt;iedereen&lt;/at&gt;', 'oogo')
  expect(anna.screen('oogo').at(-1)).toBe(
    '[plan & b voor @Bram Tolsma en @Vera Vreemd <at>iedereen</at>]\n@Bram Tolsma=bram;@Vera Vreemd=vera',
  )
})

test('a private answer to a command in a channel stands in the personal chat, and the channel hears only that', async () => {
  const anna = bot.teams.user('anna')
  await anna.say('@Schakel geheim', 'oogo')
  expect(anna.screen('oogo').at(-1)).toBe('Het antwoord staat in uw gesprek met mij.')
  expect(anna.screen().at(-1)).toContain('Proefkaart')
})

test('whoever cannot be reached in private is told what to do', async () => {
  const { teams } = bot
  teams.connector.personalChats.delete('29:anna')
  const anna = teams.user('anna')
  await anna.say('@Schakel geheim', 'oogo')
  expect(anna.screen('oogo').at(-1)).toContain('Voeg Schakel toe in Teams')
  expect(anna.screen('oogo').join()).not.toContain('Proefkaart')
})

test('a stranger is told how to be known, in the language of the client', async () => {
  const vera = bot.teams.user('vera')
  await vera.say('afspraak Werkagenda')
  expect(vera.screen().at(-1)).toContain('Ik ken u nog niet')
  expect(vera.screen().at(-1)).toContain('netwerk koppel CODE. In Teams begint u met @Schakel, zonder schuine streep.')
  vera.locale = 'en-GB'
  await vera.say('afspraak Werkagenda')
  expect(vera.screen().at(-1)).toContain('I do not know you yet')
})

test('a fault is told with a reference, and its cause stays with us', async () => {
  const anna = bot.teams.user('anna')
  await anna.say('stuk')
  expect(anna.screen().at(-1)).toMatch(/Er ging bij mij iets mis.*kenmerk/u)
  expect(bot.world.faults).toHaveLength(1)
  expect(JSON.stringify(bot.log)).not.toContain('stuk')
})

test('being added to a conversation is answered with a word of welcome, once', async () => {
  const { teams } = bot
  const anna = teams.user('anna')
  const { from, ...update } = { ...anna.activity('oogo', '1'), type: 'conversationUpdate' }
  await teams.send({ ...update, from: { id: '29:somebody' }, membersAdded: [{ id: update.recipient.id }] })
  await teams.send({ ...update, from, membersAdded: [{ id: '29:bram' }] })
  expect(anna.screen('oogo')).toEqual([
    'Ik ben Schakel. Typ “netwerk” voor het menu, in een kanaal “@Schakel netwerk”.',
  ])
})
