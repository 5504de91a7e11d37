import type { Marks } from './marks.ts'
import { isCapitalAt, isInitialAt, skip } from './name-words.ts'
import { isParticle, opensName } from './particles.ts'
import type { Reading } from './reading.ts'
import { isTitle, roleOf } from './role-words.ts'
import { shortened } from './shortened.ts'
import { isCalled, isSmallWord } from './small-words.ts'
import { isWord } from './token.ts'

/** Marks what can be nothing but a name because of where it stands, whatever word it is: "de heer Thuis", "T.J. Kind",
 * "t.n.v. van zomeren", "Loes Zonder", "Mentor Hem". */
export function markCertain(reading: Reading, marks: Marks): void {
  for (let at = 0; at < reading.tokens.length; at++) {
    const folded = reading.tokens[at]?.folded ?? ''
    if (formal.has(folded)) markAfterFormalTitle(reading, marks, at)
    if (isInitialAt(reading, at)) markAfterLetters(reading, marks, at)
    if (folded === 'de' && uninflected.has(reading.tokens[at + 1]?.folded ?? ''))
      markUninflected(reading, marks, at + 1)
    if (isPayeeBefore(reading, at)) markPayee(reading, marks, at)
    if (isCapitalAt(reading, at) && !marks.at(at)) markCapital(reading, marks, at)
  }
}

/** Beside these nothing but a name stands; "mevrouw" and "meneer" may be all that somebody is called. */
const formal = new Set([
  'heer',
  'hr',
  'dhr',
  'mw',
  'mevr',
  'mevrouw',
  'meneer',
  'mijnheer',
  'fam',
  'familie',
  'dr',
  'drs',
  'juf',
  'meester',
])
const always = new Set(['heer', 'hr', 'dhr', 'mw', 'mevr'])
const addressing = /^(?:geachte|beste)$/

function markAfterFormalTitle(reading: Reading, marks: Marks, title: number): void {
  const next = skip(
    reading,
    title + 1,
    (it) => reading.tokens[it]?.text === '.' || isTitle(reading.tokens[it]?.folded ?? '') || isInitialAt(reading, it),
  )
  const name = skip(reading, next, (it) => opensName(reading.tokens[it]?.folded ?? ''))
  if (isCapitalAt(reading, name, reading.tokens[name - 1]?.text === '.') && !isPost(reading, name))
    marks.add(name, 'context', 'PER')
  else if (reading.isCaseless(name) && isBesideTitle(reading, title, name)) marks.add(name, 'context', 'PER')
}

const isBesideTitle = (reading: Reading, title: number, name: number): boolean =>
  (always.has(reading.tokens[title]?.folded ?? '') || addressing.test(reading.tokens[title - 1]?.folded ?? '')) &&
  isCalled(reading, name)

/** "mevrouw de Directeur": a role, and not one that people are called by. */
const isPost = (reading: Reading, at: number): boolean =>
  roleOf(reading.tokens[at]?.folded ?? '') !== null && !isCalled(reading, at)

/** "T.J. Kind", "S. de Groot", "J M Zwartjes". */
function markAfterLetters(reading: Reading, marks: Marks, at: number): void {
  if (isInitialAt(reading, at - 1) || reading.tokens[at - 1]?.text === '.' || marks.isTaken(at)) return
  const end = skip(reading, at, (it) => isInitialAt(reading, it) || /^[.-]$/.test(reading.tokens[it]?.text ?? ''))
  const name = skip(reading, end, (it) => opensName(reading.tokens[it]?.folded ?? '') && it < end + 3)
  const letters = reading.tokens.slice(at, end).filter((token) => isWord(token))
  const written = reading.tokens
    .slice(at, end)
    .map(({ folded }) => folded)
    .join('')
  if (shortened.has(written) || shortened.has(written.replace(/\.$/, '')) || !isWord(reading.tokens[name])) return
  const isLong = letters.length > 1 || (name > end && written.includes('.'))
  const isWritten = written.includes('.') || reading.isUnpunctuated
  const areInitials = letters.every(({ shape }) => shape === 'caps')
  if (!isLong || !isWritten || !areInitials === !reading.isCaseless(name)) return
  if (
    !isCapitalAt(reading, name, true) &&
    !(reading.isCaseless(name) && isCalled(reading, name) && written.includes('.'))
  )
    return
  for (let it = at; it < end; it++) if (isInitialAt(reading, it)) marks.add(it, 'context', 'PER')
  marks.add(name, 'context', 'PER')
}

