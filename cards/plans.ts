/** What plans look like: the steps with their days, what is next, and what is in danger. */
import {
  type Block,
  bars,
  bold,
  button,
  buttons,
  type Card,
  card,
  fact,
  facts,
  fine,
  heading,
  notice,
  paragraph,
  type Row,
  rows,
} from './card.ts'
import { listPlansPress, planMeetingPress } from './meeting-presses.ts'
import {
  fixStepPress,
  markStepPress,
  newPlanPress,
  shiftPress,
  showPlanPress,
  showStepPress,
  withdrawPlanPress,
} from './plan-presses.ts'
import { press } from './press.ts'
import { remindButton, signUpButton } from './reminded-things.ts'
import type { Words } from './words/words.ts'

/** @property when its day in words. @property dangers as sentences. */
export interface StepView {
  readonly id: string
  readonly title: string
  readonly body: { readonly id: string; readonly name: string }
  readonly when: string
  readonly state: 'done' | 'next' | 'open'
  readonly isFixed: boolean
  readonly hasMeeting: boolean
  readonly dangers: readonly string[]
}

/** @property isSteward null in a channel, where nobody is known. @property note what is not counted with, or ''. */
export interface PlanView {
  readonly id: string
  readonly name: string
  readonly body: string
  readonly hardDay: string
  readonly hasMeeting: boolean
  readonly state: 'running' | 'done' | 'withdrawn'
  readonly steps: readonly StepView[]
  readonly isSteward: boolean | null
}

export const planCard = (view: PlanView, words: Words): Card => {
  const say = words.plans
  return card(
    say.summary(view.name, view.hardDay),
    heading(view.name),
    ...(view.state === 'withdrawn' ? [notice(say.withdrawn)] : []),
    facts(fact(say.body, view.body), fact(say.before, view.hasMeeting ? say.meetingOn(view.hardDay) : view.hardDay)),
    progressOf(view, words),
    ...dangersOf(view, words),
    rows(view.steps.map((step, at) => stepRow(view, step, at, words))),
    ...doorsOf(view, words),
  )
}

const progressOf = ({ steps }: PlanView, { plans: say }: Words): Block => {
  const done = steps.filter(({ state }) => state === 'done').length
  const late = steps.filter(({ state, dangers }) => state !== 'done' && dangers.length > 0).length
  const parts = [
    { look: 'done', count: done },
    { look: 'late', count: late },
    { look: 'open', count: steps.length - done - late },
  ] as const
  return bars([{ label: say.progress, parts, said: say.done(done, steps.length, late) }])
}

const dangersOf = (view: PlanView, { plans: say }: Words): readonly Block[] =>
  view.state === 'running'
    ? view.steps.flatMap(({ title, dangers }) => dangers.map((danger) => notice(bold(`${title}: `), danger)))
    : view.state === 'done'
      ? [paragraph(say.allDone)]
      : []

const stepRow = (view: PlanView, step: StepView, at: number, { plans: say }: Words): Row => ({
  text: [bold(`${at + 1}. `), step.title],
  fine: [step.when, step.body.name, say.states[step.state], ...(step.isFixed ? [say.fixed] : [])].join(' · '),
  ...(view.state === 'withdrawn'
    ? {}
    : { button: button(say.openStep, press(showStepPress, { plan: view.id, step: step.id })) }),
})

const doorsOf = (view: PlanView, words: Words): readonly Block[] => {
  const { plans: say } = words
  const { id: plan, state, isSteward } = view
  const next = view.steps.find((step) => step.state === 'next')
  const mayMove = state === 'running' && isSteward !== false
  return [
    buttons(
      ...(state === 'running' && next
        ? [button(say.ready(next.title), press(markStepPress, { plan, step: next.id, isDone: true }), 'primary')]
        : []),
      ...(mayMove && !view.hasMeeting ? [button(say.shiftHardDay, press(shiftPress, { plan, step: null }))] : []),
      ...(mayMove ? [button(say.withdraw, press(withdrawPlanPress, { plan }), 'danger')] : []),
      ...(isSteward === null || state !== 'running'
        ? []
        : [remindButton({ kind: 'plan', id: plan }, words), signUpButton({ kind: 'plan', id: plan }, words)]),
      ...(isSteward === null ? [] : [button(say.list, press(listPlansPress, { body: null }))]),
    ),
  ]
}

/** @property mayMark and `isSteward`: what the reader may do with it. */
export interface OneStepView {
  readonly plan: { readonly id: string; readonly name: string; readonly isRunning: boolean }
  readonly step: StepView
  readonly mayMark: boolean
  readonly isSteward: boolean
}

export const stepCard = ({ plan, step, mayMark, isSteward }: OneStepView, words: Words): Card => {
  const say = words.plans
  const of = { plan: plan.id, step: step.id }
  const isDone = step.state === 'done'
  const mayMove = plan.isRunning && isSteward && !isDone
  return card(
    `${step.title}: ${step.when}`,
    heading(step.title),
    fine(plan.name),
    facts(fact(say.day, step.when), fact(say.body, step.body.name), fact(say.state, say.states[step.state])),
    ...(step.isFixed ? [fine(say.fixedExplain)] : []),
    ...step.dangers.map((danger) => notice(danger)),
    buttons(
      ...(mayMark && !isDone ? [button(say.markDone, press(markStepPress, { ...of, isDone: true }), 'primary')] : []),
      ...(mayMark && isDone ? [button(say.markUndone, press(markStepPress, { ...of, isDone: false }))] : []),
      ...(mayMove && !step.hasMeeting
        ? [
            button(say.shift, press(shiftPress, of)),
            button(say[step.isFixed ? 'free' : 'fix'], press(fixStepPress, { ...of, isFixed: !step.isFixed })),
            button(say.planMeeting, press(planMeetingPress, { body: step.body.id })),
          ]
        : []),
      button(say.whole, press(showPlanPress, { plan: plan.id })),
    ),
  )
}

export interface PlanRowView {
  readonly id: string
  readonly name: string
  readonly body: string
  readonly hardDay: string
  readonly next: string | null
  readonly dangers: number
}

export const planListCard = (
  view: {
    readonly plans: readonly PlanRowView[]
    readonly total: number
    readonly body: string | null
    readonly mayAdd: boolean
  },
  words: Words,
): Card => {
  const say = words.plans
  return card(
    say.title,
    heading(say.title),
    ...(view.plans.length === 0 ? [paragraph(say.none)] : []),
    rows(view.plans.map((plan) => planRow(plan, words))),
    ...(view.total > view.plans.length ? [fine(say.more(view.total - view.plans.length))] : []),
    ...(view.mayAdd ? [buttons(button(say.make, press(newPlanPress, { body: view.body }), 'primary'))] : []),
  )
}

const planRow = ({ id, name, body, hardDay, next, dangers }: PlanRowView, { plans: say }: Words): Row => ({
  text: bold(name),
  fine: [
    body,
    say.beforeDay(hardDay),
    ...(next === null ? [] : [say.nextIs(next)]),
    ...(dangers > 0 ? [say.inDanger(dangers)] : []),
  ].join(' · '),
  button: button(say.show, press(showPlanPress, { plan: id })),
})
