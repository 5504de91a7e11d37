/** What somebody may have meant: the known word that is nearest to what was typed. */

/** A third of its letters may be wrong: beyond that a guess helps nobody. */
const mostSlips = (word: string): number => Math.min(3, Math.floor(word.length / 3))

/** A file that is wrong everywhere needs no guess everywhere. */
const mostGuesses = 200

/** Finds the nearest of these; the same word is looked for once. */
export const nearestOf = (known: Iterable<string>): ((said: string) => string | null) => {
  const words = [...known].map((word) => [word, word.toLocaleLowerCase('nl')] as const)
  const found = new Map<string, string | null>()
  return (said) => {
    const before = found.get(said)
    if (before !== undefined) return before
    if (found.size === mostGuesses) return null
    const wanted = said.toLocaleLowerCase('nl')
    let [best, least]: [string | null, number] = [null, mostSlips(wanted) + 1]
    for (const [word, plain] of words) {
      const slips = slipsBetween(wanted, plain, least)
      if (slips < least) [best, least] = [word, slips]
    }
    found.set(said, best)
    return best
  }
}

/** How many letters were changed, added, left out (Levenshtein); from `most` on it does not matter how many. */
const slipsBetween = (a: string, b: string, most: number): number => {
  if (Math.abs(a.length - b.length) >= most) return most
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const changed = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    if (Math.min(...next) >= most) return most
    row = next
  }
  return row[b.length] ?? most
}
