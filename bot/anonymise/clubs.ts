import { isListed } from './compound.ts'
import type { Marks } from './marks.ts'
import { isCapitalAt } from './name-words.ts'
import { isParticle } from './particles.ts'
import type { Reading } from './reading.ts'
import { roleOf } from './role-words.ts'
import { verbs } from './subjects.ts'
import { isWord } from './token.ts'

/** Marks clubs and firms by what stands behind their names: "quo vadis (voetbal)", "excelsior '31", "krook & zonen". */
export function markClubs(reading: Reading, marks: Marks): void {
  reading.tokens.forEach((token, at) => {
    if (token.text === '(') markBeforeKind(reading, marks, at)
    else if (/^['’]$/.test(token.text)) markBeforeYear(reading, marks, at)
    else if (token.text === '&') markPartners(reading, marks, at)
    else if (token.text === '-' && token.joined) markLettered(reading, marks, at)
    else if (token.folded === 'aan' && studying.test(reading.tokens[at - 1]?.folded ?? ''))
      markStudied(reading, marks, at + 1)
  })
}

const activities = new Set(
  'voetbal korfbal hockey handbal volleybal basketbal honkbal turnen gym judo karate taekwondo scouting dans dansen dansschool muziek muziekschool koor dagbesteding zorgboerderij manege paardrijden gezinshuis jeugdhulp jeugdzorg ggz jeugdbescherming zorgaanbieder kinderopvang bso stage stageplek bijbaan sportclub voetbalclub vereniging boksen kickboksen zwemmen zwemclub tennis atletiek schaken fysio logopedie therapie bakkerij supermarkt garage kapper pleegzorg jongerenwerk'.split(
    ' ',
  ),
)
const longestName = 3

/** Back to where the name can begin: a stop, a line, a preposition. */
function markBeforeKind(reading: Reading, marks: Marks, opener: number): void {
  if (!activities.has(reading.tokens[opener + 1]?.folded ?? '') || reading.tokens[opener + 2]?.text !== ')') return
  let from = opener
  while (from > opener - longestName && isNamePart(reading, from - 1)) from--
  const before = reading.tokens[from - 1]
  const isWhole =
    before === undefined || !isWord(before) || /^(?:bij|op|naar|van|via|en|of|de|het|met|in|door)$/.test(before.folded)
  if (from === opener || !isWhole) return
  if (opener - from === 1 && reading.known[from]?.isGiven) return
  for (let at = from; at < opener; at++) if (isWord(reading.tokens[at])) marks.add(at, 'context', 'ORG')
}

const isNamePart = (reading: Reading, at: number): boolean => {
  const [token, known] = [reading.tokens[at], reading.known[at]]
  if (!isWord(token) || !known || known.isNever || roleOf(token.folded) !== null || activities.has(token.folded))
    return false
  return !verbs.has(token.folded) && (!known.isKept || isCapitalAt(reading, at))
}

const times =
  /^(?:zomer|winter|herfst|lente|voorjaar|najaar|kerst|pasen|week|schooljaar|seizoen|sinds|anno|eind|begin|medio|uit|in|van|tot|na|jaren|mei|jan|feb|mrt|apr|jun|jul|aug|sep|sept|okt|nov|dec)$/

/** "dos '46": a club and the year in which it began. */
function markBeforeYear(reading: Reading, marks: Marks, quote: number): void {
  const [name, year] = [quote - 1, reading.tokens[quote + 1]]
  const known = reading.known[name]
  if (!/^\d{2}$/.test(year?.text ?? '') || year?.joined !== true || !isWord(reading.tokens[name]) || !known) return
  if (
    known.isNever ||
    known.isKept ||
    times.test(reading.tokens[name]?.folded ?? '') ||
    marks.isTaken(name) ||
    marks.isTaken(quote + 1)
  )
    return
  if (reading.tokens[quote + 2]?.joined && /^[-/]$/.test(reading.tokens[quote + 2]?.text ?? '')) return
  for (const at of [name, quote, quote + 1]) marks.add(at, 'context', 'ORG')
}

const partners = /^(?:zonen|zoon|zn|zn\.|dochters|dochter|co|partners|associates|broers)$/
const professions =
  /^(?:advocaten|notarissen|makelaars|accountants|adviseurs|mediators|architecten|partners|tandartsen|logopedie)$/

/** The end of a firm's name: "& co", "& van dam advocaten". */
function partnersEnd(reading: Reading, and: number): number {
  if (partners.test(reading.tokens[and + 1]?.folded ?? '')) return and + 1
  let at = and + 1
  while (at < and + longestName && isParticle(reading.tokens[at]?.folded ?? '')) at++
  return isWord(reading.tokens[at]) && professions.test(reading.tokens[at + 1]?.folded ?? '') ? at + 1 : and
}

/** "krook & zonen", "van dijk & co". */
function markPartners(reading: Reading, marks: Marks, and: number): void {
  const end = partnersEnd(reading, and)
  if (end === and) return
  let from = and - 1
  if (!isWord(reading.tokens[from])) return
  while (
    isParticle(reading.tokens[from - 1]?.folded ?? '') ||
    /^(?:gebroeders|gebr|firma|fa)$/.test(reading.tokens[from - 1]?.folded ?? '')
  )
    from--
  for (let at = from; at <= end; at++) marks.add(at, 'context', 'ORG')
}

const studying = /^(?:studeert|studeerde|studeren|studeer|student|studente|afgestudeerd|promoveert|doceert)$/

/** "studeert aan van hall larenstein": all of it, if some of it is no word. */
function markStudied(reading: Reading, marks: Marks, from: number): void {
  let end = from
  while (end < from + longestName + 2 && (isNamePart(reading, end) || isParticle(reading.tokens[end]?.folded ?? '')))
    end++
  const words = Array.from({ length: end - from }, (_, step) => from + step)
  const telling = words.filter((at) => !isParticle(reading.tokens[at]?.folded ?? ''))
  if (!telling.some((at) => marks.at(at) !== null || !isListed(reading.tokens[at]?.folded ?? ''))) return
  for (const at of telling) marks.add(at, 'context', 'SCHOOL')
}

/** "bij r-newt": a letter and a word that no dictionary has. */
function markLettered(reading: Reading, marks: Marks, hyphen: number): void {
  const [letter, name, known] = [reading.tokens[hyphen - 1], reading.tokens[hyphen + 1], reading.known[hyphen + 1]]
  if (!isWord(letter) || letter.text.length !== 1 || !isWord(name) || !name.joined || !known) return
  if (!/^(?:bij|via|van|naar|door|met)$/.test(reading.tokens[hyphen - 2]?.folded ?? '')) return
  if (known.isKept || known.isWord || isListed(name.folded) || name.text.length < 3) return
  for (const at of [hyphen - 1, hyphen + 1]) marks.add(at, 'context', 'ORG')
}
