import { isListed } from './compound.ts'
import type { Marks } from './marks.ts'
import { isCapitalAt } from './name-words.ts'
import { isParticle } from './particles.ts'
import type { Reading } from './reading.ts'
import { isTitle, roleOf } from './role-words.ts'
import { shortened } from './shortened.ts'
import { isWord, type Token } from './token.ts'

/** Letters that stand for a name: "A. Hoekstra", "Bakker, N.J.", "Hanneke B.", "X. de W.". */
export function markInitials(reading: Reading, marks: Marks): void {
  for (let at = 0; at < reading.tokens.length; at++) {
    if (isGlued(reading, at)) marks.add(at, 'context', 'PER')
    const skipped = abbreviationEnd(reading, at)
    if (skipped > at) {
      at = skipped - 1
      continue
    }
    if (!isLetter(reading, at) || lettered.has(reading.tokens[at - 1]?.folded ?? '')) continue
    const end = chainEnd(reading, at)
    if (
      belongsToName(reading, marks, at, end) ||
      hasRoleOrAge(reading, at, end) ||
      isChain(reading, at, end) ||
      isAlone(reading, at)
    )
      for (let it = at; it < end; it++) if (isLetter(reading, it)) marks.add(it, 'context', 'PER')
    at = Math.max(at, end - 1)
  }
}

/** "drs PM van Wijk": initials that lost their stops, behind a title. */
const isGlued = (reading: Reading, at: number): boolean =>
  /^[A-Z]{2,4}$/.test(reading.tokens[at]?.text ?? '') &&
  !reading.isCaseless(at) &&
  isTitle(reading.tokens[at - 1]?.folded ?? '')

const letters = /^(?:\p{L}|[A-Z][a-z])$/u
const isLetter = (reading: Reading, at: number): boolean => {
  const token = reading.tokens[at]
  return (
    isWord(token) &&
    letters.test(token.text) &&
    (token.text.length === 1 ||
      (reading.tokens[at + 1]?.text === '.' &&
        token.shape === 'capital' &&
        /^(?:Ch|Th|Tj|Sj|Ph|Jk|Fr|St)$/.test(token.text)))
  )
}

/** "t.n.v. M. Oosterwijk": the initials begin behind what is shortened. */
function abbreviationEnd(reading: Reading, at: number): number {
  if (reading.tokens[at]?.text.length !== 1 || reading.tokens[at + 1]?.text !== '.') return at
  for (const length of [6, 4]) {
    const written = writtenBy(reading, at, at + length)
    if (written.endsWith('.') && shortened.has(written.slice(0, -1)) && reading.tokens[at]?.shape === 'lower')
      return at + length
  }
  return at
}

/** Exclusive end of a chain of letters, full stops, hyphens and particles. */
function chainEnd(reading: Reading, from: number): number {
  let end = from + 1
  for (let at = from + 1; at < from + 12; at++) {
    const token = reading.tokens[at]
    if (isLetter(reading, at)) end = at + 1
    else if (token?.text === '.' || (token?.text === '-' && token.joined)) continue
    else if (!token || !isParticle(token.folded) || token.folded.length < 2) break
  }
  return end
}

/** "B Lindeboom" in a text without stops. */
const isBareInitial = (reading: Reading, at: number, next: number): boolean =>
  reading.isUnpunctuated &&
  isCapitalAt(reading, next) &&
  reading.tokens[at]?.shape === 'caps' &&
  !reading.tokens[at]?.opens &&
  !reading.known[next]?.isNever

/** A word that may be a family name: no dictionary has it as it stands, or the lists know it as a name. */
function isRare(reading: Reading, at: number): boolean {
  const [token, known] = [reading.tokens[at], reading.known[at]]
  if (!isWord(token) || !known || known.isNever || known.isKept) return false
  return known.isProper || !isListed(token.folded)
}

