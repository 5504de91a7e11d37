/** The real ways out, which speak to the platforms of the test. */
import type { App } from '../../../bot/app.ts'
import type { Address } from '../../../bot/chat/address.ts'
import type { Port } from '../../../bot/chat/port.ts'
import type { Log } from '../../../bot/log.ts'
import { openSlack } from '../../../bot/slack/open-slack.ts'
import { openTeams } from '../../../bot/teams/open-teams.ts'
import type { Storage } from '../../../storage/open.ts'
import { appId, tenant } from './conversations.ts'
import { countIn } from './manners.ts'
import { thingIn } from './things.ts'

/** Milliseconds that we wait for an answer; every hang costs as much of the test's own time. */
const requestTimeout = 1_000

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

/** What the delivery heard of its posts, by conversation. */
export interface Heard {
  /** Posts that were never sent for want of a token: Teams was not heard of them. */
  readonly tokenless: Map<string, number>
  readonly unanswered: Map<string, number>
}

export interface Meanwhile {
  readonly heard: Heard
  /** Hears of every thing whose message is under way at this moment, and again when the platform has answered. */
  readonly tell: (thing: number) => void
  /** Hears of a conversation whose platform is listened to, or no more: it answered, or nothing came of it. */
  readonly listen: (conversation: string, state: 'begins' | 'ends' | 'unanswered') => void
}

export const whileUnderWay = (port: Port, { heard, tell, listen }: Meanwhile): Port => {
  const listenIn = <Result>({ conversation }: Address, call: () => Promise<Result>): Promise<Result> => {
    listen(conversation, 'begins')
    return call()
      .catch((error: unknown) => {
        if (isUnanswered(error)) listen(conversation, 'unanswered')
        throw error
      })
      .finally(() => listen(conversation, 'ends'))
  }
  const around = <Result>(to: Address, said: string, call: () => Promise<Result>): Promise<Result> => {
    tell(thingIn(said))
    return listenIn(to, call).finally(() => tell(thingIn(said)))
  }
  const post: Port['post'] = (to, posting) =>
    port.post(to, posting).catch((error: unknown) => {
      if (port.surface === 'teams' && !messageOf(error).startsWith('Teams ')) countIn(heard.tokenless, to.conversation)
      else if (isUnanswered(error)) countIn(heard.unanswered, to.conversation)
      throw error
    })
  const { find } = port
  return {
    ...port,
    post: (to, posting) => around(to, posting.card.summary, () => post(to, posting)),
    replace: (to, message, posting) => around(to, posting.card.summary, () => port.replace(to, message, posting)),
    ...(find ? { find: (to, key, since) => listenIn(to, () => find(to, key, since)) } : {}),
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : '')

/** A connection that broke or a time-out, in the words of the two ports. */
const isUnanswered = (error: unknown): boolean =>
  /no answer|request_error|No token for Teams: (?!status)/u.test(messageOf(error))
