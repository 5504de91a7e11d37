/** Answers as the page draws them: exactly the cards and forms that Teams gets. */
import { renderCard } from '../../cards/adaptive-card.ts'
import { renderForm } from '../../cards/adaptive-form.ts'
import type { Card } from '../../cards/card.ts'
import { languageOf } from '../../cards/words/speak.ts'
import type { Words } from '../../cards/words/words.ts'
import type { Answer } from '../app.ts'
import { newReference } from '../ids.ts'
import type { AnswerJson, CardJson } from './page-data.ts'

export const presentAnswer = async ({ reply, words }: Answer): Promise<AnswerJson> => {
  switch (reply.kind) {
    case 'whisper':
      return { kind: 'whisper', card: drawCard(reply.card, words), summary: reply.card.summary }
    case 'form': {
      const { title, submit, isSettled = false } = reply.form
      return {
        kind: 'form',
        form: { title, submit, isSettled, card: asJson(renderForm(reply.form, { words, mark: newReference() })) },
      }
    }
    case 'invalid':
      return { kind: 'invalid', problems: reply.problems }
    case 'done': {
      const { said, draw } = reply
      return draw ? { kind: 'done', said, card: drawCard(await draw(), words) } : { kind: 'done', said }
    }
  }
}

/**
 * On our page a mention is a name: nobody is called by it, the card stands where they look. The card says its language
 * too: a channel speaks its body's, whatever the reader's is.
 */
export const drawCard = (card: Card, words: Words): CardJson => ({
  ...renderCard(card, { words, mention: () => null, mark: newReference() }),
  lang: languageOf(words),
})

const asJson = (drawn: object): CardJson => ({ ...drawn })
