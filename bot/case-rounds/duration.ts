/** How long a child has been without a place, and when that is three months. No pupil is tracked: the round knows a band. */

import { daysAfter } from '../clock.ts'
import { addMonths, toDay, toIso } from '../dates/civil-date.ts'

export const durationBands = ['under-4-weeks', '4-weeks-3-months', '3-6-months', 'over-6-months'] as const
export type DurationBand = (typeof durationBands)[number]

/** @property saidOn the day of which the band holds: that of a publication moment, not of submitting. */
export interface Duration {
  readonly band: DurationBand
  readonly saidOn: string | null
}

/** “Geen kind langer dan drie maanden thuis.” */
const [months, fourWeeks] = [3, 28]

/** From this day on it is surely over three months: then it is longest since it began at the near end of its band. */
export const crossesOn = ({ band, saidOn }: Duration): string | null => {
  if (saidOn === null) return null
  if (band === '3-6-months' || band === 'over-6-months') return saidOn
  const threeMonthsOn = toIso(addMonths(toDay(saidOn), months))
  return band === 'under-4-weeks' ? threeMonthsOn : daysAfter(threeMonthsOn, -fourWeeks)
}

/** `may-be-over`: by its band it can be over three months by now, and need not be. */
export const durationMark = (duration: Duration, today: string): 'under' | 'may-be-over' | 'over' => {
  const surely = crossesOn(duration)
  if (surely === null || duration.saidOn === null) return 'under'
  if (today >= surely) return 'over'
  const soonest =
    duration.band === 'under-4-weeks'
      ? daysAfter(toIso(addMonths(toDay(duration.saidOn), months)), -fourWeeks)
      : daysAfter(duration.saidOn, 1)
  return today >= soonest ? 'may-be-over' : 'under'
}
