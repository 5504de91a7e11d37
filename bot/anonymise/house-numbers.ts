import type { Reading } from './reading.ts'

const houseNumber = /^\d{1,4}(?:[a-z]{0,2}|bis|rood|zwart|huis)$/
const additions = /^(?:hs|bis|rood|zwart|huis|hoog|[ivx]{1,4})$/
/** Kinds of things that are numbered like houses. */
const numbered = new Set(
  'groep klas leerjaar categorie havo vwo vmbo mavo mbo brugklas gym kl gr lokaal kamer artikel art lid punt bijlage fase stap plan niveau blok deel cluster tabel versie type route bus lijn perron paragraaf hoofdstuk vraag opdracht schema model formulier week kwartaal periode leerlijn vak les toets sbo so vso tl bb kb gl'.split(
    ' ',
  ),
)

/** The exclusive end of a house number with its addition: "112b", "14 hs", "3-2", "nr. 8", "3 b/hs", "44-III". */
export function houseNumberEnd(reading: Reading, from: number): number {
  let at = from
  if (/^(?:nr|nummer|no)$/.test(reading.tokens[at]?.folded ?? '')) at += reading.tokens[at + 1]?.text === '.' ? 2 : 1
  else if (/^(?:zz|nz|oz|wz)$/.test(reading.tokens[at]?.folded ?? '')) at++
  else if (isOpposite(reading, at)) at += 3
  if (!houseNumber.test(reading.tokens[at]?.folded ?? '') || isMonth(reading, at + 1)) return from
  return storeyEnd(reading, additionEnd(reading, at + 1))
}

/** "Schikt 18 februari" is no street. */
const isMonth = (reading: Reading, at: number): boolean =>
  /^(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jan|febr?|mrt|apr|jun|jul|aug|sept?|okt|nov|dec)$/.test(
    reading.tokens[at]?.folded ?? '',
  )

/** ", 2e verdieping", "3e etage". */
function storeyEnd(reading: Reading, from: number): number {
  const at = reading.tokens[from]?.text === ',' ? from + 1 : from
  const isStorey = /^(?:verdieping|etage|woonlaag|hoog|achter|voor)$/.test(reading.tokens[at + 1]?.folded ?? '')
  return isStorey && /^\d(?:e|de|ste)$/.test(reading.tokens[at]?.folded ?? '') ? at + 2 : from
}

/** "t/o 17": a boat lies opposite a house. */
const isOpposite = (reading: Reading, at: number): boolean =>
  reading.tokens[at]?.folded === 't' && reading.tokens[at + 1]?.text === '/' && reading.tokens[at + 2]?.folded === 'o'

function additionEnd(reading: Reading, from: number): number {
  let at = from
  if (isLoneLetter(reading, at) || additions.test(reading.tokens[at]?.folded ?? '')) at++
  if (reading.tokens[at]?.folded === 'hoog') at++
  const hyphen = reading.tokens[at]
  if (hyphen && /^[-/+]$/.test(hyphen.text) && hyphen.joined && reading.tokens[at + 1]?.joined === true) at += 2
  return at
}

/** "14 A", and "14 b" where no word follows that it could begin. */
function isLoneLetter(reading: Reading, at: number): boolean {
  const [token, next] = [reading.tokens[at], reading.tokens[at + 1]]
  if (!token || !/^[a-h]$/i.test(token.text)) return false
  return token.shape === 'caps' || next === undefined || next.shape === 'mark' || next.shape === 'break'
}

/** "23b", "4-b": a number with a letter, behind what is no class, room or article of law. */
export const hasLetteredNumber = (reading: Reading, at: number): boolean =>
  !isNumbered(reading, at) &&
  (/^\d{1,4}[a-df-h]$/.test(reading.tokens[at + 1]?.folded ?? '') || isHyphened(reading, at + 1))

const isHyphened = (reading: Reading, at: number): boolean => {
  const [number, hyphen, letter] = reading.tokens.slice(at, at + 3)
  const isJoined = hyphen?.joined === true && letter?.joined === true && /^[-/]$/.test(hyphen.text)
  return isJoined && /^\d{1,4}$/.test(number?.folded ?? '') && /^[a-h]$/.test(letter.folded)
}

export const isNumbered = (reading: Reading, at: number): boolean => numbered.has(reading.tokens[at]?.folded ?? '')

const counted = /^(?:uur|uren|jaar|dag|dagen|week|weken|maand|maanden|keer|kind|kinderen|leerling|leerlingen|mensen)$/

/** Nothing is counted by the number: a stop, a line's end, a postcode or a function word follows. */
export function endsAddress(reading: Reading, end: number): boolean {
  const next = reading.tokens[end]
  if (next?.shape !== 'lower' && next?.shape !== 'caps') return true
  return (reading.known[end]?.isNever === true && !counted.test(next.folded)) || reading.known[end]?.isPlace === true
}
