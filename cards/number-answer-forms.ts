/** The forms of what is answered where a number is asked: one answer, and all of them. */
import { z } from 'zod'
import { defineForm, type Form, form } from './form.ts'
import { note } from './network-fields.ts'
import type { Words } from './words/words.ts'

const ofIntake = z.object({ intake: z.string() })

/** @property by the member whose answer it takes the place of, as the form says; '' for nobody's. */
export const answerNumberForm = defineForm(
  'number-intake.answer',
  ofIntake.extend({ by: z.string() }),
  z.object({ number: z.string(), remark: z.string() }),
)
export const readNumbersForm = defineForm('number-intake.read', ofIntake.extend({ skip: z.number() }), z.object({}))

const limits = { number: 30, remark: 500 } as const

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
