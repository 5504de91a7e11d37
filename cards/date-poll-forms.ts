/** The forms around a date poll: for what a day is sought, which hours are proposed, who can, and which it becomes. */
import { z } from 'zod'
import { defineForm, type Form, form, type Option, type TextField } from './form.ts'
import { note, type Offered, oneOf } from './network-fields.ts'
import type { Words } from './words/words.ts'

const window = z.object({ text: z.string(), from: z.string(), until: z.string() })

/** @property text of the command, which may say the window. */
export const pollBodyForm = defineForm(
  'date-poll.choose-body',
  z.object({ text: z.string() }),
  z.object({ body: z.string() }),
)

/** @property meeting for which it is; null where that is still to be chosen. */
const askState = z.object({ id: z.string(), body: z.string(), meeting: z.string().nullable() })
export const askDatesForm = defineForm(
  'date-poll.ask',
  askState,
  z.object({
    meeting: z.string().optional(),
    title: z.string().optional(),
    purpose: z.string().optional(),
    when: z.string(),
    hour: z.string(),
    minutes: z.string(),
    count: z.string(),
    answerBy: z.string(),
  }),
)
export type AskValues = z.infer<typeof askDatesForm.values>
export type AskState = z.infer<typeof askState>

/** @property startsAt as `14:00`. @property answerBy `YYYY-MM-DD`. */
const chooseState = z.object({
  id: z.string(),
  body: z.string(),
  meeting: z.string().nullable(),
  title: z.string(),
  purpose: z.string(),
  window,
  startsAt: z.string(),
  minutes: z.number(),
  answerBy: z.string().nullable(),
})
export type ChooseState = z.infer<typeof chooseState>
/** `days` as `YYYY-MM-DD`; `own` an hour on each line, as typed. */
export const chooseDatesForm = defineForm(
  'date-poll.propose-these',
  chooseState,
  z.object({ days: z.array(z.string()).default([]), own: z.string().default('') }),
)

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

/** That it becomes a meeting of its own, not one that waits for its day. */
export const newMeeting = 'new'

/** As titles and purposes of meetings are. */
export const [titleLimit, purposeLimit] = [100, 300]
export const mostOptions = 10

export const choosePollBodyForm = (bodies: Offered, text: string, words: Words): Form =>
  form(pollBodyForm, {
    title: words.datePolls.form.title,
    submit: words.datePolls.form.next,
    state: { text },
    fields: [{ kind: 'choice', name: 'body', label: words.datePolls.form.body, isMultiple: false, ...bodies }],
  })

/** @property meetings that wait for a day, and a new one; null where it is known which. */
export interface AskView {
  readonly state: AskState
  readonly about: string
  readonly meetings: Offered | null
  readonly filled: Readonly<Record<'when' | 'hour' | 'minutes' | 'answerBy', string>>
}

const text = <Name extends string>(name: Name, label: string, value: string, maxLength: number) =>
  ({ kind: 'text', name, label, value, maxLength }) as const satisfies TextField

export const askForDatesForm = ({ state, about, meetings, filled }: AskView, words: Words): Form => {
  const say = words.datePolls.form
  const counts = Array.from({ length: mostOptions - 1 }, (_, at) => String(at + 2))
  return form(askDatesForm, {
    title: say.title,
    submit: say.next,
    state,
    fields: [
      note(about),
      ...(meetings === null
        ? []
        : [
            { kind: 'choice', name: 'meeting', label: say.meeting, isMultiple: false, ...meetings } as const,
            { ...text('title', say.name, '', titleLimit), hint: say.nameHint, isOptional: true },
            { ...text('purpose', say.purpose, '', purposeLimit), hint: say.purposeHint, isOptional: true },
          ]),
      { ...text('when', say.when, filled.when, 200), hint: say.whenHint },
      { ...text('hour', say.hour, filled.hour, 20), hint: say.hourHint },
      text('minutes', say.minutes, filled.minutes, 4),
      oneOf(
        'count',
        say.count,
        counts.map((count) => ({ value: count, label: count })),
        '5',
      ),
      { ...text('answerBy', say.answerBy, filled.answerBy, 100), hint: say.answerByHint, isOptional: true },
    ],
  })
}

/** @property said what was read, what is left out and why, in a few lines. @property days ticked in order. */
export interface ChooseView {
  readonly state: ChooseState
  readonly said: readonly string[]
  readonly days: readonly Option[]
  readonly chosen: readonly Option[]
}

export const chooseDates = ({ state, said, days, chosen }: ChooseView, words: Words): Form => {
  const say = words.datePolls.form
  return form(chooseDatesForm, {
    title: say.title,
    submit: say.send,
    state,
    fields: [
      ...said.map((line) => note(line)),
      ...(days.length === 0
        ? []
        : [
            {
              kind: 'choice',
              name: 'days',
              label: say.days,
              hint: say.daysHint,
              isMultiple: true,
              isOptional: true,
              options: days,
              chosen,
            } as const,
          ]),
      {
        kind: 'text',
        name: 'own',
        label: say.own,
        hint: say.ownHint,
        isLong: true,
        isOptional: days.length > 0,
        maxLength: 600,
      },
    ],
  })
}

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
