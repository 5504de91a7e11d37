import { bandNames } from './age-band.ts'
import type { Finding } from './finding.ts'
import { fold } from './fold.ts'
import type { Reading } from './reading.ts'
import { isWord, type Token } from './token.ts'
import { type TraitKind, traitAt } from './trait-shapes.ts'
import { readWords } from './word-list.ts'

/** What singles a child out in a small region without a name (AVG recital 26; WP216: singling out, linking, inference). */
export interface Trait {
  readonly kind: TraitKind
  readonly start: number
  readonly end: number
}

export type Verdict = 'clear' | 'warn' | 'block'

const peoples = readWords('countries')
const schoolSubject = /^(?:engels|frans|duits|spaans|latijn|grieks|fries)$/i

/** Traits outside of what is replaced anyway, in the order of the text. */
export function findTraits({ text, tokens }: Reading, findings: readonly Finding[]): readonly Trait[] {
  const all: Trait[] = []
  for (const token of tokens) {
    if (!isWord(token)) continue
    const found = isOrigin(token) ? { kind: 'origin' as const, end: token.end } : traitAt(text, token.start)
    if (found) all.push({ kind: found.kind, start: token.start, end: found.end })
  }
  const outside = all.filter(isOutside(findings))
  return saysBand(text, findings) ? outside : outside.filter(({ kind }) => kind !== 'school-year')
}

const band = new RegExp(`\\[(?:${bandNames.map((one) => one.replace('+', '\\+')).join('|')})(?: jaar|-jarige)\\]`, 'u')

/** Beside a band of ages a school year says the age after all; alone it says no more than the band does. */
const saysBand = (text: string, findings: readonly Finding[]): boolean =>
  findings.some(({ label }) => label === 'AGE') || band.test(text)

const isOrigin = ({ folded }: Token): boolean => folded.length > 3 && peoples.has(folded) && !schoolSubject.test(folded)

/** Both lists are in the order of the text, so one walk compares them. */
function isOutside(findings: readonly Finding[]): (trait: Trait) => boolean {
  let at = 0
  return ({ start, end }) => {
    while (at < findings.length && (findings[at]?.end ?? 0) <= start) at++
    const next = findings[at]
    return next === undefined || next.start > start || next.end < end
  }
}

const mild: ReadonlySet<TraitKind> = new Set(['diagnosis', 'school-year'])

/** Two traits together, or one with a place smaller than the region, point at one child. What is said twice is one
 * trait; two professions are two, for they are two parents'. What many share is said, and counts for none. */
export function judgeTraits(text: string, traits: readonly Trait[]): Verdict {
  const telling = traits.filter(({ kind }) => !mild.has(kind))
  if (telling.length === 0) return traits.length === 0 ? 'clear' : 'warn'
  const told = new Set(
    telling.map(({ kind, start, end }) => (kind === 'profession' ? fold(text.slice(start, end)) : kind)),
  )
  return told.size >= 2 ? 'block' : 'warn'
}
