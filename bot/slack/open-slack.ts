/** Builds the Slack surface. One workspace, one token; several would ask for a token per `Address.space`. */
import type { App } from '../app.ts'
import type { RunningSurface } from '../chat/running-surface.ts'
import type { Log } from '../log.ts'
import { codeOf, createBoltLog } from './bolt-log.ts'
import { clientOptions, type FetchFunction, type SlackClients } from './clients.ts'
import { createInFlight } from './in-flight.ts'
import { listen } from './listeners.ts'
import { createPort } from './port.ts'
import { createReceiver } from './receiver.ts'
import { createRespond } from './respond.ts'
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
}

export const openSlack = async (settings: SlackSettings, parts: SlackParts): Promise<RunningSurface> => {
  // Loaded only here: the SDKs take half of a fast start.
  const [{ App: Bolt, SocketModeReceiver }, { WebClient }] = await Promise.all([
    import('@slack/bolt'),
    import('@slack/web-api'),
  ])
  const { app, log, now = Date.now, fetch = globalThis.fetch as FetchFunction, patience = 3_000 } = parts
  const logger = createBoltLog(log)
  const options = () => clientOptions(settings, fetch, logger)
  const clients: SlackClients = {
    interactive: new WebClient(settings.botToken, options()),
    outbox: new WebClient(settings.botToken, options()),
  }
  const http = createReceiver({ signingSecret: settings.signingSecret, log, now, patience })
  const socket = settings.appToken
    ? new SocketModeReceiver({
        appToken: settings.appToken,
        logger,
        autoReconnectEnabled: false,
        installerOptions: { clientOptions: options() },
      })
    : null
  // Bolt gets no token: it would call auth.test in its constructor and, when that fails, end the process.
  const bolt = new Bolt({
    receiver: socket ?? http,
    authorize: async () => ({}),
    ignoreSelf: false,
    convoStore: false,
    logger,
    clientOptions: options(),
  })
  const inFlight = createInFlight()
  listen(bolt, {
    slack: { app, log, clients, respond: createRespond(fetch) },
    track: inFlight.track,
    now,
    patience,
  })
  const connection = socket ? keepConnected(socket, log) : null

  return {
    port: createPort(clients.outbox),
    ...(socket ? {} : { mount: (server) => void server.post('/slack/events', (c) => http.handle(c.req.raw)) }),
    start: async () => {
      await Promise.all([connection?.start(), checkToken(clients, log)])
    },
    stop: async () => {
      await http.stop()
      await inFlight.close()
      await connection?.stop()
    },
  }
}

/** A wrong token is better seen in the log at the start than at the first message. */
const checkToken = (clients: SlackClients, log: Log): Promise<void> =>
  clients.interactive.auth.test().then(
    ({ team_id }) => log.info('slack.ready', { team: team_id }),
    (error: unknown) => log.error('slack.token-unchecked', { problem: codeOf(error) }),
  )
