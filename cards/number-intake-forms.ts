/** The forms of a number that is asked: the question, and the end of it. */
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

export const closeIntakeForm = defineForm('number-intake.close', ofIntake, z.object({}))
export const removeIntakeForm = defineForm('number-intake.remove', ofIntake, z.object({}))

export interface IntakeFormView {
  readonly state: IntakeState
  readonly body: string
  readonly bodies: Offered | null
  readonly question: string
}

const limits = { question: 150, explanation: 600, unit: 30, lastOn: 200 } as const

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
