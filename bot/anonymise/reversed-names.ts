import type { Marks } from './marks.ts'
import { isInitialAt } from './name-words.ts'
import { isParticle } from './particles.ts'
import { isPersonNoun } from './person-nouns.ts'
import type { Reading } from './reading.ts'
import { isWord } from './token.ts'

/** "de boer, noah", "Bakker, N.J." at the head of a line or a cell. */
export function markBeforeComma(reading: Reading, marks: Marks, comma: number): void {
  const [after, known] = [reading.known[comma + 1], reading.known[comma - 1]]
  const stop = reading.tokens[comma + 2]
  const isInitial =
    isInitialAt(reading, comma + 1) && (stop?.text === '.' || reading.tokens[comma + 1]?.shape === 'caps')
  const isOrdinary = known?.isNever || known?.isKept
  if (
    !known ||
    !isWord(reading.tokens[comma - 1]) ||
    (isOrdinary && !/^(?:de|den|van)$/.test(reading.tokens[comma - 2]?.folded ?? ''))
  )
    return
  if (!isInitial && !(after?.isGiven && marks.at(comma + 1))) return
  let head = comma - 2
  while (head > comma - 5 && (isParticle(reading.tokens[head]?.folded ?? '') || marks.at(head))) head--
  const before = reading.tokens[head]
  if (
    before === undefined ||
    before.shape === 'break' ||
    /^[|;:>\t*•-]$/.test(before.text) ||
    before.shape === 'number'
  ) {
    const isPost = isPersonNoun(reading.tokens[comma - 1]?.folded ?? '') && !known.isFamily && !isInitial
    if (!isPost && (known.isProper || !known.isWord || head < comma - 2)) marks.add(comma - 1, 'context', 'PER')
    if (isInitial) marks.add(comma + 1, 'context', 'PER')
  }
}
