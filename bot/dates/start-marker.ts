import type { Candidate } from './candidate.ts'
import { type Clause, clauseOf } from './clause.ts'
import { article } from './lexicon.ts'
import { anyOf, either, glued, not, optional, type Rule, sequence, token, words } from './rule.ts'
import type { Token } from './tokens.ts'
import { listed } from './word-list.ts'

const twoDigits = token((it) => it.isGlued && it.kind === 'number' && it.text.length === 2)

/** "aanvang 10.30 uur": the hour at which it begins, and not the day. */
const hour = sequence(
  optional(anyOf('om, :, circa, rond, vanaf')),
  token((it) => it.kind === 'number' && it.text.length <= 2),
  either<unknown>(sequence(words('.', ':'), twoDigits, not(glued('.'))), words('u', 'uur')),
)

/** Words that say that something begins. A noun such as "startbijeenkomst" is none, nor is "begin maart". */
const verbs = sequence(
  anyOf(`
  start, starten, gestart, opgestart, opstarten, startend, starttijd, startdatum, startmoment, begint, beginnen, ik
  begin, aanvang, aanvangen, vangt aan, van start, ingaat, ingaan, gaat gelden, gaan gelden, gaat lopen, gaat in,
  gaan in, in werking, van kracht, ingangsdatum, aftrap
`),
  not(token((it) => it.isGlued && it.text === '-')),
  not(hour),
)

const clauseEnd: Rule<null> = (tokens, at) => {
  const next = tokens[at]
  return !next || '.,;:!?)|¶'.includes(next.text) || next.text === 'en' || next.text === 'voor'
    ? { value: null, end: at }
    : null
}
/** The loose end of "gaat … in". */
const goesIn = sequence(words('in'), clauseEnd)

/** "Het plan gaat 12 mei de inspraak in": where it goes to, and not that it begins. */
const goesThere = (tokens: readonly Token[], { end }: Candidate, clause: Clause, at: number): boolean =>
  at === end + 2 && article(tokens, end) !== null && article(tokens, clause.first) !== null

const endings = new Set(listed('tot, t/m, tm'))

const hasGo = (tokens: readonly Token[], from: number, until: number): boolean =>
  tokens.slice(from, until).some((it) => it.text === 'gaat' || it.text === 'gaan')

const distance = ({ first, end }: Candidate, at: number): number => (at < first ? first - at : at - end + 1)

const labelReach = 4

/** "Start: maart 2027", also with a list mark or an empty line between. */
function isLabelled(tokens: readonly Token[], first: number): boolean {
  let at = first - 1
  let hasColon = false
  while (tokens[at]?.kind === 'mark' && first - at <= labelReach) {
    hasColon ||= tokens[at]?.text === ':'
    at -= 1
  }
  return hasColon && verbs(tokens, at) !== null
}

/** A marker governs the date nearest to it within its clause. */
export function isStart(tokens: readonly Token[], candidate: Candidate, rivals: readonly Candidate[]): boolean {
  if (isLabelled(tokens, candidate.first)) return true
  if (endings.has(tokens[candidate.first]?.text ?? '')) return false
  const clause = clauseOf(tokens, candidate)
  const inClause = rivals.filter((it) => it.first >= clause.first && it.end <= clause.end)
  for (let at = clause.first; at < clause.end; at += 1) {
    if (at >= candidate.first && at < candidate.end) continue
    const verb = verbs(tokens, at)
    const isMarker =
      (verb && (at > candidate.first || verb.end <= candidate.first)) ||
      (goesIn(tokens, at) && hasGo(tokens, clause.first, at) && !goesThere(tokens, candidate, clause, at))
    if (isMarker && inClause.every((it) => distance(it, at) >= distance(candidate, at))) return true
  }
  return false
}
