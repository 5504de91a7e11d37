/** What stands on a platform's screens. */
import { nl } from '../../../cards/words/nl.ts'

/** @property id the platform's, in the order of arrival */
export interface Standing {
  readonly id: string
  readonly conversation: string
  /** The message's first words, by which its thing and its state are known: `Bericht 7, stand 2`. */
  said: string
  isMarked: boolean
}

export const isMarked = (drawn: string): boolean => drawn.includes(nl.chat.possiblyDouble)
