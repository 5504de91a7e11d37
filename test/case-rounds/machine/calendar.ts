/** The calendar of the protocol, written down by hand: publication moments in one list, terms by counting in it. */

/** School holidays of region midden, as published by the ministry. */
const schoolHolidays: readonly (readonly [from: string, until: string])[] = [
  ['2026-07-18', '2026-08-30'],
  ['2026-10-17', '2026-10-25'],
  ['2026-12-19', '2027-01-03'],
  ['2027-02-20', '2027-02-28'],
  ['2027-04-24', '2027-05-02'],
  ['2027-07-17', '2027-08-29'],
  ['2027-10-16', '2027-10-24'],
  ['2027-12-25', '2028-01-09'],
  ['2028-02-26', '2028-03-05'],
  ['2028-04-29', '2028-05-07'],
  ['2028-07-08', '2028-08-20'],
  ['2028-10-21', '2028-10-29'],
  ['2028-12-23', '2029-01-07'],
  ['2029-02-17', '2029-02-25'],
]

/** Those that fall on a weekday outside the school holidays: Good Friday, Easter Monday, Ascension and after, Whit Monday. */
const freeDays = new Set(
  '2027-03-26 2027-03-29 2027-05-06 2027-05-07 2027-05-17 2028-04-14 2028-04-17 2028-04-27 2028-05-25 2028-05-26 2028-06-05'.split(
    ' ',
  ),
)

/** Last Sundays of March and October. */
const summerTimes = [
  ['2026-03-29', '2026-10-25'],
  ['2027-03-28', '2027-10-31'],
  ['2028-03-26', '2028-10-29'],
  ['2029-03-25', '2029-10-28'],
] as const

const hourLong = 3_600_000
const isSummer = (day: string): boolean => summerTimes.some(([from, until]) => from <= day && day < until)

/** At midnight of a night in which the clocks change it is still the time of the day before. */
export const at = (day: string, hour: number): number =>
  Date.parse(`${day}T00:00:00Z`) + (hour - (isSummer(hour === 0 ? plus(day, -1) : day) ? 2 : 1)) * hourLong

export const plus = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T12:00:00Z`) + days * 24 * hourLong).toISOString().slice(0, 10)

export const dayOf = (instant: number): string => {
  const utc = new Date(instant).toISOString().slice(0, 10)
  return instant >= at(plus(utc, 1), 0) ? plus(utc, 1) : utc
}

export const isInHoliday = (day: string): boolean => schoolHolidays.some(([from, until]) => from <= day && day <= until)

const isWeekend = (day: string): boolean => [0, 6].includes(new Date(`${day}T12:00:00Z`).getUTCDay())

const moments: number[] = []
for (let day = '2026-07-01'; day < '2029-03-15'; day = plus(day, 1))
  if (!isWeekend(day) && !isInHoliday(day) && !freeDays.has(day)) moments.push(at(day, 9), at(day, 14))

/** How many moments lie at or before an instant. */
const passedAt = (instant: number): number => {
  let [low, high] = [0, moments.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((moments[middle] ?? 0) <= instant) low = middle + 1
    else high = middle
  }
  return low
}

const momentAt = (index: number): number => moments[index] ?? Number.POSITIVE_INFINITY

export const nextMoment = (now: number): number => momentAt(passedAt(now))
export const lastMoment = (now: number): number => momentAt(passedAt(now) - 1)

/** Two moments a day: so many days later is twice as many further on. No day at all is the next moment. */
export const endOf = (from: number, days: number): number => {
  const here = passedAt(from) - 1
  const isMoment = momentAt(here) === from
  const start = isMoment ? here : here + 1
  return momentAt(start + (days > 0 ? 2 * days : isMoment ? 1 : 0))
}
