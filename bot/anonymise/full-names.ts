import type { Marks } from './marks.ts'
import { skip } from './name-words.ts'
import { opensName } from './particles.ts'
import type { Reading } from './reading.ts'
import { isTitle, roleOf } from './role-words.ts'
import { isCalled } from './small-words.ts'
import { verbs } from './subjects.ts'
import { isWord } from './token.ts'

/** Names that the words of the dictionary hide in a text without capitals: "hildegard van bingen",
 * "haar broer wei ging", "jac. p. thijsse". */
export function markFullNames(reading: Reading, marks: Marks): void {
  for (let at = 0; at < reading.tokens.length; at++) {
    const known = reading.known[at]
    if (!known || !isWord(reading.tokens[at]) || marks.isTaken(at)) continue
    if (known.isGiven && reading.isCaseless(at)) markGivenAndFamily(reading, marks, at)
    if (roleOf(reading.tokens[at]?.folded ?? '') && opensClause(reading, at)) markSubject(reading, marks, at + 1)
    if (isShortened(reading, marks, at)) marks.add(at, 'context', 'PER')
  }
}

/** Words heard this often say what they mean more often than they name somebody. */
const common = 2500
const lessCommon = 1000

function markGivenAndFamily(reading: Reading, marks: Marks, at: number): void {
  const known = reading.known[at]
  const name = skip(reading, at + 1, (it) => opensName(reading.tokens[it]?.folded ?? ''))
  const family = reading.known[name]
  if (!known || !family || !isWord(reading.tokens[name]) || family.isNever || family.isKept || name > at + 3) return
  const isPair =
    known.rank > (family.isFamily ? lessCommon : common) && family.isProper && !family.isWord && !family.isPlace
  if (isPair) marks.add(at, 'context', 'PER')
  const isUnheard =
    family.rank === Number.POSITIVE_INFINITY && !/(?:en|ing|heid|tie)$/.test(reading.tokens[name]?.folded ?? '')
  if (isPair || (name > at + 1 && !known.isWord && (isUnheard || (family.isWord && isInhabited(reading, at, name)))))
    marks.add(name, 'context', 'PER')
}

/** "hildegard van bingen": built like the name of a place, and heard nowhere else. */
const isInhabited = (reading: Reading, at: number, name: number): boolean =>
  reading.tokens[at + 1]?.folded === 'van' &&
  name === at + 2 &&
  reading.known[name]?.rank === Number.POSITIVE_INFINITY &&
  /.ingen$/.test(reading.tokens[name]?.folded ?? '')

/** A role at the head of a clause, with or without "haar" before it. */
function opensClause(reading: Reading, at: number): boolean {
  const isOwned = /^(?:haar|zijn|hun|mijn|de|onze|ons|m'n|z'n)$/.test(reading.tokens[at - 1]?.folded ?? '')
  const before = reading.tokens[isOwned ? at - 2 : at - 1]
  return before === undefined || before.shape === 'break' || /^[.!?;:"]$/.test(before.text)
}

/** Between a subject and its verb nothing stands but the rest of the subject. */
function markSubject(reading: Reading, marks: Marks, at: number): void {
  const known = reading.known[at]
  if (!known || marks.at(at) || !isCalled(reading, at) || known.isKept || known.rank < common) return
  if (verbs.has(reading.tokens[at + 1]?.folded ?? '') && !adverbial.test(reading.tokens[at]?.folded ?? ''))
    marks.add(at, 'context', 'PER')
}

/** "vader uitsluitend komt", "moeder" and a verb of its own. */
const adverbial = /(?:end|lijk|ig|loos|baar|en|t|de|te|s)$/

/** "jac. p. thijsse", "joh. b. bakker": a given name cut short before initials. */
function isShortened(reading: Reading, marks: Marks, at: number): boolean {
  const [token, stop, initial] = [reading.tokens[at], reading.tokens[at + 1], reading.tokens[at + 2]]
  if (!token || token.text.length > 5 || token.text.length < 2 || stop?.text !== '.' || !stop.joined) return false
  const isWhole = reading.known[at]?.isWord === true && reading.known[at]?.rank !== Number.POSITIVE_INFINITY
  if (isTitle(token.folded)) return false
  return initial?.text.length === 1 && marks.at(at + 2)?.label === 'PER' && !isWhole && !reading.known[at]?.isKept
}