/** "de groot", "de wit": after "de" the adjective itself would have an ending. */
const uninflected = new Set('groot jong wit zwart bruin rood klein bruijn bruyn jongh'.split(' '))
const inflectedNext = /^(?:volwassen.*|gehandicapt.*|getrouwd.*|gestorven.*)$/

function markUninflected(reading: Reading, marks: Marks, at: number): void {
  const [next, before] = [reading.tokens[at + 1], reading.known[at - 2]]
  if ((next?.text === '-' && next.joined) || inflectedNext.test(next?.folded ?? '')) return
  marks.add(at, 'context', 'PER')
  if (before?.isGiven) marks.add(at - 2, 'context', 'PER')
}

/** "t.n.v. van Zomeren", "M. el Idrissi e/v van Zomeren". */
function isPayeeBefore(reading: Reading, at: number): boolean {
  const written = [at - 6, at - 5, at - 4, at - 3, at - 2, at - 1].map((it) => reading.tokens[it]?.folded ?? '')
  return (
    /(?:^|[^a-z.])(?:t\.?n\.?v\.?|e\/v)$/.test(written.join(' ').replace(/ ?([./]) ?/g, '$1')) ||
    / t n v$/.test(written.join(' '))
  )
}

function markPayee(reading: Reading, marks: Marks, at: number): void {
  const first = skip(
    reading,
    at,
    (it) => isInitialAt(reading, it) || reading.tokens[it]?.text === '.' || isTitle(reading.tokens[it]?.folded ?? ''),
  )
  const name = skip(reading, first, (it) => isParticle(reading.tokens[it]?.folded ?? ''))
  if (!isCapitalAt(reading, name, true) && !(isCalled(reading, name) && !roleOf(reading.tokens[name]?.folded ?? '')))
    return
  marks.add(name, 'context', 'PER')
  for (let it = at; it < first; it++) if (isInitialAt(reading, it)) marks.add(it, 'context', 'PER')
}

/** A capital that nothing asks for: on a small word, or on any word behind a given name. */
function markCapital(reading: Reading, marks: Marks, at: number): void {
  if (reading.isUnpunctuated && reading.known[at]?.isNever) return
  if (isAfterGivenName(reading, marks, at) || isOddlyHigh(reading, at)) marks.add(at, 'context', 'PER')
}

function isAfterGivenName(reading: Reading, marks: Marks, at: number): boolean {
  let before = at - 1
  while (before > at - 4 && isParticle(reading.tokens[before]?.folded ?? '') && !marks.at(before)) before--
  const [known, mark] = [reading.known[before], marks.at(before)]
  if (!known?.isGiven || !mark || (mark.label && mark.label !== 'PER')) return false
  return isCapitalAt(reading, before, true) && !roleOf(reading.tokens[at]?.folded ?? '')
}

const polite = /^(?:u|uw|uzelf|ik|jij|je|jullie|jouw|wij|we|ons|onze|de|het|een|van|en|nee|ja)$/

/** "Mentor Hem belt", "ik begeleid Hem". */
function isOddlyHigh(reading: Reading, at: number): boolean {
  const [token, before, next] = [reading.tokens[at], reading.tokens[at - 1], reading.tokens[at + 1]]
  if (!isSmallWord(reading, at) || polite.test(token?.folded ?? '') || !isWord(before)) return false
  const isLed = before.shape === 'lower' || (before.opens && roleOf(before.folded) !== null)
  return isLed && !isParticle(before.folded) && next?.text !== '-'
}
