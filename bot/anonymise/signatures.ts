import type { Marks } from './marks.ts'
import { isInitialAt } from './name-words.ts'
import { isParticle } from './particles.ts'
import type { Reading } from './reading.ts'
import { roleOf } from './role-words.ts'
import { isCalled } from './small-words.ts'
import { isWord } from './token.ts'

/** Marks who signs, and who is written to: there a name stands, whatever words it is made of. "gr wil", "Aan: Hoi Yan
 * Lam; Bruinsma, T.", "Aanwezig: Pauw, Ter Haar (not.)", "mvd / belt de school". */
export function markSignatures(reading: Reading, marks: Marks): void {
  for (let at = 0; at < reading.tokens.length; at++) {
    const folded = reading.tokens[at]?.folded ?? ''
    if (closings.has(folded)) markSigner(reading, marks, at)
    if (isLineStart(reading, at) && headers.has(folded)) markAddressees(reading, marks, at)
    if (isLineStart(reading, at) && isStaffCode(reading, marks, at)) marks.add(at, 'context', 'PER')
  }
}

const closings = new Set(
  'groet groeten groetjes groetjs gr grt grtjs mvg vrgr liefs hoogachtend xx xxx xoxo knuffel ondertekend getekend'.split(
    ' ',
  ),
)
const longestName = 4

const isLineStart = (reading: Reading, at: number): boolean =>
  at === 0 ||
  reading.tokens[at - 1]?.shape === 'break' ||
  (/^[-*•>]$/.test(reading.tokens[at - 1]?.text ?? '') && (at === 1 || reading.tokens[at - 2]?.shape === 'break'))

/** Behind a closing, or on the line below it, up to a mark or the end of the line. */
function markSigner(reading: Reading, marks: Marks, closing: number): void {
  let from = closing + 1
  while (
    from < closing + 4 &&
    (/^[.,!]$/.test(reading.tokens[from]?.text ?? '') || reading.tokens[from]?.shape === 'break')
  )
    from++
  const end = nameEnd(reading, from)
  const isWhole = end - from <= longestName && isEnd(reading, end)
  if (end > from && isWhole && isSigner(reading, from, end)) markAll(reading, marks, from, end)
}

/** "groet en tot morgen", "groetjes van de juf": the closing goes on. */
const goesOn =
  /^(?:en|van|uit|aan|de|het|een|tot|namens|ook|vanuit|voor|mij|ons|alvast|allemaal|allen|iedereen|ik|we|wij|terug|jullie|fijne|fijn|succes|bedankt|dank|team|prettig|prettige|weekend|vriendelijke|nogmaals|hoi|dag)$/

function isSigner(reading: Reading, from: number, end: number): boolean {
  const words = reading.tokens.slice(from, end)
  const [first] = words
  if (!first || roleOf(first.folded)) return false
  if (end - from === 1) return !goesOn.test(first.folded)
  const isCapital = !reading.isCaseless(from) && first.shape === 'capital'
  return isCapital || !goesOn.test(first.folded) || /^(?:hoi|dag)$/.test(first.folded)
}

const nameEnd = (reading: Reading, from: number): number => {
  let end = from
  while (end < from + longestName + 3 && isPart(reading, end)) end++
  return end
}

/** A word, an initial with its stop, a hyphen inside a name. */
const isPart = (reading: Reading, at: number): boolean => {
  const token = reading.tokens[at]
  if (!token) return false
  const { text, joined } = token
  if (isWord(token))
    return !reading.known[at]?.isKept || reading.known[at]?.isNever === true || reading.known[at]?.isGiven === true
  return (text === '.' && isInitialAt(reading, at - 1)) || (text === '-' && joined)
}

const isEnd = (reading: Reading, at: number): boolean => {
  const token = reading.tokens[at]
  return token === undefined || token.shape === 'break' || /^[.,(|/]$/.test(token.text)
}

function markAll(reading: Reading, marks: Marks, from: number, end: number): void {
  for (let at = from; at < end; at++)
    if (
      isWord(reading.tokens[at]) &&
      (end === from + 1 || at === end - 1 || !isParticle(reading.tokens[at]?.folded ?? ''))
    )
      marks.add(at, 'context', 'PER')
}

const headers = new Set(
  'van aan cc bcc from to aanwezig aanwezigen afwezig afgemeld deelnemers genodigden notulist notulen voorzitter afzender geadresseerde naam roepnaam voornaam achternaam contactpersoon behandelaar opsteller auteur'.split(
    ' ',
  ),
)

/** What stands between separators behind the colon of such a field. */
function markAddressees(reading: Reading, marks: Marks, header: number): void {
  if (reading.tokens[header + 1]?.text !== ':') return
  let from = header + 2
  for (let at = from; at < header + 80; at++) {
    const token = reading.tokens[at]
    const isOver = token === undefined || token.shape === 'break'
    if (!isOver && !/^[,;()<&/]$/.test(token.text) && token.folded !== 'en') continue
    const isAside = reading.tokens[from - 1]?.text === '('
    if (!isAside && isAddressee(reading, from, at)) markAll(reading, marks, from, at)
    if (isOver) return
    from = at + 1
  }
}

/** Whom one writes to without knowing who it is. */
const desks = new Set(
  'secretariaat administratie directie receptie bestuur redactie team info allen iedereen balie'.split(' '),
)

/** Up to four words, each of which somebody may be called by, and not one that says who or what somebody is. */
function isAddressee(reading: Reading, from: number, end: number): boolean {
  const words = reading.tokens.slice(from, end)
  if (words.length === 0 || words.length > longestName + 2 || nameEnd(reading, from) < end) return false
  if (words.some(({ folded }) => roleOf(folded) !== null || desks.has(folded))) return false
  const called = words.flatMap((token, at) => (isWord(token) && !isParticle(token.folded) ? [from + at] : []))
  const hasCapital = called.every((at) => reading.tokens[at]?.shape === 'capital' || isInitialAt(reading, at))
  if (called.length > 0 && hasCapital && !reading.isCaseless(from)) return true
  return (
    called.length > 0 &&
    called.some((at) => isRare(reading, at)) &&
    called.every((at) => isRare(reading, at) || isCalled(reading, at) || isInitialAt(reading, at) || called.length > 2)
  )
}

const isRare = (reading: Reading, at: number): boolean => {
  const known = reading.known[at]
  return known !== undefined && (known.isProper || !known.isWord)
}

/** "mvd / contact met ouders", "jvdb | 14-2": letters of somebody in a list of who does what. */
function isStaffCode(reading: Reading, marks: Marks, at: number): boolean {
  const [token, known, next] = [reading.tokens[at], reading.known[at], reading.tokens[at + 1]]
  if (!isWord(token) || !known || known.isKept || known.isNever || marks.at(at)) return false
  const isCode = /^[a-z]{2,4}$/.test(token.folded) && !known.isWord && roleOf(token.folded) === null
  return isCode && /^[/|]$/.test(next?.text ?? '') && next?.joined === false
}
