import { describe, expect, it } from 'vitest'
import { readSettings } from '../scripts/settings.ts'

describe('the settings', () => {
  it('are reported all together when several are wrong', () => {
    const given = { PORT: 'abc', DATABASE_URL: 'mysql://x', PUBLIC_URL: 'schakel' }
    expect(() => readSettings(given)).toThrow(/PORT[\s\S]*PUBLIC_URL[\s\S]*DATABASE_URL/u)
  })

  it('refuse a surface that is half there, and say what is missing', () => {
    expect(() => readSettings({ SLACK_BOT_TOKEN: 'xoxb-1' })).toThrow('SLACK_SIGNING_SECRET (HTTP), or SLACK_APP_TOKEN')
    expect(() => readSettings({ SLACK_SIGNING_SECRET: 'x' })).toThrow('SLACK_BOT_TOKEN')
    expect(() => readSettings({ TEAMS_APP_ID: 'x' })).toThrow(/TEAMS_APP_PASSWORD[\s\S]*TEAMS_TENANTS/u)
  })

  it('let the Playground in on a loopback host only, and never beside real credentials', () => {
    expect(() => readSettings({ TEAMS_PLAYGROUND: '1', HOST: '0.0.0.0' })).toThrow('loopback')
    expect(() => readSettings({ TEAMS_PLAYGROUND: '1', TEAMS_APP_ID: 'x' })).toThrow('exclude each other')
    expect(readSettings({ TEAMS_PLAYGROUND: '1' })).toMatchObject({ isTryOut: false, teams: { playground: true } })
  })

  it('never repeat a secret in what they report', () => {
    const secret = 'geheim-van-deze-proef'
    const given = { SLACK_BOT_TOKEN: secret, SLACK_APP_TOKEN: secret, DATABASE_URL: `mysql://u:${secret}@h`, PORT: 'x' }
    const said = [given, { ...given, DATABASE_URL: '', PORT: '' }].map((some) => {
      try {
        readSettings(some)
        return 'nothing was refused'
      } catch (error) {
        return String(error)
      }
    })
    expect(said.join()).toContain('The settings are not right')
    expect(said.join()).not.toContain(secret)
  })

  it('make the try-out of an empty environment, on this machine only', () => {
    expect(readSettings({})).toMatchObject({ isTryOut: true, host: '127.0.0.1', port: 3978 })
    expect(readSettings({ HOST: '0.0.0.0' }).isTryOut).toBe(false)
  })
})
