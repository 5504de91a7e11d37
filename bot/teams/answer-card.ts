/** What a button or a form carries, put to the app: from an Execute, a Submit, a dialog or a message extension. */
import type { FormValues } from '../../cards/adaptive-form.ts'
import { type ReadForm, readForm, readPress } from '../../cards/adaptive-read.ts'
import type { Card } from '../../cards/card.ts'
import type { Form } from '../../cards/form.ts'
import { refusalCard } from '../../cards/refusal.ts'
import { wordsIn } from '../../cards/words/speak.ts'
import type { Answer } from '../app.ts'
import type { Language } from '../chat/address.ts'
import { answerAloud, done, openForm, type Reply, type Whisper } from '../chat/reply.ts'
import { drawCard, sentence } from './draw.ts'
import { changeRead, readBackData, sendAsRead, valuesAsRead } from './offer-form.ts'
import { commandBehind } from './offer-window.ts'
import type { Letter } from './sealed-form.ts'
import type { Turn } from './turn.ts'
import { withFound } from './typeahead.ts'

/** An answer, with the form that it is about. */
export interface Outcome {
  readonly answer: Answer
  /** What was sent, to be drawn again when the answer is "invalid". */
  readonly sent?: { readonly form: Form; readonly values: FormValues }
  /** The message of ours that is replaced once the form is done. */
  readonly home?: string | undefined
}

/** @param data of an action on one of our cards; what is not ours is answered as a press that no longer exists. */
export const answerCard = async (turn: Turn, data: unknown): Promise<Outcome> => {
  const pressed = readPress(data)
  const said = pressed && commandBehind(pressed)
  if (said) return { answer: await turn.app.answer({ ...turn.asked, kind: 'command', ...said, mentions: [] }) }
  const carried = pressed ? readBackData(pressed) : formData(data)
  if (!carried) {
    return { answer: await turn.app.answer({ ...turn.asked, kind: 'press', ...(pressed ?? { name: '', data: null }) }) }
  }
  const letter = openHere(turn, carried)
  const read = letter && readForm({ ...carried, ...letter })
  if (!letter || !read) return { answer: refuse(turn, 'form.outdated') }
  if (letter.asker !== turn.asked.from.user) return { answer: refuse(turn, 'form.not-yours') }
  if (pressed?.name === changeRead.name)
    return { answer: answerIn(letter.language, openForm(read.form)), home: letter.home }
  const sent = pressed?.name === sendAsRead.name ? { ...read, values: valuesAsRead(read.form) } : withFound(read)
  return send(turn, sent, letter.home)
}

/** What says that it is a form. Ours are sealed; those that name a form openly are of an older make, or of nobody's. */
const formData = (data: unknown): object | null =>
  typeof data === 'object' && data !== null && ('sealed' in data || 'form' in data) ? data : null

const openHere = ({ seal, asked }: Turn, carried: { readonly sealed?: unknown }): Letter | null => {
  const letter = seal.open(carried.sealed)
  return letter?.conversation === asked.at.conversation ? letter : null
}

const refuse = (turn: Turn, reason: 'form.outdated' | 'form.not-yours'): Answer => {
  const { language } = turn.asked
  return answerIn(language, answerAloud(refusalCard(wordsIn(language).refusals[reason](undefined))))
}

const answerIn = (language: Language, reply: Reply): Answer => ({ reply, words: wordsIn(language), language })

type Sent = Required<Outcome>['sent'] & Pick<ReadForm, 'deed'>

const send = async (turn: Turn, sent: Sent, home: string | undefined): Promise<Outcome> => {
  const { form, values, deed } = sent
  const { name, state } = form
  const answer = await turn.app.answer({ ...turn.asked, kind: 'submit', name, state, values, deed })
  const isRepeated = answer.reply.kind === 'done' && answer.reply.isRepeated
  return { answer: home && !isRepeated ? await settle(turn, home, answer) : answer, sent, home }
}

/**
 * A form that is done is replaced where it stood, for everybody, so that nobody sends it twice. Gives what is still to
 * be answered to the asker. Problems leave the form as it stands.
 */
const settle = async (turn: Turn, home: string, answer: Answer): Promise<Answer> => {
  const { reply, words } = answer
  if (reply.kind === 'done') await replace(turn, home, sentence(reply.said), answer)
  if (reply.kind !== 'whisper') return answer
  if (turn.asked.isPrivate) await replace(turn, home, reply.card, answer)
  else if (!isExecute(turn)) await replace(turn, home, sentence(words.chat.handled), answer)
  else return settlePrivately(turn, home, reply, answer)
  return answer
}

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
const replace = async (turn: Turn, home: string, card: Card, { words }: Answer): Promise<void> => {
  await turn.talk.replace(home, drawCard(card, words)).catch((error: unknown) => {
    turn.log.warn('teams.form-not-replaced', { why: error instanceof Error ? error.name : 'unknown' })
  })
}
