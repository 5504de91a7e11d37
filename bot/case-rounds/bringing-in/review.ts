/** What the anonymiser makes of a case, and what whoever brings it in makes of that. Pure. */
import { type AnonymisedPart, type AnonymisedTogether, anonymiseTogether } from '../../anonymise/anonymise-together.ts'
import type { Directory } from '../../anonymise/directory.ts'

export const textNames = ['title', 'story', 'tried', 'voice', 'barrier', 'request'] as const
export type TextName = (typeof textNames)[number]
export type Texts = Readonly<Record<TextName, string>>

/** @property at the field, what stands there now, and the how manieth of those it is. */
export interface Offered {
  readonly word: string
  readonly at: readonly (readonly [TextName, string, number])[]
}

/** @property isChanged what was typed differs from what it became. @property isWarned there are traits that were not shown. */
export interface Reviewed {
  readonly read: AnonymisedTogether<TextName>
  readonly kept: readonly string[]
  readonly offered: readonly Offered[]
  readonly isChanged: boolean
  readonly isWarned: boolean
  readonly warned: readonly string[]
}

interface Earlier {
  readonly kept: readonly string[]
  readonly offered: readonly Offered[]
  readonly warned: readonly string[]
}

export const nothingYet: Earlier = { kept: [], offered: [], warned: [] }

/**
 * @param back which of the offered words are put back
 * @param earlier what the form carried
 */
export const reviewTexts = (
  typed: Texts,
  back: readonly Offered[],
  earlier: Earlier,
  directory: Directory,
): Reviewed => {
  const before = trimmed(typed)
  const kept = [...new Set([...earlier.kept, ...back.map(({ word }) => word)])]
  const read = anonymiseTogether(putBack(before, back), directory, kept)
  const left = earlier.offered.filter((one) => !back.includes(one))
  const traits = textNames.flatMap((name) => read.parts[name].traits.map(({ said }) => said.toLowerCase().slice(0, 30)))
  return {
    read,
    kept: kept.filter((word) => textNames.some((name) => read.parts[name].text.includes(word))),
    offered: fitting([...offeredIn(read.parts), ...left.filter((one) => isThere(one, read))]),
    isChanged: textNames.some((name) => read.parts[name].text !== before[name]),
    isWarned: traits.some((one) => !earlier.warned.includes(one)),
    warned: [...new Set(traits)].slice(0, mostCarried),
  }
}

const trimmed = (typed: Texts): Texts => byName((name) => typed[name].replaceAll('\r\n', '\n').trim())

export const byName = <Value>(of: (name: TextName) => Value): Record<TextName, Value> =>
  Object.fromEntries(textNames.map((name) => [name, of(name)])) as Record<TextName, Value>

/** The last of its kind first, so that those before it keep their place. */
const putBack = (texts: Texts, back: readonly Offered[]): Texts => {
  const places = back.flatMap(({ word, at }) => at.map(([name, by, which]) => ({ word, name, by, which })))
  const after = { ...texts }
  for (const { word, name, by, which } of places.toSorted((a, b) => b.which - a.which))
    after[name] = replaceOne(after[name], by, which, word)
  return after
}

const replaceOne = (text: string, by: string, which: number, word: string): string => {
  const parts = text.split(by)
  return which + 1 < parts.length
    ? `${parts.slice(0, which + 1).join(by)}${word}${parts.slice(which + 1).join(by)}`
    : text
}

/** What Slack carries in a form is 3,000 characters in all. */
const [mostCarried, longestWord, mostOffered] = [10, 40, 1_000]

const offeredIn = (parts: Readonly<Record<TextName, AnonymisedPart>>): readonly Offered[] => {
  const words = new Map<string, Offered>()
  for (const name of textNames)
    for (const { word, by, which } of placesIn(parts[name])) {
      const known = words.get(word.toLowerCase()) ?? { word, at: [] }
      words.set(word.toLowerCase(), { ...known, at: [...known.at, [name, by, which]] })
    }
  return [...words.values()]
}

const fitting = (offered: readonly Offered[]): readonly Offered[] => {
  const taken: Offered[] = []
  for (const one of offered) if (JSON.stringify([...taken, one]).length <= mostOffered) taken.push(one)
  return taken
}

const placesIn = ({ text, changes }: AnonymisedPart) => {
  let at = 0
  return changes.flatMap(({ original, by, mayPutBack }) => {
    at = text.indexOf(by, at)
    const which = text.slice(0, at).split(by).length - 1
    at += by.length
    return mayPutBack && original.length <= longestWord ? [{ word: original, by, which }] : []
  })
}

const isThere = ({ at }: Offered, { parts }: AnonymisedTogether<TextName>): boolean =>
  at.some(([name, by, which]) => parts[name].text.split(by).length - 1 > which)
