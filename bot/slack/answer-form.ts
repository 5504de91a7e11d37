/** Gives the answer to a form that was sent: in the form itself, for that is where the person looks. */
import { modalErrors } from '../../cards/block-kit-form.ts'
import { type Card, card, paragraph } from '../../cards/card.ts'
import { refusalCard } from '../../cards/refusal.ts'
import type { Answer } from '../app.ts'
import { type Invalid, type Reply, whisper as whisperReply } from '../chat/reply.ts'
import { faultCard, sayReply } from './answer.ts'
import { codeOf } from './clients.ts'
import { drawCardView, drawForm } from './draw.ts'
import { publishHome } from './home.ts'
import type { HeardForm } from './read-form.ts'
import { isFromHome } from './read-payload.ts'
import { type Acknowledge, type Slack, type Turn, whisper } from './turn.ts'

/** Never rejects. */
export const answerForm = async (slack: Slack, heard: HeardForm, acknowledge: Acknowledge): Promise<void> => {
  const answer = await slack.app.answer(heard.asked)
  const { reply, words } = answer
  const turn: Turn = { slack, way: heard.way, acknowledge, words }
  await showInForm(turn, answer, heard)
  if (isFromHome(turn.way)) await renewHome(slack, heard, answer)
  else if (reply.kind === 'done' && !answer.isSecret) await sayWhereItBegan(turn, reply.said)
}

/** Whatever stays in the form has changed nothing yet. */
const renewHome = async (slack: Slack, { asked }: HeardForm, { reply, isSecret }: Answer): Promise<void> => {
  if (reply.kind === 'done') await publishHome(slack, asked, isSecret ? undefined : reply.said)
  if (reply.kind === 'whisper') await publishHome(slack, asked)
}

const showInForm = async (turn: Turn, answer: Answer, heard: HeardForm): Promise<void> => {
  try {
    if (!(await turn.acknowledge(inForm(turn, answer.reply, heard)))) await showLater(turn, answer)
  } catch (error) {
    const fault = faultCard(turn, error)
    if (!(await turn.acknowledge(over(turn, fault)))) await showLater(turn, { ...answer, reply: whisperReply(fault) })
  }
}

/**
 * Slack has told the person that we failed, and the form still stands with what was typed. It becomes the answer, so
 * that nobody sends it twice; problems are said beside it, where it began. Of a secret form nothing is said beside it:
 * that message would stay, with its time. Sent again it tells its problems itself. Never rejects.
 */
const showLater = async (turn: Turn, { reply, isSecret }: Answer): Promise<void> => {
  turn.slack.log.warn('slack.form-late', { kind: reply.kind })
  if (isSecret && reply.kind === 'invalid') return
  await sayReply(reply.kind === 'invalid' ? beside(turn) : turn, reply, true).catch((error: unknown) =>
    turn.slack.log.error('slack.unsaid', { problem: codeOf(error) }),
  )
}

const beside = (turn: Turn): Turn => ({ ...turn, way: { ...turn.way, view: null } })

const inForm = (turn: Turn, reply: Reply, heard: HeardForm): object => {
  const { words, way } = turn
  switch (reply.kind) {
    case 'invalid':
      return sayProblems(turn, reply, heard)
    case 'form':
      return { response_action: 'update', view: drawForm(reply.form, words, way.at) }
    case 'whisper':
      return { response_action: 'update', view: drawCardView(reply.card, words, way.at) }
    case 'done':
      return { response_action: 'clear' }
  }
}

/** What is no field's fault stands over the form, which keeps what was typed and is there again on closing. */
const sayProblems = (turn: Turn, { problems }: Invalid, { inputs }: HeardForm): object => {
  const hasField = Object.keys(problems).some((field) => field !== '') && Object.keys(inputs).length > 0
  return hasField
    ? { response_action: 'errors', errors: modalErrors(inputs, problems) }
    : over(turn, refusalCard(Object.values(problems).join(' ')))
}

const over = ({ words, way }: Turn, shown: Card): object => ({
  response_action: 'push',
  view: drawCardView(shown, words, way.at),
})

/**
 * The cards show what was done; this is for whoever cannot see that, and where we may not speak it is left out. Never
 * of a secret form: what is said in a conversation stays there, with its time.
 */
const sayWhereItBegan = async (turn: Turn, said: string): Promise<void> => {
  if (turn.way.at.conversation === '') return
  await whisper(beside(turn), card(said, paragraph(said))).catch((error: unknown) =>
    turn.slack.log.warn('slack.unsaid', { problem: codeOf(error) }),
  )
}
