/** What a channel hears of a plan: that a step comes near, and that days have moved. */
import { bold, button, buttons, type Card, card, notice, paragraph, rows } from './card.ts'
import { markStepPress, showPlanPress, showStepPress } from './plan-presses.ts'
import { press } from './press.ts'
import type { Words } from './words/words.ts'

/** @property days before its day; 0 on the day itself. @property still whether that holds: not done, and not moved. */
export interface StepReminderView {
  readonly plan: { readonly id: string; readonly name: string }
  readonly step: { readonly id: string; readonly title: string; readonly when: string }
  readonly days: number
  readonly still: 'open' | 'done' | 'moved'
}

export const stepReminderCard = ({ plan, step, days, still }: StepReminderView, words: Words): Card => {
  const say = words.plans.reminder
  const said = say.when(days, step.title, step.when)
  return card(
    said,
    paragraph(bold(said)),
    paragraph(say.of(plan.name)),
    ...(still === 'open' ? [] : [notice(say[still])]),
    buttons(
      ...(still === 'open'
        ? [
            button(
              words.plans.markDone,
              press(markStepPress, { plan: plan.id, step: step.id, isDone: true }),
              'primary',
            ),
          ]
        : []),
      ...(still === 'done'
        ? []
        : [button(words.plans.openStep, press(showStepPress, { plan: plan.id, step: step.id }))]),
      button(words.plans.whole, press(showPlanPress, { plan: plan.id })),
    ),
  )
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
