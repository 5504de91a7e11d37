import { type Card, card, notice } from './card.ts'

/** What the asker sees when something was refused: one sentence that says what to do. */
export const refusalCard = (sentence: string): Card => card(sentence, notice(sentence))
