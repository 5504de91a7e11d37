/** Microsoft out of reach: nobody's fault, so nobody is called a forger and nobody is taken for somebody unknown. */
import { afterEach, expect, test } from 'vitest'
import { startTeamsBot, type TeamsBot } from './bot.ts'

let bot: TeamsBot

afterEach(async () => {
  await bot.close()
})

const say = (header?: string) =>
  bot.teams.send({ ...bot.teams.user('anna').activity('personal', '1'), type: 'message', text: 'netwerk' }, header)

test.each([
  ['cannot be reached', 'http://127.0.0.1:9/openid'],
  ['are not there', '/nowhere'],
  ['are no keys', '/login'],
])('when Microsoft’s keys %s, a caller is told to come back, and the log tells of an error', async (_, address) => {
  bot = await startTeamsBot()
  const openIdMetadata = new URL(address, bot.teams.settings.openIdMetadata).href
  await bot.close()
  bot = await startTeamsBot({ openIdMetadata })
  expect(await say()).toEqual({ status: 503, body: { problem: 'unavailable' } })
  expect(bot.log).toContainEqual(
    expect.objectContaining({
      level: 'error',
      event: 'teams.unavailable',
      why: expect.stringMatching(/^KeysUnreadable/u),
    }),
  )
  expect((await say('Bearer a.b.c')).status).toBe(401)
})

test('whoever cannot be asked for at the moment is not taken for somebody unknown', async () => {
  bot = await startTeamsBot()
  const { connector } = bot.teams
  const anna = bot.teams.user('anna')
  connector.failures.push({ status: 503 })
  await anna.say('@Schakel noem @Bram Tolsma', 'oogo')
  expect(anna.screen('oogo').at(-1)).toMatch(/Er ging bij mij iets mis.*kenmerk/u)
  await anna.say('@Schakel noem @Bram Tolsma', 'oogo')
  expect(anna.screen('oogo').at(-1)).toContain('@Bram Tolsma=bram')
})
