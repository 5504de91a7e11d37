/** The real ways out, which speak to the platforms of the test. */
import type { App } from '../../../bot/app.ts'
import type { Port } from '../../../bot/chat/port.ts'
import type { Log } from '../../../bot/log.ts'
import { openSlack } from '../../../bot/slack/open-slack.ts'
import { openTeams } from '../../../bot/teams/open-teams.ts'
import type { Storage } from '../../../storage/open.ts'
import { appId, tenant } from './conversations.ts'
import { thingIn } from './things.ts'

/** Milliseconds that we wait for an answer; every hang costs as much of the test's own time. */
const requestTimeout = 500

export interface PortParts {
  readonly slackUrl: string
  readonly teamsUrl: string
  readonly app: App
  readonly network: Storage['network']
  readonly log: Log
}

export const openPorts = async ({ slackUrl, teamsUrl, app, network, log }: PortParts): Promise<readonly Port[]> => {
  const slack = await openSlack(
    { signingSecret: 'invented', botToken: 'xoxb-invented', apiUrl: `${slackUrl}/api/` },
    { app, log, requestTimeout },
  )
  const teams = await openTeams(
    {
      appId,
      appPassword: 'invented',
      tenants: [tenant],
      serviceHosts: ['127.0.0.1'],
      loginUrl: teamsUrl,
      requestTimeout,
      isLoopback: true,
    },
    { app, network, log },
  )
  return [slack.port, teams.port]
}

/** @property tokenless posts that were never sent for want of a token, by conversation: Teams was not heard of them. */
export interface Meanwhile {
  /** Hears of every thing whose message is under way at this moment, and again when the platform has answered. */
  readonly tell: (thing: number) => void
  readonly tokenless: Map<string, number>
}

export const whileUnderWay = (port: Port, { tell, tokenless }: Meanwhile): Port => {
  const around = <Result>(said: string, call: () => Promise<Result>): Promise<Result> => {
    tell(thingIn(said))
    return call().finally(() => tell(thingIn(said)))
  }
  const post: Port['post'] = (to, posting) =>
    port.post(to, posting).catch((error: unknown) => {
      if (!String(error).startsWith('Error: Teams '))
        tokenless.set(to.conversation, (tokenless.get(to.conversation) ?? 0) + 1)
      throw error
    })
  return {
    ...port,
    post: (to, posting) => around(posting.card.summary, () => post(to, posting)),
    replace: (to, message, posting) => around(posting.card.summary, () => port.replace(to, message, posting)),
  }
}
