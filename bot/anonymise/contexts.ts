import { isListed } from './compound.ts'
import type { Marks } from './marks.ts'
import { isParticle, opensName } from './particles.ts'
import type { Reading } from './reading.ts'
import { isNamer, isTitle, roleOf } from './role-words.ts'
import { isWord } from './token.ts'

/** Marks names that are words too, because of what stands beside them: mevrouw Bos, moeder roos, Floor Kuiper, Storm (9). */
export function markByContext(reading: Reading, marks: Marks): void {
  for (let at = 0; at < reading.tokens.length; at++) {
    const folded = reading.tokens[at]?.folded ?? ''
    if (isTitle(folded)) markAfterTitle(reading, marks, at)
    else if (isNamer(folded) || roleOf(folded)) markAfterRole(reading, marks, at)
    else markByFollower(reading, marks, at)
    if (marks.at(at)) markFamilyName(reading, marks, at)
    if (/^(?:van|op|in|aan|uit)$/.test(folded)) markAfterParticles(reading, marks, at)
    if (folded === ',') markBeforeComma(reading, marks, at)
  }
}

const tooCommon = 250

/** The word may be a name, as far as the lists know. */
function mayBeName(reading: Reading, at: number): boolean {
  const [token, known] = [reading.tokens[at], reading.known[at]]
  if (!isWord(token) || !known || known.isNever || (known.isKept && !known.isWordName) || token.folded.length < 2)
    return false
  if (token.shape === 'capital' && !token.opens && !reading.isCaseless(at)) return true
  return known.isProper || !known.isWord
}

function markAfterTitle(reading: Reading, marks: Marks, at: number): void {
  const next = skip(
    reading,
    at + 1,
    (it) => reading.tokens[it]?.text === '.' || isTitle(reading.tokens[it]?.folded ?? '') || isInitialAt(reading, it),
  )
  const name = skip(reading, next, (it) => opensName(reading.tokens[it]?.folded ?? ''))
  const rank = reading.known[name]?.rank ?? 0
  if (name === next && reading.tokens[at]?.folded === 'gezin') return
  if (isCapitalAt(reading, name) || rank > tooCommon)
    if (mayBeName(reading, name) || isAddressed(reading, at, name)) marks.add(name, 'context', 'PER')
}

const addressing = new Set(['mevrouw', 'mevr', 'mw', 'dhr', 'meneer', 'mijnheer', 'familie', 'fam'])

/** Nobody is called mevrouw by anything but a name; after other titles a verb may come. */
function isAddressed(reading: Reading, at: number, name: number): boolean {
  const known = reading.known[name]
  const token = reading.tokens[name]
  if (!isWord(token) || !known || known.isNever || known.isKept || roleOf(token.folded)) return false
  return (
    addressing.has(reading.tokens[at]?.folded ?? '') || (known.rank > 2500 && !/(?:t|en|de|te)$/.test(token.folded))
  )
}

function markAfterRole(reading: Reading, marks: Marks, at: number): void {
  const next = skip(
    reading,
    at + 1,
    (it) => /^[:,(]$/.test(reading.tokens[it]?.text ?? '') || reading.tokens[it]?.folded === 'is',
  )
  const known = reading.known[next]
  if (
    !known ||
    next > at + 3 ||
    !mayBeName(reading, next) ||
    !(known.isGiven || !known.isWord || isCapitalAt(reading, next))
  )
    return
  const limit = next === at + 1 ? 600 : 2000
  if (known.isWordName || !known.isWord || known.rank > limit || isCapitalAt(reading, next))
    marks.add(next, 'context', 'PER')
}

/** "Storm (9)", "Wolf, 14 jaar", "Bink en Boris", and at the head of a sentence "Sterre wil niet". */
function markByFollower(reading: Reading, marks: Marks, at: number): void {
  const known = reading.known[at]
  if (
    isCapitalAt(reading, at) &&
    !/^(?:de|het|een|die|dat|van|in|op|en)$/.test(reading.tokens[at]?.folded ?? '') &&
    opensName(reading.tokens[at + 1]?.folded ?? '') &&
    isCapitalAt(reading, at + 2)
  )
    marks.add(at, 'context', 'PER')
  if (!known?.isWord || known.isNever || marks.at(at) || (known.isKept && !known.isWordName)) return
  const isNamed = known.isGiven
    ? hasAge(reading, at) || actsAsSubject(reading, marks, at)
    : actsAsPerson(reading, marks, at)
  if (isNamed) marks.add(at, 'context', 'PER')
}

function hasAge(reading: Reading, at: number): boolean {
  const [next, second, third] = [reading.tokens[at + 1], reading.tokens[at + 2], reading.tokens[at + 3]]
  return (
    (next?.text === '(' || next?.text === ',') &&
    second?.shape === 'number' &&
    /^[),]|jaar|jr$/.test(third?.folded ?? '')
  )
}

