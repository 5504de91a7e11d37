/** Who has which part in it, by the words that go with a name: "i.s.m.", "trekker:", "neemt het voortouw". Pure. */
import { type Together, together } from './named-together.ts'
import { findMiscounted } from './organisation-nouns.ts'
import { before, behind, type Marker } from './part-words.ts'
import { findPartyNames, overlaps } from './party-names.ts'
import type { Candidate, People, ResolvedMention, Unclear } from './read-line.ts'
import { colonBefore, isSubject, startsClause } from './stands-as-doer.ts'

type Span = readonly [number, number]
type Field = Unclear['field']

export interface ReadParts {
  readonly parts: readonly { readonly field: Field; readonly party: Candidate }[]
  readonly unclear: readonly Unclear[]
  /** What was said of somebody who is not known, in no field: it stays in the title. */
  readonly unknown: readonly string[]
  /** The words that say a part: "in overleg met" is no term. */
  readonly said: readonly Span[]
  /** Stretches that have their own field now. */
  readonly taken: readonly Span[]
  /** Mentions that stay in the title where they were not taken out with their stretch. */
  readonly staying: ReadonlySet<ResolvedMention>
}

/** @param mentions with an `@`; these owe it where no words say otherwise */
export const readParts = (text: string, mentions: readonly ResolvedMention[], people: People): ReadParts => {
  const groups = groupsIn(text, mentions, people.candidates)
  const marked = before.flatMap((one) =>
    [...text.matchAll(one.pattern)].map((match) => readMarked(text, match, one, groups)),
  )
  const used = new Set(marked.flatMap(({ group }) => (group ? [group] : [])))
  const others = groups.filter((group) => !used.has(group))
  const said = others.flatMap((group) => readBehind(text, group))
  const free = others.filter((group) => !said.some((one) => one.group === group))
  const found = firstOfEach([...marked, ...said, ...free.flatMap((group) => readOwners(text, group))])
  return {
    parts: found.flatMap(({ field, group }) => (group?.parties ?? []).map((party) => ({ field, party }))),
    unclear: found.flatMap(({ field, group }) =>
      (group?.unclear ?? []).map(({ name, namesakes = [] }) => ({ field, name, namesakes })),
    ),
    unknown: [
      ...found.flatMap(({ unknown }) => (unknown === null ? [] : [unknown])),
      ...findMiscounted(text, people.candidates),
    ],
    said: before.flatMap(({ pattern }) =>
      [...text.matchAll(pattern)].map(({ 0: { length }, index }) => [index, index + length] as const),
    ),
    taken: found.flatMap(({ taken }) => (taken ? [taken] : [])),
    staying: new Set(found.flatMap(({ field, group }) => (field === 'owners' ? [] : (group?.mentions ?? [])))),
  }
}

/** Names in addresses and in mentions are none. */
const groupsIn = (text: string, mentions: readonly ResolvedMention[], candidates: readonly Candidate[]) => {
  const names = findPartyNames(text, candidates).filter(
    ({ span }) => !mentions.some((one) => overlaps(one.span, span)) && !/[@/]\S*$/u.test(text.slice(0, span[0])),
  )
  return together(text, mentions, names)
}

interface Found {
  readonly field: Field
  readonly group: Together | null
  readonly unknown: string | null
  readonly taken: Span | null
}

const readMarked = (
  text: string,
  match: RegExpExecArray,
  { field, leavesTitle, mayBeAnybody }: Marker,
  groups: readonly Together[],
): Found => {
  const end = match.index + match[0].length
  const group = groups.find(({ start }) => start >= end && /^\s*$/u.test(text.slice(end, start))) ?? null
  const more = group && unknownAfter(text, group.end)
  if (!group) return { field, group, unknown: mayBeAnybody ? null : unknownAt(text, match[0], end), taken: null }
  if (more !== null) return { field, group, unknown: more, taken: null }
  const taken = widen(text, match.index, group.end)
  const isTaken = group.unclear.length === 0 && leavesTitle && (leavesTitle === 'anywhere' || opens(text, taken))
  return { field, group, unknown: null, taken: isTaken ? taken : null }
}

