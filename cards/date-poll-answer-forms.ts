/** The forms of an open date poll: who can, which date it becomes, and that it stops. */
import { z } from 'zod'
import { defineForm, type Form, form, type Option } from './form.ts'
import { note, type Offered, oneOf } from './network-fields.ts'
import type { Words } from './words/words.ts'

const ofPoll = z.object({ poll: z.string() })
export const forWhomForm = defineForm('date-poll.answer-for', ofPoll, z.object({ member: z.string() }))
/** Values by the id of the option. */
export const answerDatesForm = defineForm(
  'date-poll.answer',
  ofPoll.extend({ member: z.string() }),
  z.record(z.string(), z.string()),
)
/** @property warned the option of which was said that a side is missing; '' for none. */
export const fixDateForm = defineForm(
  'date-poll.fix',
  ofPoll.extend({ version: z.number(), warned: z.string() }),
  z.object({ option: z.string(), sure: z.string().optional() }),
)
export const withdrawDatesForm = defineForm('date-poll.withdraw', ofPoll, z.object({}))

export const chooseForWhomForm = (poll: string, whom: Offered, words: Words): Form =>
  form(forWhomForm, {
    title: words.datePolls.answer,
    submit: words.datePolls.form.next,
    state: { poll },
    fields: [{ kind: 'choice', name: 'member', label: words.datePolls.form.whom, isMultiple: false, ...whom }],
  })

/** @property about the meeting, and for whom it is where that is somebody else. */
export interface AnswerView {
  readonly poll: string
  readonly member: string
  readonly about: readonly string[]
  readonly options: readonly { readonly id: string; readonly at: string; readonly answer: string }[]
}

export const myAnswerForm = ({ poll, member, about, options }: AnswerView, words: Words): Form => {
  const { answers, answer, form: say } = words.datePolls
  const choices = (['yes', 'if-needed', 'no'] as const).map((value) => ({ value, label: answers[value] }))
  return form(answerDatesForm, {
    title: answer,
    submit: say.save,
    state: { poll, member },
    fields: [
      ...about.map((line) => note(line)),
      ...options.map(({ id, at, answer: value }) => oneOf(id, at, choices, value)),
    ],
  })
}

/**
 * @property said why the best is the best, and what has changed meanwhile.
 * @property warning that a side is missing, with the words that say that it is known; null where none is.
 */
export interface FixView {
  readonly poll: string
  readonly version: number
  readonly warned: string
  readonly said: readonly string[]
  readonly options: readonly Option[]
  readonly chosen: readonly Option[]
  readonly warning: { readonly said: string; readonly yes: string; readonly no: string } | null
}

export const fixDatePollForm = (view: FixView, words: Words): Form => {
  const { fix, form: say } = words.datePolls
  const { poll, version, warned, options, chosen, warning } = view
  return form(fixDateForm, {
    title: fix,
    submit: fix,
    state: { poll, version, warned },
    fields: [
      ...view.said.map((line) => note(line)),
      { kind: 'choice', name: 'option', label: say.option, isMultiple: false, options, chosen },
      ...(warning === null
        ? []
        : [
            note(warning.said),
            oneOf(
              'sure',
              say.sure,
              [
                { value: 'yes', label: warning.yes },
                { value: 'no', label: warning.no },
              ],
              '',
            ),
          ]),
    ],
  })
}

export const withdrawDatePollForm = (view: { readonly poll: string; readonly title: string }, words: Words): Form =>
  form(withdrawDatesForm, {
    title: words.datePolls.withdraw,
    submit: words.datePolls.withdraw,
    look: 'danger',
    state: { poll: view.poll },
    fields: [note(words.datePolls.form.withdrawSure(view.title))],
  })
