/** Shows the folded fields of a form that somebody is filling in. Slack keeps what was typed in fields that stay. */
import type { Card } from '../../cards/card.ts'
import { card, paragraph } from '../../cards/card.ts'
import type { Form } from '../../cards/form.ts'
import { refusalCard } from '../../cards/refusal.ts'
import type { Reply } from '../chat/reply.ts'
import { faultCard } from './answer.ts'
import { codeOf } from './clients.ts'
import { drawCardView, drawForm } from './draw.ts'
import type { HeardUnfolding } from './read-form.ts'
import type { Acknowledge, Slack, Turn } from './turn.ts'

/** Never rejects. */
export const unfold = async (slack: Slack, heard: HeardUnfolding, acknowledge: Acknowledge): Promise<void> => {
  const { reply, words } = await slack.app.answer(heard.asked)
  const turn: Turn = { slack, way: heard.way, acknowledge, words }
  await acknowledge()
  try {
    if (reply.kind === 'form') await showUnfolded(turn, reply.form, heard.hash)
    else await showOver(turn, cardOf(reply))
  } catch (error) {
    // Pressed twice, the form has become another before the second could change it.
    if (codeOf(error) === 'hash_conflict') return
    await showOver(turn, faultCard(turn, error)).catch((again: unknown) =>
      slack.log.error('slack.unsaid', { problem: codeOf(again) }),
    )
  }
}

const showUnfolded = async ({ slack, way, words }: Turn, form: Form, hash: string): Promise<void> => {
  const { folded, ...rest } = form
  const open: Form = folded ? { ...rest, folded: { ...folded, isOpen: true } } : form
  const view = drawForm(open, words, way.at)
  await slack.clients.interactive.views.update({ view_id: way.view ?? '', hash, view })
}

/** The form stands under it as it was, and is there again on closing. */
const showOver = async ({ slack, way, words }: Turn, shown: Card): Promise<void> => {
  const view = drawCardView(shown, words, way.at)
  await slack.clients.interactive.views.push({ trigger_id: way.trigger ?? '', view })
}

const cardOf = (reply: Exclude<Reply, { kind: 'form' }>): Card => {
  if (reply.kind === 'whisper') return reply.card
  return reply.kind === 'done'
    ? card(reply.said, paragraph(reply.said))
    : refusalCard(Object.values(reply.problems).join(' '))
}
