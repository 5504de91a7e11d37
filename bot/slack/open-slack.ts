/** Builds the Slack surface. One workspace, one token; several would ask for a token per `Address.space`. */
import type { App } from '../app.ts'
import { createInFlight } from '../chat/in-flight.ts'
import type { RunningSurface } from '../chat/running-surface.ts'
import { usualRequest } from '../chat/waits.ts'
import type { Log } from '../log.ts'
import {
  clientOptions,
  codeOf,
  createBoltLog,
  createRespond,
  type FetchFunction,
  type SlackClients,
  throwIfRefused,
} from './clients.ts'
import { listen } from './listen.ts'
import { createPort } from './port.ts'
import { createIntake, receiveHttp } from './receive.ts'
import { keepConnected } from './socket.ts'

/** @property appToken Socket Mode instead of HTTP. */
export interface SlackSettings {
  readonly signingSecret: string
  readonly botToken: string
  readonly appToken?: string
  readonly apiUrl?: string
}

export interface SlackParts {
  readonly app: App
  readonly log: Log
  /** Real epoch milliseconds, for signatures. */
  readonly now?: () => number
  readonly fetch?: FetchFunction
  /** Milliseconds that Slack waits for an answer (docs: 3 seconds). */
  readonly patience?: number
  /** Milliseconds between two people who are asked after (docs: 100 a minute). */
  readonly askPace?: number
  /** Milliseconds that we wait for Slack's answer. */
  readonly requestTimeout?: number
}

/** @throws {Error} in words, when a setting is empty */
export const openSlack = async (settings: SlackSettings, parts: SlackParts): Promise<RunningSurface> => {
  judge(settings)
  // Loaded only here: the SDKs take half of a fast start.
  const [{ App: Bolt, SocketModeReceiver }, { WebClient }] = await Promise.all([
    import('@slack/bolt'),
    import('@slack/web-api'),
  ])
  const { app, log, now = Date.now, fetch = globalThis.fetch as FetchFunction, patience = 3_000 } = parts
  const { requestTimeout = usualRequest } = parts
  const { signingSecret, botToken, appToken, apiUrl } = settings
  const logger = createBoltLog(log)
  const options = () => clientOptions(apiUrl, fetch, logger, requestTimeout)
  const clients: SlackClients = {
    interactive: new WebClient(botToken, options()),
    outbox: new WebClient(botToken, options()),
  }
  const inFlight = createInFlight()
  const intake = createIntake({ inFlight, patience })
  // Bolt gets no token: it would call auth.test in its constructor and, when that fails, end the process.
  const bolt = new Bolt({
    receiver: intake.receiver,
    authorize: async () => ({}),
    ignoreSelf: false,
    convoStore: false,
    logger,
    clientOptions: options(),
  })
  listen(bolt, { slack: { app, log, clients, respond: createRespond(fetch, requestTimeout) }, now, patience })
  const port = createPort(clients.outbox, parts.askPace)

  if (!appToken) {
    const handle = receiveHttp({ intake, signingSecret, log, now, patience })
    return {
      port,
      mount: (server) => void server.post('/slack/events', (c) => handle(c.req.raw)),
      start: () => checkToken(clients, log),
      stop: inFlight.stop,
    }
  }
  const createClient = () =>
    new SocketModeReceiver({
      appToken,
      logger,
      autoReconnectEnabled: false,
      installerOptions: { clientOptions: options() },
    }).client
  const connection = keepConnected({ createClient, intake, log })
  return {
    port,
    isHearing: connection.isHearing,
    start: async () => {
      await Promise.all([connection.start(), checkToken(clients, log)])
    },
    stop: async () => {
      await inFlight.stop()
      await connection.stop()
    },
  }
}

/** An empty secret would sign for everybody: the settings may have been read by somebody who did not know. */
const judge = ({ signingSecret, botToken, appToken }: SlackSettings): void => {
  if (botToken.trim() === '')
    throw new Error('Slack needs SLACK_BOT_TOKEN: the token of the bot, which begins with xoxb-.')
  if (!appToken && signingSecret.trim() === '')
    throw new Error('Slack over HTTP needs SLACK_SIGNING_SECRET: without it anybody could pose as Slack.')
}

/** A wrong token is better seen at the start than at the first message. @throws {Error} in words, when it is refused */
const checkToken = async (clients: SlackClients, log: Log): Promise<void> => {
  try {
    const { team_id } = await clients.interactive.auth.test()
    log.info('slack.ready', { team: team_id })
  } catch (error) {
    throwIfRefused('SLACK_BOT_TOKEN', error)
    log.error('slack.token-unchecked', { problem: codeOf(error) })
  }
}
