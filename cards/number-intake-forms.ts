/** The forms of a number that is asked: the question, an answer, all answers, and the end of it. */
import { z } from 'zod'
import { defineForm, type Form, form } from './form.ts'
import { note, type Offered, oneOf, optionsOf } from './network-fields.ts'
import type { Words } from './words/words.ts'

const ofIntake = z.object({ intake: z.string() })

/** @property id of what comes of it. @property body of which it is asked; null where that is still to be chosen. */
export const writeIntakeForm = defineForm(
  'number-intake.write',
  z.object({ id: z.string(), body: z.string().nullable() }),
  z.object({
    body: z.string().optional(),
    question: z.string(),
    explanation: z.string(),
    unit: z.string(),
    per: z.string(),
    lastOn: z.string(),
  }),
)
export type IntakeState = z.infer<typeof writeIntakeForm.state>
export type IntakeValues = z.infer<typeof writeIntakeForm.values>

/** @property by the member whose answer it takes the place of, as the form says; '' for nobody's. */
export const answerNumberForm = defineForm(
  'number-intake.answer',
  ofIntake.extend({ by: z.string() }),
  z.object({ number: z.string(), remark: z.string() }),
)
export const readNumbersForm = defineForm('number-intake.read', ofIntake.extend({ skip: z.number() }), z.object({}))
export const closeIntakeForm = defineForm('number-intake.close', ofIntake, z.object({}))
export const removeIntakeForm = defineForm('number-intake.remove', ofIntake, z.object({}))

export interface IntakeFormView {
  readonly state: IntakeState
  readonly body: string
  readonly bodies: Offered | null
  readonly question: string
}

const limits = { question: 150, explanation: 600, unit: 30, lastOn: 200, number: 30, remark: 500 } as const

export const intakeForm = ({ state, body, bodies, question }: IntakeFormView, words: Words): Form => {
  const say = words.numberIntakes.form
  return form(writeIntakeForm, {
    title: say.title,
    submit: say.submit,
    state,
    fields: [
      bodies === null
        ? note(say.ofBody(body))
        : { kind: 'choice', name: 'body', label: say.body, isMultiple: false, ...bodies },
      {
        ...{ kind: 'text', name: 'question', label: say.question, hint: say.questionHint, value: question },
        maxLength: limits.question,
      },
      {
        ...{ kind: 'text', name: 'explanation', label: say.explanation, hint: say.explanationHint, value: '' },
        ...{ isLong: true, isOptional: true, maxLength: limits.explanation },
      },
      { kind: 'text', name: 'unit', label: say.unit, hint: say.unitHint, value: '', maxLength: limits.unit },
      oneOf('per', say.per, optionsOf(say.pers), 'organisation'),
      {
        ...{ kind: 'text', name: 'lastOn', label: say.lastOn, hint: say.lastOnHint, value: '' },
        ...{ isOptional: true, maxLength: limits.lastOn },
      },
      note(say.onlyYou),
    ],
  })
}

/**
 * @property organisation for which one answers, or null.
 * @property replaces who of it has answered already, or null.
 * @property whoSees and how long it is kept, in sentences.
 */
export interface AnswerFormView {
  readonly state: z.infer<typeof answerNumberForm.state>
  readonly question: string
  readonly explanation: string
  readonly unit: string
  readonly organisation: string | null
  readonly replaces: string | null
  readonly whoSees: readonly string[]
  readonly number: string
  readonly remark: string
}

export const numberForm = (view: AnswerFormView, words: Words): Form => {
  const say = words.numberIntakes.form
  return form(answerNumberForm, {
    title: say.answerTitle,
    submit: say.save,
    state: view.state,
    fields: [
      note(view.question),
      ...(view.explanation === '' ? [] : [note(view.explanation)]),
      ...(view.organisation === null ? [] : [note(say.forOrganisation(view.organisation))]),
      ...(view.replaces === null ? [] : [note(say.replaces(view.replaces))]),
      {
        ...{ kind: 'text', name: 'number', label: say.number(view.unit), hint: say.numberHint, value: view.number },
        maxLength: limits.number,
      },
      {
        ...{ kind: 'text', name: 'remark', label: say.remark, hint: say.remarkHint, value: view.remark },
        ...{ isLong: true, isOptional: true, maxLength: limits.remark },
      },
      ...view.whoSees.map((line) => note(line)),
    ],
  })
}

/** @property lines of one page. @property isLast nothing comes after it. */
export interface NumbersView {
  readonly state: z.infer<typeof readNumbersForm.state>
  readonly lines: readonly string[]
  readonly isLast: boolean
}

export const numbersForm = (
  { state, lines, isLast }: NumbersView,
  { numberIntakes: { overviewOf: say } }: Words,
): Form =>
  form(readNumbersForm, {
    title: say.title,
    submit: isLast ? say.done : say.next,
    isSettled: true,
    state,
    fields: lines.map((line) => note(line)),
  })

export const intakeClosingForm = (
  { intake, question }: { readonly intake: string; readonly question: string },
  { numberIntakes: say }: Words,
): Form =>
  form(closeIntakeForm, {
    title: say.form.closeTitle,
    submit: say.close,
    state: { intake },
    fields: [note(say.form.closeSure(question))],
  })

export const intakeRemovalForm = (
  { intake, question, count }: { readonly intake: string; readonly question: string; readonly count: number },
  { numberIntakes: say }: Words,
): Form =>
  form(removeIntakeForm, {
    title: say.form.removeTitle,
    submit: say.remove,
    look: 'danger',
    state: { intake },
    fields: [note(say.form.removeSure(question, count))],
  })
