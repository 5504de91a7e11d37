/** Messages: a command, or a button of a client that knows no Execute or dialogs. Answered in the conversation. */
import type { IAdaptiveCard } from '@microsoft/teams.cards'
import type { Card } from '../../cards/card.ts'
import { refusalCard } from '../../cards/refusal.ts'
import { wordsIn } from '../../cards/words/speak.ts'
import type { Words } from '../../cards/words/words.ts'
import type { Answer } from '../app.ts'
import type { Whisper } from '../chat/reply.ts'
import { answerCard, type Outcome } from './answer-card.ts'
import { drawCard, sentence } from './draw.ts'
import { drawOpened, openedForm, problemsIn } from './draw-answer.ts'
import { sayHome } from './greet.ts'
import { drawReadBack } from './offer-form.ts'
import { keptFromMessages, windowCard } from './offer-window.ts'
import { type ReadCommand, readCommand, readMessageText } from './read-text.ts'
import { identify, sealFor, type Turn, tooManyNamed } from './turn.ts'

export const answerMessage = async (turn: Turn): Promise<void> => {
  const { value } = turn.activity
  if (value && typeof value === 'object') return sayOutcome(turn, await answerCard(turn, value))
  if (!isForUs(turn)) return
  const command = readSaid(turn)
  if (turn.asked.isPrivate && !turn.app.isCommand(command.name)) return sayHome(turn, command.name)
  const answer = await askCommand(turn, command)
  const { reply, words, language } = answer
  if (reply.kind !== 'form') return sayOutcome(turn, { answer })
  if (answer.isSecret) return say(turn, windowCard(command, turn.app, words), words)
  await stand(turn, (home) => drawReadBack(reply.form, { seal: sealFor(turn, language, home), words }))
}

/** Where an administrator lets us read along, what is said to others is still not ours to answer. */
const isForUs = ({ activity, asked }: Turn): boolean =>
  asked.isPrivate || (activity.entities ?? []).some((entity) => entity.mentioned?.id === activity.recipient.id)

const readSaid = ({ activity: { text, entities, recipient } }: Turn): ReadCommand =>
  readCommand(readMessageText(text ?? '', entities ?? [], recipient.id))

const askCommand = async (turn: Turn, command: ReadCommand): Promise<Answer> => {
  const mentions = await identify(turn, command.named)
  if (!mentions) return tooManyNamed(turn)
  const { name, text } = command
  return turn.app.answer({ ...turn.asked, kind: 'command', name, text, mentions, deed: turn.activity.id })
}

const sayOutcome = async (turn: Turn, outcome: Outcome): Promise<void> => {
  const { home } = outcome
  const answer = keptFromMessages(outcome.answer)
  const { reply, words } = answer
  switch (reply.kind) {
    case 'whisper':
      return home && turn.asked.isPrivate ? undefined : sayWhisper(turn, reply, words)
    case 'done':
      return home ? undefined : say(turn, sentence(reply.said), words)
    case 'form':
    case 'invalid': {
      const opened = openedForm({ ...outcome, answer })
      if (!opened) return say(turn, refusalCard(problemsIn(reply)), words)
      return stand(turn, (at) => drawOpened(turn, opened, { answer, home: at, where: 'message' }), home)
    }
  }
}

const say = async (turn: Turn, card: Card, words: Words): Promise<void> => {
  await turn.talk.reply(drawCard(card, words))
}

/**
 * Puts a form in the conversation. Its message has an id only once it stands, so then it is drawn again with it: the
 * message that a request names could be any of ours, and only a home that we sealed is ever replaced.
 */
const stand = async (turn: Turn, draw: (home: string | undefined) => IAdaptiveCard, known?: string): Promise<void> => {
  if (known) return turn.talk.replace(known, draw(known))
  const home = await turn.talk.reply(draw(undefined))
  if (!home) return
  // Without its home the form works too: it is answered, and stays as it stands.
  await turn.talk.replace(home, draw(home)).catch((error: unknown) => {
    turn.log.warn('teams.form-without-home', { why: error instanceof Error ? error.name : 'unknown' })
  })
}

/** In a channel everybody reads the answer, so what is not for them goes to the personal chat. */
const sayWhisper = async (turn: Turn, { card, mayBeOverheard }: Whisper, words: Words): Promise<void> => {
  if (turn.asked.isPrivate || mayBeOverheard) return say(turn, card, words)
  const isSaid = await reachPrivately(turn, drawCard(card, words))
  await say(turn, isSaid ? sentence(words.chat.answeredPrivately) : refusalCard(words.chat.unreachable), words)
}

const reachPrivately = async (turn: Turn, drawn: IAdaptiveCard): Promise<boolean> => {
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
  return say(turn, refusalCard(words.refusals.fault({ reference })), words)
}
