import { type Finding, finding } from './finding.ts'
import { numberWords } from './number-words.ts'
import type { Reading } from './reading.ts'
import { roleOf } from './role-words.ts'

const oldestPupil = 23
const oldest = 99
/** "een", "twee" and "drie" count things more often than years. */
const shortestSpelled = 4
const mostInRow = 8
const highestYear = 6
const counted = new Set(
  'uur uren u dagen dag dagdelen weken week maanden maand keer x procent minuten kinderen leerlingen lessen punten euro km januari februari maart april mei juni juli augustus september oktober november december havo vwo vmbo mavo mbo tl kader basis'.split(
    ' ',
  ),
)
const openers = new Set(['(', ',', '-', '|', '/', '[', ';', ':'])
/** "veertig jaar in dienst". */
const lasting =
  /^(?:in|bij|als|lang|geleden|werkzaam|getrouwd|samen|thuis|ervaring|docent|juf|leraar|actief|onderwijs|op|voor)$/
const halves = /^\d{1,2}[½¼¾]?$/

/** "Yasmina 11", "Osman en Bilal, 15 en 17": small numbers right after a person are ages, unless something is counted. */
export function findAgesAfterNames(reading: Reading, names: readonly Finding[]): readonly Finding[] {
  const people = names.filter(({ label }) => label === 'PER' || (label !== 'ADDR' && reading.isUnpunctuated))
  const starts = new Map(people.map(({ start, end }) => [end, start]))
  return reading.tokens.flatMap(({ end }, at) => {
    const start = starts.get(end)
    return start === undefined ? [] : agesFrom(reading, skipOpener(reading, at + 1), limitOf(reading, at, start))
  })
}

const skipOpener = (reading: Reading, at: number): number => (openers.has(reading.tokens[at]?.text ?? '') ? at + 1 : at)

/** "moeder Ewa 38", "oma (Ewa Zomer, 71)": those around a child are older. */
function limitOf(reading: Reading, last: number, start: number): number {
  let at = last
  while (at > 0 && (reading.tokens[at]?.start ?? 0) >= start) at--
  if (/^[([]$/.test(reading.tokens[at]?.text ?? '')) return oldest
  const before = /^[:|;]$/.test(reading.tokens[at]?.text ?? '') ? reading.tokens[at - 1] : reading.tokens[at]
  return roleOf(before?.folded ?? '') ? oldest : oldestPupil
}

function agesFrom(reading: Reading, from: number, limit: number): readonly Finding[] {
  const ages: Finding[] = []
  let at = from
  while (ages.length < mostInRow) {
    const age = ageAt(reading, at, limit)
    if (!age) break
    const end = monthsEnd(reading, at)
    ages.push(end > at ? finding(age.start, reading.tokens[end]?.end ?? age.end, 'AGE', 'context') : age)
    at = nextInRow(reading, end + 1)
  }
  return ages
}

/** "8,5", "13.4", "13 4": the last token of years and months, or the token itself. */
function monthsEnd(reading: Reading, at: number): number {
  const [mark, after] = [reading.tokens[at + 1], reading.tokens[at + 2]]
  const isCell = reading.tokens[at - 1]?.text === ';'
  const hasMark = !isCell && mark?.joined === true && /^[.,;]$/.test(mark.text) && after?.joined === true
  if (hasMark && isMonths(reading, at + 2)) return at + 2
  return reading.isUnpunctuated && isMonths(reading, at + 1) ? at + 1 : at
}

const isMonths = (reading: Reading, at: number): boolean =>
  /^(?:\d|0\d|1[01])$/.test(reading.tokens[at]?.text ?? '') && !counted.has(reading.tokens[at + 1]?.folded ?? '')

function nextInRow(reading: Reading, from: number): number {
  let at = from
  while (/^(?:en|,|&)$/.test(reading.tokens[at]?.folded ?? '') && at < from + 2) at++
  return at
}

function ageAt(reading: Reading, at: number, limit: number): Finding | null {
  const [number, after] = [reading.tokens[at], reading.tokens[at + 1]]
  if (!number || (counted.has(after?.folded ?? '') && !isBeforeLevel(number.text, after?.folded ?? ''))) return null
  if (/^(?:jaar|jaren|jr)$/.test(after?.folded ?? '') && lasting.test(reading.tokens[at + 2]?.folded ?? '')) return null
  const spelled = numberWords.get(number.folded) ?? 0
  const value = halves.test(number.text) ? Number.parseInt(number.text, 10) : spelled >= shortestSpelled ? spelled : 0
  return value >= 1 && value <= limit && !isLonger(reading, at)
    ? finding(number.start, number.end, 'AGE', 'context')
    : null
}

/** "Jip 17 havo 5": there is no seventeenth year of it. */
const isBeforeLevel = (number: string, after: string): boolean =>
  Number(number) > highestYear && /^(?:havo|vwo|vmbo|mavo|mbo|tl|kader|basis)$/.test(after)

/** "12-3", "8.45": a date or a time; "13.4" and "8,5" may be an age. */
function isLonger(reading: Reading, at: number): boolean {
  const [mark, after] = [reading.tokens[at + 1], reading.tokens[at + 2]]
  if (mark?.joined !== true || !/^[-/:.]$/.test(mark.text) || !/^\d+u?$/.test(after?.text ?? '')) return false
  return mark.text !== '.' || !isMonths(reading, at + 2)
}
