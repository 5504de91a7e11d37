/** One network of which some are in one tenant and some in another. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import { DeliveryProblem, type Posting } from '../../bot/chat/port.ts'
import { completeSettings } from '../../bot/teams/settings.ts'
import { card, paragraph } from '../../cards/card.ts'
import { nl } from '../../cards/words/nl.ts'
import { must } from '../world.ts'
import { startTeamsBot, type TeamsBot } from './bot.ts'
import { conversationOf } from './driver/world.ts'

const town = 'bbbbbbbb-0000-4000-8000-00000000000b'

let bot: TeamsBot

/** Anna is of the region's tenant, Bram and Vera are of the town's; each tenant has a channel of the OOGO. */
beforeEach(async () => {
  bot = await startTeamsBot({}, { tenantOf: { bram: town, vera: town } })
  const { world, teams } = bot
  await world.storage.network.saveChannel({
    id: 'oogo-town',
    network: world.network,
    body: must(world.bodies.OOGO, 'OOGO').id,
    member: null,
    name: 'OOGO',
    address: teams.address('oogo-town', town),
  })
})

afterEach(async () => {
  await bot.close()
})

const cardsIn = (channel: string) =>
  bot.teams.connector.messages.filter(
    ({ conversation, card: shown }) =>
      conversation === conversationOf(channel) && JSON.stringify(shown).includes('Afspraak 1: '),
  )

test('what is agreed in one tenant stands in both, once, and what is done to it in one is seen in the other', async () => {
  const { teams } = bot
  const [anna, bram] = [teams.user('anna'), teams.user('bram')]
  await anna.say('@Schakel afspraak Werkagenda opstellen uiterlijk 30 april', 'oogo')
  await anna.press('Vastleggen', 'oogo')
  await teams.until(() => bram.buttons('oogo-town').includes('Aannemen'), 'the card in the town')
  await teams.until(() => anna.buttons('oogo').includes('Aannemen'), 'the card in the region')

  await bram.press('Aannemen', 'oogo-town')
  await teams.until(() => anna.screen('oogo').at(-1)?.includes('aangenomen') ?? false, 'the card as taken on')
  expect(anna.screen('oogo').at(-1)).toContain('Bram Tolsma')
  await bram.press('Gereed melden', 'oogo-town')
  await teams.until(() => anna.screen('oogo').at(-1)?.includes('gereed gemeld') ?? false, 'the card as done')
  expect([cardsIn('oogo').length, cardsIn('oogo-town').length]).toEqual([1, 1])
})

test('somebody links an account of another tenant, and is one member in both', async () => {
  const { teams, world } = bot
  await teams.user('hanneke').say('netwerk koppel')
  const shown = must(teams.user('hanneke').screen().at(-1), 'code')
  const code = must(/[A-Z0-9]{4}(?:-[A-Z0-9]{4})+/u.exec(shown)?.[0], `code in ${shown}`)
  await teams.user('vera').say(`netwerk koppel ${code}`)
  expect(teams.user('vera').screen().at(-1)).toContain('Hanneke Dorsman')
  const { id } = must(world.members.Hanneke, 'Hanneke')
  const identities = await world.storage.network.identitiesOf(world.network, id)
  expect(identities.flatMap(({ surface, space }) => (surface === 'teams' ? [space] : []))).toEqual([teams.tenant, town])
  expect(await world.storage.network.memberOf(teams.identity('vera'))).toMatchObject({ id })
})

test('the same id in another tenant is somebody else', async () => {
  const { teams } = bot
  const activity = teams.user('anna').activity('personal', '1')
  const conversation = { ...activity.conversation, id: 'a:elsewhere', tenantId: town }
  const from = { ...activity, conversation, channelData: { tenant: { id: town } } }
  expect(await teams.send({ ...from, type: 'message', text: 'geheim' })).toMatchObject({ status: 200 })
  const said = teams.connector.messages.filter((message) => message.conversation === 'a:elsewhere')
  expect(JSON.stringify(said)).toContain('Ik ken u nog niet')
  expect(JSON.stringify(said)).not.toContain('Proefkaart')
})

test('a third tenant is not heard', async () => {
  const { teams } = bot
  const activity = teams.user('bram').activity('personal', '1')
  const third = 'cccccccc-0000-4000-8000-00000000000c'
  const foreign = {
    ...activity,
    conversation: { ...activity.conversation, tenantId: third },
    channelData: { tenant: { id: third } },
  }
  expect((await teams.send({ ...foreign, type: 'message', text: 'netwerk' })).status).toBe(401)
  expect(teams.connector.calls).toEqual([])
})

test('somebody of one tenant in a conversation of the other is not taken for somebody who is there', async () => {
  const { teams } = bot
  const activity = teams.user('anna').activity('oogo', '1')
  const from = { ...activity.from, tenantId: town }
  expect((await teams.send({ ...activity, from, type: 'message', text: 'netwerk' })).status).toBe(401)
})

test('the bot signs in where it is registered, whichever tenants it serves', () => {
  const { settings } = bot.teams
  const { loginUrl, ...microsoft } = settings
  const single = completeSettings({ ...microsoft, appTenant: town })
  expect([single.loginUrl, single.tenants]).toEqual([
    `https://login.microsoftonline.com/${town}`,
    [bot.teams.tenant, town],
  ])
  expect(completeSettings(microsoft).loginUrl).toBe('https://login.microsoftonline.com/botframework.com')
})

test('no conversation is ever reached by the way of another tenant', async () => {
  const { teams, surface } = bot
  const [region, other] = [teams.address('oogo'), teams.address('oogo-town', town)]
  const posting: Posting = { key: 'k', card: card('x', paragraph('x')), words: nl }
  const crossed = [
    { ...region, space: town },
    { ...region, reference: other.reference ?? '' },
    { ...region, reference: teams.address('oogo', town).reference ?? '' },
    { ...other, reference: region.reference ?? '' },
  ]
  for (const address of crossed) {
    await expect(surface.port.post(address, posting)).rejects.toBeInstanceOf(DeliveryProblem)
    await expect(surface.port.replace(address, '1', posting)).rejects.toBeInstanceOf(DeliveryProblem)
    expect(await must(surface.port.inspect, 'inspection')(address)).toMatchObject({ kind: 'gone' })
  }
  expect(teams.connector.calls).toEqual([])
})
