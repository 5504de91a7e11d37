/** The answer to a button on a card (Action.Execute): what it gives is seen by the presser only. */
import type { IAdaptiveCard } from '@microsoft/teams.cards'
import { drawCard, drawFormInMessage, onlySentence } from './draw.ts'
import type { Outcome } from './hear.ts'
import { adaptiveCard } from './talk.ts'

export interface ExecuteBody {
  readonly statusCode: number
  readonly type: string
  readonly value: unknown
}

/** A sentence leaves the card as it stands; everything else takes its place. */
export const executeBody = ({ answer, sent, place }: Outcome): ExecuteBody => {
  const { reply, words } = answer
  switch (reply.kind) {
    case 'whisper': {
      const said = onlySentence(reply.card)
      return said === null ? cardBody(drawCard(reply.card, words)) : messageBody(said)
    }
    case 'done':
      return reply.card ? cardBody(drawCard(reply.card, words)) : messageBody(reply.said)
    case 'form':
      return cardBody(drawFormInMessage(reply.form, place, { words }))
    case 'invalid':
      if (!sent) return messageBody(Object.values(reply.problems).join(' '))
      return cardBody(drawFormInMessage(sent.form, place, { words, values: sent.values, problems: reply.problems }))
  }
}

const cardBody = (value: IAdaptiveCard): ExecuteBody => ({ statusCode: 200, type: adaptiveCard, value })

/** Never empty: Teams takes an empty message for no answer, and presses again. */
export const messageBody = (value: string): ExecuteBody => ({
  statusCode: 200,
  type: 'application/vnd.microsoft.activity.message',
  value: value || '…',
})

export const errorBody = (statusCode: number, message: string): ExecuteBody => ({
  statusCode,
  type: 'application/vnd.microsoft.error',
  value: { code: `${statusCode}`, message },
})
