import type { Marks } from './marks.ts'
import type { Reading } from './reading.ts'
import { roleOf } from './role-words.ts'
import { readWords } from './word-list.ts'

const lands = readWords('lands')
/** "uit Eritrea" is where somebody is from: a trait, of which the text warns. */
const going = /^(?:in|naar|op|via|vanuit|te|door|richting|tot|doorheen|nabij)$/
const joining = /^(?:en|of|,|-|–|\/)$/

export const isLand = (folded: string): boolean => lands.has(folded)

/** "naar Suriname", "via Libanon en Duitsland": where somebody is or goes, in a text about people and not about countries. */
export function markLands(reading: Reading, marks: Marks): void {
  const found = reading.tokens.flatMap(({ folded }, at) => (isLand(folded) ? [at] : []))
  if (found.length === 0 || reading.isProse || !reading.tokens.some(({ folded }) => roleOf(folded) !== null)) return
  for (const at of found) {
    const before = reading.tokens[at - 1]?.folded ?? ''
    const isListed = joining.test(before) && marks.at(at - 2)?.label === 'LOC'
    if (going.test(before) || isListed) marks.add(at, 'context', 'LOC')
  }
}