/** Nothing before it in its clause hangs on it. */
const opens = (text: string, [start]: Span): boolean => /(?:^|[.,;:(\n–-])\s*$/u.test(text.slice(0, start))

/** "gemeenten en de betreffende instellingen": one of two is not known. */
const unknownAfter = (text: string, end: number): string | null =>
  /^\s+en\s+((?:de|het|alle|andere)\s+[^.,;:()\n]{2,40}?)\s*(?=[.,;:()\n]|$)/iu.exec(text.slice(end))?.[1] ?? null

const unknownAt = (text: string, words: string, end: number): string | null => {
  const clause = /^\s*[^.,;:()@\n]*/u.exec(text.slice(end))?.[0] ?? ''
  const said = clause.split(/\s+/u).filter((word) => word !== '')
  const until = said.findIndex((word) => endsName.test(word))
  const name = said.slice(0, Math.min(until === -1 ? mostInName : until, mostInName)).join(' ')
  return name === '' ? null : `${words.trim()} ${name}`
}

const mostInName = 5
const endsName = /^(?:over|om|voor|in|op|uiterlijk|bij|tijdens|die|dat|een|te|wordt|worden)$/iu

/** With what stands around it only for its sake: "Hier vindt … over plaats", the sentence's own stop, an apposition. */
const widen = (text: string, from: number, until: number): Span => {
  const opened = /(?:^|(?<=[.;\n]\s*))hier(?:over|bij)?\s+(?:vindt|vinden|is|wordt)\s+$/iu.exec(text.slice(0, from))
  const closed = opened ? /^\s+(?:over\s+)?(?:plaats|nodig)?\.?/iu.exec(text.slice(until)) : null
  const start = opened ? opened.index : from
  const isSentence = /(?:^|[.;:\n]\s*)$/u.test(text.slice(0, start))
  const stop = isSentence
    ? (/^(?:(?:,|\s+(?:vanuit|namens)\s)[^.;,\n]{1,60})?(?:[.;]|$)/u.exec(text.slice(until))?.[0].length ?? 0)
    : 0
  return [start, until + (closed?.[0].length ?? stop)]
}

const readBehind = (text: string, group: Together): readonly Found[] => {
  const ahead = text.slice(group.end)
  const found = behind.flatMap(({ field, pattern }) => {
    const words = pattern.exec(ahead)?.[0]
    return words === undefined ? [] : [{ field, words }]
  })[0]
  if (!found) return []
  const end = group.end + found.words.length
  const stop = /^\s*(?:[.;,\n]|$)/u.exec(text.slice(end))?.[0]
  const isClause = startsClause.test(text.slice(0, group.start)) && stop !== undefined
  const isTaken = isClause && group.unclear.length === 0 && group.start > 0
  const until = end + (stop?.trim() === '.' ? stop.length : 0)
  return [{ field: found.field, group, unknown: null, taken: isTaken ? [group.start, until] : null }]
}

/** Who was named with an `@` owes it; who was not, where they stand as the one who does it. */
const readOwners = (text: string, group: Together): readonly Found[] => {
  const owners = { field: 'owners', group, unknown: null } as const
  if (group.mentions.length > 0 || isSubject(text, group)) return [{ ...owners, taken: null }]
  const colon = colonBefore(text, group)
  return colon === null ? [] : [{ ...owners, taken: [colon, group.end] }]
}

/** Stretches of people who begin an item of their own in a line of several. */
export const subjectsIn = (
  text: string,
  mentions: readonly ResolvedMention[],
  candidates: readonly Candidate[],
): readonly Span[] =>
  groupsIn(text, mentions, candidates)
    .filter((group) => group.mentions.length === 0 && isSubject(text, group))
    .map(({ start, end }) => [start, end] as const)

/** One mention has one part: that which stands closest to it. */
const firstOfEach = (found: readonly Found[]): readonly Found[] =>
  found.filter((one, at) => !one.group || found.findIndex((other) => other.group === one.group) === at)
