import { type Finding, finding } from './finding.ts'
import { numberWords } from './number-words.ts'
import type { Reading } from './reading.ts'

const oldestPupil = 23
/** "een", "twee" and "drie" count things more often than years. */
const shortestSpelled = 4
const counted = new Set(
  'uur uren u dagen dag dagdelen weken week maanden maand keer x procent minuten kinderen leerlingen lessen punten euro km januari februari maart april mei juni juli augustus september oktober november december'.split(
    ' ',
  ),
)
const openers = new Set(['(', ',', '-', '|', '/', '['])

/** "Yasmina 11", "Osman en Bilal, 15 en 17": small numbers right after a person are ages, unless something is counted. */
export function findAgesAfterNames(reading: Reading, names: readonly Finding[]): readonly Finding[] {
  const ends = new Set(
    names.filter(({ label }) => label === 'PER' || (label !== 'ADDR' && reading.isUnpunctuated)).map(({ end }) => end),
  )
  return reading.tokens.flatMap(({ end }, at) => (ends.has(end) ? agesFrom(reading, skipOpener(reading, at + 1)) : []))
}

const skipOpener = (reading: Reading, at: number): number => (openers.has(reading.tokens[at]?.text ?? '') ? at + 1 : at)

function agesFrom(reading: Reading, at: number): readonly Finding[] {
  const age = ageAt(reading, at)
  if (!age) return []
  const second = reading.tokens[at + 1]?.folded === 'en' ? ageAt(reading, at + 2) : null
  return second ? [age, second] : [age]
}

function ageAt(reading: Reading, at: number): Finding | null {
  const [number, after] = [reading.tokens[at], reading.tokens[at + 1]]
  if (!number || counted.has(after?.folded ?? '')) return null
  const spelled = numberWords.get(number.folded) ?? 0
  const value = number.shape === 'number' ? Number(number.text) : spelled >= shortestSpelled ? spelled : 0
  const isLonger =
    /^[-/:.]$/.test(after?.text ?? '') && after?.joined === true && reading.tokens[at + 2]?.shape === 'number'
  return value >= 1 && value <= oldestPupil && !isLonger ? finding(number.start, number.end, 'AGE', 'context') : null
}
