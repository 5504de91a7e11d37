/** A repetition as a card says it; `words.ts` reads the Dutch of it back as the same. Pure. */
import type { Words } from '../../../cards/words/words.ts'
import { dateOf, monthOf, toDay, yearOf } from '../../dates/civil-date.ts'
import { sayRhythm } from '../../network/bodies/rhythm/say-rhythm.ts'
import type { Repetition } from './repetition.ts'

export const sayRepetition = (repetition: Repetition, words: Words): string => {
  const { repetitions: say } = words
  const { months, numbers } = words.overleg.rhythms
  const count = (every: number) => numbers[every] ?? String(every)
  const inYear = (month: number, date: number) => `${date} ${months[month - 1]}`
  const whole = (on: string) => `${inYear(monthOf(toDay(on)), dateOf(toDay(on)))} ${yearOf(toDay(on))}`
  switch (repetition.kind) {
    case 'once':
      return repetition.isBy ? say.by(whole(repetition.on)) : say.on(whole(repetition.on))
    case 'days': {
      const { every, fromOn } = repetition
      return every === 1 ? say.daily(whole(fromOn)) : say.days(count(every), whole(fromOn))
    }
    case 'months': {
      const { every, date, fromOn } = repetition
      return every === 1 ? say.monthly(date, whole(fromOn)) : say.months(count(every), date, whole(fromOn))
    }
    case 'year':
      return say.yearly(inYear(repetition.month, repetition.date))
    case 'working-days':
      return say.workingDays
    case 'before-holiday':
      return repetition.holiday ? say.beforeHoliday(say.holidays[repetition.holiday]) : say.beforeEachHoliday
    case 'month': {
      const { fromOn, ...rhythm } = repetition
      const said = sayRhythm(rhythm, words)
      return fromOn === undefined ? said : say.from(said, whole(fromOn))
    }
    default:
      return sayRhythm(repetition, words)
  }
}
