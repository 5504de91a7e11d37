/** Our way out: posts and replacements in conversations that we were in before. The outbox owns every retry. */
import { DeliveryProblem, type Port, type Posting } from '../chat/port.ts'
import type { TeamsAdapter } from './adapter.ts'
import { problemAlone, problemOf } from './delivery-problem.ts'
import { drawCard, drawMessage } from './draw.ts'
import { type PersonalChat, personalReference, type Reference, readWay } from './reference.ts'
import type { Trust } from './trust.ts'

/**
 * 1,800 messages an hour in one conversation; that keeps 60 in 30 s and 7 in 1 s as well (learn.microsoft.com,
 * "Optimize your bot with rate limiting").
 */
const paceMs = 3_600_000 / 1_800

export const teamsPort = (adapter: TeamsAdapter, trust: Trust, inspect: NonNullable<Port['inspect']>): Port => ({
  surface: 'teams',
  pace: () => paceMs,
  inspect,
  post: async (to, posting) => {
    const way = readWay(to, trust)
    if (way.kind === 'personal') return postAlone(adapter, way.chat, posting)
    return post(adapter, way.reference, posting).catch(explain(problemOf, 'post'))
  },
  replace: async (to, message, posting) => {
    const way = readWay(to, trust)
    if (way.kind === 'personal') return replaceAlone(adapter, way.chat, { message, posting })
    return replace(adapter, way.reference, { message, posting }).catch(explain(problemOf, 'replace'))
  },
})

type Problem = typeof problemOf

const explain =
  (problem: Problem, doing: Parameters<Problem>[1]) =>
  (error: unknown): never => {
    throw problem(error, doing)
  }

const draw = ({ card, words }: Posting) => drawMessage(drawCard(card, words))

const post = async (adapter: TeamsAdapter, to: Reference, posting: Posting): Promise<string> => {
  let message = ''
  await adapter.continue(to, async (context) => {
    message = (await context.sendActivity(draw(posting)))?.id ?? ''
  })
  if (message === '') throw new DeliveryProblem('doubt', 'Teams told no id of the message')
  return message
}

interface Replacement {
  readonly message: string
  readonly posting: Posting
}

const replace = (adapter: TeamsAdapter, to: Reference, { message, posting }: Replacement): Promise<void> =>
  adapter.continue(to, async (context) => {
    await context.updateActivity({ ...draw(posting), id: message })
  })

/** Between the chat and the message; neither's id holds this sign. */
const mark = '|'

/**
 * A message in a personal chat is known by the chat's id and its own, so that it is replaced in one request, also by
 * another process: Teams would tell the chat's id again, but at the cost of a second request for every replacement.
 */
const postAlone = async (adapter: TeamsAdapter, chat: PersonalChat, posting: Posting): Promise<string> => {
  const opened = await adapter.openPersonalChat(chat).catch(explain(problemAlone, 'open'))
  const message = await post(adapter, opened, posting).catch(explain(problemAlone, 'post'))
  return opened.conversation.id + mark + message
}

const replaceAlone = async (
  adapter: TeamsAdapter,
  chat: PersonalChat,
  { message, posting }: Replacement,
): Promise<void> => {
  const [conversation = '', own] = message.split(mark)
  if (!own) throw new DeliveryProblem('never', 'A message of no personal chat')
  await replace(adapter, personalReference(chat, conversation), { message: own, posting }).catch(
    explain(problemAlone, 'replace'),
  )
}
