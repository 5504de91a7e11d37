import type { Marks } from './marks.ts'
import { isCapitalAt, isInitialAt, skip } from './name-words.ts'
import { markCapital } from './odd-capitals.ts'
import { opensName } from './particles.ts'
import { markPayee } from './payees.ts'
import type { Reading } from './reading.ts'
import { isTitle, roleOf } from './role-words.ts'
import { shortened } from './shortened.ts'
import { isCalled } from './small-words.ts'
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
    markPayee(reading, marks, at)
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
  const end = skip(
    reading,
    at,
    (it) => isInitialAt(reading, it) || reading.tokens[it]?.text === '.' || isHyphen(reading, it),
  )
  const name = skip(reading, end, (it) => opensName(reading.tokens[it]?.folded ?? '') && it < end + 3)
  const letters = reading.tokens.slice(at, end).filter((token) => isWord(token))
  const written = reading.tokens
    .slice(at, end)
    .map(({ folded }) => folded)
    .join('')
  if (shortened.has(written) || shortened.has(written.replace(/\.$/, '')) || !isWord(reading.tokens[name])) return
  const isAlone = letters.length === 1
  if (isAlone && (name === end || reading.isCaseless(name) || lettered.test(reading.tokens[at - 1]?.folded ?? '')))
    return
  const isWritten = written.includes('.') || !reading.isPunctuated
  const areInitials = letters.every(({ shape }) => shape === 'caps')
  if (!isWritten || !areInitials === !reading.isCaseless(name)) return
  if (
    !isCapitalAt(reading, name, true) &&
    !(reading.isCaseless(name) && isCalled(reading, name) && written.includes('.'))
  )
    return
  for (let it = at; it < end; it++) if (isInitialAt(reading, it)) marks.add(it, 'context', 'PER')
  marks.add(name, 'context', 'PER')
}

const isHyphen = (reading: Reading, at: number): boolean =>
  reading.tokens[at]?.text === '-' && reading.tokens[at]?.joined === true

const lettered = /^(?:plan|onder|lid|sub|punt|ad|optie|type|bijlage|groep|klas|artikel|deel|niveau|lokaal|vraag)$/

/** "de groot", "de wit": after "de" the adjective itself would have an ending. */
const uninflected = new Set('groot jong wit zwart bruin rood klein bruijn bruyn jongh'.split(' '))
const inflectedNext = /^(?:volwassen.*|gehandicapt.*|getrouwd.*|gestorven.*)$/

function markUninflected(reading: Reading, marks: Marks, at: number): void {
  const [next, before] = [reading.tokens[at + 1], reading.known[at - 2]]
  if ((next?.text === '-' && next.joined) || inflectedNext.test(next?.folded ?? '')) return
  marks.add(at, 'context', 'PER')
  if (before?.isGiven || /^(?:wil|ben)$/.test(reading.tokens[at - 2]?.folded ?? '')) marks.add(at - 2, 'context', 'PER')
}
