/** The latest day of every step, counted back from the hard day. Pure. */
import { daysAfter } from '../../clock.ts'
import type { Region } from '../../dates/school-calendar.ts'
import type { Plan, PlanStep } from '../plan.ts'
import { lastFreeUntil } from './free-days.ts'

/** A meeting of a body that has its day (`YYYY-MM-DD`). */
export interface MeetingDay {
  readonly id: string
  readonly body: string
  readonly on: string
}

/** What days are counted with. @property meetings of the bodies of the plan, planned and still ahead. */
export interface Calendar {
  readonly region: Region
  readonly today: string
  readonly meetings: readonly MeetingDay[]
}

/** A step that stays where it is when others move. */
export const isHeld = ({ isFixed, isDone, meeting }: Pick<PlanStep, 'isFixed' | 'isDone' | 'meeting'>): boolean =>
  isFixed || isDone || meeting !== null

/** Before the hard day itself, also where a step would need no time at all. */
const gapOf = (gapDays: number, isLast: boolean): number => (isLast ? Math.max(1, gapDays) : gapDays)

/** The day on which a step must have ended for what comes after it. */
export const mustEndOn = ({ steps, hardOn }: Pick<Plan, 'steps' | 'hardOn'>, at: number): string => {
  const [step, next] = [steps[at], steps[at + 1]]
  return daysAfter(next ? next.on : hardOn, -gapOf(step?.gapDays ?? 0, !next))
}

/** Each step on its latest free day before the next; what is held stays. Those behind `until` stay as they are. */
export const countBack = <Of extends Pick<Plan, 'steps' | 'hardOn'>>(
  plan: Of,
  { region }: Pick<Calendar, 'region'>,
  until = plan.steps.length,
): Of =>
  plan.steps.reduceRight<Of>((counted, step, at) => {
    if (at >= until || isHeld(step)) return counted
    return withDay(counted, at, lastFreeUntil(mustEndOn(counted, at), region))
  }, plan)

export const withDay = <Of extends Pick<Plan, 'steps'>>(plan: Of, at: number, on: string): Of => ({
  ...plan,
  steps: plan.steps.map((step, index) => (index === at ? { ...step, on } : step)),
})
