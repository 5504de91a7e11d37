/** A Teams conversation in which nothing arrives: what ends that, and what does not. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import { must } from '../world.ts'
import { startTeamsBot, type TeamsBot } from './bot.ts'

let bot: TeamsBot

beforeEach(async () => {
  bot = await startTeamsBot()
  const { connector } = bot.teams
  connector.rosters.set('19:oogo@thread.tacv2', [{ id: '29:anna', userRole: 'user' }])
})

afterEach(async () => {
  await bot.close()
})

const troubleNow = async () =>
  (await bot.world.storage.network.channelState(bot.world.network, 'oogo'))?.trouble ?? null

const look = async () => {
  const at = bot.teams.address('oogo')
  const seen = await must(bot.surface.port.inspect, 'inspection')(at)
  if (seen.kind !== 'seen') throw new Error(`Expected to see it, got ${seen.kind}`)
  await bot.app.notice({ ...seen, kind: 'looked', at })
}

test.each(['archived', 'unreachable'] as const)(
  'who is in a channel that is %s can still be seen, and that does not open it; what arrives does',
  async (trouble) => {
    const { teams, app } = bot
    await app.notice({ kind: 'gone', at: teams.address('oogo'), trouble })
    await look()
    expect(await troubleNow()).toBe(trouble)

    const opened = bot.heardNotice('back')
    const anna = teams.user('anna')
    await anna.say('@Schakel afspraak Werkagenda opstellen', 'oogo')
    await anna.press('Vastleggen', 'oogo')
    await teams.until(() => anna.buttons('oogo').includes('Aannemen'), 'the card')
    await opened
    expect(await troubleNow()).toBeNull()
  },
)

test.each(['removed', 'deleted'] as const)('where we can see who is there, we are not %s any more', async (trouble) => {
  await bot.app.notice({ kind: 'gone', at: bot.teams.address('oogo'), trouble })
  await look()
  expect(await troubleNow()).toBeNull()
})
