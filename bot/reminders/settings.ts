/** How a network, a body or a member wants to be reminded. Pure. */
import type { HolidaysOf, Region } from '../dates/school-calendar.ts'
import { usualDigestDay } from './timing/digest.ts'
import { type Hours, noOwnSilence, type OwnSilence, type Silence } from './timing/silence.ts'
import { type StepKind, type StepSettings, usualSteps } from './timing/step.ts'
import type { WorkingWeekday } from './timing/weekly.ts'

/**
 * @property hours in which nobody is spoken to; null for none.
 * @property morning whether channels get a card of what is due, on its morning.
 * @property digest the weekday of the weekly overview; null for none.
 */
export interface ReminderSettings {
  readonly steps: StepSettings
  readonly hours: Hours | null
  readonly weekends: boolean
  readonly publicHolidays: boolean
  readonly schoolHolidays: boolean
  readonly morning: boolean
  readonly digest: WorkingWeekday | null
}

export const usualReminders: ReminderSettings = {
  steps: usualSteps,
  hours: { from: '18:00', until: '08:00' },
  weekends: true,
  publicHolidays: true,
  schoolHolidays: true,
  morning: true,
  digest: usualDigestDay,
}

/** What somebody set; all else is as usual, or of a body as in its network. */
export type DifferingReminders = Partial<Omit<ReminderSettings, 'steps'>> & { readonly steps?: Partial<StepSettings> }

/** What holds, with the last that differs over the first. */
export const withDiffering = (settings: ReminderSettings, differing: DifferingReminders): ReminderSettings => ({
  ...settings,
  ...differing,
  steps: { ...settings.steps, ...differing.steps },
})

/** What one member wants otherwise. @property muted the steps of which they want to hear nothing, whatever the thing. */
export interface OwnReminders {
  readonly silence: OwnSilence
  readonly muted: readonly StepKind[]
}

export const noOwnReminders: OwnReminders = { silence: noOwnSilence, muted: [] }

/** @param own of whoever is spoken to; null for a channel */
export const silenceOf = (
  { hours, weekends, publicHolidays, schoolHolidays }: ReminderSettings,
  region: Region,
  own: OwnSilence | null = null,
): Silence => {
  const holidays: HolidaysOf = { region }
  return { hours, weekends, publicHolidays, schoolHolidays: schoolHolidays ? holidays : null, own }
}
