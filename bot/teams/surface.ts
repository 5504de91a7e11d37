/** Puts the parts together; loaded only when Teams is switched on, because botbuilder comes with it. */
import { randomBytes } from 'node:crypto'
import type { Activity, TurnContext } from 'botbuilder'
import type { App } from '../app.ts'
import type { RunningSurface } from '../chat/running-surface.ts'
import { newReference } from '../ids.ts'
import type { Log } from '../log.ts'
import { TeamsAdapter } from './adapter.ts'
import { answerInvoke, faultBody } from './answer-invoke.ts'
import { answerMessage, sayFault } from './answer-message.ts'
import { connectorQuestions } from './ask-connector.ts'
import { type GetToken, LoginRefused, tokenSource } from './ask-token.ts'
import { createGreeter } from './greet.ts'
import { inspectWith } from './inspect.ts'
import { type KnownChannels, noticesOf } from './notices.ts'
import { teamsPort } from './port.ts'
import { readAsked } from './read-activity.ts'
import { tokenReader } from './read-token.ts'
import { mountTeams } from './receive.ts'
import { sealWith } from './sealed-form.ts'
import type { CompleteSettings } from './settings.ts'
import { requireTrustedCaller, trustOf } from './trust.ts'
import { type Turn, talkIn } from './turn.ts'

/** @property network tells which channels of a team are known. */
export interface TeamsParts {
  readonly app: App
  readonly network: KnownChannels
  readonly log: Log
}

export const runTeams = (settings: CompleteSettings, { app, network, log }: TeamsParts): RunningSurface => {
  const trust = trustOf(settings)
  const getToken = tokenSource(settings)
  const adapter = new TeamsAdapter(settings, trust, getToken)
  const requireToken = tokenReader(settings)
  // The Playground has no password; its forms live as long as this process.
  const seal = sealWith(settings.playground ? randomBytes(32) : settings.appPassword)
  const greet = createGreeter(Date.now)
  const running = new Set<Promise<unknown>>()
  let isStopped = false

  const answer = async (context: TurnContext): Promise<void> => {
    const { activity } = context
    const turn: Turn = { activity, asked: readAsked(activity), app, seal, log, talk: talkIn(context, adapter) }
    const body = await answerTurn(turn, { network, greet })
    if (activity.type === 'invoke') await context.sendActivity({ type: 'invokeResponse', value: { status: 200, body } })
  }

  const hear = async (header: string, activity: Activity) => {
    requireTrustedCaller(activity, trust)
    if (!settings.playground) await requireToken(header, activity.serviceUrl)
    return adapter.receive(activity, answer)
  }

  const receive = async (header: string, activity: Activity) => {
    const turn = hear(header, activity)
    running.add(turn)
    try {
      return await turn
    } finally {
      running.delete(turn)
    }
  }

  return {
    port: teamsPort(adapter, trust, inspectWith(connectorQuestions(settings, trust, getToken), trust)),
    mount: (server) =>
      mountTeams(server, { receive, log, refusesBrowsers: settings.playground, isStopped: () => isStopped }),
    start: async () => {
      if (!settings.playground) await checkLogin(getToken, log)
    },
    stop: async () => {
      isStopped = true
      await Promise.allSettled(running)
    },
  }
}

/** A wrong password is better seen at the start than at the first message. @throws {LoginRefused} */
const checkLogin = async (getToken: GetToken, log: Log): Promise<void> => {
  try {
    await getToken()
    log.info('teams.ready')
  } catch (error) {
    if (error instanceof LoginRefused) throw error
    log.error('teams.login-unchecked', { why: whyOf(error) })
  }
}

/** What hearing of a change takes beside the turn itself. */
interface Hearing {
  readonly network: KnownChannels
  readonly greet: (turn: Turn) => Promise<void>
}

const answerTurn = async (turn: Turn, hearing: Hearing): Promise<unknown> => {
  try {
    return await answerByType(turn, hearing)
  } catch (error) {
    const reference = newReference()
    turn.log.error('teams.fault', { reference, kind: turn.activity.name ?? turn.activity.type, why: whyOf(error) })
    if (turn.activity.type === 'invoke') return faultBody(turn, reference)
    if (turn.activity.type === 'message') await sayFault(turn, reference).catch(() => {})
    return undefined
  }
}

const answerByType = async (turn: Turn, hearing: Hearing): Promise<unknown> => {
  switch (turn.activity.type) {
    case 'message':
      return answerMessage(turn)
    case 'invoke':
      return answerInvoke(turn)
    case 'conversationUpdate':
    case 'installationUpdate':
      return answerUpdate(turn, hearing)
    default:
      return undefined
  }
}

/** Says what has changed, and hello where we were just added, and only there. */
const answerUpdate = async (turn: Turn, { network, greet }: Hearing): Promise<void> => {
  const { activity, asked, app, log } = turn
  const { type, action, membersAdded = [], recipient } = activity
  if (type === 'installationUpdate') log.info('teams.installation', { change: action })
  for (const notice of await noticesOf(activity, network)) await app.notice(notice)
  // Who adds us once more is not added to the chat, which has always been there.
  const isAgain = asked.isPrivate && type === 'installationUpdate' && action?.startsWith('add')
  if (isAgain || membersAdded.some(({ id }) => id === recipient.id)) await greet(turn)
}

/** The kind of the error and no more: a message of the connector may quote what somebody wrote. */
const whyOf = (error: unknown): string => {
  const { name, statusCode, code } = error as { name?: string; statusCode?: number; code?: string }
  return [name, statusCode, code].filter((part) => part !== undefined).join(' ')
}
