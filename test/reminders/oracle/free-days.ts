/** The days that are free, typed anew: public holidays of the Netherlands and the ministry's spread of school holidays. */
import { dayFrom } from './wall-clock.ts'

/** Easter Sunday by the rule itself: the Sunday after the fourteenth day of the ecclesiastical moon (Gauss, 1816). */
const easterIn = (year: number): string => {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const p = Math.floor((13 + 8 * century) / 25)
  const m = (15 - p + century - Math.floor(century / 4)) % 30
  const n = (4 + century - Math.floor(century / 4)) % 7
  const d = (19 * golden + m) % 30
  const e = (2 * (year % 4) + 4 * (year % 7) + 6 * d + n) % 7
  const fallsLate = (d === 29 && e === 6) || (d === 28 && e === 6 && golden > 10)
  return dayFrom(`${year}-03-22`, d + e - (fallsLate ? 7 : 0))
}

/** As calendars on the wall print it. */
export const printedEasters = ['2024-03-31', '2025-04-20', '2026-04-05', '2027-03-28', '2028-04-16', '2029-04-01']
export const easters = [2024, 2025, 2026, 2027, 2028, 2029, 2030].map(easterIn)

/** Good Friday, both Easter days, Ascension Day with its Friday, both days of Pentecost, counted from Easter Sunday. */
const fromEaster = [-2, 0, 1, 39, 40, 49, 50]
/** 27 April, or the day before where that is a Sunday (2025). */
const kingsDays = ['2024-04-27', '2025-04-26', '2026-04-27', '2027-04-27', '2028-04-27', '2029-04-27', '2030-04-27']

const publicDays = new Set([
  ...easters.flatMap((easter) => fromEaster.map((days) => dayFrom(easter, days))),
  ...kingsDays,
  ...[2023, 2024, 2025, 2026, 2027, 2028, 2029, 2030].flatMap((year) =>
    ['01-01', '12-25', '12-26'].map((day) => `${year}-${day}`),
  ),
])
export const isPublicHoliday = (day: string): boolean => publicDays.has(day)

export type Region = 'noord' | 'midden' | 'zuid'
export type Holiday = 'herfst' | 'kerst' | 'voorjaar' | 'mei' | 'zomer'

/** First days as published, for noord, midden and zuid; all begin on a Saturday. */
const spread: readonly (readonly [Holiday, string, string, string])[] = [
  ['herfst', '2024-10-26', '2024-10-26', '2024-10-19'],
  ['kerst', '2024-12-21', '2024-12-21', '2024-12-21'],
  ['voorjaar', '2025-02-15', '2025-02-22', '2025-02-22'],
  ['mei', '2025-04-26', '2025-04-26', '2025-04-26'],
  ['zomer', '2025-07-12', '2025-07-19', '2025-07-05'],
  ['herfst', '2025-10-18', '2025-10-18', '2025-10-11'],
  ['kerst', '2025-12-20', '2025-12-20', '2025-12-20'],
  ['voorjaar', '2026-02-21', '2026-02-14', '2026-02-14'],
  ['mei', '2026-04-25', '2026-04-25', '2026-04-25'],
  ['zomer', '2026-07-04', '2026-07-18', '2026-07-11'],
  ['herfst', '2026-10-10', '2026-10-17', '2026-10-17'],
  ['kerst', '2026-12-19', '2026-12-19', '2026-12-19'],
  ['voorjaar', '2027-02-20', '2027-02-20', '2027-02-13'],
  ['mei', '2027-04-24', '2027-04-24', '2027-04-24'],
  ['zomer', '2027-07-10', '2027-07-17', '2027-07-24'],
  ['herfst', '2027-10-16', '2027-10-16', '2027-10-23'],
  ['kerst', '2027-12-25', '2027-12-25', '2027-12-25'],
  ['voorjaar', '2028-02-19', '2028-02-26', '2028-02-26'],
  ['mei', '2028-04-29', '2028-04-29', '2028-04-29'],
  ['zomer', '2028-07-15', '2028-07-08', '2028-07-22'],
  ['herfst', '2028-10-14', '2028-10-21', '2028-10-21'],
  ['kerst', '2028-12-23', '2028-12-23', '2028-12-23'],
  ['voorjaar', '2029-02-17', '2029-02-17', '2029-02-10'],
  ['mei', '2029-04-28', '2029-04-28', '2029-04-28'],
  ['zomer', '2029-07-21', '2029-07-07', '2029-07-14'],
]
const weeks: Record<Holiday, number> = { herfst: 1, kerst: 2, voorjaar: 1, mei: 1, zomer: 6 }

/** Beginnings of the holidays of a region. */
export const holidaysIn = (region: Region): readonly { readonly name: Holiday; readonly first: string }[] =>
  spread.map(([name, noord, midden, zuid]) => ({ name, first: { noord, midden, zuid }[region] }))

/** From a Saturday to a Sunday: one weekend more than its weeks. */
const schoolDays = (region: Region) =>
  new Set(
    holidaysIn(region).flatMap(({ name, first }) =>
      Array.from({ length: weeks[name] * 7 + 2 }, (_, days) => dayFrom(first, days)),
    ),
  )
const free = { noord: schoolDays('noord'), midden: schoolDays('midden'), zuid: schoolDays('zuid') }
export const isSchoolHoliday = (day: string, region: Region): boolean => free[region].has(day)
