/** Which reminders something owed gives. Pure: planned again from the same day it gives the same, under the same keys. */
import { type Day, toDay, toIso } from '../../dates/civil-date.ts'
import { lastMoment, momentOn, nextMoment } from './moments.ts'
import { isSilentDay, type Silence } from './silence.ts'
import { nominalSteps, type Occurrence, type Step, type StepSettings, stepKinds, type Thing } from './step.ts'

/**
 * @param from since when it is owed like this (it was assigned, or got its date), not the moment of planning: what
 *   would have come before is not owed, and what was planned and not yet given stays so.
 * @returns in order of time
 */
export const stepsOf = (
  thing: Thing,
  settings: { readonly steps: StepSettings; readonly silence: Silence },
  from: number,
): readonly Occurrence[] => {
  const { silence } = settings
  const owed = nominalSteps(thing, settings.steps).filter(({ nominalAt }) => nominalAt >= from)
  const placed = owed.map((step) => {
    const at = momentOf(step, thing, silence)
    return { step, at: at >= from ? at : nextMoment(from, silence) }
  })
  return foldTogether(placed)
}

const momentOf = ({ kind, nominalAt, on }: Step, { term }: Thing, silence: Silence): number => {
  if (on === null) return nextMoment(nominalAt, silence)
  const moment = momentOn(toIso(on), silence)
  if (moment !== null) return moment
  const isWarning = kind === 'soon' || kind === 'due'
  // A warning that waited for the end of the silence in which it is due would come too late.
  return isWarning && term?.until && isSilentThroughout(on, toDay(term.until), silence)
    ? lastMoment(nominalAt, silence)
    : nextMoment(nominalAt, silence)
}

const isSilentThroughout = (first: Day, last: Day, silence: Silence): boolean => {
  for (let day = first; day <= last; day += 1) if (!isSilentDay(day, silence)) return false
  return true
}

interface Placed {
  readonly step: Step
  readonly at: number
}

/** Of those that come together somebody hears the last; what is proposed for the agenda is told to nobody. */
const foldTogether = (placed: readonly Placed[]): readonly Occurrence[] => {
  const together = Map.groupBy(placed, ({ step, at }) => `${at} ${step.to === 'agenda'}`)
  return [...together.values()].map(fold).sort((a, b) => a.at - b.at)
}

const fold = (together: readonly Placed[]): Occurrence => {
  const { step, at } = together.reduce((a, b) => (comesAfter(b.step, a.step) ? b : a))
  const { key, kind, days, to } = step
  const folded = new Set(together.map((one) => one.step.key))
  folded.delete(key)
  return { key, at, kind, days, to, folded: [...folded] }
}

const comesAfter = (a: Step, b: Step): boolean => (a.nominalAt - b.nominalAt || rank(a) - rank(b)) > 0
const rank = ({ kind, to }: Step): number => stepKinds.indexOf(kind) * 2 + (to === 'owner' ? 0 : 1)
