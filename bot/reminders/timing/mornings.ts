/** On which mornings channels are told something. Pure. */
import { dayAt, daysAfter, instantOn } from '../../clock.ts'
import { isSilent, lastMoment, momentOn, nextMoment, workingHour } from './moments.ts'
import type { Silence } from './silence.ts'

/** @property on its day (`YYYY-MM-DD`). @property at epoch milliseconds. */
export interface Morning {
  readonly on: string
  readonly at: number
}

/** The longest school holiday is 44 days, and nothing is put off for longer than a year. */
const mostSilentDays = 400

/** The first on that day or after it; a silence without end silences nothing. */
export const morningFrom = (day: string, silence: Silence): Morning => {
  let on = day
  for (let passed = 0; passed < mostSilentDays; passed += 1) {
    const at = momentOn(on, silence)
    if (at !== null) return { on, at }
    on = daysAfter(on, 1)
  }
  return { on: day, at: instantOn(day, workingHour) }
}

/** The first that is still to come. */
export const morningAfter = (now: number, silence: Silence): Morning => {
  const today = morningFrom(dayAt(now), silence)
  return today.at > now ? today : morningFrom(daysAfter(dayAt(now), 1), silence)
}

/** The last day of which that morning tells: what is due before the next one stands on it too. */
export const lastDayTold = (today: string, silence: Silence): string => {
  const next = morningFrom(daysAfter(today, 1), silence).on
  return next > today ? daysAfter(next, -1) : today
}

/** When what is due on a day should have been told: the last morning that does not come after it. */
export const toldBy = (day: string, silence: Silence): number =>
  lastMoment(instantOn(daysAfter(day, 1), 0) - 1, silence)

/** Whether somebody who comes late has to wait, and it does help. */
export const hasToWait = (now: number, silence: Silence): boolean =>
  isSilent(now, silence) && nextMoment(now, silence) > now
