import { type Finding, finding } from './finding.ts'
import { numberWords } from './number-words.ts'
import type { Reading } from './reading.ts'

const oldestPupil = 23
const counted = new Set(
  'uur uren u dagen dag dagdelen weken week maanden maand keer x procent minuten kinderen leerlingen lessen punten euro km januari februari maart april mei juni juli augustus september oktober november december'.split(
    ' ',
  ),
)
const openers = new Set(['(', ',', '-', '|', '/', '['])

/** "Yasmina 11": a small number right after a person is an age, unless something is counted. */
export function findAgesAfterNames(reading: Reading, names: readonly Finding[]): readonly Finding[] {
  const ends = new Set(names.filter(({ label }) => label === 'PER').map(({ end }) => end))
  return reading.tokens.flatMap((token, at) => {
    if (!ends.has(token.end)) return []
    const next = openers.has(reading.tokens[at + 1]?.text ?? '') ? at + 2 : at + 1
    const [number, after] = [reading.tokens[next], reading.tokens[next + 1]]
    if (!number) return []
    const isSpelled = numberWords.has(number.folded) && (numberWords.get(number.folded) ?? 0) > 3
    const value = isSpelled ? (numberWords.get(number.folded) ?? 0) : Number(number.text)
    if (
      (number.shape !== 'number' && !isSpelled) ||
      value < 1 ||
      value > oldestPupil ||
      counted.has(after?.folded ?? '')
    )
      return []
    return /^[-/:.]$/.test(after?.text ?? '') && after?.joined && reading.tokens[next + 2]?.shape === 'number'
      ? []
      : [finding(number.start, number.end, 'AGE', 'context')]
  })
}
