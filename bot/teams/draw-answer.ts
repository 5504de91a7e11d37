/** Answers as Teams reads them from an invoke: in the place of a card, in a dialog, under a search field. */
import type { IAdaptiveCard } from '@microsoft/teams.cards'
import { clip } from '../../cards/clip.ts'
import type { Option } from '../../cards/form.ts'
import type { Outcome } from './answer-card.ts'
import { adaptiveCard, drawCard, drawForm, onlySentence, type TeamsFormDrawing } from './draw.ts'
import { sealFor, type Turn } from './turn.ts'
import { foundChoices } from './typeahead.ts'

export interface ExecuteBody {
  readonly statusCode: number
  readonly type: string
  readonly value: unknown
}

/** A sentence leaves the card as it stands; everything else takes its place. */
export const executeBody = (turn: Turn, outcome: Outcome): ExecuteBody => {
  const { reply, words } = outcome.answer
  switch (reply.kind) {
    case 'whisper': {
      const said = onlySentence(reply.card)
      return said === null ? cardBody(drawCard(reply.card, words)) : messageBody(said)
    }
    case 'done':
      return reply.card ? cardBody(drawCard(reply.card, words)) : messageBody(reply.said)
    case 'form':
      return cardBody(drawForm(reply.form, drawingOf(turn, outcome, 'message')))
    case 'invalid': {
      const { sent } = outcome
      if (!sent) return messageBody(Object.values(reply.problems).join(' '))
      const { problems } = reply
      return cardBody(drawForm(sent.form, { ...drawingOf(turn, outcome, 'message'), values: sent.values, problems }))
    }
  }
}

const drawingOf = (turn: Turn, { answer, home }: Outcome, where: TeamsFormDrawing['where']): TeamsFormDrawing => ({
  words: answer.words,
  where,
  seal: sealFor(turn, answer.language, home),
})

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
      return page(reply.form.title, drawForm(reply.form, drawingOf(turn, outcome, 'dialog')))
    case 'invalid': {
      const { sent } = outcome
      const { problems } = reply
      if (!sent) return lastWord(Object.values(problems).join(' '))
      const drawing = { ...drawingOf(turn, outcome, 'dialog'), values: sent.values, problems }
      return page(sent.form.title, drawForm(sent.form, drawing))
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
