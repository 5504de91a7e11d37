/** What was typed behind `/stil` and may mean something else: it is asked before it is kept. Pure. */
import { daysAfter } from '../../clock.ts'
import type { ExtraDays } from '../../dates/extra-days.ts'
import { bareHours, namesHours, readHours, silencesWork } from '../hours.ts'
import type { Hours } from '../timing/silence.ts'
import { type Asked, findPeriod, isDoubtful, longestUnasked, readPeriods } from './days-off.ts'
import { partsOf } from './listed.ts'

/** What the form is filled in with. @property instead the other thing that the same words may be; null for none. */
export type Doubt =
  | { readonly asks: 'days'; readonly periods: readonly ExtraDays[]; readonly instead: Hours | null }
  | { readonly asks: 'hours'; readonly hours: Hours; readonly instead: ExtraDays | null }

/** Null for what can be kept without asking. @throws {Refusal} silence.* at the field */
export const doubtOf = (text: string, asked: Asked): Doubt | null => {
  const bare = bareHours(text)
  if (bare) return dayOrHours(text, bare, asked)
  if (namesHours(text)) {
    const hours = readHours(text, 'hours')
    return silencesWork(hours) ? { asks: 'hours', hours, instead: null } : null
  }
  return partsOf(text).some((part) => isDoubtful(part, asked))
    ? { asks: 'days', periods: readPeriods(text, asked), instead: null }
    : null
}

/** `5-12` is as well the fifth of December: a day that comes soon is the likelier of the two. */
const dayOrHours = (text: string, hours: Hours, asked: Asked): Doubt => {
  const day = findPeriod(text.replace(/\s*-\s*/u, '-'), asked)
  return day && day.from <= daysAfter(asked.today, longestUnasked)
    ? { asks: 'days', periods: [day], instead: hours }
    : { asks: 'hours', hours, instead: day }
}
