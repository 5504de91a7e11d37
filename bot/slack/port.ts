/** The way out: what the outbox owes to Slack's conversations. */
import type { WebClient } from '@slack/web-api'
import { askForAll } from '../chat/ask-for-all.ts'
import { DeliveryProblem, type Port } from '../chat/port.ts'
import { deliveryProblem } from './delivery-problem.ts'
import { drawMessage } from './draw.ts'
import { findConversation } from './find-conversation.ts'
import { createInspect } from './inspect.ts'
import { createPace } from './pace.ts'

const eventType = 'schakel_outbox'

/** Our clock and Slack's may differ; milliseconds. */
const skew = 60_000

/** 5,000 messages since a post that is minutes old: a channel that is fuller cannot be read in time. */
const [pageSize, mostPages] = [200, 25]

/** @param askPace milliseconds between two people who are asked after, Slack's own rate when left out */
export const createPort = (client: WebClient, askPace?: number): Port => {
  const find = findConversation(client)
  const whoWeAre = askWhoWeAre(client)
  const pace = createPace()
  return {
    surface: 'slack',
    pace: pace.rest,

    post: async (to, posting) => {
      const channel = await asDelivery(() => find(to), 'again')
      const posted = await asDelivery(() =>
        client.chat.postMessage({
          channel,
          ...drawMessage(posting.card, posting.words),
          metadata: { event_type: eventType, event_payload: { key: posting.key } },
          unfurl_links: false,
          unfurl_media: false,
          link_names: false,
        }),
      )
      if (!posted.ts) throw new DeliveryProblem('doubt', 'posted without a ts')
      return posted.ts
    },

    replace: async (to, message, posting) => {
      // Unlike a post, an update parses its text unless told not to. Its metadata stay.
      await asDelivery(async () => {
        const channel = await find(to)
        pace.update()
        return client.chat.update({
          channel,
          ts: message,
          ...drawMessage(posting.card, posting.words),
          parse: 'none',
          link_names: false,
        })
      }, 'again')
    },

    find: (to, key, since) =>
      asDelivery(async () => {
        const search = { us: await whoWeAre(), channel: await find(to), key, since }
        return findPosting(client, search).catch(nullWhenUnreadable)
      }, 'again'),
    inspect: createInspect(client, askPace),
  }
}

/** A token's bot stays the same, so the answer is kept. */
const askWhoWeAre = (client: WebClient): (() => Promise<Sender>) => {
  let known: Sender | null = null
  const ask = askForAll(() => asDelivery(() => client.auth.test(), 'again'))
  return async () => {
    known ??= await ask()
    return known
  }
}

interface Search {
  readonly us: Sender
  readonly channel: string
  readonly key: string
  readonly since: number
}

const findPosting = async (client: WebClient, { us, channel, key, since }: Search): Promise<string | null> => {
  let cursor: string | undefined
  for (let page = 0; page < mostPages; page += 1) {
    const read = await client.conversations.history({
      channel,
      oldest: String((since - skew) / 1000),
      include_all_metadata: true,
      limit: pageSize,
      ...(cursor ? { cursor } : {}),
    })
    const found = read.messages?.find((message) => keyOf(message) === key && isOf(us, message))
    if (found?.ts) return found.ts
    cursor = read.response_metadata?.next_cursor
    if (!cursor) return null
  }
  throw new DeliveryProblem('never', 'too many messages to read back')
}

const keyOf = ({ metadata }: { metadata?: { event_type?: string; event_payload?: object } }): unknown =>
  metadata?.event_type === eventType ? (metadata.event_payload as { key?: unknown })?.key : undefined

interface Sender {
  readonly bot_id?: string
  readonly user_id?: string
  readonly user?: string
}

/** Any app may plant metadata, also with our name on it: only on messages of our own bot it is ours. */
const isOf = (us: Sender, { bot_id, user }: Sender): boolean =>
  (bot_id !== undefined && bot_id === us.bot_id) || (user !== undefined && user === us.user_id)

/** What the manifest asks for to read messages back: in public channels and in private ones. */
const readable = ['channels:history', 'groups:history']

/**
 * A message of a group cannot be read back: reading those is a scope that we do not ask for, and no administrator will
 * mend it. Nobody can tell then, so it counts as not there: twice is better than never.
 */
const isUnreadable = (error: unknown): boolean => {
  const { data } = (error ?? {}) as { data?: { error?: string; provided?: string } }
  const granted = data?.provided?.split(',') ?? []
  return data?.error === 'missing_scope' && readable.every((scope) => granted.includes(scope))
}

const nullWhenUnreadable = (error: unknown): null => {
  if (isUnreadable(error)) return null
  throw error
}

/** @param repeatable what may be done twice is simply done again when its answer was lost. */
const asDelivery = async <Result>(call: () => Promise<Result>, repeatable?: 'again'): Promise<Result> => {
  try {
    return await call()
  } catch (error) {
    if (error instanceof DeliveryProblem) throw error
    const problem = deliveryProblem(error)
    if (repeatable && problem.outcome === 'doubt') throw new DeliveryProblem('later', problem.message)
    throw problem
  }
}
