/**
 * What Slack sends, to what we answer. One listener per kind, whatever the features are: Bolt walks every listener on
 * every request (with 200 of them a sixth of the speed), and our own tables find the handler.
 */
import type { App as Bolt } from '@slack/bolt'
import { renderOptions } from '../../cards/block-kit-form.ts'
import { limits } from '../../cards/block-kit-limits.ts'
import { card, paragraph } from '../../cards/card.ts'
import { wordsIn } from '../../cards/words/speak.ts'
import { acknowledged, acknowledgeInTime, acknowledgeOnce } from './acknowledge.ts'
import { answerRequest } from './answer.ts'
import { answerForm } from './answer-form.ts'
import { codeOf } from './bolt-log.ts'
import { language } from './heard.ts'
import { readCommand } from './read-command.ts'
import { type HeardWords, readEvent } from './read-event.ts'
import { readOptions } from './read-options.ts'
import { readPress } from './read-press.ts'
import { readShortcut } from './read-shortcut.ts'
import { readSubmission } from './read-submission.ts'
import { createSeen } from './seen.ts'
import { type Slack, whisper } from './turn.ts'

export interface Listening {
  readonly slack: Slack
  /** Keeps count of what is being answered. */
  readonly track: (work: () => Promise<void>) => Promise<void>
  /** Real epoch milliseconds. */
  readonly now: () => number
  /** Milliseconds that Slack waits for an acknowledgement. */
  readonly patience: number
}

/** A listener rejects only for a payload that Slack does not send; every answer is guarded where it is given. */
export const listen = (bolt: Bolt, { slack, track, now, patience }: Listening): void => {
  const all = /^/
  // Half a second is for the way back.
  const early = patience * (5 / 6)
  const events = createSeen()

  bolt.command(all, ({ body, ack }) =>
    track(() => answerRequest(slack, readCommand(body), acknowledgeInTime(ack, early))),
  )
  bolt.shortcut({ callback_id: all, type: 'message_action' }, ({ body, ack }) =>
    track(() => answerRequest(slack, readShortcut(body), acknowledgeInTime(ack, early))),
  )
  bolt.action(all, ({ body, ack }) =>
    track(async () => {
      const heard = readPress(body)
      if (heard) await answerRequest(slack, heard, acknowledgeInTime(ack, early))
      else await ack()
    }),
  )
  bolt.view(all, ({ body, ack }) => track(() => answerForm(slack, readSubmission(body), acknowledgeOnce(ack))))
  bolt.options(all, ({ body, ack }) => track(async () => ack({ options: await findOptions(slack, body) })))
  bolt.event(all, ({ body }) =>
    track(async () => {
      const heard = readEvent(body)
      if (heard && events.isNew(heard.event, now())) await answerWords(slack, heard)
    }),
  )
}

const findOptions = async (slack: Slack, body: unknown) => {
  const asked = readOptions(body)
  try {
    return renderOptions((await slack.app.options(asked)).slice(0, limits.options))
  } catch (error) {
    slack.log.error('slack.options-failed', { search: asked.search, problem: codeOf(error) })
    return []
  }
}

/** Whoever calls us without a word is told what to say. */
const answerWords = async (slack: Slack, heard: HeardWords): Promise<void> => {
  if (heard.asked.name !== '') return answerRequest(slack, heard, acknowledged)
  const words = wordsIn(language)
  const welcome = card(words.chat.welcome, paragraph(words.chat.welcome))
  await whisper({ slack, way: heard.way, acknowledge: acknowledged, words }, welcome).catch((error: unknown) =>
    slack.log.warn('slack.unsaid', { problem: codeOf(error) }),
  )
}
