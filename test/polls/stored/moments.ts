/** When options of an anonymous poll come out, by a list: each working day at nine and at two, Dutch time. */
import { at, dayOf, plus } from '../../case-rounds/machine/calendar.ts'

/** Those that fall on a weekday. */
const freeDays = new Set(
  [
    '2026-12-25 2027-01-01 2027-03-26 2027-03-29 2027-04-27 2027-05-06 2027-05-07 2027-05-17',
    '2028-04-14 2028-04-17 2028-04-27 2028-05-25 2028-05-26 2028-06-05 2028-12-25 2028-12-26',
  ].flatMap((year) => year.split(' ')),
)

const isFree = (day: string): boolean => freeDays.has(day) || [0, 6].includes(new Date(`${day}T12:00:00Z`).getUTCDay())

export const nextMoment = (now: number): number => {
  for (let day = dayOf(now); ; day = plus(day, 1)) {
    const found = isFree(day) ? undefined : [at(day, 9), at(day, 14)].find((moment) => moment > now)
    if (found !== undefined) return found
  }
}
