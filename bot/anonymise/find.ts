import { findAgesAfterNames } from './age-after-name.ts'
import { findAges } from './ages.ts'
import { findAgesTurned } from './ages-turned.ts'
import { findTypedCodes } from './codes-as-typed.ts'
import { findDates } from './dates.ts'
import type { Directory } from './directory.ts'
import type { Finding } from './finding.ts'
import { findFormats } from './formats.ts'
import { mergeFindings } from './merge.ts'
import { findNames } from './names.ts'
import { findNumbers } from './numbers.ts'
import { findPlaceholders } from './placeholders.ts'
import { type Reading, read } from './reading.ts'
import { readScanned } from './scanned.ts'
import { leaveStops } from './sentence-stops.ts'

export interface Found {
  readonly reading: Reading
  /** In the order of the text, none over another. */
  readonly findings: readonly Finding[]
}

/** Everything in a text that could say who it is about. Shapes first: inside a number or an address there are no names. */
export function find(text: string, directory: Directory): Found {
  const standing = findPlaceholders(text)
  const digits = readScanned(text)
  const shaped = outside(standing, [
    ...findFormats(digits),
    ...findNumbers(digits),
    ...findTypedCodes(digits),
    ...leaveStops(digits, [...findDates(digits), ...findAges(digits)]),
  ])
  const reading = read(digits)
  const names = findNames(reading, [...shaped, ...standing], directory)
  const ages = [...findAgesAfterNames(reading, names), ...findAgesTurned(reading, names)]
  return { reading, findings: mergeFindings([...shaped, ...ages, ...names]) }
}

interface Stretch {
  readonly start: number
  readonly end: number
}

/** Those that touch no placeholder: an anonymised text read again stays as it is. */
function outside(standing: readonly Stretch[], findings: readonly Finding[]): readonly Finding[] {
  if (standing.length === 0) return findings
  let at = 0
  return findings
    .toSorted((a, b) => a.start - b.start)
    .filter(({ start, end }) => {
      while (at < standing.length && (standing[at]?.end ?? 0) <= start) at++
      return (standing[at]?.start ?? end) >= end
    })
}
