/** A generator that gives the same numbers again for the same seed (mulberry32). */
export interface Random {
  /** A whole number from 0 up to and without `count`. */
  readonly below: (count: number) => number
  readonly chance: (share: number) => boolean
  readonly oneOf: <Value>(values: readonly Value[]) => Value
  readonly shuffled: <Value>(values: readonly Value[]) => Value[]
}

export const createRandom = (seed: number): Random => {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (count: number): number => Math.floor(next() * count)
  return {
    below,
    chance: (share) => next() < share,
    oneOf: (values) => {
      const chosen = values[below(values.length)]
      if (chosen === undefined) throw new Error('Nothing to choose from.')
      return chosen
    },
    shuffled: (values) => {
      const rest = [...values]
      return values.flatMap(() => rest.splice(below(rest.length), 1))
    },
  }
}
