/** The tab that a person has with Schakel. It is drawn when they open it, and anew after what they do there. */
import { card, divider, paragraph } from '../../cards/card.ts'
import { wordsIn } from '../../cards/words/speak.ts'
import type { Reply } from '../chat/reply.ts'
import type { HomeAsked } from '../home.ts'
import { faultCard } from './answer.ts'
import { codeOf } from './clients.ts'
import { drawCardView, drawForm, drawHome } from './draw.ts'
import type { HeardRequest } from './read-payload.ts'
import type { Acknowledge, Slack, Turn } from './turn.ts'

/** Never rejects. @param said of what was just done, on top, for whoever cannot see what has changed */
export const publishHome = async (slack: Slack, { from, language }: HomeAsked, said?: string): Promise<void> => {
  try {
    const home = await slack.app.home({ from, language })
    const words = home?.words ?? wordsIn(language)
    const shown = home?.card ?? card(words.chat.welcome, paragraph(words.chat.welcome))
    const above = said === undefined ? [] : [paragraph(said), divider()]
    const view = drawHome({ ...shown, blocks: [...above, ...shown.blocks] }, words, from)
    await slack.clients.interactive.views.publish({ user_id: from.user, view })
  } catch (error) {
    slack.log.error('slack.home-failed', { problem: codeOf(error) })
  }
}

/** A press on the tab itself: a card or form opens over it, and all else is said on it. Never rejects. */
export const answerAtHome = async (slack: Slack, heard: HeardRequest, acknowledge: Acknowledge): Promise<void> => {
  const { reply, words } = await slack.app.answer(heard.asked)
  await acknowledge()
  const turn: Turn = { slack, way: heard.way, acknowledge, words }
  const said = await showOver(turn, reply).catch((error: unknown) => faultCard(turn, error).summary)
  // A form that has just opened has changed nothing yet.
  if (said !== null || reply.kind !== 'form') await publishHome(slack, heard.asked, said ?? undefined)
}

/** @returns what there is no window for */
const showOver = async ({ slack, way, words }: Turn, reply: Reply): Promise<string | null> => {
  if (reply.kind === 'done') return reply.said
  if (reply.kind === 'invalid') return Object.values(reply.problems).join(' ')
  const view = reply.kind === 'form' ? drawForm(reply.form, words, way.at) : drawCardView(reply.card, words, way.at)
  await slack.clients.interactive.views.open({ trigger_id: way.trigger ?? '', view })
  return null
}
