/** A rhythm as a card says it; `read-rhythm.ts` reads it back as the same. Pure. */
import { listed } from '../../../../cards/words/listed.ts'
import type { Words } from '../../../../cards/words/words.ts'
import { dateOf, monthOf, toDay, yearOf } from '../../../dates/civil-date.ts'
import type { Rhythm } from '../../customs.ts'
import { allMonths } from './lexicon.ts'

/** From here on it is shorter to say in which months they do not meet. */
const mostMonthsSaid = 7

export const sayRhythm = (rhythm: Rhythm, { overleg: { rhythms: say } }: Words): string => {
  if (rhythm.kind === 'year') return say.yearly(say.numbers[rhythm.times] ?? String(rhythm.times))
  const weekday = say.weekdays[rhythm.weekday - 1] ?? ''
  const monthsSaid = (months: readonly number[]) =>
    listed(
      months.map((month) => say.months[month - 1] ?? ''),
      say.and,
    )
  if (rhythm.kind === 'weeks') {
    const day = toDay(rhythm.fromOn)
    const from = `${dateOf(day)} ${say.months[monthOf(day) - 1]} ${yearOf(day)}`
    const every = say.numbers[rhythm.every] ?? String(rhythm.every)
    return rhythm.every === 1 ? say.weekly(weekday, from) : say.weeks(every, weekday, from)
  }
  const nth = say.nth[rhythm.nth]
  if (rhythm.months.length === allMonths.length) return say.monthly(nth, weekday)
  if (rhythm.months.length <= mostMonthsSaid) return say.inMonths(nth, weekday, monthsSaid(rhythm.months))
  return say.monthlyExcept(nth, weekday, monthsSaid(allMonths.filter((month) => !rhythm.months.includes(month))))
}