function actsAsSubject(reading: Reading, marks: Marks, at: number): boolean {
  const rank = reading.known[at]?.rank ?? 0
  if (!isCapitalAt(reading, at, true) || rank <= tooCommon) return false
  return (rank > 1000 && verbs.has(reading.tokens[at + 1]?.folded ?? '')) || marks.at(at + 1) !== null
}

/** A noun without article is no subject of "wil" or "durft"; a rare one beside a name is a name. */
function actsAsPerson(reading: Reading, marks: Marks, at: number): boolean {
  const next = reading.tokens[at + 1]
  if (
    !isCapitalAt(reading, at, true) ||
    (reading.known[at]?.rank ?? 0) < 2500 ||
    roleOf(reading.tokens[at]?.folded ?? '')
  )
    return false
  const isPaired = next?.folded === 'en' && marks.at(at + 2) !== null && isCapitalAt(reading, at + 2)
  return isPaired || (reading.tokens[at]?.opens === true && human.has(next?.folded ?? ''))
}

const human = new Set(
  'wil zit woont vindt zegt durft belt belde vertelt vertelde huilt huilde wilde weigert slaapt lacht fluistert schreeuwt'.split(
    ' ',
  ),
)
const verbs = new Set(
  'is heeft zit gaat wil was woont kan komt wordt vindt zegt had krijgt blijft kreeg moet mag zat ging wilde doet belt belde vertelt durft en slaapt huilt werd bleef kwam volgt mist houdt vertelde zei gaf geeft lijkt'.split(
    ' ',
  ),
)

/** What follows a given name: "van der Heide", "Kuiper", "-Bouzid", "tuinman". */
function markFamilyName(reading: Reading, marks: Marks, at: number): void {
  const label = marks.at(at)?.label
  if (label && label !== 'PER') return
  const isHyphen =
    [1, 2].every((step) => reading.tokens[at + step]?.joined === true) && reading.tokens[at + 1]?.text === '-'
  const next = isHyphen ? at + 2 : at + 1
  const name = skip(
    reading,
    next,
    (it) => isParticle(reading.tokens[it]?.folded ?? '') && !(it === next && isLoose(reading, it)),
  )
  if (name > next + 3 || marks.at(name) || !isWord(reading.tokens[name])) return
  const known = reading.known[name]
  const isPerson = isHyphen || isPersonal(reading, at)
  if (isPerson && name > next && colours.has(reading.tokens[name]?.folded ?? '')) marks.add(name, 'context', 'PER')
  else if (!known || known.isNever || (known.isKept && !isHyphen && name === next)) return
  else if (isCapitalAt(reading, name) || (isHyphen && mayBeName(reading, name))) marks.add(name, 'context', 'PER')
  else if (
    isPerson &&
    (isFamilyName(reading, name, name > next) || (isArchaic(reading, name - 1) && known.rank > tooCommon))
  )
    marks.add(name, 'context', 'PER')
}

/** Prepositions that may stand in a name but right after one begin the rest of the sentence. */
const isLoose = (reading: Reading, at: number): boolean =>
  !/^(?:den|'t|t|'t)$/.test(reading.tokens[at + 1]?.folded ?? '') &&
  /^(?:in|op|aan|bij|uit|over|onder|of|e|o|y|te|het)$/.test(reading.tokens[at]?.folded ?? '')

