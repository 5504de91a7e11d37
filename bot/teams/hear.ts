/** What a button or a form carries, put to the app. One reader for Execute, Submit, dialogs and message extensions. */
import type { FormValues } from '../../cards/adaptive-form.ts'
import { readForm, readPress } from '../../cards/adaptive-read.ts'
import type { Form } from '../../cards/form.ts'
import { refusalCard } from '../../cards/refusal.ts'
import { wordsIn } from '../../cards/words/speak.ts'
import type { Answer } from '../app.ts'
import type { Language } from '../chat/address.ts'
import { answerAloud, openForm } from '../chat/reply.ts'
import { type Place, readPlace } from './draw.ts'
import { changeRead, readReadBack, sendAsRead } from './read-back.ts'
import { settle } from './settle.ts'
import type { Turn } from './turn.ts'
import { withFound } from './typeahead.ts'

/** An answer, with the form that it is about. */
export interface Outcome {
  readonly answer: Answer
  /** What was sent, to be drawn again when the answer is "invalid". */
  readonly sent?: { readonly form: Form; readonly values: FormValues }
  /** Where the form stands that was sent, or that is to be opened. */
  readonly place: Place
}

/** @param data of an action on one of our cards; what is not ours is answered as a press that no longer exists. */
export const hear = async (turn: Turn, data: unknown): Promise<Outcome> => {
  const read = readForm(data)
  if (read) return send(turn, withFound(read), readPlace(data))
  const pressed = readPress(data) ?? { name: '', data: null }
  const readBack = isReadBack(pressed.name) ? readReadBack(pressed.data) : null
  if (!readBack) return { answer: await turn.app.answer({ ...turn.asked, kind: 'press', ...pressed }), place: {} }
  const place = { asker: readBack.asker, home: turn.activity.replyToId ?? 'here' }
  if (pressed.name === sendAsRead.name) return send(turn, readBack, place)
  if (!isAsker(turn, place)) return { answer: notYours(turn), place: {} }
  return { answer: answerIn(readBack.language, openForm(readBack.form)), place }
}

const isReadBack = (name: string): boolean => name === sendAsRead.name || name === changeRead.name

const send = async (turn: Turn, sent: { form: Form; values: FormValues }, place: Place): Promise<Outcome> => {
  if (!isAsker(turn, place)) return { answer: notYours(turn), place: {} }
  const { name, state } = sent.form
  const answer = await turn.app.answer({ ...turn.asked, kind: 'submit', name, state, values: sent.values })
  return { answer: await settle(turn, place, answer), sent, place }
}

const isAsker = (turn: Turn, place: Place): boolean => !place.asker || place.asker === turn.asked.from.user

const notYours = (turn: Turn): Answer => {
  const { language } = turn.asked
  return answerIn(language, answerAloud(refusalCard(wordsIn(language).refusals['form.not-yours'](undefined))))
}

const answerIn = (language: Language, reply: Answer['reply']): Answer => ({ reply, words: wordsIn(language), language })
