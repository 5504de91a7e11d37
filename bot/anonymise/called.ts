import type { Marks } from './marks.ts'
import type { Reading } from './reading.ts'
import { roleOf } from './role-words.ts'
import { isCalled } from './small-words.ts'
import { isWord } from './token.ts'

/** Marks a word because the text says that somebody is called so: "roepnaam zus", "zoon bao (12)", "dochter lieve",
 * "ter haar". */
export function markCalled(reading: Reading, marks: Marks): void {
  for (let at = 1; at < reading.tokens.length; at++) {
    const before = reading.tokens[at - 1]?.folded ?? ''
    const isNamed =
      (namers.has(before) && isNameAfter(reading, at)) ||
      (before === 'ter' && settlements.test(reading.tokens[at]?.folded ?? '')) ||
      (roleOf(before) !== null && isChildOf(reading, at))
    if (isNamed) marks.add(at, 'context', 'PER')
  }
}

const namers = new Set(['roepnaam', 'voornaam', 'achternaam', 'bijnaam', 'heet', 'genaamd'])
const goesOn =
  /^(?:is|was|van|en|of|onbekend|idem|de|het|een|in|met|zijn|haar|hun|welkom|ouders?|niet|ook|dat|nu|eigenlijk|kind|moeder|vader|leerling|jongere|verzorger|klas|groep|mentor|school|tussenvoegsel|gebdat|geb|geboortedatum|adres|datum|bsn|plaats|woonplaats|leeftijd)$/

/** "in heet water". */
const isHot = /^(?:in|met|van|uit|het|een|te|zo|erg|heel|op|door|nog) heet$/

/** Only on the same line, and only a word: after "heet" a sentence may go on. */
function isNameAfter(reading: Reading, at: number): boolean {
  const [token, known] = [reading.tokens[at], reading.known[at]]
  if (!isWord(token) || !known || token.text.length < 2 || goesOn.test(token.folded)) return false
  if (isHot.test(`${reading.tokens[at - 2]?.folded} ${reading.tokens[at - 1]?.folded}`)) return false
  if (namers.has(reading.tokens[at - 2]?.folded ?? '') || namers.has(token.folded)) return false
  const isOpen = /^(?:heet|genaamd)$/.test(reading.tokens[at - 1]?.folded ?? '')
  return isOpen ? isCalled(reading, at) && known.isProper : isCalled(reading, at) || roleOf(token.folded) !== null
}

/** What "ter" stands before in family names and in nothing else. */
const settlements =
  /^(?:haar|horst|beek|velde|braak|braake|laak|maat|maten|steege|brugge|burg|borg|kuile|meulen|huurne|heide|weme|woord|wee|wal|avest|heerdt|linden|stege|wolbeek)$/

/** A role, a word and an age: "zoon bao (12)". "dochter lieve": an adjective would stand before the role. */
function isChildOf(reading: Reading, at: number): boolean {
  if (reading.tokens[at]?.folded === 'lieve') return reading.tokens[at + 1]?.shape !== 'break'
  const [opener, number] = [reading.tokens[at + 1], reading.tokens[at + 2]]
  if (opener?.text !== '(' || number?.shape !== 'number' || number.text.length > 2) return false
  return isCalled(reading, at) && reading.known[at]?.isKept === false
}
