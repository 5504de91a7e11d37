/** One person waiting for an answer: what we can reach them with. */
import type { Card } from '../../cards/card.ts'
import type { Words } from '../../cards/words/words.ts'
import type { App } from '../app.ts'
import type { Log } from '../log.ts'
import type { Respond, SlackClients } from './clients.ts'
import { drawCardView, drawMessage } from './draw.ts'
import { isPerson, isPrivate, type Way } from './read-payload.ts'

export interface Slack {
  readonly app: App
  readonly log: Log
  readonly clients: SlackClients
  readonly respond: Respond
}

/** Says to Slack that it was heard, once. True when what was said went with it, false when that came too late. */
export type Acknowledge = (said?: unknown) => Promise<boolean>

type Ack = (said?: never) => Promise<void>

export const acknowledgeOnce = (ack: Ack): Acknowledge => {
  let isDone = false
  return (said) => {
    if (isDone) return Promise.resolve(false)
    isDone = true
    return ack(said as never).then(
      () => true,
      () => false,
    )
  }
}

/**
 * Slack tells the person that we failed when nothing comes within 3 seconds. An answer that takes longer follows by
 * another way, so before that time it is acknowledged without one. Not for forms, which would close with what was
 * typed in them, nor for events, which have to come again when we are killed before they are kept.
 *
 * @param patience in milliseconds.
 */
export const acknowledgeInTime = (ack: Ack, patience: number): Acknowledge => {
  const once = acknowledgeOnce(ack)
  const timer = setTimeout(once, patience)
  return (said) => {
    clearTimeout(timer)
    return once(said)
  }
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
  if (isPrivate(channel) || isPerson(channel))
    await chat.postMessage({ channel, ...message, unfurl_links: false, unfurl_media: false })
  else await chat.postEphemeral({ channel, user: way.user, ...message })
}
