import type { Candidate } from './candidate.ts'
import { clauseOf, wordsOutside } from './clause.ts'
import { isDeclinedParticiple, isParticiple, isPlainParticiple } from './participles.ts'
import { isPastVerb, looksLikePastVerb } from './past-verbs.ts'
import type { PrepositionKind } from './preposition.ts'
import type { Token } from './tokens.ts'
import { listed } from './word-list.ts'

const auxiliaries = new Set(listed('is, zijn, heeft, hebben, heb, bent, ben, zoals, conform, blijkens'))

const future = new Set(
  listed(`
  wordt, worden, moet, moeten, zal, zullen, kan, kunnen, gaat, gaan, wil, willen, dient, dienen, mag, mogen, hoort, horen, zou,
  zouden, hoopt, hopen, verwacht, verwachten, streeft, hoeft, hoeven, graag, bedoeling, streven, doel, voornemen, wens, ambitie
`),
)

/** Due by a day or before it: such a day lies ahead also beside a participle ("is voor 1 mei afgerond"). */
const isAhead = (kind: PrepositionKind): boolean => kind === 'by' || kind === 'before' || kind === 'notBefore'

/** Whether the sentence tells of something that has happened, so that its day is no deadline. */
export function tellsOfPast(tokens: readonly Token[], candidate: Candidate, kind: PrepositionKind): boolean {
  const around = wordsOutside(tokens, clauseOf(tokens, candidate), candidate)
  if (around.some((it) => isPastVerb(it.text)) || opensPastSentence(tokens, candidate)) return true
  if (isAhead(kind) || around.some((it) => future.has(it.text))) return false
  if (around.some((it) => it.text === 'vorige' || it.text === 'vorig')) return true
  return isBesideParticiple(tokens, candidate) || hasPerfect(tokens, candidate, around)
}

const opensPastSentence = (tokens: readonly Token[], { first, end }: Candidate): boolean =>
  (first === 0 || '.|¶!?'.includes(tokens[first - 1]?.text ?? '')) && looksLikePastVerb(tokens[end]?.text ?? '')

function hasPerfect(tokens: readonly Token[], candidate: Candidate, around: readonly Token[]): boolean {
  if (!around.some((it) => auxiliaries.has(it.text))) return false
  const participle = around.find((it) => it.kind === 'word' && isParticiple(it.text))
  return participle !== undefined && !namesWhatWasPromised(tokens, candidate, participle)
}

/** "Toegezegd op 12 mei te komen": the day stands between the promise and what was promised. */
function namesWhatWasPromised(tokens: readonly Token[], candidate: Candidate, participle: Token): boolean {
  if (participle.end > (tokens[candidate.first]?.start ?? 0)) return false
  return tokens.slice(candidate.end, clauseOf(tokens, candidate).end).some((it) => it.text === 'te')
}

const already = new Set(listed('al, reeds'))

/**
 * "verstuurd op 12 mei", "de op 12 mei vastgestelde notitie", "ingediend: 12 mei", "reeds per 1 juni ingevoerd": a finished action
 * without an auxiliary.
 */
function isBesideParticiple(tokens: readonly Token[], { first, end }: Candidate): boolean {
  const isLabelled = tokens[first - 1]?.text === ':'
  const [left, right] = [tokens[isLabelled ? first - 2 : first - 1]?.text ?? '', tokens[end]?.text ?? '']
  return isPlainParticiple(left) || isDeclinedParticiple(right) || (already.has(left) && isPlainParticiple(right))
}
