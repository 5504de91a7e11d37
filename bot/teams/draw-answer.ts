/** Answers as Teams reads them from an invoke: in the place of a card, in a dialog, under a search field. */
import type { IAdaptiveCard } from '@microsoft/teams.cards'
import type { FormDrawing } from '../../cards/adaptive-form.ts'
import { clip } from '../../cards/clip.ts'
import type { Form, Option } from '../../cards/form.ts'
import type { Invalid, OpenForm } from '../chat/reply.ts'
import type { Outcome } from './answer-card.ts'
import { adaptiveCard, drawCard, drawForm, onlySentence } from './draw.ts'
import { keptFromMessages } from './offer-window.ts'
import { sealFor, type Turn } from './turn.ts'
import { foundChoices } from './typeahead.ts'

/** A form that is still to be sent. `filled` is what was filled in before, with its problems. */
export interface OpenedForm {
  readonly form: Form
  readonly filled: Pick<FormDrawing, 'values' | 'problems'>
}

/** The form that an answer leaves open: another one, or the one that was sent. */
export const openedForm = ({ answer: { reply }, sent }: Outcome): OpenedForm | null => {
  if (reply.kind === 'form') return { form: reply.form, filled: {} }
  if (reply.kind !== 'invalid' || !sent) return null
  return { form: sent.form, filled: { values: sent.values, problems: reply.problems } }
}

/** @param home the message of ours that the form stands in or came from, when it is known */
export const drawOpened = (
  turn: Turn,
  { form, filled }: OpenedForm,
  { answer, home, where }: Pick<Outcome, 'answer' | 'home'> & { readonly where: 'dialog' | 'message' },
): IAdaptiveCard => {
  const { words, language } = answer
  return drawForm(form, { ...filled, words, where, seal: sealFor(turn, language, home) })
}

/** What is said of problems where there is no form to show them in. */
export const problemsIn = (reply: OpenForm | Invalid): string =>
  reply.kind === 'invalid' ? Object.values(reply.problems).join(' ') : ''

export interface ExecuteBody {
  readonly statusCode: number
  readonly type: string
  readonly value: unknown
}

/** A sentence leaves the card as it stands; everything else takes its place. */
export const executeBody = async (turn: Turn, given: Outcome): Promise<ExecuteBody> => {
  const outcome = { ...given, answer: keptFromMessages(given.answer) }
  const { reply, words } = outcome.answer
  switch (reply.kind) {
    case 'whisper': {
      const said = onlySentence(reply.card)
      return said === null ? cardBody(drawCard(reply.card, words)) : messageBody(said)
    }
    case 'done':
      return reply.draw ? cardBody(drawCard(await reply.draw(), words)) : messageBody(reply.said)
    case 'form':
    case 'invalid': {
      const opened = openedForm(outcome)
      if (!opened) return messageBody(problemsIn(reply))
      return cardBody(drawOpened(turn, opened, { ...outcome, where: 'message' }))
    }
  }
}

const cardBody = (value: IAdaptiveCard): ExecuteBody => ({ statusCode: 200, type: adaptiveCard, value })

/** Never empty: Teams takes an empty message for no answer, and presses again. */
const messageBody = (value: string): ExecuteBody => ({
  statusCode: 200,
  type: 'application/vnd.microsoft.activity.message',
  value: value || '…',
})

export const errorBody = (statusCode: number, message: string): ExecuteBody => ({
  statusCode,
  type: 'application/vnd.microsoft.error',
  value: { code: `${statusCode}`, message },
})

/** What an answer may hold (learn.microsoft.com, "Typeahead search in Adaptive Cards": 15 by default). */
const mostFound = 15

export const searchBody = (options: readonly Option[]): ExecuteBody => ({
  statusCode: 200,
  type: 'application/vnd.microsoft.search.searchResponse',
  value: { results: foundChoices(options.slice(0, mostFound)) },
})

/** Another page of a dialog, or a last word. */
export interface TaskBody {
  readonly task:
    | { readonly type: 'continue'; readonly value: object }
    | { readonly type: 'message'; readonly value: string }
}

export const taskBody = (turn: Turn, outcome: Outcome): TaskBody => {
  const { reply, words } = outcome.answer
  switch (reply.kind) {
    case 'form':
    case 'invalid': {
      const opened = openedForm(outcome)
      if (!opened) return lastWord(problemsIn(reply))
      return page(opened.form.title, drawOpened(turn, opened, { ...outcome, where: 'dialog' }))
    }
    case 'whisper': {
      const said = onlySentence(reply.card)
      return said === null ? page(reply.card.summary, drawCard(reply.card, words)) : lastWord(said)
    }
    case 'done':
      return lastWord(reply.said)
  }
}

/** Long enough for any title of ours; the bar of a dialog shows about this much. */
const titleLength = 80

const page = (title: string, card: IAdaptiveCard): TaskBody => ({
  task: {
    type: 'continue',
    value: {
      title: clip(title, titleLength),
      height: 'large',
      width: 'medium',
      card: { contentType: adaptiveCard, content: card },
    },
  },
})

export const lastWord = (value: string): TaskBody => ({ task: { type: 'message', value } })
