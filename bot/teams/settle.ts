/** A form that is done is replaced where it stood, for everybody, so that nobody sends it twice. */
import type { Answer } from '../app.ts'
import type { Whisper } from '../chat/reply.ts'
import { done } from '../chat/reply.ts'
import { drawCard, type Place, sentence } from './draw.ts'
import type { Turn } from './turn.ts'

/** Gives what is still to be answered to the asker. Problems leave the form as it stands. */
export const settle = async (turn: Turn, place: Place, answer: Answer): Promise<Answer> => {
  const home = homeOf(turn, place)
  const { reply, words } = answer
  if (!home) return answer
  if (reply.kind === 'done') await replace(turn, home, sentence(reply.said), answer)
  if (reply.kind !== 'whisper') return answer
  if (turn.asked.isPrivate) await replace(turn, home, reply.card, answer)
  else if (!isExecute(turn)) await replace(turn, home, sentence(words.chat.handled), answer)
  else return settlePrivately(turn, home, reply, answer)
  return answer
}

/** The id of the message that a form stands in, when there is one and it is known. */
export const homeOf = (turn: Turn, place: Place): string | undefined =>
  place.home === 'here' ? turn.activity.replyToId : place.home

const isExecute = (turn: Turn): boolean => turn.activity.name === 'adaptiveCard/action'

/** An answer in the place of a channel's message would be gone with the replacement, so it goes to the personal chat. */
const settlePrivately = async (turn: Turn, home: string, { card }: Whisper, answer: Answer): Promise<Answer> => {
  const { words } = answer
  try {
    await turn.talk.privately(drawCard(card, words))
  } catch {
    return answer
  }
  await replace(turn, home, sentence(words.chat.handled), answer)
  return { ...answer, reply: done(words.chat.answeredPrivately) }
}

/** What was asked has been done and kept: a message that cannot be replaced changes nothing about that. */
const replace = async (turn: Turn, home: string, card: Whisper['card'], { words }: Answer): Promise<void> => {
  await turn.talk.replace(home, drawCard(card, words)).catch((error: unknown) => {
    turn.log.warn('teams.form-not-replaced', { why: error instanceof Error ? error.name : 'unknown' })
  })
}
