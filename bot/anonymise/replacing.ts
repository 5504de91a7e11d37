import type { Finding } from './finding.ts'

type By = Pick<Finding, 'start' | 'end'> & { readonly by: string }

/** @param replacements in the order of the text, none over another */
export function replaceAll(text: string, replacements: readonly By[]): string {
  const pieces: string[] = []
  let at = 0
  for (const { start, end, by } of replacements) {
    pieces.push(text.slice(at, start), by)
    at = end
  }
  return pieces.join('') + text.slice(at)
}

/** What was found in a text with those replacements, where it stands in the text itself; what covers one of them is cut off it. */
export function toBefore(replacements: readonly By[], found: readonly Finding[], length: number): readonly Finding[] {
  const before: Finding[] = []
  let [at, moved] = [0, 0]
  const stretch = (end: number): void => {
    const from = at + moved
    for (const one of found) {
      const [first, last] = [Math.max(one.start, from), Math.min(one.end, end + moved)]
      if (first < last) before.push({ ...one, start: first - moved, end: last - moved })
    }
  }
  for (const { start, end, by } of replacements) {
    stretch(start)
    at = end
    moved += by.length - (end - start)
  }
  stretch(length)
  return before
}
