import { isListed } from './compound.ts'
import { endsAddress, houseNumberEnd, isNumbered } from './house-numbers.ts'
import type { Marks } from './marks.ts'
import { isCapitalAt } from './name-words.ts'
import type { Reading } from './reading.ts'
import { isLivedIn, isPlainStreet } from './streets.ts'
import { isWord } from './token.ts'

/** Endings of streets that hardly anything else has. */
const road =
  /^.{3,}(?:straat|weg|strjitte|laan|plein|gracht|kade|singel|dijk|dyk|dreef|steeg|plantsoen|donk|brink|wei|weide|akker|kamp|erf|streek|heuvel|vaart|zoom|wal|baan|pad|hof|kolk|werf|vliet|ring|es|enk)$/
/** Those with which much else ends. */
const vague = /(?:baan|pad|hof|ring|es|wei|kamp|wal|streek)$/
/** What every town has. */
const anyRoad =
  /^(?:snel|auto|spoor|water|lucht|vaar|fiets|wandel|ruiter|zand|grind|toegangs|vent|parallel|uitvals|ontsluitings|zij|verkeers|sport|speel|school|bus|loop|tram|winkel|arbeids|woon|huizen|onderwijs|zorg|bos|land|polder|rivier|zee|haven|bouw|voetbal|start|tennis|golf|kerk|begraaf|in|uit|om|door|op|af|aan|bij|over|achter|voor|tussen|dool)(?:en|s)?(?:weg|dijk|baan|pad|hof|kamp|wal|veld|straat|vaart|streek|akker|ring|kade|werf)$/
const adjectives =
  /^(?:oude|nieuwe|korte|lange|grote|kleine|hoge|lage|verlengde|eerste|tweede|gedempte|brede|breede|smalle|hooge|witte|zwarte|groene|rode|blauwe|halve|dwarse|blinde|vijfde|vierde|derde|voorste|achterste|noordelijke|zuidelijke|kromme)$/

/** "op de oude veerweg in wemeldinge", "aan de heuvel te geldrop", "langs de zuiddijk", "bij sperwer 22 in dronten". */
export function markLooseStreets(reading: Reading, marks: Marks): void {
  reading.tokens.forEach((token, at) => {
    if (!isWord(token) || marks.at(at)?.label === 'ADDR' || marks.isTaken(at)) return
    const next = reading.tokens[at + 1]
    const mayBeNumbered =
      next?.shape === 'number' || next?.shape === 'code' || /^(?:nr|nummer|no)$/.test(next?.folded ?? '')
    if (!mayBeNumbered && !road.test(token.folded) && !isPlainStreet(token.folded)) return
    const first = adjectives.test(reading.tokens[at - 1]?.folded ?? '') ? at - 1 : at
    const end = houseNumberEnd(reading, at + 1)
    const isFound = end > at + 1 ? isHouse(reading, marks, at, end) : isRoad(reading, marks, first, at)
    if (isFound) for (let it = first; it < end; it++) marks.add(it, 'context', 'ADDR')
  })
}

const isPlaceAt = (reading: Reading, marks: Marks, at: number): boolean => {
  const name = /^(?:de|den|het|'?s|'?t|sint|st|oud|nieuw|oude|nieuwe|ter)$/.test(reading.tokens[at]?.folded ?? '')
    ? at + 1
    : at
  return [at, name].some((it) => marks.at(it)?.label === 'LOC' || reading.known[it]?.isPlace === true)
}

/** "in drachten", "te geldrop", "bij hoonhorst". */
const isInPlace = (reading: Reading, marks: Marks, at: number): boolean =>
  /^(?:in|te|bij)$/.test(reading.tokens[at]?.folded ?? '') && isPlaceAt(reading, marks, at + 1)

/** A word and its number, in a place: nothing else is numbered so. */
function isHouse(reading: Reading, marks: Marks, at: number, end: number): boolean {
  const known = reading.known[at]
  if (!known || known.isNever || known.isKept || known.rank < 1500 || isNumbered(reading, at)) return false
  if (isInPlace(reading, marks, end) && !known.isPlace) return !known.isGiven || known.isWord
  const isRare = known.rank === Number.POSITIVE_INFINITY && !known.isGiven
  if (!isRare || !endsAddress(reading, end)) return false
  const isAside =
    /^(?:de|het)$/.test(reading.tokens[at - 1]?.folded ?? '') &&
    /^(?:aan|op)$/.test(reading.tokens[at - 2]?.folded ?? '')
  return isLivedIn(reading, at) || (isAside && !isListed(reading.tokens[at]?.folded ?? ''))
}

/** Without a number, behind "aan de" or "langs de", or where somebody lives, or in a place. */
function isRoad(reading: Reading, marks: Marks, first: number, at: number): boolean {
  const folded = reading.tokens[at]?.folded ?? ''
  const [article, before] = [reading.tokens[first - 1]?.folded ?? '', reading.tokens[first - 2]?.folded ?? '']
  if (!/^(?:de|het|'?t)$/.test(article) || !/^(?:aan|op|langs|naar|van|over|vanaf|in|bij)$/.test(before)) return false
  if (isPlainStreet(folded)) return /^(?:aan|op)$/.test(before) && isTown(reading, marks, at + 1)
  if (!road.test(folded)) return false
  if (isCapitalAt(reading, at)) return marks.at(at) !== null || first < at
  if (!reading.isCaseless(at) || reading.known[at]?.isKept || anyRoad.test(folded)) return false
  if (reading.known[at]?.rank === Number.POSITIVE_INFINITY && isTown(reading, marks, at + 1)) return true
  if (isListed(folded)) return false
  if (isTown(reading, marks, at + 1) || isLivedIn(reading, first)) return true
  return /^(?:aan|langs)$/.test(before) && !vague.test(folded)
}

/** A comma and a place, or "in" and a place. */
const isTown = (reading: Reading, marks: Marks, at: number): boolean =>
  isInPlace(reading, marks, at) || (reading.tokens[at]?.text === ',' && marks.at(at + 1)?.label === 'LOC')
