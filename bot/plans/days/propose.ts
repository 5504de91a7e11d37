/** A plan is proposed: its steps get their days, in meetings that are planned already where they fit. Pure. */
import { daysAfter } from '../../clock.ts'
import type { Plan, PlanStep } from '../plan.ts'
import { type Calendar, isHeld, type MeetingDay, mustEndOn, withDay } from './count-back.ts'
import { lastFreeUntil } from './free-days.ts'

type Sketch = Pick<Plan, 'steps' | 'hardOn'>

/** A step is done no more than five weeks earlier than it must be, for the sake of a meeting that is there anyway. */
export const earliestSnap = 35

/** From the last step to the first: each on the latest day that leaves the next one its time. */
export const proposePlan = <Of extends Sketch>(plan: Of, calendar: Calendar): Of =>
  plan.steps.reduceRight<Of>((counted, step, at) => {
    if (isHeld(step)) return counted
    const latest = mustEndOn(counted, at)
    const meeting = findMeeting(step, latest, calendar)
    if (!meeting) return withDay(counted, at, lastFreeUntil(latest, calendar.region))
    return inMeeting(counted, at, meeting)
  }, plan)

export const inMeeting = <Of extends Sketch>(plan: Of, at: number, { id, on }: MeetingDay): Of => ({
  ...plan,
  steps: plan.steps.map((step, index) => (index === at ? { ...step, on, meeting: id } : step)),
})

/** The last meeting of the body of the step that is in time. */
const findMeeting = (
  { body }: Pick<PlanStep, 'body'>,
  latest: string,
  { meetings, today }: Calendar,
): MeetingDay | undefined => {
  const earliest = daysAfter(latest, -earliestSnap)
  return meetings
    .filter((one) => one.body === body && one.on <= latest && one.on >= earliest && one.on >= today)
    .sort((a, b) => (a.on === b.on ? (a.id < b.id ? -1 : 1) : a.on < b.on ? -1 : 1))
    .at(-1)
}
