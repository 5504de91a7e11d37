/** When somebody wants to be reminded, as people type it. Pure. */
import { dateOf, monthOf, realDay, toDay } from '../../dates/civil-date.ts'
import { readDue } from '../../dates/due.ts'
import { readHolidayName } from '../../dates/holidays.ts'
import type { HolidaysOf } from '../../dates/school-calendar.ts'
import { takeFrom } from '../../network/bodies/rhythm/from-day.ts'
import { allMonths, monthOfName, number, numberOf } from '../../network/bodies/rhythm/lexicon.ts'
import { plainWords, readWords } from '../../network/bodies/rhythm/read-words.ts'
import { toDutch } from './english.ts'
import type { Repetition } from './repetition.ts'
import { firstOfPeriod, weekdayFrom } from './unsaid.ts'

export interface Said extends HolidaysOf {
  /** The day on which it was typed: from which it counts where no day is said. */
  readonly today: string
}

/**
 * Reads "elke eerste maandag van de maand", "om de vier weken op dinsdag", "jaarlijks op 1 mei", "elk kwartaal",
 * "de laatste schooldag voor de kerstvakantie", and what comes once: "uiterlijk 1 mei".
 *
 * @returns null when the words say no day, or none that is still to come
 */
export const readRepetition = (typed: string, said: Said): Repetition | null => {
  const text = toDutch(typed)
  const { rest, fromOn } = takeFrom(plainWords(text), said.today)
  if (fromOn === null || rest === '') return readOnce(text, said)
  const start = fromOn === '' ? null : fromOn
  const read = [readBeforeHoliday, readDays, readMonths, readYearly].map((one) => one(rest, said.today, start))
  return read.find((one) => one !== null) ?? readByWeekday(text, said.today) ?? readOnce(text, said)
}

type Reader = (rest: string, today: string, fromOn: string | null) => Repetition | null

const beforeHoliday =
  /^(?:(?:op|elke|iedere|de) )*laatste (?:schooldag|werkdag|dag) voor (?:een |elke |iedere |alle |de )?(.+)$/u

const readBeforeHoliday: Reader = (rest) => {
  const [, before] = beforeHoliday.exec(rest) ?? []
  if (!before) return null
  if (/^(?:school)?vakanties?$/u.test(before)) return { kind: 'before-holiday', holiday: null }
  const holiday = readHolidayName(before)
  return holiday && { kind: 'before-holiday', holiday }
}

const everyWord = '(?:elke|elk|iedere|ieder|om de|per|alle)'
const days = new RegExp(`^(?:${everyWord} (?:${number} )?dag(?:en)?|dagelijks)$`, 'u')

const readDays: Reader = (rest, today, fromOn) => {
  if (/^(?:op )?(?:(?:elke|iedere|alle|de) )?(?:werkdag|werkdagen|schooldagen)$/u.test(rest))
    return { kind: 'working-days' }
  const found = days.exec(rest)
  if (!found) return null
  const every = found[1] ? numberOf(found[1]) : rest.startsWith('om de') ? 2 : 1
  return isCount(every) ? { kind: 'days', every, fromOn: fromOn ?? today } : null
}

/** Beyond these nobody means what they typed. */
const isCount = (every: number): boolean => every >= 1 && every <= 99

const months = new RegExp(
  `^(?:(maandelijks)|(halfjaarlijks)|${everyWord} (?:${number} )?(maand|maanden|kwartaal|half ?jaar))(?: op)?(?: de (\\d{1,2})(?:e|de|ste))?$`,
  'u',
)
const dateFirst = /^(?:op )?de (\d{1,2})(?:e|de|ste) van ((?:elke|iedere|elk|ieder) (?:maand|kwartaal))$/u
const lengths: Readonly<Record<string, 1 | 3 | 6>> = {
  maand: 1,
  kwartaal: 3,
  halfjaar: 6,
  maandelijks: 1,
  halfjaarlijks: 6,
}

/** The date is said, or it is the first day of the month, the quarter or the half year. */
const readMonths: Reader = (rest, today, fromOn) => {
  const turned = dateFirst.exec(rest)
  const found = months.exec(turned ? `${turned[2]} op de ${turned[1]}e` : rest)
  if (!found) return null
  const [, monthly, halfYearly, count, unit = monthly ?? halfYearly ?? '', said] = found
  const length = lengths[unit.replace(' ', '').replace('maanden', 'maand')] ?? 1
  const every = (count ? numberOf(count) : rest.startsWith('om de') ? 2 : 1) * length
  const date = said ? Number(said) : fromOn ? dateOf(toDay(fromOn)) : 1
  if (!isCount(every) || date < 1 || date > 31) return null
  const isWhole = length === every || length > 1
  return { kind: 'months', every, date, fromOn: fromOn ?? firstOfPeriod(today, isWhole ? length : 1, date) }
}

const yearly =
  /^(?:(?:jaarlijks|elk jaar|ieder jaar|eens per jaar|een keer per jaar)(?: op)?|elke|iedere)(?: (\d{1,2})e?[ -](\p{L}+|\d{1,2}))?$/u

const readYearly: Reader = (rest, today, fromOn) => {
  const found = yearly.exec(rest)
  if (!found || /^(?:elke|iedere)$/u.test(rest)) return null
  const [, date, month] = found
  if (!date || !month) {
    const day = toDay(fromOn ?? today)
    return { kind: 'year', month: monthOf(day), date: dateOf(day) }
  }
  const monthNumber = /^\d/u.test(month) ? Number(month) : monthOfName(month)
  // A leap year has every day.
  const isDay = monthNumber !== null && realDay(2024, monthNumber, Number(date)) !== null
  return isDay ? { kind: 'year', month: monthNumber, date: Number(date) } : null
}

/** What bodies say too: on which weekday of the month, or every so many weeks. */
const readByWeekday = (text: string, today: string): Repetition | null => {
  const isEach = /^(?:elke|iedere|op|alle) /u.test(plainWords(text))
  const read = readWords(text.replace(/^\s*(?:jaarlijks|elk jaar|ieder jaar)\b/iu, ''), today)
  if (!read || read.times !== null) return null
  const { weekday, nth, weeks, months: named, isMonthly, fromOn } = read
  if (weeks !== null) {
    if (nth || named || isMonthly) return null
    return { kind: 'weeks', every: weeks, ...weekdayFrom(weekday, fromOn ?? today) }
  }
  if (weekday === null) return null
  if (nth === null && !isMonthly && !named)
    return isEach && !/^op /u.test(plainWords(text))
      ? { kind: 'weeks', every: 1, ...weekdayFrom(weekday, fromOn ?? today) }
      : null
  const from = fromOn === null ? {} : { fromOn }
  return { kind: 'month', nth: nth ?? 1, weekday, months: named ?? allMonths, ...from }
}

/** What says that it comes again, and is not understood, is not read as if it came once. */
const again = /\b(?:elke?|iedere?|om de|per|alle|keer|\p{L}*(?:dagelijks|wekelijks|maandelijks|jaarlijks))\b/iu

/** By its last day, when it says a day; at the latest then when it says a window. What has no end ("na de kerstvakantie") is when it begins. */
const readOnce = (text: string, { today, region, extra = [] }: Said): Repetition | null => {
  if (again.test(text)) return null
  const due = readDue(text, { anchor: today, region, extra })
  const on = due?.isStart ? due.from : (due?.until ?? due?.from)
  if (!on || on < today) return null
  return { kind: 'once', on, isBy: !due?.isStart && due?.from !== on }
}
