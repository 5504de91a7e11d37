import type { Marks } from './marks.ts'
import type { Reading } from './reading.ts'
import { roleOf } from './role-words.ts'
import { articles, closing, isDescribing, plain } from './school-words.ts'
import { isWord, type Token } from './token.ts'

const groups = /^(?:groep|gr|klas|kl|groepen|brugklas|leerjaar)$/
/** What no adjective in a name is. */
const counting = new Set(
  'eerste tweede derde laatste volgende vorige hele halve enige andere beste ergste nieuwe'.split(' '),
)

/** "(5, groep 1, het kleine heelal)", "groep 5 van het groene woud": behind a group stands the school it is in. */
export function markSchoolsOfGroups(reading: Reading, marks: Marks): void {
  for (let at = 2; at + 1 < reading.tokens.length; at++) {
    if (!isGroup(reading, at)) continue
    const article = afterLink(reading, at + 1)
    if (articles.has(reading.tokens[article]?.folded ?? '')) markName(reading, marks, article)
  }
}

/** The number of a group: "groep 5", "gr. 5", "klas 2b". */
const isGroup = (reading: Reading, at: number): boolean => {
  const token = reading.tokens[at]
  if (token?.shape !== 'number' && token?.shape !== 'code') return false
  const before = reading.tokens[at - 1]?.text === '.' ? at - 2 : at - 1
  return groups.test(reading.tokens[before]?.folded ?? '') && /^\d[a-z]?$/.test(token.folded)
}

function afterLink(reading: Reading, from: number): number {
  const at = reading.tokens[from]?.text === ',' ? from + 1 : from
  return /^(?:van|op|bij)$/.test(reading.tokens[at]?.folded ?? '') ? at + 1 : at
}

function markName(reading: Reading, marks: Marks, article: number): void {
  const [first, second] = [article + 1, article + 2]
  if (isAdjective(reading, first) && isThing(reading, second, 300)) {
    if (!isEnd(reading.tokens[second + 1])) return
    marks.add(first, 'context', 'SCHOOL')
    marks.add(second, 'context', 'SCHOOL')
  } else if (isThing(reading, first, 3000) && isEnd(reading.tokens[second])) marks.add(first, 'context', 'SCHOOL')
}

const isAdjective = (reading: Reading, at: number): boolean => {
  const [token, known] = [reading.tokens[at], reading.known[at]]
  if (!isWord(token) || !known || known.isKept || counting.has(token.folded)) return false
  return isDescribing(token.folded) || (/.{3}en?$/.test(token.folded) && known.isWord && !plain.has(token.folded))
}

/** No person, body or kind of school. */
const isThing = (reading: Reading, at: number, commonest: number): boolean => {
  const [token, known] = [reading.tokens[at], reading.known[at]]
  if (!isWord(token) || !known || known.isNever || known.isKept || known.rank < commonest) return false
  return (
    roleOf(token.folded) === null &&
    !closing.test(token.folded) &&
    !/(?:er|ing|school|ers|heid|tie)$/.test(token.folded)
  )
}

const isEnd = (token: Token | undefined): boolean =>
  token === undefined ||
  /^[,.;!?)\n]$/.test(token.text) ||
  /^(?:in|te|en|maar|zit|huilt|is|heeft|wil|gaat|blijft|komt|thuis)$/.test(token.folded)
