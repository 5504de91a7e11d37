import { toDay, toIso, weekdayOf } from './civil-date.ts'

export const regions = ['noord', 'midden', 'zuid'] as const
export type Region = (typeof regions)[number]

/** Days from the first Saturday to the last Sunday, in the official spread of the ministry. */
const lengths = { herfst: 9, kerst: 16, voorjaar: 9, mei: 9, zomer: 44 } as const
export type HolidayName = keyof typeof lengths
export const holidayNames = Object.keys(lengths) as readonly HolidayName[]

export interface HolidayRow {
  readonly schoolYear: string
  readonly holiday: HolidayName
  readonly region: Region
  readonly from: string
  readonly until: string
}

/** Published tables contain typing errors (one gave a spring holiday of 37 days), so every row is held against the rule. */
export function checkHolidayRows(rows: unknown): readonly HolidayRow[] {
  if (!Array.isArray(rows)) throw new Error('A holiday table is a list of rows.')
  const seen = new Set<string>()
  return rows.map((row, index) => {
    const complaint = complaintAbout(row, seen)
    if (complaint) throw new Error(`Holiday row ${index + 1}: ${complaint}`)
    return row as HolidayRow
  })
}

function complaintAbout(row: Partial<HolidayRow> | null, seen: Set<string>): string | null {
  const { schoolYear, holiday, region, from, until } = row ?? {}
  if (!regions.some((it) => it === region)) return `unknown region ${region}`
  if (holiday === undefined || !Object.hasOwn(lengths, holiday)) return `unknown holiday ${holiday}`
  if (!isIsoDate(from) || !isIsoDate(until)) return `${from} or ${until} is not a date`
  if (weekdayOf(toDay(from)) !== 6) return `${from} is not a Saturday`
  if (weekdayOf(toDay(until)) !== 7) return `${until} is not a Sunday`
  const length = toDay(until) - toDay(from) + 1
  if (length !== lengths[holiday]) return `${holiday} lasts ${length} days instead of ${lengths[holiday]}`
  if (schoolYear !== schoolYearOf(from)) return `${from} does not lie in ${schoolYear}`
  const key = `${schoolYear} ${holiday} ${region}`
  if (seen.has(key)) return `${key} occurs twice`
  seen.add(key)
  return null
}

const isIsoDate = (text: unknown): text is string =>
  typeof text === 'string' &&
  /^\d{4}-\d\d-\d\d$/.test(text) &&
  !Number.isNaN(toDay(text)) &&
  toIso(toDay(text)) === text

/** A school year runs from 1 August to 31 July (Statistics Netherlands) and is counted by the year in which it starts. */
export const startOfSchoolYear = (date: string): number => Number(date.slice(0, 4)) - (date.slice(5) < '08-01' ? 1 : 0)

/** A summer holiday that starts in July closes the school year. */
const schoolYearOf = (from: string): string => {
  const start = startOfSchoolYear(from)
  return `${start}-${start + 1}`
}
