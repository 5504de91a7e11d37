import type { Marks } from './marks.ts'
import { isCapitalAt } from './name-words.ts'
import type { Reading } from './reading.ts'
import { roleOf } from './role-words.ts'
import { isWord } from './token.ts'

const kinds = new Set(
  'wijk buurt buurtschap gehucht dorp dorpje stadsdeel deelgemeente nieuwbouwwijk volkswijk woonwijk achterstandswijk eiland polder kern industrieterrein bedrijventerrein woonwagenkamp'.split(
    ' ',
  ),
)
const into = /^(?:in|uit|naar|te|vanuit|bij|richting)$/
const living =
  /^(?:woon|woont|wonen|woonde|woonden|wonend|woonachtig|verhuisd|verhuist|verhuizen|kom|komt|komen|kwam|geboren|school|huis|eerst|daarvoor|daarna|nu|dorp|gemeente)$/

/** Places that nothing but what stands around them tells: "de wijk de doornakkers", "uit een.", "wonen in hem", "in stad". */
export function markPlacesByKind(reading: Reading, marks: Marks): void {
  reading.tokens.forEach((token, at) => {
    if (kinds.has(token.folded)) markAfterKind(reading, marks, at)
    if (isOddVillage(reading, at) || isTheTown(reading, at)) marks.add(at, 'context', 'LOC')
  })
}

/** "buurtschap de haar", "de buurt het ven", "wijk 't zand". */
function markAfterKind(reading: Reading, marks: Marks, kind: number): void {
  const article = reading.tokens[kind + 1]?.text === "'" ? kind + 2 : kind + 1
  if (!/^(?:de|het|'?t|den)$/.test(reading.tokens[article]?.folded ?? '')) return
  const [token, known] = [reading.tokens[article + 1], reading.known[article + 1]]
  if (!isWord(token) || !known || (known.isKept && token.folded !== 'haar') || roleOf(token.folded) !== null) return
  const hasCapital = isCapitalAt(reading, article + 1) && reading.tokens[article]?.shape === 'capital'
  const isRare = !known.isNever && known.rank > 2500 && !/(?:e|en|ste)$/.test(token.folded)
  const isRarest = known.rank === Number.POSITIVE_INFINITY && !known.isNever
  if (
    hasCapital ||
    (reading.isCaseless(article + 1) &&
      (isRare || isRarest || token.folded === 'haar') &&
      endsName(reading, article + 2))
  )
    marks.add(article + 1, 'context', 'LOC')
}

/** No adjective before its noun: a stop or a small word follows. */
const endsName = (reading: Reading, at: number): boolean => {
  const next = reading.tokens[at]
  return next === undefined || !isWord(next) || reading.known[at]?.isNever === true
}

/** Behind "uit een" a noun would follow, and "hem" is not lived in. */
function isOddVillage(reading: Reading, at: number): boolean {
  const [token, before, next] = [reading.tokens[at], reading.tokens[at - 1]?.folded ?? '', reading.tokens[at + 1]]
  if (!token || !/^(?:een|hem)$/.test(token.folded) || !into.test(before)) return false
  const isClosed = next === undefined || /^[.,;)\n|]$/.test(next.text)
  const hasCapital = isCapitalAt(reading, at)
  const aside = reading.tokens[at + 2]
  if (token.folded === 'een' && before !== 'bij') {
    const isNamedAside =
      next?.text === '(' &&
      (/^(?:ja|het|dat|dorp|gem|gemeente)$/.test(aside?.folded ?? '') || reading.known[at + 2]?.isPlace === true)
    return isClosed || hasCapital || isNamedAside
  }
  return (
    token.folded === 'hem' &&
    before !== 'bij' &&
    (hasCapital || (isClosed && living.test(reading.tokens[at - 2]?.folded ?? '')))
  )
}

/** "ze woont in stad": which town it is, everybody there knows. */
const isTheTown = (reading: Reading, at: number): boolean =>
  reading.tokens[at]?.folded === 'stad' &&
  /^(?:in|naar|uit|vanuit)$/.test(reading.tokens[at - 1]?.folded ?? '') &&
  !(/^(?:en|of|-)$/.test(reading.tokens[at + 1]?.folded ?? '') && reading.known[at + 2]?.isNever !== true) &&
  (isCapitalAt(reading, at) ||
    reading.known[at + 1] === undefined ||
    reading.known[at + 1]?.isNever === true ||
    !isWord(reading.tokens[at + 1]))
