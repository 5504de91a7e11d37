import { type Day, dayOf, type IsoDate, toDay, toIso } from './civil-date.ts'
import { type ExtraDays, widened } from './extra-days.ts'
import { addWorkingDays, isWorking } from './public-holidays.ts'
import {
  checkHolidayRows,
  type HolidayName,
  type HolidayRow,
  type Region,
  startOfSchoolYear,
} from './school-holiday-row.ts'
import rows from './school-holidays.json' with { type: 'json' }

export type { HolidayName, Region } from './school-holiday-row.ts'

/** First Saturday to last Sunday; extra days may move either. */
export interface SchoolHoliday {
  readonly name: HolidayName
  readonly start: Day
  readonly end: Day
}

const calendar = readCalendar(checkHolidayRows(rows))

function readCalendar(checked: readonly HolidayRow[]): Record<Region, readonly SchoolHoliday[]> {
  const of = (region: Region) =>
    checked
      .filter((row) => row.region === region)
      .map((row) => ({ name: row.holiday, start: toDay(row.from), end: toDay(row.until) }))
      .sort((a, b) => a.start - b.start)
  return { noord: of('noord'), midden: of('midden'), zuid: of('zuid') }
}

/** All that is known of a region, in order. */
export const schoolHolidaysOf = (region: Region): readonly SchoolHoliday[] => calendar[region]

/** Whose school holidays are meant: those of the region, with the extra days of an organisation. */
export interface HolidaysOf {
  readonly region: Region
  readonly extra?: readonly ExtraDays[]
}

/** The holiday that officially starts in that calendar year, or null when the calendar has no row for it. */
export const schoolHolidayIn = (
  name: HolidayName,
  year: number,
  { region, extra = [] }: HolidaysOf,
): SchoolHoliday | null => {
  const isMeant = (it: SchoolHoliday): boolean =>
    it.name === name && it.start >= dayOf(year, 1, 1) && it.start <= dayOf(year, 12, 31)
  const found = calendar[region].find(isMeant)
  return found ? { ...found, ...widened(found, extra) } : null
}

/**
 * A year without a row may only be passed over when no holiday of that name can still lie ahead:
 * the latest days on which one can end, one week wider than the official spread.
 */
const latestEnd: Record<HolidayName, (year: number) => Day> = {
  voorjaar: (year) => dayOf(year, 3, 15),
  mei: (year) => dayOf(year, 5, 20),
  zomer: (year) => dayOf(year, 9, 14),
  herfst: (year) => dayOf(year, 11, 10),
  kerst: (year) => dayOf(year + 1, 1, 14),
}

export const isSurelyOver = (name: HolidayName, year: number, day: Day): boolean => latestEnd[name](year) < day

export const isWorkingDay = (date: IsoDate): boolean => isWorking(toDay(date))

export const lastWorkingDayBefore = (date: IsoDate): IsoDate => toIso(addWorkingDays(toDay(date), -1))

/** False also means "not known" for a year without rows: ask `knowsSchoolYear` where that matters. */
export const isSchoolHoliday = (date: IsoDate, region: Region, extra: readonly ExtraDays[] = []): boolean => {
  const day = toDay(date)
  if (extra.some(({ from, until }) => from <= date && date <= until)) return true
  // Asked for day after day when reminders are planned: what is widened by nothing stays as it is.
  const holidays =
    extra.length === 0 ? calendar[region] : calendar[region].map((it) => ({ ...it, ...widened(it, extra) }))
  return holidays.some(({ start, end }) => start <= day && day <= end)
}

/** That day itself when it is one, else the last one before it. A Friday mostly, but not where that is King's Day (27 April 2029). */
export const lastSchoolDayUntil = (date: IsoDate, { region, extra }: HolidaysOf): IsoDate => {
  let day = date
  while (!isWorkingDay(day) || isSchoolHoliday(day, region, extra)) day = lastWorkingDayBefore(day)
  return day
}

/** Whether the whole school year that starts in this year is in the calendar: five holidays. */
export const knowsSchoolYear = (startYear: number, region: Region): boolean =>
  calendar[region].filter((it) => it.start >= dayOf(startYear, 8, 1) && it.start < dayOf(startYear + 1, 8, 1))
    .length === 5

/** The first school year, from that of the day on, that is not wholly in the calendar, by the year in which it starts. */
export const firstUnknownSchoolYear = (date: IsoDate, region: Region): number => {
  let year = startOfSchoolYear(date)
  while (knowsSchoolYear(year, region)) year += 1
  return year
}
