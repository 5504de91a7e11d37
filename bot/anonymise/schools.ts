import { markBuilt } from './built-schools.ts'
import { markBeforeClosing } from './closing-schools.ts'
import { isListed } from './compound.ts'
import type { Marks } from './marks.ts'
import type { Reading } from './reading.ts'
import { schoolKindOf } from './school-kinds.ts'
import { isDenomination, onlyNamed, telling } from './school-names.ts'
import { articles, closing, describing, longestName, plain, usual } from './school-words.ts'
import { markSpoken } from './spoken-schools.ts'
import { isWord } from './token.ts'

/** Marks schools as people write and speak of them: CSG Liudger, op het Dollard College, naar de bron, Boelensschool. */
export function markSchools(reading: Reading, marks: Marks): void {
  for (let at = 0; at < reading.tokens.length; at++) {
    if (!isWord(reading.tokens[at])) continue
    if (schoolKindOf(reading.tokens[at]?.folded ?? '')) markAfterKind(reading, marks, at)
    if (/^(?:stedelijk|rijks|gemeentelijk)$/.test(reading.tokens[at]?.folded ?? '')) markOfTown(reading, marks, at)
    if (closing.test(reading.tokens[at]?.folded ?? '')) markBeforeClosing(reading, marks, at)
    markBuilt(reading, marks, at)
    markSpoken(reading, marks, at)
  }
}

/** "stedelijk dalton", "het stedelijk gymnasium": a town has one. */
function markOfTown(reading: Reading, marks: Marks, at: number): void {
  if (!/^(?:dalton|gymnasium|lyceum|college|montessori|atheneum|hbs)$/.test(reading.tokens[at + 1]?.folded ?? ''))
    return
  marks.add(at, 'context', 'SCHOOL')
  marks.add(at + 1, 'context', 'SCHOOL')
}

const linking = new Set(['van', 'der', 'den', 'de', 'het', 'ter', 'ten', 'aan', '-', "'", 'st', 'sint'])

