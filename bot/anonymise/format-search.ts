import { type Finding, finding, type Label } from './finding.ts'
import { ShapeIndex } from './shape-index.ts'

/** Something with a shape of its own. Every quantifier is bounded, or runs over what the next part cannot match: linear. */
export interface Format {
  readonly label: Label
  readonly pattern: RegExp
  readonly accepts?: (found: string) => boolean
  /** Stands in every text that holds such a thing; looking for it first costs next to nothing. Without it the pattern is
   * asked wherever a word or a number begins, and may begin nowhere else. */
  readonly needs?: RegExp
}

/** What finds all of these in a text, in their order. */
export function searchFor(formats: readonly Format[]): (text: string) => readonly Finding[] {
  const everywhere = formats.filter(({ needs }) => !needs)
  const index = new ShapeIndex(everywhere.map(({ pattern }) => pattern))
  return (text) => {
    const matched = new Map(index.findAll(text).map((found, at) => [everywhere[at], found]))
    return formats.flatMap((format) =>
      (matched.get(format) ?? searchIn(text, format))
        .filter(({ found }) => format.accepts?.(found) ?? true)
        .map(({ start, found }) => finding(start, start + found.length, format.label, 'format')),
    )
  }
}

const searchIn = (text: string, { needs, pattern }: Format) =>
  needs?.test(text) ? [...text.matchAll(pattern)].map(({ index, 0: found }) => ({ start: index, found })) : []
