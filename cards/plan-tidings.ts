/** What is said of a plan by itself: to one person that a step comes near, to channels that days have moved. */
import { bold, button, buttons, type Card, card, notice, paragraph, rows } from './card.ts'
import { snoozePress } from './nudge-presses.ts'
import type { NudgeLineView } from './nudges.ts'
import { showPlanPress, showStepPress } from './plan-presses.ts'
import { press } from './press.ts'
import type { Words } from './words/words.ts'

/** @property days until its day; negative when that has passed. @property isOver done, or the plan no longer runs. */
export interface StepNudgeView {
  readonly ref: { readonly kind: string; readonly id: string }
  readonly plan: { readonly id: string; readonly name: string }
  readonly step: { readonly id: string; readonly title: string; readonly when: string }
  readonly days: number
  readonly isOver: boolean
}

export const stepNudge = ({ ref, plan, step, days, isOver }: StepNudgeView, words: Words): NudgeLineView => {
  const say = words.plans.reminder
  if (isOver) return { text: say.over(step.title, plan.name), isOver, buttons: [] }
  const open = button(words.plans.openStep, press(showStepPress, { plan: plan.id, step: step.id }), 'primary')
  const later = button(words.agreements.nudge.later, press(snoozePress, ref))
  const whole = button(words.plans.whole, press(showPlanPress, { plan: plan.id }))
  return { text: say.near(days, step.title, plan.name, step.when), isOver, buttons: [open, later, whole] }
}

/** @property why a meeting moved or was called off, or somebody moved a day. @property lost steps without their meeting */
export interface ShiftedView {
  readonly plan: { readonly id: string; readonly name: string }
  readonly why: 'moved' | 'cancelled' | 'undone' | 'by-hand' | 'meeting-found'
  readonly moved: readonly { readonly title: string; readonly from: string; readonly to: string }[]
  readonly hard: { readonly from: string; readonly to: string } | null
  readonly dangers: readonly string[]
}

export const shiftedCard = ({ plan, why, moved, hard, dangers }: ShiftedView, words: Words): Card => {
  const say = words.plans.shifted
  const said = say.title(plan.name)
  const lines = [
    ...(hard ? [{ text: say.hardDay, fine: say.fromTo(hard.from, hard.to) }] : []),
    ...moved.map(({ title, from, to }) => ({ text: title, fine: say.fromTo(from, to) })),
  ]
  return card(
    said,
    paragraph(bold(said), ` ${say.why[why]}`),
    rows(lines),
    ...(dangers.length === 0 ? [paragraph(say.fits)] : dangers.map((danger) => notice(danger))),
    buttons(button(words.plans.whole, press(showPlanPress, { plan: plan.id }))),
  )
}
