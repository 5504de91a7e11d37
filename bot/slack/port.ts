/** The way out: what the outbox owes to Slack's conversations. */
import type { WebClient } from '@slack/web-api'
import { type Card, fine } from '../../cards/card.ts'
import type { Address } from '../chat/address.ts'
import { DeliveryProblem, type Port, type Posting } from '../chat/port.ts'
import { deliveryProblem } from './delivery-problem.ts'
import { drawMessage } from './draw.ts'

const eventType = 'schakel_outbox'

/** Our clock and Slack's may differ; milliseconds. */
const skew = 60_000

/** 5,000 messages since a post that is minutes old: a channel that is fuller cannot be read in time. */
const [pageSize, mostPages] = [200, 25]

export const createPort = (client: WebClient): Port => ({
  surface: 'slack',
  // docs.slack.dev/apis/web-api/rate-limits: one message per second per channel.
  pace: 1_000,

  post: async (to, posting) => {
    const posted = await asDelivery(() =>
      client.chat.postMessage({
        channel: to.conversation,
        ...drawPosting(posting),
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
    await asDelivery(
      () =>
        client.chat.update({
          channel: to.conversation,
          ts: message,
          ...drawPosting(posting),
          parse: 'none',
          link_names: false,
        }),
      'again',
    )
  },

  find: (to, key, since) => asDelivery(() => findPosting(client, to, key, since), 'again'),
})

const findPosting = async (client: WebClient, to: Address, key: string, since: number): Promise<string | null> => {
  let cursor: string | undefined
  for (let page = 0; page < mostPages; page += 1) {
    const read = await client.conversations.history({
      channel: to.conversation,
      oldest: String((since - skew) / 1000),
      include_all_metadata: true,
      limit: pageSize,
      ...(cursor ? { cursor } : {}),
    })
    const found = read.messages?.find(({ metadata }) => metadata?.event_type === eventType && keyOf(metadata) === key)
    if (found?.ts) return found.ts
    cursor = read.response_metadata?.next_cursor
    if (!cursor) return null
  }
  throw new DeliveryProblem('never', 'too many messages to read back')
}

const keyOf = (metadata: { event_payload?: object }): unknown => (metadata.event_payload as { key?: unknown })?.key

const drawPosting = ({ card, words, isPossiblyDouble }: Posting) =>
  drawMessage(isPossiblyDouble ? markDouble(card, words.chat.possiblyDouble) : card, words)

const markDouble = (card: Card, mark: string): Card => ({ ...card, blocks: [...card.blocks, fine(mark)] })

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
