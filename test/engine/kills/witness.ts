/** What a card says of itself in this suite, so that a platform without keys can tell which message it holds. */
import type { Posting } from '../../../bot/chat/port.ts'
import { fine } from '../../../cards/card.ts'
import { nl } from '../../../cards/words/nl.ts'

/**
 * @property wanted the version that was drawn.
 * @property since when the sender last made sure of its lease, in real epoch milliseconds.
 */
export interface Witness {
  readonly key: string
  readonly wanted: number
  readonly since: number
}

export const plant = (posting: Posting, { key, wanted, since }: Witness): Posting => {
  const { card } = posting
  return { ...posting, card: { ...card, blocks: [...card.blocks, fine(`[[${key}|${wanted}|${since}]]`)] } }
}

/** Out of the JSON in which a card was sent; null for what is no owed message. */
export const readWitness = (text: string): Witness | null => {
  const [, key, wanted, since] = /\[\[([^|\]]+)\|(\d+)\|(\d+)\]\]/u.exec(text) ?? []
  return key ? { key, wanted: Number(wanted), since: Number(since) } : null
}

export const isMarked = (text: string): boolean => text.includes(nl.chat.possiblyDouble)
