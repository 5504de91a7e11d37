import { describe, expect, it } from 'vitest'
import { pageAddress } from '../scripts/page-address.ts'
import { readSettings, settingNames } from '../scripts/settings.ts'

type Given = Readonly<Record<string, string>>

const refusalOf = (given: Given): string => {
  try {
    readSettings(given)
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
  throw new Error('nothing was refused')
}

const slack = { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_SIGNING_SECRET: 'x' }
const teams = { TEAMS_APP_ID: 'x', TEAMS_APP_PASSWORD: 'x', TEAMS_TENANTS: 'x' }

describe('the settings', () => {
  it('are reported all together when several are wrong, each in one sentence that begins with its name', () => {
    const given = {
      PORT: 'abc',
      PUBLIC_URL: 'schakel',
      DATABASE_URL: 'mysql://x',
      LOG_LEVEL: 'loud',
      SLACK_BOT_TOKEN: 'token',
      TEAMS_APP_ID: 'x',
      TEAMS_LOGIN_URL: 'login',
    }
    const [heading, ...problems] = refusalOf(given).split('\n- ')
    expect(heading).toBe('The settings are not right:')
    const named = problems.map((problem) => /^([A-Z]\w+)/u.exec(problem)?.[1])
    const shapes = ['PORT', 'PUBLIC_URL', 'DATABASE_URL', 'LOG_LEVEL', 'SLACK_BOT_TOKEN', 'TEAMS_LOGIN_URL']
    expect(named).toEqual([...shapes, 'Slack', 'Teams', 'Teams'])
    for (const [at, problem] of problems.entries()) expect(problem.split(named[at] ?? '?')).toHaveLength(2)
  })

  it('that are empty are as good as absent, each of them', () => {
    const empty = (value: string) => Object.fromEntries(settingNames.map((name) => [name, value]))
    expect(readSettings(empty(''))).toEqual(readSettings({}))
    expect(readSettings(empty(' \t'))).toEqual(readSettings({}))
    expect(readSettings({ HOST: '', PORT: '' })).toMatchObject({ host: '127.0.0.1', port: 3978 })
  })

  it.each([
    ['0x10', 'abc', '3978.5', '-1', '65536', '1e3'].map((PORT): Given => ({ PORT })),
    ['ftp://x.example', 'x.example', 'https://x.example/pad', 'https://x.example/?a=b'].map(
      (PUBLIC_URL): Given => ({ PUBLIC_URL }),
    ),
    ['mysql://x', 'sqlite:', 'postgres://', 'postgres://host', 'schakel.db'].map(
      (DATABASE_URL): Given => ({ DATABASE_URL }),
    ),
    [{ SLACK_API_URL: 'nonsense', ...slack }],
    [{ TEAMS_OPENID_METADATA: 'nonsense', ...teams }],
    [{ TEAMS_LOGIN_URL: 'login.example', ...teams }],
    [{ HOST: 'http://127.0.0.1' }],
    [{ LOG_LEVEL: 'loud' }],
  ])('of the wrong shape are refused by name: $0 …', (...wrong: Given[]) => {
    for (const given of wrong) expect(refusalOf(given)).toContain(`- ${Object.keys(given)[0]}`)
  })

  it('refuse a surface that is half there, and say what is missing', () => {
    expect(refusalOf({ SLACK_BOT_TOKEN: 'xoxb-1' })).toContain('SLACK_SIGNING_SECRET (HTTP), or SLACK_APP_TOKEN')
    expect(refusalOf({ TEAMS_APP_ID: 'x' })).toMatch(/TEAMS_APP_PASSWORD[\s\S]*TEAMS_TENANTS/u)
    const alone = settingNames.filter((name) => /^(SLACK|TEAMS)_/u.test(name) && name !== 'TEAMS_PLAYGROUND')
    for (const name of alone) {
      const surface = name.startsWith('SLACK') ? 'Slack' : 'Teams'
      expect(refusalOf({ [name]: /URL|METADATA/u.test(name) ? 'https://x.example' : 'x' })).toContain(
        `${surface} is half there`,
      )
    }
  })

  it('let the Playground in on a loopback host only, and never beside real credentials', () => {
    expect(() => readSettings({ TEAMS_PLAYGROUND: '1', HOST: '0.0.0.0' })).toThrow('loopback')
    expect(() => readSettings({ TEAMS_PLAYGROUND: '1', TEAMS_APP_ID: 'x' })).toThrow('exclude each other')
    expect(readSettings({ TEAMS_PLAYGROUND: '1' })).toMatchObject({ isTryOut: false, teams: { playground: true } })
  })

  it('never repeat a secret in what they report', () => {
    const secret = 'geheim-van-deze-proef'
    const said = [
      ...settingNames.map((name) => ({ [name]: secret, PORT: 'x' })),
      { DATABASE_URL: `mysql://u:${secret}@h` },
      { DATABASE_URL: `postgres://u:${secret}@` },
      { PUBLIC_URL: `https://u:${secret}@x.example` },
    ].map(refusalOf)
    expect(said.join()).not.toContain(secret)
  })

  it('make the try-out of an empty environment, on this machine only', () => {
    expect(readSettings({})).toMatchObject({ isTryOut: true, host: '127.0.0.1', port: 3978, logLevel: 'info' })
    expect(readSettings({ HOST: '0.0.0.0' }).isTryOut).toBe(false)
    expect(readSettings({ PUBLIC_URL: 'https://schakel.example' }).isTryOut).toBe(false)
    expect(readSettings({ HOST: '[::1]' })).toMatchObject({ isTryOut: true, host: '::1' })
  })
})

describe('a link to the page', () => {
  const listening = 'http://127.0.0.1:3978'
  const linkTo = (given: Given) => pageAddress(readSettings(given), listening)
  const local = { SLACK_API_URL: 'http://127.0.0.1:5000/api/' }

  it('goes to PUBLIC_URL, as browsers write it', () => {
    expect(linkTo({ PUBLIC_URL: 'https://Schakel.example/', HOST: '0.0.0.0', ...slack })).toBe(
      'https://schakel.example',
    )
  })

  it('goes to this machine only when everybody who gets one sits at it', () => {
    expect(linkTo({})).toBe(listening)
    expect(linkTo({ TEAMS_PLAYGROUND: '1' })).toBe(listening)
    expect(linkTo({ ...slack, ...local })).toBe(listening)
    expect(linkTo(slack)).toBeNull()
    expect(linkTo(teams)).toBeNull()
    expect(linkTo({ ...slack, ...local, ...teams })).toBeNull()
    expect(linkTo({ ...slack, ...local, HOST: '0.0.0.0' })).toBeNull()
  })
})
