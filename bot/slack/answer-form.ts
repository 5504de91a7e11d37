/** Gives the answer to a form that was sent: in the form itself, for that is where the person looks. */
import { modalErrors } from '../../cards/block-kit-form.ts'
import { type Card, card, paragraph } from '../../cards/card.ts'
import { refusalCard } from '../../cards/refusal.ts'
import type { Invalid, Reply } from '../chat/reply.ts'
import type { Acknowledge } from './acknowledge.ts'
import { faultCard } from './answer.ts'
import { codeOf } from './bolt-log.ts'
import { drawCardView, drawForm } from './draw.ts'
import type { HeardForm } from './heard.ts'
import { type Slack, type Turn, whisper } from './turn.ts'

/** Never rejects. */
export const answerForm = async (slack: Slack, heard: HeardForm, acknowledge: Acknowledge): Promise<void> => {
  const { reply, words } = await slack.app.answer(heard.asked)
  const turn: Turn = { slack, way: heard.way, acknowledge, words }
  try {
    await acknowledge(inForm(turn, reply, heard))
    if (reply.kind === 'done') await sayWhereItBegan(turn, reply.said)
  } catch (error) {
    await acknowledge(over(turn, faultCard(turn, error))).catch((again: unknown) =>
      slack.log.error('slack.unsaid', { problem: codeOf(again) }),
    )
  }
}

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

/** The cards show what was done; this is for whoever cannot see that, and where we may not speak it is left out. */
const sayWhereItBegan = async (turn: Turn, said: string): Promise<void> => {
  if (turn.way.at.conversation === '') return
  await whisper({ ...turn, way: { ...turn.way, view: null } }, card(said, paragraph(said))).catch((error: unknown) =>
    turn.slack.log.warn('slack.unsaid', { problem: codeOf(error) }),
  )
}
