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
