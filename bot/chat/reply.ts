/**
 * The answer to the one who asked. It is the reply itself, given after the commit; what others see goes through
 * the outbox.
 */
import { type Card, notice } from '../../cards/card.ts'
import type { Form } from '../../cards/form.ts'

export type Reply = Whisper | OpenForm | Invalid | Done

/**
 * A card that only the asker sees. Where a platform has no such thing (a Teams channel) it goes to the personal
 * chat, unless it `mayBeOverheard`: it holds nothing that the others in this channel may not see.
 */
export interface Whisper {
  readonly kind: 'whisper'
  readonly card: Card
  readonly mayBeOverheard: boolean
  /** Something was done that must not be done again when the same press or command is brought again. */
  readonly isDeed?: true
}

/** Opens a form; as the answer to a submitted form it takes that form's place. */
export interface OpenForm {
  readonly kind: 'form'
  readonly form: Form
}

/** The form stays open with what was filled in, each problem at its field; '' is the form as a whole. */
export interface Invalid {
  readonly kind: 'invalid'
  readonly problems: Readonly<Record<string, string>>
}

/**
 * It is done and the cards will show it. `said` is for whoever cannot see that (screen readers, toasts);
 * `draw` gives what the pressed card has become, after the commit, for surfaces that can show the presser at once.
 */
export interface Done {
  readonly kind: 'done'
  readonly said: string
  readonly draw?: () => Promise<Card>
  /** It was done when it was brought before: what was said then stands. */
  readonly isRepeated?: true
}

/**
 * What takes longer than a unit of work may last: everybody who writes would wait for it. It is done once what the
 * press changed is kept, outside every unit, while the asker waits; surfaces never see it.
 */
export interface Later {
  readonly kind: 'later'
  readonly answer: () => Promise<Reply>
}

export const whisper = (card: Card): Whisper => ({ kind: 'whisper', card, mayBeOverheard: false })
export const answerAloud = (card: Card): Whisper => ({ kind: 'whisper', card, mayBeOverheard: true })
export const openForm = (form: Form): OpenForm => ({ kind: 'form', form })
export const invalid = (problems: Readonly<Record<string, string>>): Invalid => ({ kind: 'invalid', problems })
export const later = (answer: Later['answer']): Later => ({ kind: 'later', answer })

/**
 * What a form did. A private conversation has no card that is drawn anew: there it answers with the card as it is now,
 * with what was done on top. In a channel the card that stands there shows it.
 */
export const formDone = async (
  { isPrivate }: { readonly isPrivate: boolean },
  said: string,
  draw: () => Promise<Card>,
): Promise<Reply> => {
  if (!isPrivate) return done(said)
  const { blocks, ...card } = await draw()
  return whisper({ ...card, blocks: [...blocks.slice(0, 1), notice(said), ...blocks.slice(1)] })
}

export const done = (said: string, draw?: () => Promise<Card>): Done =>
  draw ? { kind: 'done', said, draw } : { kind: 'done', said }
