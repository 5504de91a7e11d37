import { isListed } from './compound.ts'
import { institutionClosing as closing, isInstitutionKind, named } from './institution-kinds.ts'
import type { Marks } from './marks.ts'
import type { Reading } from './reading.ts'
import { describing, usual } from './school-words.ts'
import { isWord } from './token.ts'

const linking = new Set(['voor', 'van', 'de', 'der', 'den', 'het', 'en', '&', '-', "'", 't', 'aan', 'op'])
const articles = new Set(['de', 'het', "'t", 't'])
const longestName = 6

/** "GGD Hart voor Brabant", "Stichting Samen Sterk", "zorgboerderij de hoeve": capitals, and names, after such a word. */
export function markInstitutions(reading: Reading, marks: Marks): void {
  for (let at = 0; at < reading.tokens.length; at++) {
    if (isCaredAt(reading, at)) marks.add(at, 'context', 'ORG')
    if (closing.test(reading.tokens[at]?.folded ?? '')) markBeforeKind(reading, marks, at)
    if (!isInstitutionKind(reading.tokens[at]?.folded ?? '')) continue
    const last = nameEnd(reading, marks, at + 1)
    if (last > at && belongsTo(reading, at)) marks.add(at, 'context', 'ORG')
    for (let it = at + 1; it <= last; it++) if (isWord(reading.tokens[it])) marks.add(it, 'context', 'ORG')
  }
}

/** "het martini ziekenhuis", "De William Schrikker Groep": the kind stands behind the name. */
function markBeforeKind(reading: Reading, marks: Marks, kind: number): void {
  const name = reading.tokens[kind - 1]?.text === '-' ? kind - 2 : kind - 1
  const article = reading.tokens[name - 1]?.folded ?? ''
  const isNamed = marks.at(name) !== null && marks.at(name)?.label !== 'ADDR'
  const isCalled = reading.isCaseless(name) && articles.has(article) && isOddBefore(reading, name)
  if (!isNamed && !isCalled) return
  const hasCapital = reading.tokens[kind]?.shape === 'capital'
  if (!hasCapital && !reading.isCaseless(kind) && name === kind - 1) return
  marks.add(name, 'context', 'ORG')
  marks.add(kind, 'context', 'ORG')
}

/** No adjective: "het academisch ziekenhuis", "de forensische kliniek". */
const isOddBefore = (reading: Reading, at: number): boolean => {
  const [token, known] = [reading.tokens[at], reading.known[at]]
  if (!isWord(token) || !known || known.isNever || known.isKept || known.rank < 3000) return false
  return !/(?:e|isch|air|eel|aal|ief|ent|lijk|baar|en)$/.test(token.folded) || known.isProper
}

/** A kind is part of the name ("kapsalon Bianca"), unless it is a word of care that says what somebody gets there. */
const belongsTo = (reading: Reading, at: number): boolean =>
  (reading.tokens[at]?.shape === 'capital' && !reading.isCaseless(at)) ||
  reading.known[at]?.isKept === false ||
  inName.has(reading.tokens[at]?.folded ?? '')
const inName = new Set(
  'stichting bureau praktijk huize villa zorggroep scouting manege sv vv cjg coa rbl halt coc kinderopvang gezinshuis'.split(
    ' ',
  ),
)

/** The last place of the name that begins here, or the one before if there is none. */
function nameEnd(reading: Reading, marks: Marks, from: number): number {
  let last = from - 1
  for (let at = from; at < from + longestName; at++) {
    if (isPart(reading, marks, at, from)) last = at
    else if (at === from && /^(?:aan|op)$/.test(reading.tokens[at]?.folded ?? '')) break
    else if (!linking.has(reading.tokens[at]?.folded ?? '')) break
  }
  return last
}

function isPart(reading: Reading, marks: Marks, at: number, from: number): boolean {
  const [token, known] = [reading.tokens[at], reading.known[at]]
  if (!isWord(token) || !known) return false
  const label = marks.at(at)?.label
  if (label === 'PER') return isOwner(reading, at, from)
  if (label && label !== 'ORG') return label === 'LOC' && at === from
  if (reading.isCaseless(at))
    return (
      isDescribed(reading, at, from) ||
      (((!known.isNever && (!known.isKept || isAfterFoundation(reading, at, from))) ||
        (token.folded === 'samen' && at === from)) &&
        (marks.at(at) !== null ||
          !isListed(token.folded) ||
          isAfterArticle(reading, at, from) ||
          isNamedSoon(reading, at, from)))
    )
  if (token.shape === 'caps') return marks.at(at) !== null
  if (known.isNever && at === from && reading.tokens[from - 1]?.shape === 'lower') return false
  return (token.shape === 'capital' || token.shape === 'mixed') && !token.opens
}

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
    at < from + 2 &&
    !determiners.has(reading.tokens[from - 2]?.folded ?? '') &&
    (reading.known[at]?.rank ?? 0) > 150
  )
}

/** "zorgboerderij de groene weide". */
function isDescribed(reading: Reading, at: number, from: number): boolean {
  const first = afterArticle(reading, from)
  if (at === first) return describing.has(reading.tokens[at]?.folded ?? '')
  return at === first + 1 && first > from && describing.has(reading.tokens[first]?.folded ?? '')
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

const caring = new Set(
  'aangemeld aanmelding aanmelden wachtlijst behandeling behandelaar begeleiding begeleider betrokken hulpverlener hulpverlening intake loopt contact verwezen doorverwezen verwijzing psycholoog psychiater therapie therapeut medewerker consulent gezinscoach gezinsbegeleider traject plek opgenomen opname terecht diagnostiek onderzoek hulp coach ambulant jeugdbeschermer voogd zorg trajectbegeleider wachttijd aanbod crisisplek'.split(
    ' ',
  ),
)
const abstract = /(?:ing|heid|tie|sie|age|ment|nis|schap|teit|isme|en|s|e|st|te|de)$/

/** "op de wachtlijst bij karakter": who cares is called without an article, what is done to somebody is not. */
function isCaredAt(reading: Reading, at: number): boolean {
  const [token, known, before] = [reading.tokens[at], reading.known[at], reading.tokens[at - 1]?.folded ?? '']
  if (
    !isWord(token) ||
    !known ||
    known.isNever ||
    known.isKept ||
    !reading.isCaseless(at) ||
    !/^(?:bij|van|via|naar|door)$/.test(before)
  )
    return false
  if (known.rank < 1500 || abstract.test(token.folded)) return false
  for (let it = at - 2; it > at - 6 && it >= 0; it--) if (caring.has(reading.tokens[it]?.folded ?? '')) return true
  return false
}
