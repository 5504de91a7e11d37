import { isListed } from './compound.ts'
import { endsAddress, hasLetteredNumber, houseNumberEnd, isNumbered } from './house-numbers.ts'
import type { Marks } from './marks.ts'
import { isParticle } from './particles.ts'
import type { Reading } from './reading.ts'
import { isHonour, isTitle } from './role-words.ts'
import { isWord, type Token } from './token.ts'

const street =
  /.{2,}(?:straat|str|straatweg|strjitte|laan|leane|weg|wei|plein|gracht|kade|singel|dijk|dyk|dreef|steeg|plantsoen|pad|hof|laantje|pleintje|markt|baan|wal|ring|park|erf|brink|kamp|zoom|burg|oord|veld|akker|hoek|donk|lei|diep|vaart|tocht|gaarde|weide|heuvel|boulevard|allee)$/
const sureStreet = /.{3,}(?:straat|straatweg|strjitte|laan|plein|gracht|singel|dreef|steeg|plantsoen|laantje|pleintje)$/
const commonGround = /^(?:speel|school|parkeer|trap|loop|wissel|woon|winkel|volks|verkeers|buurt|achter)/
const ways = new Set(
  'straat laan weg plein gracht kade singel dijk dreef steeg plantsoen pad hof park markt'.split(' '),
)
/** Streets that are called by one plain word. */
const plainStreet =
  /^(?:singel|markt|brink|heuvel|dam|plein|kade|haven|wal|wallen|hof|ring|dreef|meent|kamp|es|esch|dijk|gracht|laan|steeg|noord|zuid|oost|west|dorp|buurt|vest|zand|heide|hei|kolk|veer|bleek|werf|rijn|vliet|binnenweg|buitenweg|achterom|voorstraat|achterstraat|hoogstraat|kerkstraat|dorpsstraat|hoofdstraat|hoofdweg|dorpsweg|stationsweg)$/
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
  'woont wonen woonde woonden wonend woonachtig verblijft verblijven logeert verhuist verhuisd verhuizing adres ingeschreven ophalen afzetten opa oma vader moeder tante oom bezoekadres postadres woonadres'.split(
    ' ',
  ),
)

/** Marks streets and house numbers: "Lindenlaan 14", "burgemeester de vriesstraat 3-b", "De Meent 12", and squares without a number. */
export function markAddresses(reading: Reading, marks: Marks): void {
  reading.tokens.forEach((token, at) => {
    if (!isWord(token)) return
    if (headings.has(token.folded)) markField(reading, marks, at)
    const number = houseNumberEnd(reading, at + 1)
    if (ways.has(token.folded) && markWay(reading, marks, at)) return
    if (isStreet(reading, marks, token, at, number > at + 1)) markStreet(reading, marks, at, pairEnd(reading, number))
  })
}

/** "Bergstraat 5 en 6". */
function pairEnd(reading: Reading, end: number): number {
  if (!/^(?:en|&)$/.test(reading.tokens[end]?.text ?? '')) return end
  const second = houseNumberEnd(reading, end + 1)
  return second > end + 1 && endsAddress(reading, second) ? second : end
}

/** "Laan van Meerdervoort 500", "Plein 1944 nr. 60": the street begins with what it is. */
function markWay(reading: Reading, marks: Marks, way: number): boolean {
  let at = way + 1
  if (/^1\d{3}$/.test(reading.tokens[at]?.text ?? '')) at += reading.tokens[at + 1]?.text === '-' ? 3 : 1
  else if (isParticle(reading.tokens[at]?.folded ?? ''))
    while (at < way + longestStreet && isWord(reading.tokens[at])) {
      const hasEnded = houseNumberEnd(reading, at) > at && /^(?:nr|nummer|no)$/.test(reading.tokens[at]?.folded ?? '')
      if (hasEnded) break
      at++
    }
  const end = houseNumberEnd(reading, at)
  if (end === at || at === way + 1 || isNumbered(reading, at - 1) || !endsAddress(reading, end)) return false
  for (let it = way; it < end; it++) marks.add(it, 'format', 'ADDR')
  return true
}

