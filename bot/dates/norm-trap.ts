import type { Candidate } from './candidate.ts'
import { after, before, type Trap } from './surroundings.ts'
import type { Token } from './tokens.ts'
import { listed } from './word-list.ts'

const pupils = new RegExp(
  `(?:${listed(`
  leerling, leerlingen, kind, kinderen, jongere, jongeren, thuiszitter, thuiszitters, jeugdige, jeugdigen, scholier, scholieren,
  verzuimer, verzuimers, student, studenten, kleuter, kleuters, ouder, ouders, melding, verzuim
`).join('|')})$`,
)

const isPupil = (word: string): boolean => word.length < 40 && pupils.test(word)

const determiners = new Set(
  listed(`
  elke, elk, iedere, ieder, geen, een, alle, deze, de, het, dat, die, verzuimende, thuiszittende, nieuwe, zieke, aangemelde
`),
)
const aboutWords = new Set(listed('van, met, over, voor, aan, naar, bij, door'))
const sentenceEnds = new Set(listed('., ;, !, ?, |, ¶'))

const reach = 20

/** Whether the pupil is what the sentence is about, and not what a list or a talk is about. */
function pupilIsSubject(tokens: readonly Token[], { first }: Candidate): boolean {
  for (let at = first - 1; at >= 0 && first - at < reach && !sentenceEnds.has(tokens[at]?.text ?? ''); at -= 1) {
    if (isPupil(tokens[at]?.text ?? '') && !aboutWords.has(tokens[leadOf(tokens, at)]?.text ?? '')) return true
  }
  return false
}

/** The word that governs a noun, over its article and adjectives. */
function leadOf(tokens: readonly Token[], noun: number): number {
  let at = noun - 1
  while (at >= 0 && noun - at < 5 && determiners.has(tokens[at]?.text ?? '')) at -= 1
  return at
}

const speakers = new Set(listed('we, wij, ik, hij, zij, ze'))
const sentenceStarts = new Set(listed('., ¶, |, :'))

/** "Binnen drie maanden heeft elke leerling een plek", but not "Binnen drie weken bespreken we alle leerlingen". */
function pupilFollows(tokens: readonly Token[], candidate: Candidate): boolean {
  if (candidate.first > 0 && !sentenceStarts.has(before(tokens, candidate))) return false
  const next = tokens.slice(candidate.end + 1, candidate.end + 5)
  return next.some((it) => isPupil(it.text)) && !speakers.has(next[0]?.text ?? '')
}

const normWords = new Set(
  listed(`
  norm, wettelijk, wettelijke, thuis, thuiszit, thuiszitten, leerplicht, begeleid, verzuimd, ongeoorloofd, zorgplicht,
  onderwijsplek, schoolplek, passende, passend
`),
)

const speaksOfNorm = (tokens: readonly Token[], { first, end }: Candidate): boolean =>
  [...tokens.slice(Math.max(0, first - 8), first), ...tokens.slice(end, end + 5)].some((it) => normWords.has(it.text))

/** "Verzuimende leerlingen worden binnen drie maanden begeleid" sets a norm and no date. */
export const isPupilNorm: Trap = (tokens, candidate, { period }) =>
  period.precision === 'duration' &&
  (pupilIsSubject(tokens, candidate) || pupilFollows(tokens, candidate) || speaksOfNorm(tokens, candidate))

const spreading = new Set(
  listed(`
  verdeeld, gespreid, verspreid, uitgesmeerd, uitgespreid, loopt, looptijd, gaat, gegevens, cijfers, rapport, duur, uitgesteld,
  periode, gemiddeld, gemeten, strekt, lopend, verlengd, duurt, duren
`),
)

const figures =
  /(?:rapportage|verslag|overzicht|meting|telling|monitor|data|resultaten|totalen|aantallen|analyse|opbrengst)$/

const holdsFigures = (word: string): boolean => word.length < 40 && figures.test(word)

/** "verdeeld over drie jaar", "de cijfers over twee maanden": how long something lasts. */
export const isExtent: Trap = (tokens, candidate, { period }) => {
  const first = tokens[candidate.first]
  if (period.precision !== 'duration' || !(first?.text === 'over' || first?.kind === 'number')) return false
  const [left, right] = [before(tokens, candidate), after(tokens, candidate)]
  return spreading.has(left) || spreading.has(right) || holdsFigures(left)
}
