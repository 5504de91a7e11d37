/** The answer to what a dialog asks (task modules, message extensions): another page of it, or a last word. */
import type { IAdaptiveCard } from '@microsoft/teams.cards'
import { clip } from '../../cards/clip.ts'
import { drawCard, drawDialogForm, onlySentence } from './draw.ts'
import type { Outcome } from './hear.ts'
import { adaptiveCard } from './talk.ts'

export interface TaskBody {
  readonly task:
    | { readonly type: 'continue'; readonly value: object }
    | { readonly type: 'message'; readonly value: string }
}

export const taskBody = ({ answer, sent, place }: Outcome): TaskBody => {
  const { reply, words } = answer
  switch (reply.kind) {
    case 'form':
      return page(reply.form.title, drawDialogForm(reply.form, place, { words }))
    case 'invalid':
      if (!sent) return lastWord(Object.values(reply.problems).join(' '))
      return page(
        sent.form.title,
        drawDialogForm(sent.form, place, { words, values: sent.values, problems: reply.problems }),
      )
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
