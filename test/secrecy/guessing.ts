/** How likely it is to link so many by guessing alone. */

/** The chance of at least so many hits where each is hit with its own chance. Exact, by adding one at a time. */
export const chanceOfHits = (chances: readonly number[], hits: number): number => {
  let exactly = [1]
  for (const chance of chances) {
    const next = new Array<number>(exactly.length + 1).fill(0)
    for (const [count, likely] of exactly.entries()) {
      next[count] = (next[count] ?? 0) + likely * (1 - chance)
      next[count + 1] = (next[count + 1] ?? 0) + likely * chance
    }
    exactly = next
  }
  return exactly.slice(hits).reduce((sum, likely) => sum + likely, 0)
}

/** @property mean of the hits, had what they said been dealt among the people by lot. */
export interface Luck {
  readonly hits: number
  readonly mean: number
  readonly variance: number
}

/**
 * What somebody says of each of a group of whom it is known how often each answer was given, and not by whom.
 *
 * @param answers what each said. @param guesses null where nothing is said of this one.
 */
export const luckOf = <Answer>(answers: readonly Answer[], guesses: readonly (Answer | null)[]): Luck => {
  const size = answers.length
  const counts = countEach(answers)
  const right = (guess: Answer | null): number => (guess === null ? 0 : (counts.get(guess) ?? 0))
  const mean = guesses.reduce((sum, guess) => sum + right(guess), 0) / size
  const guessed = countEach(guesses)
  // Hoeffding, "A combinatorial central limit theorem" (1951), for a table of ones where guess and answer agree.
  let squares = 0
  for (const [guess, times] of guessed)
    for (const [answer, given] of counts) {
      const column = guessed.get(answer) ?? 0
      const left = (guess === answer ? 1 : 0) - right(guess) / size - column / size + mean / size
      squares += times * given * left ** 2
    }
  const hits = answers.filter((answer, at) => answer === guesses[at]).length
  return { hits, mean, variance: size > 1 ? squares / (size - 1) : 0 }
}

const countEach = <One>(all: readonly One[]): ReadonlyMap<One, number> => {
  const counts = new Map<One, number>()
  for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1)
  return counts
}

/** The chance of at least so many hits over many groups, which add up to a normal distribution. */
export const chanceOfLuck = (groups: readonly Luck[]): number => {
  const sum = (of: (one: Luck) => number): number => groups.reduce((all, one) => all + of(one), 0)
  const spread = Math.sqrt(sum(({ variance }) => variance))
  const more = sum(({ hits, mean }) => hits - mean)
  if (spread === 0) return more > 0 ? 0 : 1
  return tailOf(more / spread)
}

/** Of the standard normal distribution; good to 1e-7 (Abramowitz and Stegun, 26.2.17). */
const tailOf = (z: number): number => {
  if (z < 0) return 1 - tailOf(-z)
  const t = 1 / (1 + 0.2316419 * z)
  const series = [0.31938153, -0.356563782, 1.781477937, -1.821255978, 1.330274429]
  const sum = series.reduce((all, factor, at) => all + factor * t ** (at + 1), 0)
  return (Math.exp(-(z ** 2) / 2) / Math.sqrt(2 * Math.PI)) * sum
}
