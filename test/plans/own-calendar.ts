/** Free days and days counted anew, from the published lists, without any code of ours. */
import { readFileSync } from 'node:fs'

interface Row {
  readonly region: string
  readonly from: string
  readonly until: string
}

const rows = JSON.parse(
  readFileSync(new URL('../../bot/dates/school-holidays.json', import.meta.url), 'utf8'),
) as readonly Row[]

/** Easter Sundays out of an almanac. */
const easters = ['2024-03-31', '2025-04-20', '2026-04-05', '2027-03-28', '2028-04-16', '2029-04-01', '2030-04-21']

export const plus = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)

export const apart = (from: string, until: string): number =>
  (Date.parse(`${until}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000

/** Good Friday, both days of Easter, Ascension Day with its Friday, both days of Pentecost. */
const fromEaster = [-2, 0, 1, 39, 40, 49, 50]
/** The King's birthday is kept on the 26th where the 27th is a Sunday (2025). */
const kingsDays = ['2024-04-27', '2025-04-26', '2026-04-27', '2027-04-27', '2028-04-27', '2029-04-27', '2030-04-27']
const feasts = new Set([
  ...easters.flatMap((easter) => fromEaster.map((days) => plus(easter, days))),
  ...kingsDays,
  ...easters.flatMap((easter) => ['01-01', '12-25', '12-26'].map((date) => `${easter.slice(0, 4)}-${date}`)),
])

export const isFreeDay = (day: string, region: string): boolean => {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  if (weekday === 0 || weekday === 6 || feasts.has(day)) return false
  return !rows.some((row) => row.region === region && row.from <= day && day <= row.until)
}
