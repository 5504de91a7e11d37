/** Puts the parts together; loaded only when Teams is switched on, because botbuilder comes with it. */
import type { Activity, TurnContext } from 'botbuilder'
import type { App } from '../app.ts'
import type { RunningSurface } from '../chat/running-surface.ts'
import { newId } from '../ids.ts'
import type { Log } from '../log.ts'
import { TeamsAdapter } from './adapter.ts'
import { answerUpdate } from './installation.ts'
import { answerInvoke, faultBody } from './invokes.ts'
import { answerMessage, sayFault } from './message.ts'
import { teamsPort } from './port.ts'
import { readAsked } from './read-activity.ts'
import { mountTeams } from './receive.ts'
import type { CompleteSettings } from './settings.ts'
import { talkIn } from './talk.ts'
import { trustOf } from './trust.ts'
import type { Turn } from './turn.ts'

export const runTeams = (settings: CompleteSettings, { app, log }: { app: App; log: Log }): RunningSurface => {
  const trust = trustOf(settings)
  const adapter = new TeamsAdapter(settings, trust)
  const running = new Set<Promise<unknown>>()
  let isStopped = false

  const answer = async (context: TurnContext): Promise<void> => {
    const { activity } = context
    const turn: Turn = { activity, asked: readAsked(activity), app, log, talk: talkIn(context, adapter) }
    const body = await answerTurn(turn)
    if (activity.type === 'invoke') await context.sendActivity({ type: 'invokeResponse', value: { status: 200, body } })
  }

  const receive = async (header: string, activity: Activity) => {
    const turn = adapter.receive(header, activity, answer)
    running.add(turn)
    try {
      return await turn
    } finally {
      running.delete(turn)
    }
  }

  return {
    port: teamsPort(adapter, trust),
    mount: (server) =>
      mountTeams(server, { receive, log, refusesBrowsers: settings.playground, isStopped: () => isStopped }),
    stop: async () => {
      isStopped = true
      await Promise.allSettled(running)
    },
  }
}

const answerTurn = async (turn: Turn): Promise<unknown> => {
  try {
    return await answerByType(turn)
  } catch (error) {
    const reference = newId().slice(0, 8)
    turn.log.error('teams.fault', { reference, kind: turn.activity.name ?? turn.activity.type, why: whyOf(error) })
    if (turn.activity.type === 'invoke') return faultBody(turn, reference)
    if (turn.activity.type === 'message') await sayFault(turn, reference).catch(() => {})
    return undefined
  }
}

const answerByType = async (turn: Turn): Promise<unknown> => {
  switch (turn.activity.type) {
    case 'message':
      return answerMessage(turn)
    case 'invoke':
      return answerInvoke(turn)
    case 'conversationUpdate':
    case 'installationUpdate':
      return answerUpdate(turn)
    default:
      return undefined
  }
}

/** The kind of the error and no more: a message of the connector may quote what somebody wrote. */
const whyOf = (error: unknown): string => {
  const { name, statusCode, code } = error as { name?: string; statusCode?: number; code?: string }
  return [name, statusCode, code].filter((part) => part !== undefined).join(' ')
}