/** A name right after it, or right before. */
function belongsToName(reading: Reading, marks: Marks, at: number, end: number): boolean {
  let next = end
  while (next < end + 5 && (reading.tokens[next]?.text === '.' || isParticle(reading.tokens[next]?.folded ?? '')))
    next++
  const hasStop = reading.tokens[at + 1]?.text === '.'
  const isCapital = reading.tokens[at]?.shape === 'caps'
  const isConsonant = /[b-df-hj-lp-rvw]/.test(reading.tokens[at]?.folded ?? '')
  const after = marks.at(next)
  const _known = reading.known[next]
  const mayBe = isRare(reading, next)
  if (!after && isBareInitial(reading, at, next)) {
    marks.add(next, 'context', 'PER')
    return true
  }
  if (!after && hasStop && next > end && mayBe && !shortened.has(writtenBy(reading, at, end))) {
    marks.add(next, 'context', 'PER')
    return true
  }
  if (
    after &&
    isWord(reading.tokens[next]) &&
    ((hasStop && (isCapital || reading.isCaseless(at))) ||
      (isCapital && (!reading.tokens[at]?.opens || isHead(reading, at))) ||
      isTitle(reading.tokens[at - 1]?.folded ?? ''))
  )
    return after.label !== 'SCHOOL' && after.label !== 'ADDR'
  let before = reading.tokens[at - 1]?.text === ',' ? at - 2 : at - 1
  while (before > at - 4 && isParticle(reading.tokens[before]?.folded ?? '') && !marks.at(before)) before--
  const isAfterName = marks.at(before) !== null && (hasStop || isCapital || isConsonant)
  return isAfterName && reading.tokens[at]?.joined !== true
}

/** "| R Sewnarain", or at the head of a line: the stop is gone with all others. */
const isHead = (reading: Reading, at: number): boolean => {
  const before = reading.tokens[at - 1]
  return (before?.shape === 'break' || before?.text === '|') && isCapitalAt(reading, at + 1, true)
}

const writtenBy = (reading: Reading, at: number, end: number): string =>
  reading.tokens
    .slice(at, end)
    .map(({ folded }) => folded)
    .join('')

const lettered = new Set(
  'plan vitamine type optie bijlage groep klas hepatitis categorie variant ad artikel punt lid onder deel niveau blok lokaal traject vraag'.split(
    ' ',
  ),
)

/** "vader r. vd b.", "M. (7)". */
function hasRoleOrAge(reading: Reading, at: number, end: number): boolean {
  if (reading.tokens[at + 1]?.text !== '.' || reading.tokens[at]?.joined) return false
  const hasAge = reading.tokens[end + 1]?.text === '(' && reading.tokens[end + 2]?.shape === 'number'
  return hasAge || roleOf(reading.tokens[at - 1]?.folded ?? '') !== null
}

/** "vader K.", "Verdachte is J., 16": one capital with a stop inside a sentence. */
function isAlone(reading: Reading, at: number): boolean {
  const [token, before, stop, next] = [
    reading.tokens[at],
    reading.tokens[at - 1],
    reading.tokens[at + 1],
    reading.tokens[at + 2],
  ]
  if (reading.isCaseless(at) && stop?.text === '.' && next?.text === ',' && !token?.joined)
    return reading.tokens[at + 3]?.shape === 'number' || roleOf(before?.folded ?? '') !== null
  if (reading.isUnpunctuated && isLoneCapital(reading, at)) return true
  if (
    token?.shape !== 'caps' ||
    token.joined ||
    stop?.text !== '.' ||
    (token.opens ? !/^[,'’]$/.test(next?.text ?? '') && next?.shape !== 'lower' : !before) ||
    !before ||
    before.shape === 'break' ||
    (before.shape === 'mark' && !/^[,.:]$/.test(before.text))
  )
    return false
  return (
    !lettered.has(before.folded) &&
    before.shape !== 'number' &&
    (next?.shape === 'mark' || next?.shape === 'lower' || next === undefined || next.shape === 'break')
  )
}

/** "leerling K is", where the stop is gone with all others. */
function isLoneCapital(reading: Reading, at: number): boolean {
  const [token, before, next] = [reading.tokens[at], reading.tokens[at - 1], reading.tokens[at + 1]]
  if (token?.shape !== 'caps' || token.text.length > 1 || token.joined || token.opens || reading.isCaseless(at))
    return false
  return isWord(before) && next?.shape !== 'number' && next?.joined !== true
}

/** Two or more capital letters with stops, as in "J.K." or "X. de W.", that are no abbreviation. */
function isChain(reading: Reading, at: number, end: number): boolean {
  const chain = reading.tokens.slice(at, end)
  const isCaseless = reading.isCaseless(at)
  const isInitialLetter = ({ shape, text }: Token): boolean => (shape === 'caps' || isCaseless) && text.length === 1
  const capitals = chain.filter((token) => isInitialLetter(token) && isWord(token))
  const stops = chain.filter(({ text }) => text === '.').length
  return (
    capitals.length > 1 &&
    stops > 0 &&
    chain.every(
      (token) => token.text === '.' || token.text === '-' || isInitialLetter(token) || isParticle(token.folded),
    ) &&
    !shortened.has(writtenBy(reading, at, end))
  )
}
