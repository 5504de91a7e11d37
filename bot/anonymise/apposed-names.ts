import { isListed } from './compound.ts'
import type { Marks } from './marks.ts'
import { isCapitalAt } from './name-words.ts'
import { isCompoundNoun, isPersonNoun } from './person-nouns.ts'
import type { Reading } from './reading.ts'
import { roleOf } from './role-words.ts'
import { isCalled } from './small-words.ts'
import { isWord } from './token.ts'

/** Marks names that stand beside what somebody is: "Ank, de intern begeleider", "moeder (wil)", "gymjuf an", "opa frans". */
export function markApposed(reading: Reading, marks: Marks): void {
  reading.tokens.forEach((token, at) => {
    if (token.text === ',') markBeforeApposition(reading, marks, at)
    if (token.text === '(') markInBrackets(reading, marks, at)
    if (!isWord(token)) return
    if (kin.has(token.folded)) markAfterKin(reading, marks, at)
    if (isCompoundNoun(token.folded) && roleOf(token.folded) === null) markAfterNoun(reading, marks, at + 1)
  })
}

const owning = /^(?:de|het|een|haar|zijn|hun|mijn|onze|ons|z'n|m'n|d'r|me|mn|zn)$/

/** "Sil, haar broer", "Joep, de nieuwe mentor": a role between commas says who stands before. */
function markBeforeApposition(reading: Reading, marks: Marks, comma: number): void {
  const owner = reading.tokens[comma + 1]?.folded ?? ''
  if (!owning.test(owner) || marks.at(comma - 1)) return
  const isRole = [2, 3].some((step) => isPersonNoun(reading.tokens[comma + step]?.folded ?? ''))
  if (!isRole || !mayBeSomebody(reading, comma - 1, 4000) || isDetermined(reading, comma - 1)) return
  marks.add(comma - 1, 'context', 'PER')
}

/** A name by the lists, a capital, or a word so rare that it is no part of the sentence. */
function mayBeSomebody(reading: Reading, at: number, rarest: number): boolean {
  const [token, known] = [reading.tokens[at], reading.known[at]]
  if (!isWord(token) || !known || known.isNever || known.isKept || token.folded.length < 2) return false
  if (isPersonNoun(token.folded) || /(?:en|ing|heid|tie|ig|lijk|isch|loos|eld|erd|eerd|ond)$/.test(token.folded))
    return known.isGiven && !isListed(token.folded)
  if (isCapitalAt(reading, at)) return true
  return reading.isCaseless(at) && (known.isGiven || known.isFamily || !isListed(token.folded)) && known.rank > rarest
}

const isDetermined = (reading: Reading, at: number): boolean =>
  /^(?:de|het|een|geen|dit|dat|deze|die|haar|zijn|hun|mijn|ons|onze|in|te|naar|uit|veel|meer|wat|op)$/.test(
    reading.tokens[at - 1]?.folded ?? '',
  )

/** "moeder (Door) staat", "vader (toon) belt". */
function markInBrackets(reading: Reading, marks: Marks, opener: number): void {
  const [at, before] = [opener + 1, reading.tokens[opener - 1]?.folded ?? '']
  const closer = reading.tokens[at + 1]?.text ?? ''
  if (!/^[),]$/.test(closer) || !isWord(reading.tokens[at]) || (roleOf(before) === null && before !== 'ik')) return
  const known = reading.known[at]
  const folded = reading.tokens[at]?.folded ?? ''
  if (
    !known ||
    known.isKept ||
    roleOf(folded) !== null ||
    /^(?:de|het|nu|ook|niet|alleen|samen|ja|nee|thuis)$/.test(folded)
  )
    return
  const hasCapital = reading.tokens[at]?.shape === 'capital' && !reading.isCaseless(at)
  const isGiven = known.isGiven || /^(?:wil|ben|mei)$/.test(folded)
  if (hasCapital || (reading.isCaseless(at) && closer === ')' && isGiven)) marks.add(at, 'context', 'PER')
}

const kin = new Set(
  'opa oma tante oom broer broertje zus zusje zoon dochter neef nicht neefje nichtje buurman buurvrouw vriend vriendin pleegmoeder pleegvader stiefmoeder stiefvader opoe peettante peetoom omoe schoonzus zwager'.split(
    ' ',
  ),
)

/** "opa frans": a language or a people, and a name beside family. */
function markAfterKin(reading: Reading, marks: Marks, at: number): void {
  const [token, known] = [reading.tokens[at + 1], reading.known[at + 1]]
  if (!isWord(token) || !known || marks.at(at + 1)) return
  const isPeople = /^(?:frans|roma|fries|china|india|roos|storm)$/.test(token.folded)
  const isNamed = isPeople || (known.isGiven && known.rank > 2000 && !known.isNever)
  if (isNamed && !/^(?:spreken|leren|is)$/.test(reading.tokens[at + 2]?.folded ?? ''))
    marks.add(at + 1, 'context', 'PER')
}

/** "overblijfmoeder bet", "woordvoerder kees-jan": what markAfterRole does for the roles of the list. */
function markAfterNoun(reading: Reading, marks: Marks, at: number): void {
  const known = reading.known[at]
  if (!known || marks.at(at) || known.isKept || known.isNever || !isWord(reading.tokens[at])) return
  const isUnheard = reading.isCaseless(at) && !known.isWord && !known.isProper
  if (isUnheard || isCapitalAt(reading, at) || (known.isGiven && known.rank > 600 && isCalled(reading, at)))
    marks.add(at, 'context', 'PER')
}
