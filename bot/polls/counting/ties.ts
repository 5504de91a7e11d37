/** What came first, and whether anything did alone. Pure. */
import type { Count, Result } from '../result.ts'

/** Options that share the first place; none where nothing was chosen, of consent, and where it may not be told. */
export const firstOf = ({ voters, count }: Pick<Result, 'voters' | 'count'>): readonly string[] => {
  if (count === null || count.kind === 'consent' || voters === count.none) return []
  if (count.kind === 'rank') return count.options.filter(({ place }) => place === 1).map(({ option }) => option)
  const most = Math.max(0, ...count.options.map((one) => one.count))
  return most === 0 ? [] : count.options.filter((one) => one.count === most).map(({ option }) => option)
}

/** Options of one place stand in one group, the first first. */
export const placesOf = (count: Exclude<Count, { kind: 'consent' }>): readonly (readonly string[])[] => {
  const ranked: readonly (readonly [option: string, key: number])[] =
    count.kind === 'rank'
      ? count.options.map(({ option, place }) => [option, place])
      : count.options.map((one) => [one.option, one.count])
  return [...Map.groupBy(ranked, ([, key]) => key).values()].map((some) => some.map(([option]) => option))
}
