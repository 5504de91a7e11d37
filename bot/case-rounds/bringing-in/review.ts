/** What the anonymiser makes of a case, and what whoever brings it in makes of that. Pure. */
import { type AnonymisedPart, type AnonymisedTogether, anonymiseTogether } from '../../anonymise/anonymise-together.ts'
import type { Directory } from '../../anonymise/directory.ts'
import { type Place, placesIn, putBack } from '../put-back.ts'

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
  const read = anonymiseTogether(putBack(before, back.flatMap(placesOf)), directory, kept)
  const left = earlier.offered.filter((one) => !back.includes(one))
  const traits = textNames.flatMap((name) => read.parts[name].traits.map(({ said }) => said.toLowerCase().slice(0, 30)))
  return {
    read,
    // What stands because of them, however it was asked for: whoever screens is told of all of it.
    kept: read.left,
    offered: fitting([...offeredIn(read.parts), ...left.filter((one) => isThere(one, read))]),
    isChanged: textNames.some((name) => read.parts[name].text !== before[name]),
    isWarned: traits.some((one) => !earlier.warned.includes(one)),
    warned: [...new Set(traits)].slice(0, mostCarried),
  }
}

const trimmed = (typed: Texts): Texts => byName((name) => typed[name].replaceAll('\r\n', '\n').trim())

export const byName = <Value>(of: (name: TextName) => Value): Record<TextName, Value> =>
  Object.fromEntries(textNames.map((name) => [name, of(name)])) as Record<TextName, Value>

const placesOf = ({ word, at }: Offered): readonly Place<TextName>[] =>
  at.map(([name, by, which]) => ({ name, by, which, word }))

/** What Slack carries in a form is 3,000 characters in all. */
const [mostCarried, longestWord, mostOffered] = [10, 40, 1_000]

const offeredIn = (parts: Readonly<Record<TextName, AnonymisedPart>>): readonly Offered[] => {
  const words = new Map<string, Offered>()
  for (const name of textNames)
    for (const { word, by, which } of placesIn(name, parts[name])) {
      if (word.length > longestWord) continue
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

const isThere = ({ at }: Offered, { parts }: AnonymisedTogether<TextName>): boolean =>
  at.some(([name, by, which]) => parts[name].text.split(by).length - 1 > which)
