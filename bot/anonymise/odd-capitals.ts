import type { Marks } from './marks.ts'
import { isCapitalAt } from './name-words.ts'
import { isParticle } from './particles.ts'
import type { Reading } from './reading.ts'
import { roleOf } from './role-words.ts'
import { isSurname } from './small-words.ts'
import { isWord } from './token.ts'

/** A capital that nothing asks for: on a small word, or on any word behind a given name. */
export function markCapital(reading: Reading, marks: Marks, at: number): void {
  if (!reading.isPunctuated && reading.known[at]?.isNever) return
  if (isAfterGivenName(reading, marks, at) || isOddlyHigh(reading, at)) marks.add(at, 'context', 'PER')
}

function isAfterGivenName(reading: Reading, marks: Marks, at: number): boolean {
  let before = at - 1
  while (before > at - 4 && isParticle(reading.tokens[before]?.folded ?? '') && !marks.at(before)) before--
  const [known, mark] = [reading.known[before], marks.at(before)]
  if (
    !(known?.isGiven || known?.isWord === false) ||
    (known.isPlace && !known.isGiven) ||
    !mark ||
    (mark.label && mark.label !== 'PER')
  )
    return false
  return isCapitalAt(reading, before, true) && !roleOf(reading.tokens[at]?.folded ?? '')
}

/** "Mentor Hem belt", "ik begeleid Hem", "haar ouders, Wil en Marja". */
function isOddlyHigh(reading: Reading, at: number): boolean {
  const [token, before, next] = [reading.tokens[at], reading.tokens[at - 1], reading.tokens[at + 1]]
  if (
    !before ||
    next?.text === '-' ||
    (roleOf(token?.folded ?? '') !== null && token?.folded !== 'kind') ||
    !reading.known[at]?.isNever ||
    !isSurname(token?.folded ?? '')
  )
    return false
  if (before.text === ',') return next?.folded === 'en' && reading.tokens[at + 2]?.shape === 'capital'
  const isLed = before.shape === 'lower' || (before.opens && roleOf(before.folded) !== null)
  return isWord(before) && isLed && !isParticle(before.folded) && !/^(?:en|of)$/.test(before.folded)
}
