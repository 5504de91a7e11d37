/** One person waiting for an answer: what we can reach them with. */
import type { Card } from '../../cards/card.ts'
import type { Words } from '../../cards/words/words.ts'
import type { App } from '../app.ts'
import type { Log } from '../log.ts'
import type { Acknowledge } from './acknowledge.ts'
import type { SlackClients } from './clients.ts'
import { drawCardView, drawMessage } from './draw.ts'
import { isPrivate, type Way } from './heard.ts'

export interface Slack {
  readonly app: App
  readonly log: Log
  readonly clients: SlackClients
  /** Sends a message to a response URL. */
  readonly respond: (url: string, message: object) => Promise<void>
}

export interface Turn {
  readonly slack: Slack
  readonly way: Way
  readonly acknowledge: Acknowledge
  readonly words: Words
}

/** Shows a card to nobody but the asker, by the first way that is open. */
export const whisper = async (turn: Turn, card: Card): Promise<void> => {
  const { way, words, acknowledge, slack } = turn
  if (way.view) {
    const view = drawCardView(card, words, way.at)
    await acknowledge()
    await slack.clients.interactive.views.update({ view_id: way.view, view })
    return
  }
  const message = drawMessage(card, words)
  if (way.takesMessage && (await acknowledge({ response_type: 'ephemeral', ...message }))) return
  await acknowledge()
  if (way.responseUrl)
    return slack.respond(way.responseUrl, { response_type: 'ephemeral', replace_original: false, ...message })
  await sayUnasked(turn, message)
}

/** In a conversation of two a message is private by itself; elsewhere it has to be one that only they see. */
const sayUnasked = async ({ slack, way }: Turn, message: ReturnType<typeof drawMessage>): Promise<void> => {
  const { chat } = slack.clients.interactive
  const channel = way.at.conversation
  if (isPrivate(channel)) await chat.postMessage({ channel, ...message, unfurl_links: false, unfurl_media: false })
  else await chat.postEphemeral({ channel, user: way.user, ...message })
}
