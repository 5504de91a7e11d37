import { isListed } from './compound.ts'
import { endsAddress, hasLetteredNumber, houseNumberEnd, isNumbered } from './house-numbers.ts'
import type { Marks } from './marks.ts'
import type { Reading } from './reading.ts'
import type { Token } from './token.ts'

const street =
  /^.{2,}(?:straat|str|straatweg|strjitte|laan|leane|weg|wei|plein|gracht|kade|singel|dijk|dyk|dreef|steeg|plantsoen|pad|hof|laantje|pleintje|markt|baan|wal|ring|park|erf|brink|kamp|zoom|burg|oord|veld|akker|hoek|donk|lei|diep|vaart|tocht|gaarde|weide|heuvel|boulevard|allee|einde|zijde|spui|poort|vliet|werf|kolk|straatje|steegje|weggetje)$/
const sureStreet =
  /^.{3,}(?:straat|straatweg|strjitte|laan|plein|gracht|singel|dreef|steeg|plantsoen|laantje|pleintje)$/
const commonGround = /^(?:speel|school|parkeer|trap|loop|wissel|woon|winkel|volks|verkeers|buurt|achter)/
export const ways = new Set(
  'straat laan weg plein gracht kade singel dijk dreef steeg plantsoen pad hof park markt'.split(' '),
)
/** Streets that are called by one plain word. */
const plainStreet =
  /^(?:singel|markt|brink|heuvel|dam|plein|kade|haven|wal|wallen|hof|ring|dreef|meent|kamp|es|esch|dijk|gracht|laan|steeg|noord|zuid|oost|west|dorp|buurt|vest|zand|heide|hei|kolk|veer|bleek|werf|rijn|vliet|binnenweg|buitenweg|achterom|voorstraat|achterstraat|hoogstraat|kerkstraat|dorpsstraat|hoofdstraat|hoofdweg|dorpsweg|stationsweg)$/
export const isPlainStreet = (folded: string): boolean => plainStreet.test(folded)
const introducing = new Set([
  'adres',
  'aan',
  'woonadres',
  'wonende',
  'op',
  'bezoekadres',
  'verblijfadres',
  'adres:',
  'straat',
])
const living = new Set(
  'woont wonen woonde woonden wonend woonachtig verblijft verblijven logeert verhuist verhuisd verhuizing adres ingeschreven ophalen afzetten opa oma vader moeder tante oom bezoekadres postadres woonadres thuisgebracht gebracht langsgaan langsgeweest langs geweest huisbezoek opgehaald bezorgen bezorgd'.split(
    ' ',
  ),
)

/** A street by its name, its number, or by what is said to be there. */
export function isStreet(reading: Reading, marks: Marks, token: Token, at: number, hasNumber: boolean): boolean {
  const hasCapital = token.shape === 'capital' && !token.opens && !reading.isCaseless(at)
  const isEverydayWord = isListed(token.folded) || (reading.known[at]?.rank ?? 0) < 6000
  if (hasNumber && (marks.at(at) !== null || hasCapital) && isBeforePostcode(reading, at)) return true
  if (!hasNumber && isBesideStreet(reading, marks, at)) return true
  if (hasNumber && street.test(token.folded) && !(isEverydayWord && token.shape === 'lower')) return true
  if (hasNumber && hasLetteredNumber(reading, at) && isPlaced(reading, marks, at)) return true
  if (hasNumber && plainStreet.test(token.folded) && (hasCapital || isLivedIn(reading, at))) return true
  if (
    hasNumber &&
    street.test(token.folded) &&
    (reading.isCaseless(at) || token.shape === 'capital') &&
    standsAlone(reading, at)
  )
    return true
  if (hasNumber && plainStreet.test(token.folded) && standsAlone(reading, at) && !isNumbered(reading, at)) return true
  if (hasNumber && (isSide(reading, at) || isCutStreet(reading, at))) return true
  if (hasNumber && isBeforePlace(reading, marks, at) && !isNumbered(reading, at)) return true
  if (hasNumber && isCalledByArticle(reading, at) && (hasCapital || isLivedIn(reading, at)) && !isNumbered(reading, at))
    return endsAddress(reading, houseNumberEnd(reading, at + 1))
  if (sureStreet.test(token.folded)) return hasCapital || (!isEverydayWord && !commonGround.test(token.folded))
  if (hasCapital && marks.at(at)?.reason === 'capital' && /^.{2,}(?:weg|kade|dijk)$/.test(token.folded)) return true
  if (ways.has(token.folded) && hasNumber && (marks.at(at - 1) !== null || isIntroduced(reading, at))) return true
  if (hasCapital && hasNumber && reading.tokens[at + 1]?.shape === 'code') return true
  return hasNumber && marks.at(at) !== null && isIntroduced(reading, at)
}

/** "markt 23b": a street by what it is called, or any word in a text where capitals say nothing. */
const isPlaced = (reading: Reading, marks: Marks, at: number): boolean => {
  const known = reading.known[at]
  if (street.test(reading.tokens[at]?.folded ?? '') || plainStreet.test(reading.tokens[at]?.folded ?? '')) return true
  return reading.isCaseless(at) && !known?.isKept && (marks.at(at) !== null || isLivedIn(reading, at))
}

