import type { Marks } from './marks.ts'
import { isCapitalAt, isInitialAt, mayBeName, skip, tooCommon } from './name-words.ts'
import { opensName } from './particles.ts'
import type { Reading } from './reading.ts'
import { isTitle, roleOf } from './role-words.ts'
import { isWord } from './token.ts'

/** "huisarts ter haar", "mentor van der wal": what follows is a name, whatever word it is. */
export function markAfterRoleAndParticle(reading: Reading, marks: Marks, role: number): void {
  const [first, second] = [reading.tokens[role + 1]?.folded ?? '', reading.tokens[role + 2]?.folded ?? '']
  const name = /^(?:ter|ten|vd|vander)$/.test(first)
    ? role + 2
    : first === 'van' && /^(?:der|den)$/.test(second)
      ? role + 3
      : 0
  if (name && isWord(reading.tokens[name])) marks.add(name, 'context', 'PER')
}

/** "mevrouw Bos", "dhr. van der Tuin", "wethouder slomp". */
export function markAfterTitle(reading: Reading, marks: Marks, at: number): void {
  const next = skip(
    reading,
    at + 1,
    (it) =>
      reading.tokens[it]?.text === '.' ||
      isTitle(reading.tokens[it]?.folded ?? '') ||
      isInitialAt(reading, it) ||
      (/^[A-Z]{2,4}$/.test(reading.tokens[it]?.text ?? '') && !reading.isCaseless(it)),
  )
  const name = skip(reading, next, (it) => opensName(reading.tokens[it]?.folded ?? ''))
  const rank = reading.known[name]?.rank ?? 0
  if (name === next && reading.tokens[at]?.folded === 'gezin') return
  if (isCapitalAt(reading, name) || rank > tooCommon)
    if (mayBeName(reading, name) || isAddressed(reading, at, name)) marks.add(name, 'context', 'PER')
}

const addressing = new Set(['mevrouw', 'mevr', 'mw', 'dhr', 'meneer', 'mijnheer', 'familie', 'fam'])

/** Nobody is called mevrouw by anything but a name; after other titles a verb may come. */
function isAddressed(reading: Reading, at: number, name: number): boolean {
  const known = reading.known[name]
  const token = reading.tokens[name]
  if (!isWord(token) || !known || known.isNever || known.isKept || roleOf(token.folded)) return false
  return (
    addressing.has(reading.tokens[at]?.folded ?? '') || (known.rank > 2500 && !/(?:t|en|de|te)$/.test(token.folded))
  )
}

/** "moeder roos", "Leerling: Storm", "hij heet floor". */
export function markAfterRole(reading: Reading, marks: Marks, at: number): void {
  const next = skip(
    reading,
    at + 1,
    (it) => /^[:,(]$/.test(reading.tokens[it]?.text ?? '') || reading.tokens[it]?.folded === 'is',
  )
  const known = reading.known[next]
  if (known?.isGiven && next === at + 1 && isCapitalAt(reading, next)) marks.add(next, 'context', 'PER')
  if (
    !known ||
    next > at + 3 ||
    !mayBeName(reading, next) ||
    !(known.isGiven || !known.isWord || isCapitalAt(reading, next))
  )
    return
  const limit = next === at + 1 ? 600 : 2000
  if (known.isWordName || !known.isWord || known.rank > limit || isCapitalAt(reading, next))
    marks.add(next, 'context', 'PER')
}
