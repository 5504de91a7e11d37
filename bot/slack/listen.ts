/**
 * What Slack sends, to what we answer. One listener per kind, whatever the features are: Bolt walks every listener on
 * every request (with 200 of them a sixth of the speed), and our own tables find the handler.
 */
import type { App as Bolt } from '@slack/bolt'
import { renderOptions } from '../../cards/block-kit-form.ts'
import { limits } from '../../cards/block-kit-limits.ts'
import { card, paragraph } from '../../cards/card.ts'
import { wordsIn } from '../../cards/words/speak.ts'
import { answerRequest } from './answer.ts'
import { answerForm } from './answer-form.ts'
import { codeOf } from './clients.ts'
import { answerAtHome, publishHome } from './home.ts'
import { type HeardWords, readSaid, readSlashCommand } from './read-command.ts'
import { readSearch, readSubmission, readUnfolding } from './read-form.ts'
import { readOpening } from './read-home.ts'
import { readNotice } from './read-notice.ts'
import { type HeardRequest, isFromHome, language } from './read-payload.ts'
import { readPress, readShortcut } from './read-press.ts'
import { type Acknowledge, acknowledgeInTime, acknowledgeOnce, type Slack, whisper } from './turn.ts'
import { unfold } from './unfold.ts'
import { createSeen } from './verify.ts'

export interface Listening {
  readonly slack: Slack
  /** Real epoch milliseconds. */
  readonly now: () => number
  /** Milliseconds that Slack waits for an acknowledgement. */
  readonly patience: number
}

/** A listener rejects only for a payload that Slack does not send; every answer is guarded where it is given. */
export const listen = (bolt: Bolt, { slack, now, patience }: Listening): void => {
  const all = /^/
  // Half a second is for the way back.
  const early = patience * (5 / 6)
  const hearOnce = createOnce(now)

  bolt.command(all, ({ body, ack }) => answerRequest(slack, readSlashCommand(body), acknowledgeInTime(ack, early)))
  bolt.shortcut({ callback_id: all, type: 'message_action' }, ({ body, ack }) =>
    answerRequest(slack, readShortcut(body), acknowledgeInTime(ack, early)),
  )
  bolt.action(all, async ({ body, ack }) => {
    const [unfolding, heard] = [readUnfolding(body), readPress(body)]
    if (unfolding) await unfold(slack, unfolding, acknowledgeInTime(ack, early))
    else if (heard) await answerPress(slack, heard, acknowledgeInTime(ack, early))
    else await ack()
  })
  bolt.view(all, ({ body, ack }) => answerForm(slack, readSubmission(body), acknowledgeOnce(ack)))
  bolt.options(all, async ({ body, ack }) => ack({ options: await findOptions(slack, body) }))
  bolt.event(all, async ({ body, context }) => {
    const [heard, told, opening] = [readSaid(body), readNotice(body), readOpening(body)]
    const acknowledge = acknowledgeOnce(context.acknowledge)
    if (heard) await hearOnce(heard.event, () => answerWords(slack, heard, acknowledge))
    if (told) await hearOnce(told.event, () => slack.app.notice(told.notice, `slack ${told.event}`))
    await acknowledge()
    // After that, for it changes nothing: it is drawn anew at the next opening.
    if (opening) await hearOnce(opening.event, () => publishHome(slack, opening.asked))
  })
}

/** What is done in a window over the Home tab is answered in that window, and then seen on the tab too. */
const answerPress = async (slack: Slack, heard: HeardRequest, acknowledge: Acknowledge): Promise<void> => {
  if (!isFromHome(heard.way)) return answerRequest(slack, heard, acknowledge)
  if (!heard.way.view) return answerAtHome(slack, heard, acknowledge)
  await answerRequest(slack, heard, acknowledge)
  await publishHome(slack, heard.asked)
}

/** Does the work of an event once. One that comes again waits for the work that is under way. */
const createOnce = (now: () => number) => {
  const seen = createSeen()
  const running = new Map<string, Promise<void>>()
  return async (key: string, work: () => Promise<void>): Promise<void> => {
    if (seen.isNew(key, now()))
      running.set(
        key,
        work().finally(() => running.delete(key)),
      )
    await running.get(key)
  }
}

const findOptions = async (slack: Slack, body: unknown) => {
  const asked = readSearch(body)
  try {
    return renderOptions((await slack.app.options(asked)).slice(0, limits.options))
  } catch (error) {
    slack.log.error('slack.options-failed', { search: asked.search, problem: codeOf(error) })
    return []
  }
}

/** Whoever calls us without a word is told what to say. */
const answerWords = async (slack: Slack, heard: HeardWords, acknowledge: Acknowledge): Promise<void> => {
  if (heard.asked.name !== '') return answerRequest(slack, heard, acknowledge)
  const words = wordsIn(language)
  const welcome = card(words.chat.welcome, paragraph(words.chat.welcome))
  await whisper({ slack, way: heard.way, acknowledge, words }, welcome).catch((error: unknown) =>
    slack.log.warn('slack.unsaid', { problem: codeOf(error) }),
  )
}
