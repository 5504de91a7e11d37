import { institutionClosing as closing, isInstitutionKind } from './institution-kinds.ts'
import { nameEnd } from './institution-names.ts'
import type { Marks } from './marks.ts'
import type { Reading } from './reading.ts'
import { isWord } from './token.ts'

const articles = new Set(['de', 'het', "'t", 't'])

/** "GGD Hart voor Brabant", "Stichting Samen Sterk", "zorgboerderij de hoeve": capitals, and names, after such a word. */
export function markInstitutions(reading: Reading, marks: Marks): void {
  for (let at = 0; at < reading.tokens.length; at++) {
    if (isCaredAt(reading, at)) marks.add(at, 'context', 'ORG')
    markCongregation(reading, marks, at)
    if (isKindBeforeName(reading, at)) marks.add(at, 'context', 'ORG')
    if (closing.test(reading.tokens[at]?.folded ?? '')) markBeforeKind(reading, marks, at)
    const isTeam = isTeamOf(reading, at)
    if (!isTeam && !isInstitutionKind(reading.tokens[at]?.folded ?? '')) continue
    const last = isWrapped(reading, marks, at) ? at + 2 : nameEnd(reading, marks, at + 1)
    if (last > at && belongsTo(reading, at)) marks.add(at, 'context', 'ORG')
    if (last > at && isTeam) marks.add(at - 1, 'context', 'ORG')
    for (let it = at + 1; it <= last; it++) if (isWord(reading.tokens[it])) marks.add(it, 'context', 'ORG')
  }
}

/** "sociaal team de lijn". */
const isTeamOf = (reading: Reading, at: number): boolean =>
  reading.tokens[at]?.folded === 'team' &&
  /^(?:sociaal|sociale|lokaal|lokale|regionaal|regionale)$/.test(reading.tokens[at - 1]?.folded ?? '')

const longLine = 40

/** A name that is no person's, or no word. */
const isOwnWord = (reading: Reading, marks: Marks, at: number): boolean => {
  const known = reading.known[at]
  return (
    marks.at(at) !== null || (known?.isProper === true && known.rank === Number.POSITIVE_INFINITY && !known.isGiven)
  )
}

/** Mails break their lines anywhere: "hulp van Jeugdhulp" and on the next line the region. */
const isWrapped = (reading: Reading, marks: Marks, at: number): boolean => {
  const token = reading.tokens[at]
  if (!token || reading.tokens[at + 1]?.shape !== 'break' || !isOwnWord(reading, marks, at + 2)) return false
  const line = reading.text.slice(Math.max(0, token.start - longLine), token.start)
  return line.length === longLine && !line.includes('\n') && marks.at(at + 2)?.label !== 'PER'
}

const faith =
  /^(?:protestantse|gereformeerde|hervormde|evangelische|evangelie|baptisten|christengemeente|vrijgemaakte|hersteld|oosterse|orthodoxe)$/

/** "de Protestantse Gemeente Sneek", "hervormde kerk almen": one faith in one place. */
function markCongregation(reading: Reading, marks: Marks, at: number): void {
  const [token, next] = [reading.tokens[at], reading.tokens[at + 1]]
  if (!faith.test(token?.folded ?? '') || !/^(?:gemeente|kerk|parochie)$/.test(next?.folded ?? '')) return
  if (marks.at(at + 2)?.label !== 'LOC' && (next?.shape !== 'capital' || token?.shape !== 'capital')) return
  marks.add(at, 'context', 'ORG')
  marks.add(at + 1, 'context', 'ORG')
}

const prepositions = new Set(['bij', 'van', 'op', 'naar', 'in', 'door', 'via', 'en', 'of', 'met', 'voor', 'aan'])

/** "bij tennispark De Hoge Bomen": a noun between a preposition and an article with a capital says what is called so. */
function isKindBeforeName(reading: Reading, at: number): boolean {
  const [token, known, article] = [reading.tokens[at], reading.known[at], reading.tokens[at + 1]]
  const isNoun = token?.shape === 'lower' && known?.isKept === false && !known.isNever && known.rank > 1000
  return (
    isNoun &&
    !/^(?:wijk|buurt|dorp|flat|stad|straat)$/.test(token.folded) &&
    prepositions.has(reading.tokens[at - 1]?.folded ?? '') &&
    article?.shape === 'capital' &&
    /^(?:de|het)$/.test(article.folded) &&
    reading.tokens[at + 2]?.shape === 'capital' &&
    !reading.isUnpunctuated
  )
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
  'stichting bureau praktijk huize villa zorggroep scouting manege sv vv cjg coa rbl halt coc kinderopvang gezinshuis sportschool museum jongerenloket leerwerkloket thuiszorg pleegzorg azc uwv supermarkt moskee bibliotheek gebiedsteam gezinsteam dorpsteam jeugdteam gezinshulp gezinszorg jeugdhulp'.split(
    ' ',
  ),
)

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
