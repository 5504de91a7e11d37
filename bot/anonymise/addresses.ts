import { isListed } from './compound.ts'
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
const houseNumber = /^\d{1,4}[a-z]{0,2}$/
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

/** Marks streets and house numbers: "Lindenlaan 14", "burgemeester de vriesstraat 3-b", "De Meent 12", and squares without a number. */
export function markAddresses(reading: Reading, marks: Marks): void {
  reading.tokens.forEach((token, at) => {
    if (!isWord(token)) return
    if (headings.has(token.folded)) markField(reading, marks, at)
    const number = numberEnd(reading, at + 1)
    if (isStreet(reading, marks, token, at, number > at + 1)) markStreet(reading, marks, at, number)
  })
}

function isStreet(reading: Reading, marks: Marks, token: Token, at: number, hasNumber: boolean): boolean {
  const hasCapital = token.shape === 'capital' && !token.opens && !reading.isCaseless(at)
  const isEverydayWord = isListed(token.folded) || (reading.known[at]?.rank ?? 0) < 6000
  if (street.test(token.folded) && hasNumber && !(isEverydayWord && token.shape === 'lower')) return true
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
  if (!token || token.shape === 'break' || token.shape === 'mark') return token?.text === '-' && token.joined
  if (marks.at(at) || isTitle(token.folded) || isHonour(token.folded)) return true
  if (
    /^(?:oude|nieuwe|korte|lange|grote|kleine|hoge|lage|verlengde|eerste|tweede|derde|noordelijke|zuidelijke)$/.test(
      token.folded,
    )
  )
    return true
  return isParticle(token.folded) && token.shape === 'capital' && !token.opens
    ? true
    : isParticle(token.folded) && (marks.at(at - 1) !== null || isTitle(reading.tokens[at - 1]?.folded ?? ''))
}

/** The exclusive end of a house number with its addition: "112b", "14 hs", "3-2", "nr. 8". */
function numberEnd(reading: Reading, from: number): number {
  let at = from
  if (/^(?:nr|nummer|no)$/.test(reading.tokens[at]?.folded ?? '')) at += reading.tokens[at + 1]?.text === '.' ? 2 : 1
  const number = reading.tokens[at]
  if (!number || !houseNumber.test(number.folded)) return from
  const next = reading.tokens[at + 1]
  if (next && /^(?:hs|bis|rood|zwart|huis|hoog|[ivx]{1,4})$/.test(next.folded))
    return at + (reading.tokens[at + 2]?.folded === 'hoog' ? 3 : 2)
  if (next && (next.text === '-' || next.text === '/') && next.joined && reading.tokens[at + 2]?.joined === true)
    return at + 3
  if (next && next.shape === 'caps' && next.text.length === 1) return at + 2
  return at + 1
}

const headings = new Set(['adres', 'postadres', 'bezoekadres', 'woonadres', 'verblijfadres', 'straat', 'adresgegevens'])
const longestStreet = 6

/** "adres: oude haven 3": all up to the number. */
function markField(reading: Reading, marks: Marks, heading: number): void {
  if (reading.tokens[heading + 1]?.text !== ':') return
  for (let at = heading + 2; at < heading + 2 + longestStreet && reading.tokens[at]?.shape !== 'break'; at++) {
    const end = numberEnd(reading, at)
    if (end === at) continue
    for (let it = heading + 2; it < end; it++) marks.add(it, 'context', 'ADDR')
    return
  }
}
