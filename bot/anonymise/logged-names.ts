import type { Marks } from './marks.ts'
import { isCapitalAt, isInitialAt } from './name-words.ts'
import { isCompoundNoun } from './person-nouns.ts'
import type { Reading } from './reading.ts'
import { roleOf } from './role-words.ts'
import { isCalled } from './small-words.ts'
import { verbs } from './subjects.ts'
import { isWord } from './token.ts'

/** Marks names of logs, forms and reports: "08:32 HOE ziek gemeld", "e. (eef) dag", "ingevuld door wilma groot-blokker",
 * "schoolarts van zon ziet", "tjon a fat", "m. fortuin e/o". */
export function markLogged(reading: Reading, marks: Marks): void {
  reading.tokens.forEach((token, at) => {
    if (token.text === '(') markBetweenInitialAndName(reading, marks, at)
    if (!isWord(token)) return
    if (token.folded === 'a' && marks.at(at - 1)?.label === 'PER') markHakka(reading, marks, at)
    if (token.folded === 'door' && done.test(reading.tokens[at - 1]?.folded ?? '')) markWriter(reading, marks, at + 1)
    if (token.folded === 'van' && isPost(reading, at - 1)) markAfterPost(reading, marks, at)
    if (isCodeInLog(reading, at)) marks.add(at, 'context', 'PER')
  })
}

/** "E. (Eef) Dag", "R. (Ruud) Appelman". */
function markBetweenInitialAndName(reading: Reading, marks: Marks, opener: number): void {
  if (reading.tokens[opener - 1]?.text !== '.' || !isInitialAt(reading, opener - 2)) return
  if (reading.tokens[opener + 2]?.text !== ')' || !isWord(reading.tokens[opener + 1])) return
  const name = /^(?:van|de|den|der|te|ter|el)$/.test(reading.tokens[opener + 3]?.folded ?? '') ? opener + 4 : opener + 3
  if (!isCalled(reading, name) && !isWord(reading.tokens[name])) return
  for (const at of [opener - 2, opener + 1, name]) marks.add(at, 'context', 'PER')
}

/** "Tjon A Fat", "Lo A Njoe": names of Hakka families in Suriname. */
function markHakka(reading: Reading, marks: Marks, at: number): void {
  const known = reading.known[at + 1]
  if (
    !isWord(reading.tokens[at + 1]) ||
    known?.isNever ||
    known?.isKept ||
    (reading.tokens[at + 1]?.text.length ?? 9) > 6
  )
    return
  marks.add(at, 'context', 'PER')
  marks.add(at + 1, 'context', 'PER')
}

const done =
  /^(?:opgesteld|ingevuld|geschreven|verslag|ondertekend|aangemeld|ingediend|uitgevoerd|afgenomen|opgemaakt|genotuleerd|gemeld|ingestuurd|gezien|behandeld|besproken)$/

/** Behind "ingevuld door" up to a mark, if all of it may be a name and something of it is one. */
function markWriter(reading: Reading, marks: Marks, from: number): void {
  const start = reading.tokens[from]?.text === ':' ? from + 1 : from
  let end = start
  while (end < start + 6 && isNamePart(reading, end)) end++
  const words = Array.from({ length: end - start }, (_, step) => start + step).filter((at) =>
    isWord(reading.tokens[at]),
  )
  const isName = words.some((at) => reading.known[at]?.isGiven || marks.at(at) !== null || isInitialAt(reading, at))
  const next = reading.tokens[end]
  const ends = next === undefined || !isWord(next)
  if (isName && ends && words.length < 5) for (const at of words) marks.add(at, 'context', 'PER')
}

const isNamePart = (reading: Reading, at: number): boolean => {
  const [token, known] = [reading.tokens[at], reading.known[at]]
  if (!token) return false
  if (token.text === '-' && token.joined) return true
  if (token.text === '.') return isInitialAt(reading, at - 1)
  if (!isWord(token) || roleOf(token.folded) !== null || isCompoundNoun(token.folded)) return false
  return (
    known?.isKept !== true &&
    (known?.isNever !== true || isCalled(reading, at) || /^(?:van|de|den|der|te|ter)$/.test(token.folded))
  )
}

const owning = /^(?:de|het|een|haar|zijn|hun|mijn|onze|ons|die|elke|iedere|nieuwe|oude|geen|of)$/
const posts =
  /(?:arts|mentor|ib'er|iber|consulent|ambtenaar|leraar|docent|dokter|psycholoog|directeur|teamleider|leidster|coach|begeleider|werker|werkster|voogd|rechter|advocaat|logopedist|orthopedagoog|wethouder|burgemeester)$/

/** A profession that no article determines: the head of a name, as "huisarts van Zon". */
const isPost = (reading: Reading, at: number): boolean =>
  posts.test(reading.tokens[at]?.folded ?? '') && !owning.test(reading.tokens[at - 1]?.folded ?? '')

/** Not what somebody is the mentor of: a verb or a stop follows, and no noun of school. */
function markAfterPost(reading: Reading, marks: Marks, van: number): void {
  const at = van + 1
  const [known, next] = [reading.known[at], reading.tokens[at + 1]]
  if (!known || marks.at(at) || known.isNever || known.isKept || known.isPlace || !isCalled(reading, at)) return
  const isNamed = isCapitalAt(reading, at) || (reading.isCaseless(at) && known.rank > 150)
  const ends =
    next === undefined ||
    !isWord(next) ||
    verbs.has(next.folded) ||
    /^(?:ziet|vindt|schrijft|adviseert|meldt|en)$/.test(next.folded)
  if (isNamed && ends && !/(?:en|s)$/.test(reading.tokens[at]?.folded ?? '')) marks.add(at, 'context', 'PER')
}

/** Behind a date and a time at the head of a line: who is meant, by letters. */
function isCodeInLog(reading: Reading, at: number): boolean {
  const token = reading.tokens[at]
  if (
    token?.shape !== 'caps' ||
    !/^[A-Z]{2,4}$/.test(token.text) ||
    reading.isCaseless(at) ||
    reading.known[at]?.isKept
  )
    return false
  let before = at - 1
  while (before > at - 12 && /^(?:\d{1,4}|[:./-])$/.test(reading.tokens[before]?.text ?? '')) before--
  const isHead = before < 0 || reading.tokens[before]?.shape === 'break'
  return isHead && before < at - 3
}
