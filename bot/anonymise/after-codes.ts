import type { Marks } from './marks.ts'
import { isCapitalAt } from './name-words.ts'
import type { Reading } from './reading.ts'
import { isWord } from './token.ts'

const postcode = /^[1-9]\d{3}[a-z]{2}$/
const brin = /^\d{2}[a-z]{2}(?:\d{2})?$/

/** After a postcode stands the place, after a school's code the school. */
export function markAfterCodes(reading: Reading, marks: Marks): void {
  markAfterAddresses(reading, marks)
  markLoosePostcodes(reading, marks)
  for (let at = 1; at < reading.tokens.length; at++) {
    if (marks.isTaken(at) || !marks.isTaken(at - 1)) continue
    const code =
      (reading.tokens[at - 2]?.shape === 'number' ? reading.tokens[at - 2]?.folded : '') +
      (reading.tokens[at - 1]?.folded ?? '')
    const name = /^(?:de|het|,)$/.test(reading.tokens[at]?.folded ?? '') ? at + 1 : at
    if (postcode.test(code) && isName(reading, name)) marks.add(name, 'context', 'LOC')
    if (brin.test(reading.tokens[at - 1]?.folded ?? '') && isName(reading, name)) marks.add(name, 'context', 'SCHOOL')
  }
}

/** "7411 Deventer", "Deventer (7411)", "Kerkstraat 12, 7411": four digits beside a place or after an address. */
function markLoosePostcodes(reading: Reading, marks: Marks): void {
  for (let at = 0; at < reading.tokens.length; at++) {
    if (!/^[1-9]\d{3}$/.test(reading.tokens[at]?.text ?? '') || marks.isTaken(at)) continue
    if (/^(?:19|20)/.test(reading.tokens[at]?.text ?? '') || counted.test(reading.tokens[at + 1]?.folded ?? ''))
      continue
    const before = /^[,(]$/.test(reading.tokens[at - 1]?.text ?? '') ? at - 2 : at - 1
    if (isPlaceAt(reading, marks, at + 1) || isPlaceAt(reading, marks, before) || marks.at(before)?.label === 'ADDR')
      marks.add(at, 'context', 'POSTCODE')
  }
}

const counted = /^(?:leerlingen|inwoners|kinderen|jongeren|euro|uur|mensen|meter|km|scholen)$/

const isPlaceAt = (reading: Reading, marks: Marks, at: number): boolean =>
  marks.at(at)?.label === 'LOC' || (reading.known[at]?.isPlace === true && reading.known[at]?.isWord !== true)

/** "Beukenlaan 7, laren", "obs de klimop, goor": after an address or a school a comma, and then the place. */
function markAfterAddresses(reading: Reading, marks: Marks): void {
  for (let at = 2; at < reading.tokens.length; at++) {
    const label = marks.at(at - 2)?.label
    if (
      reading.tokens[at - 1]?.text !== ',' ||
      (label !== 'ADDR' && label !== 'SCHOOL') ||
      !(isName(reading, at) || isVillage(reading, at))
    )
      continue
    if (reading.known[at]?.isPlace || marks.at(at)) marks.add(at, 'context', 'LOC')
  }
}

/** "IKC Zuidrand, Hem": a pronoun has no capital there. */
const isVillage = (reading: Reading, at: number): boolean =>
  reading.known[at]?.isWordPlace === true && isCapitalAt(reading, at)

function isName(reading: Reading, at: number): boolean {
  const known = reading.known[at]
  return isWord(reading.tokens[at]) && known !== undefined && !known.isNever && !known.isKept
}
