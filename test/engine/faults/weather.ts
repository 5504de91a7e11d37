/** What calls to a platform meet on their way. */
import type { Chance } from '../random.ts'

/**
 * - `reset`: the connection breaks before anything is done; `lost-reply`: it breaks after it is done.
 * - `hang`: no answer ever comes, and a post that is done is done late. After a 500, a 502 and a 504 nobody knows either.
 * - `too-many`: 429 with a Retry-After; surely not done.
 */
export const faults = ['reset', 'lost-reply', 'hang', '500', '502', '504', 'too-many'] as const
export type Fault = (typeof faults)[number]

export interface Weather {
  /** What the next call meets; null is fair. */
  readonly next: (call: string) => Fault | null
  /** Whether the platform did what was asked of it before it failed. */
  readonly isDone: (fault: Fault) => boolean
  /** Seconds of a Retry-After. */
  readonly retryAfter: () => number
  /** How often a call met a fault: `chat.update 502` → 3. */
  readonly met: ReadonlyMap<string, number>
}

const faultRate = 0.3

export const openWeather = (chance: Chance): Weather => {
  const met = new Map<string, number>()
  const decks = new Map<string, Fault[]>()
  /** From a deck for each call, so that the rare calls meet all faults before they meet one twice. */
  const draw = (call: string): Fault => {
    const deck = decks.get(call) ?? []
    if (deck.length === 0) deck.push(...faults)
    decks.set(call, deck)
    const [drawn = 'reset'] = deck.splice(chance.below(deck.length), 1)
    return drawn
  }
  return {
    met,
    next: (call) => {
      // The first of each kind fails: some are hardly ever made.
      if (decks.has(call) && chance.next() >= faultRate) return null
      const fault = draw(call)
      met.set(`${call} ${fault}`, (met.get(`${call} ${fault}`) ?? 0) + 1)
      return fault
    },
    isDone: (fault) => {
      if (fault === 'lost-reply') return true
      return fault !== 'reset' && fault !== 'too-many' && chance.next() < 0.5
    },
    // Most are shorter than our own first back-off (1 to 3 s), some far longer than any.
    retryAfter: () => chance.pick([1, 2, 3, 5, 30, 240, 1_500]),
  }
}
