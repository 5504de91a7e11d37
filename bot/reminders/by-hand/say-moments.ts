/** When a reminder by hand comes, in words, and why a day is another than the one that was said. */
import type { Words } from '../../../cards/words/words.ts'
import type { Reader } from '../../chat/feature.ts'
import { dayAt, hourAt } from '../../clock.ts'
import { type Day, dateOf, monthOf, toDay, weekdayOf, yearOf } from '../../dates/civil-date.ts'
import { isPublicHoliday } from '../../dates/public-holidays.ts'
import { sayDate } from '../../dates/say-due.ts'
import { type HolidayName, type HolidaysOf, schoolHolidayIn } from '../../dates/school-calendar.ts'
import { holidayNames } from '../../dates/school-holiday-row.ts'
import type { Around, Repeated } from '../repetition/repeated.ts'
import { isSilentDay, type Silence } from '../timing/silence.ts'

type Saying = Pick<Reader, 'words' | 'language'>

/** "di 14 apr 2026, 09.00 uur" */
export const sayInstant = (at: number, { words, language }: Saying): string =>
  words.handReminders.moment(sayDate(dayAt(at), language), hourAt(at))

/** "1 mei 2027 is een zaterdag: vr 30 apr 2027, 09.00 uur" */
export const sayMoment = ({ on, at }: Repeated, around: Around, saying: Saying): string => {
  const why = whyMoved({ on, at }, around, saying)
  const moment = sayInstant(at, saying)
  return why === '' ? moment : saying.words.handReminders.movedTo(why, moment)
}

/** '' where it comes on its own day. */
export const whyMoved = ({ on, at }: Repeated, { silence }: Around, { words }: Pick<Saying, 'words'>): string => {
  const day = toDay(on)
  if (dayAt(at) === on || !isSilentDay(day, silence)) return ''
  const { silent } = words.handReminders
  const said = sayDay(day, words)
  const holiday = holidayOn(day, silence)
  if (holiday) return silent.schoolHoliday(said, words.repetitions.holidays[holiday])
  if (silence.publicHolidays && isPublicHoliday(day)) return silent.publicHoliday(said)
  if (silence.weekends && weekdayOf(day) > 5) return silent.weekend(said, weekdayName(day, words))
  return silent.own(said)
}

/** "1 mei 2027": which day of the week it is, is said where it matters. */
const sayDay = (day: Day, { overleg }: Words): string =>
  `${dateOf(day)} ${overleg.rhythms.months[monthOf(day) - 1]} ${yearOf(day)}`

const weekdayName = (day: Day, { handReminders: { weekend } }: Words): string => weekend[weekdayOf(day) - 6] ?? ''

const holidayOn = (day: Day, { schoolHolidays }: Silence): HolidayName | null =>
  schoolHolidays === null ? null : (holidayNames.find((name) => isOn(name, day, schoolHolidays)) ?? null)

const isOn = (name: HolidayName, day: Day, holidays: HolidaysOf): boolean =>
  [yearOf(day) - 1, yearOf(day)].some((year) => {
    const found = schoolHolidayIn(name, year, holidays)
    return found !== null && found.start <= day && day <= found.end
  })
