/** Our way out: posts and replacements in conversations that we were in before. The outbox owns every retry. */
import type { TurnContext } from 'botbuilder'
import type { Address } from '../chat/address.ts'
import { DeliveryProblem, type Port } from '../chat/port.ts'
import type { TeamsAdapter } from './adapter.ts'
import { problemOf } from './delivery-problem.ts'
import { drawCard, drawMessage } from './draw.ts'
import { type Reference, referenceShape } from './read-activity.ts'
import type { Trust } from './trust.ts'

/**
 * 1,800 messages an hour in one conversation; that keeps 60 in 30 s and 7 in 1 s as well (learn.microsoft.com,
 * "Optimize your bot with rate limiting").
 */
const paceMs = 3_600_000 / 1_800

export const teamsPort = (adapter: TeamsAdapter, trust: Trust): Port => {
  const speak = async (to: Address, say: (context: TurnContext) => Promise<void>): Promise<void> =>
    adapter.continue(readReference(to, trust), say)

  return {
    surface: 'teams',
    pace: paceMs,
    post: async (to, posting) => {
      let message = ''
      await speak(to, async (context) => {
        const sent = await context.sendActivity(drawMessage(drawCard(posting.card, posting.words)))
        message = sent?.id ?? ''
      }).catch((error: unknown) => {
        throw problemOf(error, 'post')
      })
      if (message === '') throw new DeliveryProblem('doubt', 'Teams told no id of the message')
      return message
    },
    replace: async (to, message, posting) => {
      await speak(to, async (context) => {
        await context.updateActivity({ ...drawMessage(drawCard(posting.card, posting.words)), id: message })
      }).catch((error: unknown) => {
        throw problemOf(error, 'replace')
      })
    },
  }
}

/** A stored reference is believed no more than a request. Its host is checked where every connection is made. */
const readReference = (to: Address, trust: Trust): Reference => {
  const { data } = referenceShape.safeParse(parse(to.reference))
  if (!data) throw new DeliveryProblem('never', 'The way to this conversation is not known')
  const { tenantId, id } = data.conversation
  if (!trust.isTrustedTenant(tenantId) || tenantId !== to.space) throw new DeliveryProblem('never', 'A foreign tenant')
  if (id !== to.conversation) throw new DeliveryProblem('never', 'The way leads to another conversation')
  return data
}

const parse = (json: string | undefined): unknown => {
  try {
    return JSON.parse(json ?? 'null')
  } catch {
    return null
  }
}
