import { isListed } from './compound.ts'
import { look } from './lexicon.ts'
import type { Marks } from './marks.ts'
import type { Reading } from './reading.ts'
import { isHonour, isTitle, roleOf } from './role-words.ts'
import { longestName, movements, usual } from './school-words.ts'
import { isWord } from './token.ts'

const built = /^(.{3,})(?:school|skoalle|college|lyceum|schule)$/

/** "Boelensschool", "de regenboogschool": a name and -school in one word. */
export function markBuilt(reading: Reading, marks: Marks, at: number): void {
  const [token, known] = [reading.tokens[at], reading.known[at]]
  const head = built.exec(token?.folded ?? '')?.[1]
  if (!head || !token || known?.isKept) return
  const hasCapital = token.shape === 'capital' && !token.opens && !reading.isCaseless(at)
  if (!hasCapital && !marks.at(at) && !isNamesake(head) && !isAfterNameOrTitle(reading, marks, at)) return
  marks.add(at, 'context', 'SCHOOL')
  for (let before = at - 1; before > at - longestName && isBeforeBuilt(reading, marks, before, hasCapital); before--)
    marks.add(before, 'context', 'SCHOOL')
}

/** A school is called after it: a usual name, or one of a person or a place that is no word. */
function isNamesake(head: string): boolean {
  const base = head.length > 4 ? head.replace(/s$/, '') : head
  if (usual.has(base) || usual.has(head)) return true
  const known = look(base)
  return known.isProper && !known.isWord
}

/** "adriaan roland holstschool", "naar inspecteur boelensschool". */
function isAfterNameOrTitle(reading: Reading, marks: Marks, at: number): boolean {
  const [before, movement] = [reading.tokens[at - 1]?.folded ?? '', reading.tokens[at - 2]?.folded ?? '']
  if (isListed(reading.tokens[at]?.folded ?? '')) return false
  if (isHonour(before)) return true
  return (
    (marks.at(at - 1) !== null && isWord(reading.tokens[at - 1])) ||
    (movements.has(movement) && (isTitle(before) || roleOf(before) !== null))
  )
}

function isBeforeBuilt(reading: Reading, marks: Marks, at: number, hasCapital: boolean): boolean {
  const [token, known] = [reading.tokens[at], reading.known[at]]
  if (!token || token.shape === 'mark') return token?.text === '-' && token.joined
  if (!isWord(token)) return false
  if (marks.at(at) || (known?.isProper && !known.isNever && !known.isKept && known.rank > 500)) return true
  if (isHonour(token.folded)) return true
  const hasTitle = isTitle(token.folded) || roleOf(token.folded) !== null
  return hasTitle && (hasCapital ? token.shape === 'capital' : movements.has(reading.tokens[at - 1]?.folded ?? ''))
}
