import { isListed } from './compound.ts'
import type { Marks } from './marks.ts'
import { isParticle } from './particles.ts'
import type { Reading } from './reading.ts'
import { articles, longestName, plain } from './school-words.ts'
import { isWord } from './token.ts'

/** "het graaf huyn college": back to the article, or as long as names stand there. */
export function markBeforeClosing(reading: Reading, marks: Marks, closing: number): void {
  let from = closing
  while (from > closing - longestName && isBeforeClosing(reading, marks, from - 1)) from--
  while (from < closing && isParticle(reading.tokens[from]?.folded ?? '')) from++
  if (from === closing) return
  for (let at = from; at <= closing; at++) marks.add(at, 'context', 'SCHOOL')
}

function isBeforeClosing(reading: Reading, marks: Marks, at: number): boolean {
  const [token, known] = [reading.tokens[at], reading.known[at]]
  if (!token || !known || token.shape === 'break') return false
  if (token.text === '-' && token.joined) return true
  if (!isWord(token) || plain.has(token.folded)) return false
  if (marks.at(at)) return true
  if (articles.has(token.folded)) return false
  if (isParticle(token.folded)) return marks.at(at - 1) !== null
  if (known.isNever || known.isKept) return false
  return (
    token.shape === 'capital' ||
    (reading.isCaseless(at) && !isListed(token.folded)) ||
    known.isGiven ||
    known.isFamily ||
    (reading.isCaseless(at) &&
      known.rank > 3000 &&
      (articles.has(reading.tokens[at - 1]?.folded ?? '') || marks.at(at - 1) !== null))
  )
}
