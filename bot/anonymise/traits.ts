import type { Finding } from './finding.ts'
import { fold } from './fold.ts'
import { eachTrait, type TraitKind, traitWords } from './trait-shapes.ts'
import { readWords } from './word-list.ts'

/** What singles a child out in a small region without a name (AVG recital 26; WP216: singling out, linking, inference). */
export interface Trait {
  readonly kind: TraitKind
  readonly start: number
  readonly end: number
  /** Why it points at a child, in Dutch like the text. */
  readonly explanation: string
  /** How it could be said more generally, in Dutch like the text. */
  readonly suggestion: string
}

export type Verdict = 'clear' | 'warn' | 'block'

const peoples = readWords('countries')
const schoolSubject = /^(?:engels|frans|duits|spaans|latijn|grieks|fries)$/i

/** Traits outside of what is replaced anyway, in the order of the text. */
export function findTraits(text: string, findings: readonly Finding[]): readonly Trait[] {
  const all: Trait[] = [...findOrigins(text)]
  eachTrait(text, (kind, start, end) => void all.push(trait(kind, start, end)))
  return all.sort((one, other) => one.start - other.start).filter(isOutside(findings))
}

const trait = (kind: TraitKind, start: number, end: number): Trait => ({ kind, start, end, ...traitWords[kind] })

const findOrigins = (text: string): readonly Trait[] =>
  [...text.matchAll(/\p{L}{4,20}/gu)]
    .filter(({ 0: word }) => peoples.has(fold(word)) && !schoolSubject.test(word))
    .map(({ index, 0: word }) => trait('origin', index, index + word.length))

/** Both lists are in the order of the text, so one walk compares them. */
function isOutside(findings: readonly Finding[]): (trait: Trait) => boolean {
  let at = 0
  return ({ start, end }) => {
    while (at < findings.length && (findings[at]?.end ?? 0) <= start) at++
    const next = findings[at]
    return next === undefined || next.start > start || next.end < end
  }
}

/** Two traits together, or one with a place smaller than the region, point at one child. What is said twice is one
 * trait; two professions are two, for they are two parents'. */
export function judgeTraits(text: string, traits: readonly Trait[]): Verdict {
  const told = new Set(
    traits.map(({ kind, start, end }) => (kind === 'profession' ? fold(text.slice(start, end)) : kind)),
  )
  return told.size >= 2 ? 'block' : told.size === 1 ? 'warn' : 'clear'
}
