import { isListed } from './compound.ts'
import { named } from './institution-kinds.ts'
import type { Marks } from './marks.ts'
import type { Reading } from './reading.ts'
import { isDescribing, usual } from './school-words.ts'
import { isWord } from './token.ts'

const linking = new Set("voor van de der den het en & - ' t aan op st sint .".split(' '))
const articles = new Set(['de', 'het', "'t", 't'])
const longestName = 6

/** The last place of the name that begins here, or the one before if there is none. */
export function nameEnd(reading: Reading, marks: Marks, from: number): number {
  let last = from - 1
  for (let at = from; at < from + longestName; at++) {
    if (isPart(reading, marks, at, from)) last = at
    else if (at === from && /^(?:aan|op|en|&)$/.test(reading.tokens[at]?.folded ?? '')) break
    else if (!isLinking(reading, at)) break
  }
  return last
}

const isLinking = (reading: Reading, at: number): boolean =>
  linking.has(reading.tokens[at]?.folded ?? '') &&
  (reading.tokens[at]?.text !== '.' || reading.tokens[at - 1]?.folded === 'st')

const sectors = /^(?:vo|po|pc|rk|vso|so)$/

/** "SWV Noorderkring PO": what the network knows ends where its register says. */
const isKnownWhole = (marks: Marks, at: number): boolean => marks.at(at)?.reason === 'directory'

function isPart(reading: Reading, marks: Marks, at: number, from: number): boolean {
  const [token, known] = [reading.tokens[at], reading.known[at]]
  if (!isWord(token) || !known) return false
  const label = marks.at(at)?.label
  if (label === 'PER') return isOwner(reading, at, from)
  if (label === 'SCHOOL') return isOwnNamed(reading, from)
  if (label && label !== 'ORG')
    return label === 'LOC' && (at === from || named.has(reading.tokens[from - 1]?.folded ?? ''))
  if (reading.isCaseless(at))
    return (
      isDescribed(reading, at, from) ||
      (((!known.isNever && (!known.isKept || isAfterFoundation(reading, at, from))) ||
        (token.folded === 'samen' && at === from)) &&
        (marks.at(at) !== null ||
          !isListed(token.folded) ||
          isAfterArticle(reading, at, from) ||
          isQuarterOfTeam(reading, at, from) ||
          isNamedSoon(reading, at, from)))
    )
  if (token.shape === 'caps')
    return marks.at(at) !== null || (at > from && !isKnownWhole(marks, at - 1) && sectors.test(token.folded))
  if (at === from && (known.isNever || known.isKept) && isLoosely(reading, at)) return false
  return (token.shape === 'capital' || token.shape === 'mixed') && !token.opens
}

/** "een restaurant. Hun", "bureau Halt": such a word alone is no name. */
const isLoosely = (reading: Reading, at: number): boolean =>
  reading.tokens[at - 1]?.folded !== 'stichting' && reading.tokens[at + 1]?.shape !== 'capital'

/** "zwemschool de dolfijn": what else would be a school's name. */
const isOwnNamed = (reading: Reading, from: number): boolean =>
  reading.known[from - 1]?.isKept === false && reading.tokens[from]?.folded !== 'van'

/** "slagerij Verhagen", "garage Van der Meulen", but not "de voetbalclub van Noud". */
const isOwner = (reading: Reading, at: number, from: number): boolean =>
  reading.known[from - 1]?.isKept === false &&
  reading.known[at]?.isGiven === false &&
  (at === from || at > from + 1 || reading.tokens[from]?.shape === 'capital')

/** "Stichting Vangnet", "stichting jeugdhulp oosterpoort". */
const isAfterFoundation = (reading: Reading, at: number, from: number): boolean =>
  at === from &&
  reading.tokens[from - 1]?.folded === 'stichting' &&
  !determiners.has(reading.tokens[from - 2]?.folded ?? '')

const determiners = new Set(['de', 'het', 'een', 'die', 'deze', 'dit', 'onze', 'hun', 'zijn', 'haar', 'elke', 'andere'])
/** "stichting zeeluwe betaalt". */
const verbal = /[^s]t$|(?:en|de|te)$/

const winds = new Set([
  'noord',
  'oost',
  'zuid',
  'west',
  'centrum',
  'midden',
  'zuidoost',
  'noordoost',
  'zuidwest',
  'noordwest',
])

/** Without an article "stichting" or "zorgboerderij" is followed by its name; a team by its part of town. */
function isNamedSoon(reading: Reading, at: number, from: number): boolean {
  const kind = reading.tokens[from - 1]?.folded ?? ''
  if (winds.has(reading.tokens[at]?.folded ?? '')) return at === from
  return (
    named.has(kind) &&
    (at === from || (at === from + 1 && !verbal.test(reading.tokens[at]?.folded ?? ''))) &&
    !determiners.has(reading.tokens[from - 2]?.folded ?? '') &&
    (reading.known[at]?.rank ?? 0) > 150
  )
}

/** "buurtteam lombok": the part of town that it serves. */
function isQuarterOfTeam(reading: Reading, at: number, from: number): boolean {
  if (at !== from || !/^(?:wijk|buurt|gebieds|dorps|jeugd)?team$/.test(reading.tokens[from - 1]?.folded ?? ''))
    return false
  const known = reading.known[at]
  if (!known || determiners.has(reading.tokens[from - 2]?.folded ?? '')) return false
  return (
    known.isPlace ||
    (known.rank === Number.POSITIVE_INFINITY &&
      !/(?:t|en|de|te|ing|er|e|jk|s|end)$/.test(reading.tokens[at]?.folded ?? ''))
  )
}

/** "zorgboerderij de groene weide". */
function isDescribed(reading: Reading, at: number, from: number): boolean {
  const first = afterArticle(reading, from)
  if (determiners.has(reading.tokens[from - 2]?.folded ?? '')) return false
  if (at === first) return isDescribing(reading.tokens[at]?.folded ?? '')
  return at === first + 1 && first > from && isDescribing(reading.tokens[first]?.folded ?? '')
}

function isAfterArticle(reading: Reading, at: number, from: number): boolean {
  if (at === from || at !== afterArticle(reading, from)) return false
  if (usual.has(reading.tokens[at]?.folded ?? '')) return true
  return (reading.known[at]?.rank ?? 0) > (named.has(reading.tokens[from - 1]?.folded ?? '') ? 400 : 2000)
}

/** Behind "de", or "'t" in two pieces. */
function afterArticle(reading: Reading, from: number): number {
  const article = reading.tokens[from]?.text === "'" ? from + 1 : from
  return articles.has(reading.tokens[article]?.folded ?? '') ? article + 1 : from
}
