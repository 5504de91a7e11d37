/** Parties named in a text without `@`: in full, or by what is theirs alone ("het RBL", "de programmamanager"). Pure. */
import { plainly } from '../../name-search.ts'
import { findOrganisationNouns, isOfNumber } from './organisation-nouns.ts'
import type { Candidate } from './read-line.ts'

type Span = readonly [number, number]

export interface NamedParties {
  readonly span: Span
  readonly parties: readonly Candidate[]
}

/** A name in the words by which it is found; `isProper`: only with a capital. */
interface Entry {
  readonly words: readonly string[]
  readonly owner: Candidate
  readonly isProper: boolean
}

/** In order, none over another; of two that fit at one place the longest. */
export const findPartyNames = (text: string, candidates: readonly Candidate[]): readonly NamedParties[] => {
  const full = findFullNames(text, candidates)
  const named = full.filter(({ span, parties }) => parties.every((one) => isOfNumber(text, span, one)))
  const found = [...named, ...findOrganisationNouns(text, candidates)]
  const longestFirst = found.toSorted((a, b) => lengthOf(b) - lengthOf(a))
  const kept: NamedParties[] = []
  for (const one of longestFirst) if (!kept.some(({ span }) => overlaps(span, one.span))) kept.push(one)
  return kept.toSorted((a, b) => a.span[0] - b.span[0])
}

const lengthOf = ({ span: [start, end] }: NamedParties): number => end - start

export const overlaps = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1]

const findFullNames = (text: string, candidates: readonly Candidate[]): readonly NamedParties[] => {
  const index = indexOf(candidates)
  const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    raw: match[0],
    plain: plainly(match[0]),
  }))
  return words.flatMap((first, at): NamedParties[] => {
    const fits = (index.get(stem(first.plain)) ?? []).flatMap((entry) => {
      const said = words.slice(at, at + entry.words.length)
      const last = said.at(-1)
      return last && isSaid(entry, said, text) ? [{ span: [first.start, last.end] as const, entry }] : []
    })
    const longest = fits.toSorted((a, b) => b.entry.words.length - a.entry.words.length)[0]
    if (!longest) return []
    const alike = fits.filter(({ entry }) => entry.words.length === longest.entry.words.length)
    // Of a group and an organisation of one name nobody can say which is meant.
    return alike.length === 1 ? [{ span: longest.span, parties: [longest.entry.owner] }] : []
  })
}

interface Word {
  readonly start: number
  readonly end: number
  readonly raw: string
  readonly plain: string
}

/** The words one after another; only the last may be one of several ("regiogemeente"), and never that of a person. */
const isSaid = ({ words, owner, isProper }: Entry, said: readonly Word[], text: string): boolean =>
  said.length === words.length &&
  (!isProper || /^\p{Lu}/u.test(said[0]?.raw ?? '')) &&
  said.every(
    ({ plain }, at) =>
      plain === words[at] ||
      (at === words.length - 1 && owner.kind !== 'member' && stem(plain) === stem(words[at] ?? '')),
  ) &&
  said.every(
    ({ end }, at) => at === said.length - 1 || /^[\s&'’./+-]{1,3}$/u.test(text.slice(end, said[at + 1]?.start)),
  )

/** Without the ending of several. */
const stem = (word: string): string => (word.length > 4 ? word.replace(/s$/u, '').replace(/en?$/u, '') : word)

const indexOf = (candidates: readonly Candidate[]): ReadonlyMap<string, readonly Entry[]> => {
  const full = candidates.flatMap(fullName)
  const taken = new Set(full.map(({ words }) => words.join(' ')))
  const short = candidates.flatMap(shortNames).filter(({ words }) => !taken.has(words.join(' ')))
  const borne = Map.groupBy(short, ({ words }) => words.join(' '))
  const own = [...borne.values()].flatMap((bearers) =>
    new Set(bearers.map(({ owner }) => owner)).size === 1 ? bearers : [],
  )
  return Map.groupBy([...full, ...own], ({ words }) => stem(words[0] ?? ''))
}

/** A first name alone is somebody's only behind an `@`. */
const fullName = (owner: Candidate): readonly Entry[] => {
  const words = plainly(owner.name)
    .replace(/^(?:de|het|een) (?=.)/u, '')
    .split(' ')
  const isName = owner.kind === 'member' ? words.length > 1 : words.join('').length > 2
  return isName ? [{ words, owner, isProper: owner.kind === 'member' }] : []
}

const sectorWords = new Set(['PO', 'VO', 'SO', 'VSO', 'MBO', 'SWV', 'EN'])

/** An abbreviation in the name, the name of a municipality or foundation, the first word of a function. */
const shortNames = (owner: Candidate): readonly Entry[] => {
  if (owner.kind === 'member') return []
  const abbreviations = (owner.name.match(/(?<![\p{L}\p{N}])\p{Lu}[\p{Lu}\p{N}]+(?![\p{L}\p{N}])/gu) ?? []).filter(
    (word) => !sectorWords.has(word),
  )
  const proper = /^(?:gemeente|stichting|vereniging) (\p{Lu}.*)$/iu.exec(owner.name)?.[1]
  const named = [...abbreviations, ...(proper ? [proper] : [])].map((name) => ({
    words: plainly(name).split(' '),
    owner,
    isProper: true,
  }))
  const first = owner.kind === 'function' ? plainly(owner.name).split(' ')[0] : undefined
  return first && first.length > 5 ? [...named, { words: [first], owner, isProper: false }] : named
}
