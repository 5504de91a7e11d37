/** What becomes of one thing: what it was, and what the file makes of it. */
import { tidy } from './fields.ts'

/** @property before null for a new one */
export interface Change<Thing> {
  readonly before: Thing | null
  readonly after: Thing
}

/** The thing with what the file says of it; what it does not say, or says in other words, stays. */
export const withSaid = <Thing extends object>(
  before: Thing | null,
  fresh: Thing,
  said: { readonly [Key in keyof Thing]?: Thing[Key] | undefined },
): Change<Thing> => {
  const base = before ?? fresh
  const changed = Object.entries(said).filter(
    ([field, value]) => value !== undefined && !isSame(value, base[field as keyof Thing]),
  )
  return { before, after: { ...base, ...Object.fromEntries(changed) } }
}

export const isChanged = <Thing>({ before, after }: Change<Thing>): boolean => before === null || !isSame(before, after)

const isSame = (one: unknown, other: unknown): boolean => one === other || plain(one) === plain(other)

/** Lists here are sets, and texts lines: neither order nor white space makes a difference. */
const plain = (value: unknown): string => JSON.stringify(sorted(value))

const sorted = (value: unknown): unknown => {
  if (typeof value === 'string') return tidy(value)
  if (Array.isArray(value)) return value.map(plain).sort()
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, one]) => [key, sorted(one)]),
  )
}
