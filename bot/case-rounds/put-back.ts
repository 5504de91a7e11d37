/** Words that were wrongly taken out, back where they stood. Pure. */
import type { AnonymisedPart } from '../anonymise/anonymise-together.ts'

/** @property by what stands there now. @property which the how manieth of those it is in that text, from 0. */
export interface Place<Name extends string> {
  readonly name: Name
  readonly by: string
  readonly which: number
  readonly word: string
}

/** Where words stood that may be put back. */
export const placesIn = <Name extends string>(
  name: Name,
  { text, changes }: AnonymisedPart,
): readonly Place<Name>[] => {
  let at = 0
  return changes.flatMap(({ original, by, mayPutBack }) => {
    at = text.indexOf(by, at)
    const which = text.slice(0, at).split(by).length - 1
    at += by.length
    return mayPutBack ? [{ name, by, which, word: original }] : []
  })
}

/** The last of its kind first, so that those before it keep their place. */
export const putBack = <Texts extends object>(
  texts: Texts,
  places: readonly Place<Extract<keyof Texts, string>>[],
): Texts => {
  const after = { ...texts } as Record<string, unknown>
  for (const { name, by, which, word } of places.toSorted((a, b) => b.which - a.which)) {
    const text = after[name]
    if (typeof text === 'string') after[name] = replaceOne(text, by, which, word)
  }
  return after as Texts
}

const replaceOne = (text: string, by: string, which: number, word: string): string => {
  const parts = text.split(by)
  return which + 1 < parts.length
    ? `${parts.slice(0, which + 1).join(by)}${word}${parts.slice(which + 1).join(by)}`
    : text
}
