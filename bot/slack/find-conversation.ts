import type { WebClient } from '@slack/web-api'
import type { Address } from '../chat/address.ts'
import { isPerson } from './read-payload.ts'

/**
 * The id under which Slack knows a conversation. That of one with a person alone is asked for once: opening what is
 * open gives the same one.
 */
export const findConversation = (client: WebClient) => {
  const opened = new Map<string, string>()
  return async ({ space, conversation }: Address): Promise<string> => {
    if (!isPerson(conversation)) return conversation
    const known = opened.get(`${space} ${conversation}`)
    if (known) return known
    const { channel } = await client.conversations.open({ users: conversation })
    if (!channel?.id) throw new Error('Slack opened a conversation without an id')
    opened.set(`${space} ${conversation}`, channel.id)
    return channel.id
  }
}
