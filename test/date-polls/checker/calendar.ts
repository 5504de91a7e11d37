/** A calendar of its own: no day of it is counted by the code that is checked. */
import rows from '../../../bot/dates/school-holidays.json' with { type: 'json' }

/** Easter Sundays, from an almanac. */
const easters: Readonly<Record<string, string>> = {
  2024: '2024-03-31',
  2025: '2025-04-20',
  2026: '2026-04-05',
  2027: '2027-03-28',
  2028: '2028-04-16',
  2029: '2029-04-01',
  2030: '2030-04-21',
}

export const shift = (day: string, by: number): string => {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + by)
  return date.toISOString().slice(0, 10)
}

export const apart = (a: string, b: string): number => Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000

/** Sunday is 0. */
export const weekday = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay()

export const mondayBefore = (day: string): string => {
  let monday = day
  while (weekday(monday) !== 1) monday = shift(monday, -1)
  return monday
}

export const daysBetween = (from: string, until: string): readonly string[] => {
  const days: string[] = []
  for (let day = from; day <= until; day = shift(day, 1)) days.push(day)
  return days
}

/** The free days of these networks: Good Friday and the Friday after Ascension Day too, Liberation Day not. */
export const isPublicHoliday = (day: string): boolean => {
  const year = day.slice(0, 4)
  const easter = easters[year]
  if (!easter) throw new Error(`No Easter of ${year} in the almanac`)
  const king = weekday(`${year}-04-27`) === 0 ? `${year}-04-26` : `${year}-04-27`
  const around = [-2, 0, 1, 39, 40, 49, 50].map((by) => shift(easter, by))
  return [`${year}-01-01`, king, `${year}-12-25`, `${year}-12-26`, ...around].includes(day)
}

export const isInSchoolHoliday = (day: string, region: string): boolean =>
  rows.some((row) => row.region === region && row.from <= day && day <= row.until)

const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam', dateStyle: 'short', timeStyle: 'short' })

/** Of the two offsets of the Netherlands the one that the clock on the wall agrees with. @param minutes since midnight */
export const instant = (day: string, minutes: number): number => {
  const time = `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
  const found = ['+01:00', '+02:00']
    .map((offset) => Date.parse(`${day}T${time}:00${offset}`))
    .find((at) => clock.format(at) === `${day} ${time}`)
  if (found === undefined) throw new Error(`There is no ${time} on ${day}`)
  return found
}
