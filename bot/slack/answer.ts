/** Gives the answer to a command, a shortcut or a press. */
import { limits } from '../../cards/block-kit-limits.ts'
import { button, buttons, type Card, card, paragraph } from '../../cards/card.ts'
import type { Form } from '../../cards/form.ts'
import { refusalCard } from '../../cards/refusal.ts'
import { wordsOfCommand } from '../chat/read-command.ts'
import type { Done, Reply } from '../chat/reply.ts'
import { newReference } from '../ids.ts'
import { codeOf } from './clients.ts'
import { drawForm, drawMessage } from './draw.ts'
import type { HeardRequest, Way } from './read-payload.ts'
import { againPress } from './read-press.ts'
import { type Acknowledge, type Slack, type Turn, whisper } from './turn.ts'

/** Never rejects: what cannot be said is logged with the reference that the person sees. */
export const answerRequest = async (slack: Slack, heard: HeardRequest, acknowledge: Acknowledge): Promise<void> => {
  const { reply, words, isSecret } = await slack.app.answer(heard.asked)
  const way = isSecret ? withoutText(heard, slack) : heard.way
  const turn: Turn = { slack, way, acknowledge, words }
  try {
    await sayReply(turn, reply, heard.asked.kind === 'press')
  } catch (error) {
    await whisper(turn, faultCard(turn, error)).catch((again: unknown) =>
      slack.log.error('slack.unsaid', { problem: codeOf(again) }),
    )
  }
}

/** What was typed behind a secret command stands in no message, not even behind a button. */
const withoutText = ({ asked, way }: HeardRequest, { app }: Slack): Way => {
  if (asked.kind !== 'command' || way.again === null) return way
  const { name, text } = wordsOfCommand(asked, app)
  return { ...way, again: `${name} ${text}`.trim() }
}

/** What the person sees of a fault; the log knows more of it. */
export const faultCard = ({ slack, words }: Turn, error: unknown): Card => {
  const reference = newReference()
  slack.log.error('slack.answer-failed', { reference, problem: codeOf(error) })
  return refusalCard(words.refusals.fault({ reference }))
}

export const sayReply = async (turn: Turn, reply: Reply, isPress: boolean): Promise<void> => {
  switch (reply.kind) {
    case 'whisper':
      return whisper(turn, reply.card)
    case 'form':
      return openForm(turn, reply.form)
    case 'done':
      return sayDone(turn, reply, isPress)
    case 'invalid':
      return whisper(turn, refusalCard(Object.values(reply.problems).join(' ')))
  }
}

const openForm = async (turn: Turn, form: Form): Promise<void> => {
  const { slack, way, acknowledge, words } = turn
  const { views } = slack.clients.interactive
  if (!way.trigger && !way.view) return offerForm(turn, form)
  const view = drawForm(form, words, way.at)
  await acknowledge()
  if (way.view) await views.update({ view_id: way.view, view })
  else if (way.trigger) await views.open({ trigger_id: way.trigger, view })
}

/** A message gives no right to open a form; a button with the same words does. */
const offerForm = async (turn: Turn, form: Form): Promise<void> => {
  const { words, way } = turn
  const again = { name: againPress, data: { said: way.again }, opensForm: true }
  if (JSON.stringify(again.data).length > limits.pressData / 2)
    return whisper(turn, refusalCard(words.refusals['field.too-long']({ limit: limits.pressData / 2 })))
  const offer = buttons(button(words.chat.openForm, again, 'primary'))
  return whisper(turn, card(form.title, paragraph(form.title), offer))
}

/** The card in the channel changes through the outbox; one that only this person sees can only change here. */
const sayDone = async (turn: Turn, done: Done, isPress: boolean): Promise<void> => {
  const { way, acknowledge, slack, words } = turn
  if (isPress && !way.isEphemeral && !way.view) return void (await acknowledge())
  const now = (await done.draw?.()) ?? card(done.said, paragraph(done.said))
  if (!way.isEphemeral || !done.draw || !way.responseUrl) return whisper(turn, now)
  await acknowledge()
  await slack.respond(way.responseUrl, { replace_original: true, ...drawMessage(now, words) })
}
