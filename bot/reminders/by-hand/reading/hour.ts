/** An hour that somebody names: reminders come at nine, and that is said rather than passed over. Pure. */

const hour =
  /^(?:om|at|rond|around) (\d{1,2})(?:[.:](\d{2}))? ?(?:uur|u|h|am|pm)?$|^(\d{1,2})[.:](\d{2}) ?(?:uur|u|h)?$/iu
const partOfDay = /^(?:'s|’s|s) (?:morgens|ochtends|middags|avonds)$|^in the (?:morning|afternoon|evening)$/iu
const mostWords = 3

const isHour = (words: readonly string[]): boolean => {
  const said = words.join(' ').replace(/[,;:]$/u, '')
  return hour.test(said) || partOfDay.test(said)
}

/** How many words at this end name one; 0 where none do. */
export const hourAtStart = (words: readonly string[]): number => longest((count) => words.slice(0, count), words)
export const hourAtEnd = (words: readonly string[]): number => longest((count) => words.slice(-count), words)

const longest = (take: (count: number) => readonly string[], { length }: readonly string[]): number => {
  for (let count = Math.min(length, mostWords); count > 0; count -= 1) if (isHour(take(count))) return count
  return 0
}

/** Nine is when it comes anyhow. */
export const isNine = (said: string): boolean => /\b0?9(?:[.:]00)?\b/u.test(said)
