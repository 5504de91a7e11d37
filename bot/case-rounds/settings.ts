/** How a body runs its rounds. A round keeps the settings with which it began. Pure. */
import { type Reason, type ReasonData, refusal } from '../refusal.ts'

/** What takes time of members, in order. */
export const workPhases = ['open', 'clarifying', 'focusing', 'analysing', 'advising', 'feedback', 'agreeing'] as const
export type WorkPhase = (typeof workPhases)[number]

/**
 * @property days working days that each takes in writing; none is until the next publication moment.
 * @property minutes that each takes in a live round.
 * @property screeningDays after so many working days the facilitator is reminded, after `screeningMost` it is late.
 * @property least members who take part beside the submitter.
 * @property hours of publication by the wall clock in the Netherlands, in order.
 * @property retentionDays calendar days from closing to purge; also how long a case lies that nobody releases.
 * @property secondFeedbackDays calendar days after closing.
 * @property decisionDays working days in which the facilitator says what becomes of a round with too few.
 * @property keepYears after closing, of title, dates and how many took part.
 * @property waitDays calendar days that a round waits for its meeting.
 * @property guessableBelow so many organisations a body must have, or its people can guess.
 */
export interface RoundSettings {
  readonly days: Readonly<Record<WorkPhase, number>>
  readonly minutes: Readonly<Record<WorkPhase, number>>
  readonly screeningDays: number
  readonly screeningMost: number
  readonly extensionDays: number
  readonly decisionDays: number
  readonly least: number
  readonly hours: readonly number[]
  readonly retentionDays: number
  readonly secondFeedbackDays: number
  readonly keepYears: number
  readonly waitDays: number
  readonly guessableBelow: number
}

export const usualSettings: RoundSettings = {
  // About twelve working days together, one of screening included.
  days: { open: 0, clarifying: 3, focusing: 1, analysing: 2, advising: 2, feedback: 2, agreeing: 1 },
  // The incidentmethode takes 65 minutes; with the silence of the roddelmethode at most 75.
  minutes: { open: 3, clarifying: 15, focusing: 5, analysing: 15, advising: 10, feedback: 10, agreeing: 10 },
  screeningDays: 1,
  screeningMost: 2,
  extensionDays: 2,
  decisionDays: 3,
  least: 4,
  hours: [9, 14],
  retentionDays: 28,
  secondFeedbackDays: 21,
  // The cycle of a plan.
  keepYears: 4,
  // Bodies meet every six to eight weeks.
  waitDays: 60,
  guessableBelow: 6,
}

interface Limits {
  readonly least: number
  readonly most: number
}

/** A shorter time shuts people out; a longer one keeps what should be forgotten, or loses those who wait. */
export const settingLimits = {
  days: { least: 1, most: 10 },
  screeningDays: { least: 1, most: 5 },
  screeningMost: { least: 1, most: 10 },
  extensionDays: { least: 1, most: 5 },
  decisionDays: { least: 1, most: 10 },
  least: { least: 3, most: 12 },
  retentionDays: { least: 7, most: 56 },
  secondFeedbackDays: { least: 3, most: 55 },
  keepYears: { least: 1, most: 7 },
  waitDays: { least: 14, most: 120 },
  guessableBelow: { least: 4, most: 20 },
} as const satisfies Partial<Record<keyof RoundSettings, Limits>>

/** Of all phases of a live round together. */
export const liveMinutes: Limits = { least: 65, most: 75 }

/** At night nobody reads, and an hour that a clock change skips is none. */
const [firstHour, lastHour, mostHours] = [7, 20, 4]

/** @throws {Refusal} case-round.setting-outside, case-round.hours-unfit, case-round.live-minutes, case-round.feedback-late */
export const checkSettings = (settings: RoundSettings): RoundSettings => {
  checkNumbers(settings)
  const { hours, minutes, secondFeedbackDays, retentionDays, screeningDays, screeningMost } = settings
  if (!areFit(hours)) refuse('hours', 'case-round.hours-unfit', { from: firstHour, until: lastHour })
  const together = sumOf(Object.values(minutes))
  if (!isWithin(together, liveMinutes) || !Object.values(minutes).every((one) => Number.isInteger(one) && one > 0))
    refuse('minutes', 'case-round.live-minutes', { ...liveMinutes, together })
  if (secondFeedbackDays >= retentionDays) refuse('secondFeedbackDays', 'case-round.feedback-late', { retentionDays })
  if (screeningMost < screeningDays)
    refuse('screeningMost', 'case-round.setting-outside', { ...settingLimits.screeningMost, least: screeningDays })
  return settings
}

const checkNumbers = (settings: RoundSettings): void => {
  const { days: limits, ...rest } = settingLimits
  for (const phase of workPhases) {
    const within = phase === 'open' ? { ...limits, least: 0 } : limits
    if (!isWithin(settings.days[phase], within)) refuse(`days.${phase}`, 'case-round.setting-outside', within)
  }
  for (const name of Object.keys(rest) as (keyof typeof rest)[])
    if (!isWithin(settings[name], rest[name])) refuse(name, 'case-round.setting-outside', rest[name])
}

const refuse = <R extends Reason>(field: string, reason: R, data: ReasonData<R>): never => {
  throw refusal<Reason>(reason, data as never, field)
}

const isWithin = (value: number, { least, most }: Limits): boolean =>
  Number.isInteger(value) && least <= value && value <= most

const areFit = (hours: readonly number[]): boolean =>
  hours.length > 0 &&
  hours.length <= mostHours &&
  hours.every((hour, at) => isWithin(hour, { least: firstHour, most: lastHour }) && hour > (hours[at - 1] ?? 0))

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0)
