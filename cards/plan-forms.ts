/** The forms of plans: begin one, its steps as text, a shift with what comes of it, the end. */
import { z } from 'zod'
import { defineForm, type Form, form, type Option, type TextField } from './form.ts'
import { line, note, type Offered, oneOf } from './network-fields.ts'
import type { Words } from './words/words.ts'

export const planTemplates = ['support-plan', 'meeting', 'own'] as const
export type PlanTemplate = (typeof planTemplates)[number]

/** @property id of the plan that comes of it: a form sent twice makes one. */
export const beginForm = defineForm(
  'plan.begin',
  z.object({ id: z.string() }),
  z.object({ template: z.enum(planTemplates), body: z.string(), name: z.string(), hardOn: z.string() }),
)

/** As many as a plan has steps. */
export const stepFields = ['step1', 'step2', 'step3', 'step4', 'step5', 'step6', 'step7', 'step8'] as const

const writtenStep = z.object({ id: z.string(), gap: z.int().min(0), on: z.string(), meeting: z.string().nullable() })

/**
 * @property steps as they were proposed, field by field; null where there was none.
 * @property seen what was said to be in danger: whoever sends it again means it.
 */
export const stepsForm = defineForm(
  'plan.steps',
  z.object({
    id: z.string(),
    body: z.string(),
    template: z.enum(planTemplates),
    name: z.string(),
    hardOn: z.string(),
    meeting: z.string().nullable(),
    steps: z.array(writtenStep.nullable()),
    seen: z.string(),
  }),
  z.object(Object.fromEntries(stepFields.map((name) => [name, z.string().default('')])) as StepShape),
)
type StepShape = Record<(typeof stepFields)[number], z.ZodDefault<z.ZodString>>
export type StepsState = z.infer<typeof stepsForm.state>
export type StepsValues = z.infer<typeof stepsForm.values>

/** @property seen the day of which was shown what comes of it; '' for none. */
export const shiftForm = defineForm(
  'plan.shift',
  z.object({ plan: z.string(), version: z.int(), step: z.string().nullable(), seen: z.string() }),
  z.object({ on: z.string() }),
)
export type ShiftState = z.infer<typeof shiftForm.state>

export const withdrawForm = defineForm('plan.withdraw', z.object({ plan: z.string(), version: z.int() }), z.object({}))

export interface BeginView {
  readonly id: string
  readonly body: Offered
  readonly template: PlanTemplate
  readonly hardOn: string
}

export const beginPlanForm = (view: BeginView, words: Words): Form => {
  const say = words.plans.form
  const templates: readonly Option[] = planTemplates.map((value) => ({ value, label: say.templates[value] }))
  return form(beginForm, {
    title: say.begin,
    submit: say.propose,
    state: { id: view.id },
    fields: [
      oneOf('template', say.template, templates, view.template),
      { kind: 'choice', name: 'body', label: say.body, hint: say.bodyHint, isMultiple: false, ...view.body },
      { ...line('name', say.name), hint: say.nameHint, isOptional: true },
      { ...line('hardOn', say.hardOn), hint: say.hardOnHint, value: view.hardOn },
    ],
  })
}

/** @property lines one for each step. @property warnings what is in danger, as sentences. */
export interface StepsView {
  readonly state: StepsState
  readonly hardDay: string
  readonly lines: readonly string[]
  readonly warnings: readonly string[]
}

/** A step in a line. */
export const stepLimit = 300

export const planStepsForm = ({ state, hardDay, lines, warnings }: StepsView, words: Words): Form => {
  const say = words.plans.form
  const field = (name: (typeof stepFields)[number], at: number): TextField & { name: typeof name } => ({
    kind: 'text',
    name,
    label: say.step(at + 1),
    value: lines[at] ?? '',
    isOptional: true,
    maxLength: stepLimit,
  })
  return form(stepsForm, {
    title: say.steps,
    submit: say.start,
    state,
    fields: [
      note(say.stepsExplain(state.name, hardDay)),
      ...warnings.map((text) => note(text)),
      ...stepFields.map(field),
    ],
  })
}

/** @property what the step that moves, or the hard day. @property preview the whole as it becomes; empty at first. */
export interface ShiftView {
  readonly state: ShiftState
  readonly what: string
  readonly on: string
  readonly preview: readonly string[]
}

export const shiftPlanForm = ({ state, what, on, preview }: ShiftView, words: Words): Form => {
  const say = words.plans.form
  return form(shiftForm, {
    title: say.shift,
    submit: preview.length === 0 ? say.look : say.confirmShift,
    state,
    fields: [
      note(what),
      { ...line('on', state.step === null ? say.hardOn : say.newDay), hint: say.newDayHint, value: on },
      ...preview.map((text) => note(text)),
    ],
  })
}

export const withdrawPlanForm = (
  view: { readonly plan: string; readonly version: number; readonly name: string },
  words: Words,
): Form =>
  form(withdrawForm, {
    title: words.plans.form.withdraw,
    submit: words.plans.withdraw,
    look: 'danger',
    state: { plan: view.plan, version: view.version },
    fields: [note(words.plans.form.withdrawSure(view.name))],
  })