function isStreet(reading: Reading, marks: Marks, token: Token, at: number, hasNumber: boolean): boolean {
  const hasCapital = token.shape === 'capital' && !token.opens && !reading.isCaseless(at)
  const isEverydayWord = isListed(token.folded) || (reading.known[at]?.rank ?? 0) < 6000
  if (street.test(token.folded) && hasNumber && !(isEverydayWord && token.shape === 'lower')) return true
  if (hasNumber && hasLetteredNumber(reading, at) && isPlaced(reading, marks, at)) return true
  if (hasNumber && plainStreet.test(token.folded) && (hasCapital || isLivedIn(reading, at))) return true
  if (hasNumber && street.test(token.folded) && reading.isCaseless(at) && standsAlone(reading, at)) return true
  if (hasNumber && isCalledByArticle(reading, at) && (hasCapital || isLivedIn(reading, at)) && !isNumbered(reading, at))
    return endsAddress(reading, houseNumberEnd(reading, at + 1))
  if (isBesideStreet(reading, marks, at)) return true
  if (sureStreet.test(token.folded)) return hasCapital || (!isEverydayWord && !commonGround.test(token.folded))
  if (
    street.test(token.folded) &&
    marks.at(at)?.reason === 'capital' &&
    hasCapital &&
    /(?:weg|kade|dijk)$/.test(token.folded)
  )
    return true
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
function isLivedIn(reading: Reading, at: number): boolean {
  for (let before = at - 1; before > at - 6 && before >= 0; before--)
    if (living.has(reading.tokens[before]?.folded ?? '')) return true
  return false
}

/** ", hoofdweg 122-a, 8166 ab": between stops. */
const standsAlone = (reading: Reading, at: number): boolean => {
  const [before, after] = [reading.tokens[at - 1], reading.tokens[houseNumberEnd(reading, at + 1)]]
  return [before, after].every((one) => one === undefined || one.shape === 'mark' || one.shape === 'break')
}

/** "De Meent 12", "Achter de Hoven 12". */
function isCalledByArticle(reading: Reading, at: number): boolean {
  const [article, before] = [reading.tokens[at - 1], reading.tokens[at - 2]]
  if (!article || !/^(?:de|het|'?t|den)$/.test(article.folded)) return false
  if (article.shape === 'capital') return !article.opens
  return fronting.test(before?.folded ?? '') || isLivedIn(reading, at)
}
const fronting = /^(?:achter|onder|boven|tussen|bij|aan|op|in|over|buiten|binnen|voor)$/

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

function markStreet(reading: Reading, marks: Marks, at: number, end: number): void {
  for (let it = at; it < end; it++) marks.add(it, 'format', 'ADDR')
  for (let it = at - 1; it > at - 5 && belongs(reading, marks, it); it--) marks.add(it, 'context', 'ADDR')
}

function belongs(reading: Reading, marks: Marks, at: number): boolean {
  const token = reading.tokens[at]
  if (token?.text === '.') return isShortened(reading, at - 1)
  if (!token || token.shape === 'break' || token.shape === 'mark') return token?.text === '-' && token.joined
  if (isShortened(reading, at) || /^\d(?:e|de|ste)$/.test(token.folded)) return true
  if (frontsStreet(reading, at)) return marks.at(at + 2)?.label === 'ADDR'
  if (/^(?:de|het)$/.test(token.folded) && (frontsStreet(reading, at - 1) || isShortened(reading, at - 2))) return true
  if (marks.at(at) || isTitle(token.folded) || isHonour(token.folded)) return true
  if (
    /^(?:oude|nieuwe|korte|lange|grote|kleine|hoge|lage|verlengde|eerste|tweede|derde|noordelijke|zuidelijke|groote|zwarte|witte|rode|groene|blauwe|gouden)$/.test(
      token.folded,
    )
  )
    return true
  return isParticle(token.folded) && token.shape === 'capital' && !token.opens
    ? true
    : isParticle(token.folded) && (marks.at(at - 1) !== null || isTitle(reading.tokens[at - 1]?.folded ?? ''))
}

/** "Achter de Hoven": part of the street's name, by its capital or because nothing happens behind a house. */
const frontsStreet = (reading: Reading, at: number): boolean => {
  const token = reading.tokens[at]
  if (!token || !fronting.test(token.folded)) return false
  return token.shape === 'capital' || (reading.isCaseless(at) && /^(?:achter|onder|tussen|boven)$/.test(token.folded))
}

/** "Burg. de Withstraat", "Prof. Lorentzlaan". */
const isShortened = (reading: Reading, at: number): boolean =>
  /^(?:burg|prof|dr|mr|ds|st|ir|gen|adm|pres|jhr|past|mgr|min|kon|prins|graaf|wed|jac|joh|nic|van)$/.test(
    reading.tokens[at]?.folded ?? '',
  ) && reading.tokens[at + 1]?.text === '.'

const headings = new Set(['adres', 'postadres', 'bezoekadres', 'woonadres', 'verblijfadres', 'straat', 'adresgegevens'])
const longestStreet = 6

/** "adres: oude haven 3": all up to the number. */
function markField(reading: Reading, marks: Marks, heading: number): void {
  if (reading.tokens[heading + 1]?.text !== ':') return
  for (let at = heading + 2; at < heading + 2 + longestStreet && reading.tokens[at]?.shape !== 'break'; at++) {
    const end = houseNumberEnd(reading, at)
    if (end === at) continue
    for (let it = heading + 2; it < end; it++) marks.add(it, 'context', 'ADDR')
    return
  }
}