/** "woont heuvel 1", "afzetten het zwarte land 6a". */
export function isLivedIn(reading: Reading, at: number): boolean {
  for (let before = at - 1; before > at - 6 && before >= 0; before--)
    if (living.has(reading.tokens[before]?.folded ?? '')) return true
  return false
}

/** "Oosteinde 3, 2611 AA", "Lange Voorhout 8 te Den Haag". */
function isBeforePostcode(reading: Reading, at: number): boolean {
  const end = houseNumberEnd(reading, at + 1)
  if (reading.tokens[end]?.folded === 'te') return reading.known[end + 1]?.isPlace === true
  const next = reading.tokens[end]?.text === ',' ? end + 1 : end
  return /^[1-9]\d{3}(?:[a-z]{2})?$/.test(reading.tokens[next]?.folded ?? '')
}

/** "kanaaldijk-zuid 3". */
const isSide = (reading: Reading, at: number): boolean =>
  /^(?:noord|zuid|oost|west|midden|binnen|buiten)$/.test(reading.tokens[at]?.folded ?? '') &&
  reading.tokens[at - 1]?.text === '-' &&
  reading.tokens[at - 1]?.joined === true &&
  street.test(reading.tokens[at - 2]?.folded ?? '')

/** "Bernhardln. 19", "van Goghln 3", "Beukenl. 7". */
const isCutStreet = (reading: Reading, at: number): boolean => {
  const word = reading.tokens[at]?.folded ?? ''
  const isCut =
    /^.{3,}(?:ln|pln|wg|gr|sngl|str)$/.test(word) || (/^.{4,}[lwp]$/.test(word) && reading.tokens[at + 1]?.text === '.')
  return isCut && isUnlisted(reading, at)
}

/** "schoener 14, den helder": a word and its number, a comma and a place, where no capital says that it is a name. */
function isBeforePlace(reading: Reading, marks: Marks, at: number): boolean {
  const end = houseNumberEnd(reading, at + 1)
  if (reading.tokens[end]?.text !== ',' || !isStretchOfTown(reading, at)) return false
  const place = /^(?:den|de|het|'?s|sint|st)$/.test(reading.tokens[end + 1]?.folded ?? '') ? end + 2 : end + 1
  const isPlace = reading.known[place]?.isPlace === true && reading.known[place]?.isWord !== true
  return isPlace || marks.at(place)?.label === 'LOC'
}

/** No function word, role or name of a person: those have ages. */
const isStretchOfTown = (reading: Reading, at: number): boolean => {
  const [known, before] = [reading.known[at], reading.tokens[at - 1]]
  const isFree = before === undefined || /^[,.;:|\n]$/.test(before.text) || living.has(before.folded)
  return isFree && known !== undefined && !known.isNever && !known.isKept && known.rank > 1500
}

/** ", hoofdweg 122-a, 8166 ab": between stops. */
const standsAlone = (reading: Reading, at: number): boolean => {
  const named = /^(?:oude|nieuwe|korte|lange|grote|kleine|hoge|lage)$/.test(reading.tokens[at - 1]?.folded ?? '')
    ? at - 1
    : at
  const first = /^(?:'?t|it|de|het)$/.test(reading.tokens[named - 1]?.folded ?? '') ? named - 1 : named
  const opened = reading.tokens[first - 1]?.text === "'" ? first - 2 : first - 1
  const [before, after] = [reading.tokens[opened], reading.tokens[houseNumberEnd(reading, at + 1)]]
  return [before, after].every((one) => one === undefined || one.shape === 'mark' || one.shape === 'break')
}

/** "De Meent 12", "Achter de Hoven 12". */
function isCalledByArticle(reading: Reading, at: number): boolean {
  const [article, before] = [reading.tokens[at - 1], reading.tokens[at - 2]]
  if (!article || !/^(?:de|het|'?t|den)$/.test(article.folded)) return false
  if (article.shape === 'capital') return !article.opens
  return fronting.test(before?.folded ?? '') || isLivedIn(reading, at)
}
export const fronting = /^(?:achter|onder|boven|tussen|bij|aan|op|in|over|buiten|binnen|voor)$/

/** "de hoek van de dorpsstraat en de kerkewijk". */
function isBesideStreet(reading: Reading, marks: Marks, at: number): boolean {
  if (!/^(?:de|het)$/.test(reading.tokens[at - 1]?.folded ?? '') || reading.tokens[at - 2]?.folded !== 'en')
    return false
  return (
    marks.at(at - 3)?.label === 'ADDR' && (street.test(reading.tokens[at]?.folded ?? '') || isUnlisted(reading, at))
  )
}

const isUnlisted = (reading: Reading, at: number): boolean => !isListed(reading.tokens[at]?.folded ?? '')

/** "aan de Meent 12", "Adres: Achter de Hoven 7". */
function isIntroduced(reading: Reading, at: number): boolean {
  for (let before = at - 1; before > at - 6 && before >= 0; before--)
    if (introducing.has(reading.tokens[before]?.folded ?? '')) return true
  return false
}
