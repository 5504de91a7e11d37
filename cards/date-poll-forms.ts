/** The forms with which a date poll begins: for what a day is sought, and which hours are proposed. */
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

/**
 * @property startsAt as `14:00`. @property answerBy `YYYY-MM-DD`. @property count how many days were asked for.
 * @property seen which own hours were warned about, and of what: hours that may have been a slip are sent once that was
 *   read.
 */
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
  count: z.number(),
  seen: z.string(),
})
export type ChooseState = z.infer<typeof chooseState>
/** `days` as `YYYY-MM-DD`; `own` an hour on each line, as typed. */
export const chooseDatesForm = defineForm(
  'date-poll.propose-these',
  chooseState,
  z.object({ days: z.array(z.string()).default([]), own: z.string().default('') }),
)

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
      text('minutes', say.minutes, filled.minutes, 40),
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

/**
 * @property said what was read, what is left out and why, in a few lines. @property days ticked in order.
 * @property own as typed. @property warnings of own hours.
 */
export interface ChooseView {
  readonly state: ChooseState
  readonly said: readonly string[]
  readonly days: readonly Option[]
  readonly chosen: readonly Option[]
  readonly own: string
  readonly warnings: readonly string[]
}

export const chooseDates = ({ state, said, days, chosen, own, warnings }: ChooseView, words: Words): Form => {
  const say = words.datePolls.form
  return form(chooseDatesForm, {
    title: say.title,
    submit: say.send,
    state,
    fields: [
      ...warnings.map((warning) => note(warning)),
      ...(warnings.length > 0 ? [note(words.meetings.form.sure)] : []),
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
        value: own,
        isLong: true,
        isOptional: days.length > 0,
        maxLength: 600,
      },
    ],
  })
}