/** Particles of names only: "ter Braak", "op den Kelder", "van 't Hof". */
const isArchaic = (reading: Reading, at: number): boolean =>
  /^(?:ter|ten|den|der|'t|t|vd|vande|el|al|te)$/.test(reading.tokens[at]?.folded ?? '')

const endings =
  /.{2,}(?:man|mans|stra|sma|ema|inga|enga|veld|berg|dijk|broek|kamp|hof|bos|horst|laar|meijer|beek|donk|zoon|ink|huis|kerk|broers|maker|mulder)$/

/** A word that follows a given name and may well be the family name. */
function isFamilyName(reading: Reading, at: number, hasParticle: boolean): boolean {
  const [token, known] = [reading.tokens[at], reading.known[at]]
  if (!token || !known || token.folded.length < 2 || known.isKept) return false
  if (known.isFamily) return known.rank > (hasParticle ? 100 : 400)
  if (known.isProper) return known.rank > (hasParticle ? 400 : 2500)
  return !isListed(token.folded) || (known.rank > 4000 && endings.test(token.folded))
}

/** "van den berg", "van 't hof": such particles stand in names only. */
function markAfterParticles(reading: Reading, marks: Marks, at: number): void {
  const name = reading.tokens[at + 1]?.text === "'" ? at + 3 : at + 2
  const known = reading.known[name]
  if (!/^(?:den|der|t|'t|'t)$/.test(reading.tokens[name - 1]?.folded ?? '') || !isWord(reading.tokens[name])) return
  if (known && !known.isNever && !known.isKept) marks.add(name, 'context', 'PER')
}

/** "de boer, noah", "Bakker, N.J." at the head of a line or a cell. */
function markBeforeComma(reading: Reading, marks: Marks, comma: number): void {
  const [after, known] = [reading.known[comma + 1], reading.known[comma - 1]]
  const stop = reading.tokens[comma + 2]
  const isInitial =
    isInitialAt(reading, comma + 1) && (stop?.text === '.' || reading.tokens[comma + 1]?.shape === 'caps')
  if (!known || known.isNever || known.isKept || !isWord(reading.tokens[comma - 1])) return
  if (!isInitial && !(after?.isGiven && marks.at(comma + 1))) return
  let head = comma - 2
  while (head > comma - 5 && (isParticle(reading.tokens[head]?.folded ?? '') || marks.at(head))) head--
  const before = reading.tokens[head]
  if (
    before === undefined ||
    before.shape === 'break' ||
    /^[|;:>\t*•-]$/.test(before.text) ||
    before.shape === 'number'
  ) {
    if (known.isProper || !known.isWord) marks.add(comma - 1, 'context', 'PER')
    if (isInitial) marks.add(comma + 1, 'context', 'PER')
  }
}

/** Common words that after "de" or "van" end many a Dutch name. */
const colours = new Set(
  'groot jong jonge wit zwart bruin rood lange oude goede kleine koning boer haan vos leeuw beer bos berg dijk veen dam wal hoek'.split(
    ' ',
  ),
)

const isPersonal = (reading: Reading, at: number): boolean => {
  const known = reading.known[at]
  return known !== undefined && (known.isGiven || (!known.isWord && !known.isPlace) || known.isWordName)
}

export const isCapitalAt = (reading: Reading, at: number, evenOpening = false): boolean => {
  const token = reading.tokens[at]
  return token?.shape === 'capital' && (evenOpening || !token.opens) && !reading.isCaseless(at)
}

const isInitialAt = (reading: Reading, at: number): boolean =>
  reading.tokens[at]?.text.length === 1 && isWord(reading.tokens[at])

/** The first place from `at` on where the test fails; a name never reaches over more than a handful of words. */
function skip(reading: Reading, at: number, test: (at: number) => boolean): number {
  let to = at
  while (to < at + 6 && to < reading.tokens.length && test(to)) to++
  return to
}
