/** Slack's Web API and Microsoft's login and connector, on loopback, and the settings with which the bot meets them. */
import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import { startTeamsWorld, type TeamsWorld } from '../teams/driver/world.ts'
import { slackSecret, slackTeam } from './requests.ts'

export interface StandIns {
  readonly teams: TeamsWorld
  readonly slack: Readonly<Record<string, string>>
  readonly microsoft: Readonly<Record<string, string>>
  readonly close: () => Promise<void>
}

/** @param people who have Teams, by key and name */
export const openStandIns = async (
  people: Readonly<Record<string, string>> = { anna: 'Anna Wiegersma' },
): Promise<StandIns> => {
  const teams = await startTeamsWorld({ people })
  const slack = await openSlackApi()
  const { settings } = teams
  return {
    teams,
    slack: { SLACK_BOT_TOKEN: 'xoxb-bench', SLACK_SIGNING_SECRET: slackSecret, SLACK_API_URL: slack.url },
    microsoft: {
      TEAMS_APP_ID: settings.appId,
      TEAMS_APP_PASSWORD: settings.appPassword,
      TEAMS_TENANTS: settings.tenants.join(','),
      TEAMS_SERVICE_HOSTS: settings.serviceHosts?.join(',') ?? '',
      TEAMS_OPENID_METADATA: settings.openIdMetadata ?? '',
      TEAMS_LOGIN_URL: settings.loginUrl ?? '',
    },
    close: async () => {
      slack.close()
      await teams.close()
    },
  }
}

/** Takes every call, and says the same of each. */
const openSlackApi = (): Promise<{ url: string; close: () => void }> =>
  new Promise((resolve) => {
    const app = new Hono()
    app.post('/api/*', (c) => c.json({ ok: true, team_id: slackTeam, user_id: 'U0BOT', channel: 'C1', ts: '1.1' }))
    const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }, ({ port }) =>
      resolve({ url: `http://127.0.0.1:${port}/api/`, close: () => void server.close() }),
    )
  })
