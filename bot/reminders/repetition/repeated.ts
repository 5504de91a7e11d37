/** When a reminder by hand comes, with what is silent around it. Pure. */
import { dayAt, instantOn } from '../../clock.ts'
import type { HolidaysOf } from '../../dates/school-calendar.ts'
import type { Ref } from '../../ref.ts'
import { lastMoment, momentOn, nextMoment, workingHour } from '../timing/moments.ts'
import type { Silence } from '../timing/silence.ts'
import { next, type Repetition } from './repetition.ts'

/** @property on the day that it stands for, and of several that came together the last. @property at epoch milliseconds. */
export interface Repeated {
  readonly on: string
  readonly at: number
}

export interface Around {
  readonly silence: Silence
  /** Whose school holidays a repetition speaks of, also where they are not silent. */
  readonly holidays: HolidaysOf
}

/** What it is, whenever it comes. */
export const repeatedKey = ({ kind, id }: Ref, on: string): string => `${kind}:${id}:by-hand:${on}`

/**
 * The next one: at nine on its day, or after the silence in which that lies; what has to be said at the latest then
 * comes before it.
 *
 * @param since when it was asked for.
 * @param after the day (`on`) of the one that was given last, not the moment of it: no jump of a clock gives it twice or
 *   leaves one out. Null when none was.
 * @returns null where there is none
 */
export const nextRepeated = (
  repetition: Repetition,
  { since, after }: { readonly since: number; readonly after: string | null },
  around: Around,
): Repeated | null => {
  const place = (on: string | null) => on && { on, at: momentFor(repetition, on, since, around.silence) }
  const following = (day: string) => place(next(repetition, day, around.holidays)) || null
  let found = following(after ?? dayBeforeFirst(since))
  for (let one = found; one && one.at === found?.at; one = following(one.on)) found = one
  return found
}

/** Nine o'clock of today has passed for whoever asks later. */
const dayBeforeFirst = (since: number): string => {
  const today = dayAt(since)
  return since > instantOn(today, workingHour) ? today : dayAt(instantOn(today, 0) - 1)
}

const momentFor = (repetition: Repetition, on: string, since: number, silence: Silence): number => {
  const nine = instantOn(on, workingHour)
  const at = momentOn(on, silence) ?? (isByThen(repetition) ? lastMoment(nine, silence) : nextMoment(nine, silence))
  return at >= since ? at : nextMoment(since, silence)
}

const isByThen = (repetition: Repetition): boolean =>
  repetition.kind === 'before-holiday' || (repetition.kind === 'once' && repetition.isBy)
