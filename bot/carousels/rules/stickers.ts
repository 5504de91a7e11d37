/** Which topics have the most stickers. Pure. */

import { foldText } from '../../read-text.ts'
import type { Poster } from '../carousel.ts'
import { shownOf } from './posters.ts'

/**
 * @property closesAt the last moment to give them, as it was moved meanwhile; null when that is over.
 * @property stickers on each by its text, or null where that may not be told: too few gave any.
 */
export interface Stickers {
  readonly state: 'open' | 'closed' | 'gone'
  readonly voters: number
  readonly closesAt: number | null
  readonly stickers: readonly { readonly text: string; readonly count: number }[] | null
}

export interface StickeredPoster {
  readonly poster: Poster
  readonly count: number | null
}

/** With the most first; those with as many stand as they hang. Without a count that may be told, all as they hang. */
export const rankPosters = (posters: readonly Poster[], stickers: Stickers | null): readonly StickeredPoster[] => {
  const counts = stickers?.stickers ?? null
  const ranked = shownOf(posters).map((poster) => ({
    poster,
    count: counts && (counts.find(({ text }) => foldText(text) === foldText(poster.title))?.count ?? 0),
  }))
  return ranked.toSorted((a, b) => (b.count ?? 0) - (a.count ?? 0))
}

/** The first so many, and whatever has as many stickers as the last of them: a tie is nobody's to break. */
export const takeTop = (ranked: readonly StickeredPoster[], most: number): readonly StickeredPoster[] => {
  const counted = ranked.filter(({ count }) => (count ?? 0) > 0)
  const last = counted[most - 1]?.count ?? 0
  return counted.filter(({ count }, at) => at < most || count === last)
}
