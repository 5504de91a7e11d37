/** A platform that refuses our settings ends the start; one that cannot be reached now does not. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Bot, startBot } from '../../scripts/bot.ts'
import { readSettings } from '../../scripts/settings.ts'
import { type Given, settingsIn, startChild } from './child.ts'
import { nobody, openStandIn, type StandIn } from './stand-in.ts'

const secret = 'geheim-van-deze-proef'

let folder: string
const open: (Bot | StandIn)[] = []
const said: string[] = []
const note = (event: string) => void said.push(event)
const log = { info: note, warn: note, error: note }

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'schakel-platforms-'))
})
afterEach(async () => {
  for (const one of open.splice(0)) await ('stop' in one ? one.stop() : one.close())
  said.length = 0
  await rm(folder, { recursive: true, force: true })
})

const start = async (given: Given): Promise<Bot> => {
  const bot = await startBot(readSettings({ ...settingsIn(folder), ...given }), log)
  open.push(bot)
  return bot
}

const standIn = async (answer: Parameters<typeof openStandIn>[0]): Promise<string> => {
  const one = await openStandIn(answer)
  open.push(one)
  return one.address
}

const slack = (api: string): Given => ({
  SLACK_BOT_TOKEN: `xoxb-${secret}`,
  SLACK_SIGNING_SECRET: secret,
  SLACK_API_URL: `${api}/`,
})

const teams = (login: string): Given => ({
  TEAMS_APP_ID: '11111111-2222-4333-8444-555555555555',
  TEAMS_APP_PASSWORD: secret,
  TEAMS_TENANTS: 'aaaaaaaa-0000-4000-8000-00000000000a',
  TEAMS_LOGIN_URL: login,
})

const refusesToken = () => ({ body: { ok: false, error: 'invalid_auth' } })
const refusesSockets = (path: string) => (path.includes('connections.open') ? refusesToken() : { body: { ok: true } })
const refusesPassword = () => ({ status: 401, body: { error: 'invalid_client' } })

describe('settings that a platform refuses', () => {
  it('of Slack are named', async () => {
    const bot = await start(slack(await standIn(refusesToken)))
    await expect(bot.connected).rejects.toThrow('Slack refuses SLACK_BOT_TOKEN (invalid_auth)')
  })

  it('of Socket Mode are named', async () => {
    const bot = await start({ ...slack(await standIn(refusesSockets)), SLACK_APP_TOKEN: 'xapp-1' })
    await expect(bot.connected).rejects.toThrow('Slack refuses SLACK_APP_TOKEN (invalid_auth)')
  })

  it('of Teams are named', async () => {
    const bot = await start(teams(await standIn(refusesPassword)))
    await expect(bot.connected).rejects.toThrow(/refuses TEAMS_APP_ID with this TEAMS_APP_PASSWORD/u)
  })

  it('end the process with 1, in words and without the secret', async () => {
    const child = startChild({ ...settingsIn(folder), ...slack(await standIn(refusesToken)) })
    const { code, said } = await child.ended
    expect(code).toBe(1)
    expect(said).toContain('Slack refuses SLACK_BOT_TOKEN')
    expect(said).not.toContain(secret)
    expect(said).not.toMatch(/\n {4}at /u)
  })
})

describe('a platform that cannot be reached now', () => {
  it('is said in the log, and everything else runs', async () => {
    const away = await nobody()
    const bot = await start({ ...slack(away), ...teams(away) })
    await bot.connected
    expect(said).toEqual(expect.arrayContaining(['slack.token-unchecked', 'teams.login-unchecked']))
    expect((await fetch(`${bot.address}/healthz`)).status).toBe(200)
  })

  it('is tried again over Socket Mode until it is there', async () => {
    let times = 0
    const back = Promise.withResolvers<void>()
    const api = await standIn((path) => {
      if (!path.includes('connections.open')) return { body: { ok: true } }
      times += 1
      if (times === 2) back.resolve()
      return { status: 503, body: {} }
    })
    const bot = await start({ ...slack(api), SLACK_APP_TOKEN: 'xapp-1' })
    await bot.connected
    await back.promise
    expect(said).toContain('slack.connect-failed')
  })
})

describe('the claim code', () => {
  it.each<[string, (address: string) => Given, string]>([
    ['Slack', slack, 'typ in Slack  /netwerk claim '],
    ['Teams', teams, 'typ in Teams  /netwerk claim '],
    ['both', (address) => ({ ...slack(address), ...teams(address) }), 'typ in Slack of Teams  /netwerk claim '],
  ])('is offered where it can be typed: %s', async (_, given, line) => {
    const address = await standIn(() => ({ body: { ok: true, access_token: 'x', expires_in: 3600 } }))
    const child = startChild({ ...settingsIn(folder), ...given(address) })
    await child.address
    child.process.kill('SIGTERM')
    const { code, said } = await child.ended
    expect(said).toContain(line)
    expect(code).toBe(0)
  })
})
