import { endsAddress, houseNumberEnd, isNumbered } from './house-numbers.ts'
import type { Marks } from './marks.ts'
import { isParticle } from './particles.ts'
import type { Reading } from './reading.ts'
import { isHonour, isTitle } from './role-words.ts'
import { fronting, isStreet, ways } from './streets.ts'
import { isWord } from './token.ts'

/** Marks streets and house numbers: "Lindenlaan 14", "burgemeester de vriesstraat 3-b", "De Meent 12", and squares without a number. */
export function markAddresses(reading: Reading, marks: Marks): void {
  reading.tokens.forEach((token, at) => {
    if (!isWord(token)) return
    if (headings.has(token.folded)) markField(reading, marks, at)
    const stop = /^.{3,}(?:str|ln|wg|[lwp])$/.test(token.folded) && reading.tokens[at + 1]?.text === '.' ? 1 : 0
    const found = houseNumberEnd(reading, at + 1 + stop)
    const number = found > at + 1 + stop ? found : at + 1
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
  at = yearsEnd(reading, at)
  if (/^1\d{3}$/.test(reading.tokens[at]?.text ?? '')) at += reading.tokens[at + 1]?.text === '-' ? 3 : 1
  else if (isParticle(reading.tokens[at]?.folded ?? '') || leading.test(reading.tokens[at]?.folded ?? ''))
    while (at < way + longestStreet && (isWord(reading.tokens[at]) || isTied(reading, at))) {
      const hasEnded = houseNumberEnd(reading, at) > at && /^(?:nr|nummer|no)$/.test(reading.tokens[at]?.folded ?? '')
      if (hasEnded) break
      at++
    }
  const end = houseNumberEnd(reading, at)
  if (end === at || at === way + 1 || isNumbered(reading, at - 1) || !endsAddress(reading, end)) return false
  for (let it = way; it < end; it++) marks.add(it, 'format', 'ADDR')
  return true
}

/** "Laan van Nieuw-Guinea". */
const isTied = (reading: Reading, at: number): boolean =>
  reading.tokens[at]?.text === '-' && reading.tokens[at]?.joined === true && isWord(reading.tokens[at + 1])

const leading = /^(?:naar|achter|langs)$/

/** "Plein '40-'45". */
function yearsEnd(reading: Reading, from: number): number {
  const [quote, first, hyphen] = reading.tokens.slice(from, from + 3)
  if (!/^['’]$/.test(quote?.text ?? '') || !/^\d{2}$/.test(first?.text ?? '') || hyphen?.text !== '-') return from
  return /^['’]$/.test(reading.tokens[from + 3]?.text ?? '') ? from + 5 : from + 4
}

function markStreet(reading: Reading, marks: Marks, at: number, end: number): void {
  for (let it = at; it < end; it++) marks.add(it, 'format', 'ADDR')
  for (let it = at - 1; it > at - 5 && belongs(reading, marks, it); it--) marks.add(it, 'context', 'ADDR')
  if (reading.tokens[end]?.folded === 'te' && reading.known[end + 1]?.isPlace) marks.add(end + 1, 'context', 'LOC')
}

function belongs(reading: Reading, marks: Marks, at: number): boolean {
  const token = reading.tokens[at]
  if (token?.text === '.') return isShortened(reading, at - 1)
  if (reading.tokens[at + 1]?.text === '-' && reading.tokens[at + 1]?.joined === true) return isWord(token)
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