/** "CSG Liudger", "basisschool de wegwijzer": from the kind on, as long as names follow. */
function markAfterKind(reading: Reading, marks: Marks, kind: number): void {
  let at = kind + 1
  if (/^[-"“'‘:]$/.test(reading.tokens[at]?.text ?? '')) at++
  if (schoolKindOf(reading.tokens[at]?.folded ?? '')) return
  if (/^(?:st|sint)$/.test(reading.tokens[at]?.folded ?? '')) {
    if (isWord(reading.tokens[at + 2])) marks.add(at, 'context', 'SCHOOL')
    at += reading.tokens[at + 1]?.text === '.' ? 2 : 1
  }
  if (reading.tokens[at]?.text === "'" && articles.has(reading.tokens[at + 1]?.folded ?? '')) at++
  const hasArticle = articles.has(reading.tokens[at]?.folded ?? '') || onlyNamed.has(reading.tokens[kind]?.folded ?? '')
  if (articles.has(reading.tokens[at]?.folded ?? '')) at++
  const first = at
  if (isArabicArticle(reading, at)) {
    marks.add(at, 'context', 'SCHOOL')
    marks.add(at + 2, 'context', 'SCHOOL')
    at += 3
  }
  if (isCalledAnything(reading, kind, at)) marks.add(at++, 'context', 'SCHOOL')
  for (const end = at + longestName; at < end; at++) {
    if (linking.has(reading.tokens[at]?.folded ?? '') && isNameOfSchool(reading, marks, at + 1, false)) continue
    if (!isNameOfSchool(reading, marks, at, hasArticle)) break
    marks.add(at, 'context', 'SCHOOL')
    if (
      reading.isCaseless(at) &&
      !plain.has(reading.tokens[at]?.folded ?? '') &&
      !describing.has(reading.tokens[at]?.folded ?? '') &&
      !marks.at(at + 1) &&
      !(reading.known[at + 1]?.isFamily && !/[^e]t$/.test(reading.tokens[at + 1]?.folded ?? ''))
    )
      break
  }
  if (marks.at(first)?.label === 'SCHOOL') markKind(reading, marks, kind)
}

/** "peuterspeelzaal Ukkepuk", "vrije school De Zwaan": what kind it is belongs to the name, and so does its denomination. */
function markKind(reading: Reading, marks: Marks, kind: number): void {
  let from = kind
  while (from > kind - 3 && isOfKind(reading.tokens[from - 1]?.folded ?? '')) from--
  const folded = reading.tokens[kind]?.folded ?? ''
  if (from === kind && !telling.has(folded)) return
  for (let at = from; at <= kind; at++) marks.add(at, 'context', 'SCHOOL')
}

const isOfKind = (folded: string): boolean => isDenomination(folded) || folded === 'pro'

/** "Al-Ihsaan", "El Feth". */
const isArabicArticle = (reading: Reading, at: number): boolean =>
  /^(?:al|el|an|as)$/.test(reading.tokens[at]?.folded ?? '') &&
  reading.tokens[at + 1]?.text === '-' &&
  isWord(reading.tokens[at + 2])

/** "obs het want": such a kind with an article has a name behind it, whatever word that is. */
const isCalledAnything = (reading: Reading, kind: number, at: number): boolean =>
  at > kind + 1 &&
  onlyNamed.has(reading.tokens[kind]?.folded ?? '') &&
  !/^(?:de|het|een|onze|deze|die|hun)$/.test(reading.tokens[kind - 1]?.folded ?? '') &&
  isWord(reading.tokens[at])

function isNameOfSchool(reading: Reading, marks: Marks, at: number, hasArticle: boolean): boolean {
  const [token, known] = [reading.tokens[at], reading.known[at]]
  if (!isWord(token) || !known) return false
  const hasCapital = token.shape === 'capital' && !token.opens && !reading.isCaseless(at)
  if (hasCapital && marks.at(at - 1)?.label === 'SCHOOL' && plain.has(token.folded)) return true
  if (plain.has(token.folded) || describing.has(token.folded))
    return hasArticle && (hasCapital || (reading.isCaseless(at) && isNoun(reading, at + 1)))
  if (hasCapital && (isCapitalArticle(reading, at - 1) || isBoldName(reading, at))) return true
  if (known.isNever || (known.isKept && !usual.has(token.folded))) return false
  if (marks.at(at) || usual.has(token.folded) || hasCapital) return true
  if (!reading.isCaseless(at)) return false
  if (!isListed(token.folded) || (hasArticle && known.rank > 300) || isOdd(token.folded, known.rank)) return true
  return known.rank > 100 && isDescriptionOf(reading, marks, at - 1)
}

/** "Kindcentrum Samen Groot": two capitals after such a kind are a name, whatever the words. */
const isBoldName = (reading: Reading, at: number): boolean =>
  /^(?:kindcentrum|basisschool|ikc|obs|cbs|kbs|rkbs|pcbs|integraal)$/.test(reading.tokens[at - 1]?.folded ?? '') &&
  reading.tokens[at + 1]?.shape === 'capital'

/** "Basisschool Het Want: whatever the word is. */
const isCapitalArticle = (reading: Reading, at: number): boolean =>
  reading.tokens[at]?.shape === 'capital' && articles.has(reading.tokens[at]?.folded ?? '')

/** "peuterspeelzaal ukkepuk". */
const isOdd = (folded: string, rank: number): boolean =>
  rank === Number.POSITIVE_INFINITY && !/(?:en|t|d|te|de|ing|ig|ige|isch|lijk|baar|loos|heid)$/.test(folded)

/** "de lage waard", "de goudse waarden": what an adjective in a name describes may be any noun. */
const isDescriptionOf = (reading: Reading, marks: Marks, at: number): boolean =>
  describing.has(reading.tokens[at]?.folded ?? '') ||
  (marks.at(at)?.label === 'SCHOOL' && /^.{4,}se$/.test(reading.tokens[at]?.folded ?? ''))

const isNoun = (reading: Reading, at: number): boolean => {
  const known = reading.known[at]
  return isWord(reading.tokens[at]) && known !== undefined && !known.isKept && !known.isNever && known.rank > 300
}
