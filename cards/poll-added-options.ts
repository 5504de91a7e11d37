/** What a channel hears when options come to stand in a poll in which people may have voted already. */
import { button, buttons, type Card, card, fine, paragraph } from './card.ts'
import { votePress } from './poll-presses.ts'
import { press } from './press.ts'
import type { Words } from './words/words.ts'

/** @property changeUntil in words; null once it is over. */
export interface AddedOptionsView {
  readonly id: string
  readonly number: number
  readonly options: readonly string[]
  readonly changeUntil: string | null
}

export const addedOptionsCard = (
  { id, number, options, changeUntil }: AddedOptionsView,
  { polls: say }: Words,
): Card => {
  const said = say.added(number, options.length, options.map((text) => `“${text}”`).join(', '))
  return card(
    said,
    paragraph(said),
    ...(changeUntil === null
      ? []
      : [fine(say.changeUntil(changeUntil)), buttons(button(say.vote, press(votePress, { poll: id })))]),
  )
}
