/** Messages: a command, or a button of a client that knows no Execute or dialogs. Answered in the conversation. */

import type { Card } from '../../cards/card.ts'
import { refusalCard } from '../../cards/refusal.ts'
import { wordsIn } from '../../cards/words/speak.ts'
import type { Answer } from '../app.ts'
import type { Whisper } from '../chat/reply.ts'
import { readCommand } from './command.ts'
import { drawCard, drawFormInMessage, type Place, sentence } from './draw.ts'
import { hear, type Outcome } from './hear.ts'
import { identify } from './identify.ts'
import { readBackCard } from './read-back.ts'
import { readMessageText } from './read-text.ts'
import { homeOf } from './settle.ts'
import type { Turn } from './turn.ts'

export const answerMessage = async (turn: Turn): Promise<void> => {
  const { value } = turn.activity
  if (value && typeof value === 'object') return sayOutcome(turn, await hear(turn, value))
  if (!isForUs(turn)) return
  const answer = await askCommand(turn)
  const { reply, words, language } = answer
  if (reply.kind !== 'form') return sayOutcome(turn, { answer, place: {} })
  const asker = turn.asked.from.user
  await turn.talk.reply(drawCard(readBackCard(reply.form, { asker, language, words }), words))
}

/** Where an administrator lets us read along, what is said to others is still not ours to answer. */
const isForUs = ({ activity, asked }: Turn): boolean =>
  asked.isPrivate || (activity.entities ?? []).some((entity) => entity.mentioned?.id === activity.recipient.id)

const askCommand = async (turn: Turn): Promise<Answer> => {
  const { text, entities, recipient } = turn.activity
  const command = readCommand(readMessageText(text ?? '', entities ?? [], recipient.id))
  const mentions = await identify(turn, command.named)
  return turn.app.answer({ ...turn.asked, kind: 'command', name: command.name, text: command.text, mentions })
}

const sayOutcome = async (turn: Turn, { answer, sent, place }: Outcome): Promise<void> => {
  const { reply, words } = answer
  const home = homeOf(turn, place)
  switch (reply.kind) {
    case 'whisper':
      return home && turn.asked.isPrivate ? undefined : sayWhisper(turn, reply, answer)
    case 'done':
      return home ? undefined : turn.talk.reply(drawCard(sentence(reply.said), words))
    case 'form':
      return show(turn, drawFormInMessage(reply.form, inMessage(turn), { words }), home)
    case 'invalid':
      if (!sent) return turn.talk.reply(drawCard(refusalCard(Object.values(reply.problems).join(' ')), words))
      return show(
        turn,
        drawFormInMessage(sent.form, inMessage(turn), { words, values: sent.values, problems: reply.problems }),
        home,
      )
  }
}

const inMessage = (turn: Turn): Place => ({ asker: turn.asked.from.user, home: 'here' })

type Drawn = Parameters<Turn['talk']['reply']>[0]

const show = (turn: Turn, drawn: Drawn, home: string | undefined): Promise<void> =>
  home ? turn.talk.replace(home, drawn) : turn.talk.reply(drawn)

/** In a channel everybody reads the answer, so what is not for them goes to the personal chat. */
const sayWhisper = async (turn: Turn, { card, mayBeOverheard }: Whisper, { words }: Answer): Promise<void> => {
  if (turn.asked.isPrivate || mayBeOverheard) return turn.talk.reply(drawCard(card, words))
  const said = await reachPrivately(turn, drawCard(card, words))
  await turn.talk.reply(
    drawCard(said ? sentence(words.chat.answeredPrivately) : refusalCard(words.chat.unreachable), words),
  )
}

const reachPrivately = async (turn: Turn, drawn: Drawn): Promise<boolean> => {
  try {
    await turn.talk.privately(drawn)
    return true
  } catch (error) {
    turn.log.info('teams.personal-chat-closed', { why: error instanceof Error ? error.name : 'unknown' })
    return false
  }
}

/** Said when something of ours broke. */
export const sayFault = (turn: Turn, reference: string): Promise<void> => {
  const words = wordsIn(turn.asked.language)
  const card: Card = refusalCard(words.refusals.fault({ reference }))
  return turn.talk.reply(drawCard(card, words))
}
