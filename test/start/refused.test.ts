/** What keeps it from starting is said in a sentence, and nothing is left open behind it. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Bot, startBot } from '../../scripts/bot.ts'
import { readSettings } from '../../scripts/settings.ts'
import { type Given, settingsIn, startChild } from './child.ts'
import { nobody, openStandIn, type StandIn } from './stand-in.ts'

const log = { info: () => {}, warn: () => {}, error: () => {} }
const secret = 'geheim-van-deze-proef'

let folder: string
let there: StandIn
const bots: Bot[] = []

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'schakel-refused-'))
  there = await openStandIn(() => ({ body: { ok: true, access_token: 'x', expires_in: 3600 } }))
})
afterEach(async () => {
  for (const bot of bots.splice(0)) await bot.stop()
  await there.close()
  await rm(folder, { recursive: true, force: true })
})

const start = async (given: Given = {}): Promise<Bot> => {
  const bot = await startBot(readSettings({ ...settingsIn(folder), ...given }), log)
  bots.push(bot)
  return bot
}

const portOf = ({ address }: { readonly address: string }) => new URL(address).port

const slack = (api: string): Given => ({
  SLACK_BOT_TOKEN: `xoxb-${secret}`,
  SLACK_SIGNING_SECRET: secret,
  SLACK_API_URL: `${api}/`,
})

describe('a start is refused in words', () => {
  it('when the port is taken, and its database is free again', async () => {
    await expect(start({ PORT: portOf(there) })).rejects.toThrow(/^Port \d+ on 127\.0\.0\.1 is taken/u)
    await start()
  })

  it.each<[string, Given, RegExp]>([
    ['the folder of the database cannot be', { DATABASE_URL: 'sqlite:FOLDER/file/schakel.db' }, /cannot be written/u],
    ['the database is a folder', { DATABASE_URL: 'sqlite:FOLDER/folder' }, /cannot be written/u],
    ['the database is another file', { DATABASE_URL: 'sqlite:FOLDER/file' }, /is no database/u],
    ['the key folder cannot be', { KEYS: 'FOLDER/file/keys' }, /key folder .* cannot be written/u],
    ['HOST is not of this machine', { HOST: '192.0.2.1', ...slack('http://127.0.0.1:1') }, /HOST/u],
  ])('when %s', async (_, given, said) => {
    await writeFile(
      `${folder}/file`,
      'Geen database, maar een brief die lang genoeg is om er op te lijken. '.repeat(20),
    )
    await mkdir(`${folder}/folder`)
    const settings = Object.entries(given).map(([name, value]) => [name, value.replace('FOLDER', folder)])
    await expect(start(Object.fromEntries(settings))).rejects.toThrow(said)
  })

  it('when PostgreSQL does not answer, without the password', async () => {
    const port = new URL(await nobody()).port
    const refused = start({ DATABASE_URL: `postgres://anna:${secret}@127.0.0.1:${port}/schakel` })
    await expect(refused).rejects.toThrow(/^The PostgreSQL server cannot be reached/u)
    await expect(refused).rejects.not.toThrow(secret)
  })

  it('when another one runs on the same database, or on the same keys', async () => {
    await start()
    await expect(start({ KEYS: `${folder}/other-keys` })).rejects.toThrow(
      /already runs on .*schakel\.db.*DATABASE_URL/u,
    )
    await expect(start({ DATABASE_URL: `sqlite:${folder}/other.db` })).rejects.toThrow(/already runs on .*keys.*KEYS/u)
  })

  it('when nobody could ever claim the network', async () => {
    await expect(start({ HOST: '0.0.0.0' })).rejects.toThrow(/SLACK_BOT_TOKEN[\s\S]*TEAMS_APP_ID[\s\S]*HOST/u)
  })

  it('with a page for others and no network, rather than show the try-out to all who know its address', async () => {
    await expect(start({ PUBLIC_URL: 'https://schakel.example' })).rejects.toThrow(
      /npm run network:import FILE .*page alone[\s\S]*PUBLIC_URL out for the try-out/u,
    )
  })

  it('with exit code 1 and without a stack', async () => {
    for (const [given, sentence] of [
      [{ PORT: portOf(there) }, 'is taken'],
      [{ PORT: 'abc' }, 'PORT must be'],
    ] as const) {
      const { code, said } = await startChild({ ...settingsIn(folder), ...given }).ended
      expect(code).toBe(1)
      expect(said).toContain(sentence)
      expect(said).not.toMatch(/\n {4}at /u)
    }
  })
})
