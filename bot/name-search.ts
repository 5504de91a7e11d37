/** Finds things by their names as people type them: in any case, with or without accents, a part is enough. */

/** @property about what stands beside the name: kind, function, organisation */
export interface Findable {
  readonly name: string
  readonly about: string
}

/** Every word of the query stands in the name, or begins a word of what stands beside it; in any order. */
export const isFound = ({ name, about }: Findable, query: string): boolean => {
  const [plainName, plainAbout] = [plainly(name), ` ${plainly(about)}`]
  return plainly(query)
    .split(' ')
    .every((word) => plainName.includes(word) || plainAbout.includes(` ${word}`))
}

/** All that are found, those whose name holds every word before the others. */
export const findAll = <Thing extends Findable>(things: readonly Thing[], query: string): readonly Thing[] => {
  const found = things.filter((thing) => isFound(thing, query))
  const isNamed = ({ name }: Thing) => isFound({ name, about: '' }, query)
  return [...found.filter(isNamed), ...found.filter((thing) => !isNamed(thing))]
}

/** Those that are named so exactly, else as below. */
export const findClosest = <Thing extends Findable>(things: readonly Thing[], query: string): readonly Thing[] => {
  const exact = things.filter(({ name }) => plainly(name) === plainly(query))
  return exact.length > 0 ? exact : findNamed(things, query)
}

/** Those whose name holds every word; else those that are found at all. */
export const findNamed = <Thing extends Findable>(things: readonly Thing[], query: string): readonly Thing[] => {
  const named = things.filter(({ name }) => isFound({ name, about: '' }, query))
  return named.length > 0 ? named : things.filter((thing) => isFound(thing, query))
}

/**
 * As above; where nothing is found so, those whose words are the closest to what was typed: a slip in a word of four
 * letters or more, two in one of eight or more.
 */
export const findTolerantly = <Thing extends Findable>(things: readonly Thing[], query: string): readonly Thing[] => {
  const found = findClosest(things, query)
  if (found.length > 0) return found
  const typed = plainly(query).split(' ')
  return things.filter(({ name }) => {
    const words = plainly(name).split(' ')
    return typed.every((word) => words.some((one) => isSlip(word, one)))
  })
}

/** Whether one may have been typed for the other. */
export const isSlip = (typed: string, meant: string): boolean => {
  const most = typed.length >= 8 ? 2 : typed.length >= 4 ? 1 : 0
  return Math.abs(typed.length - meant.length) <= most && slipsBetween(typed, meant) <= most
}

/** Letters added, left out, changed, or changed places with their neighbour (Damerau-Levenshtein, restricted). */
export const slipsBetween = (a: string, b: string): number => {
  let before: readonly number[] = []
  let row: readonly number[] = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      const swap = i > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (before[j - 2] ?? 0) + 1 : change
      next.push(Math.min(change, swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    before = row
    row = next
  }
  return row[b.length] ?? 0
}

/** Without accents, capitals and signs, its words apart by single spaces. */
export const plainly = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLocaleLowerCase('nl')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
