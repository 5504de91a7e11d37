/** What can point at a child without naming it, in the reader's words. */
import type { Words } from './words/words.ts'

/** @property said the words that are the trait. */
export interface TraitView {
  readonly kind: keyof Words['caseBringingIn']['review']['traits']
  readonly said: string
}

export const sayTrait = ({ kind, said }: TraitView, { caseBringingIn: { review } }: Words): string => {
  const { explanation, suggestion } = review.traits[kind]
  return review.trait(said, explanation, suggestion)
}
