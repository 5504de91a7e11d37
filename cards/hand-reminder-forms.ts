/** The forms of reminders by hand: whom, of what and when; and the end of one. */
import { z } from 'zod'
import { defineForm, type Form, form } from './form.ts'
import { note, type Offered } from './network-fields.ts'
import type { Words } from './words/words.ts'

const about = z.object({ kind: z.string(), id: z.string() })

/**
 * @property id of the reminder that comes of it: a form sent twice makes one.
 * @property version '' for a new one.
 * @property shown for whom and when the form says how it comes (`shownFor`); '' where it says nothing of that.
 */
export const askReminderForm = defineForm(
  'hand-reminder.ask',
  z.object({ id: z.string(), version: z.string(), about: about.nullable(), shown: z.string().default('') }),
  z.object({ whom: z.string(), what: z.string(), when: z.string() }),
)
export type AskState = z.infer<typeof askReminderForm.state>
export type AskValues = z.infer<typeof askReminderForm.values>

export const shownFor = ({ whom, when }: Pick<AskValues, 'whom' | 'when'>): string => `${whom} ${when.trim()}`

export const stopReminderForm = defineForm(
  'hand-reminder.stop',
  z.object({ id: z.string(), version: z.string() }),
  z.object({}),
)

export const laterReminderForm = defineForm(
  'hand-reminder.later',
  z.object({ id: z.string() }),
  z.object({ when: z.string() }),
)

/**
 * @property problems what was not understood, at its field.
 * @property understood how often it comes and when it does next, as sentences.
 */
export interface AskView {
  readonly state: Omit<AskState, 'shown'>
  readonly whom: Offered
  readonly what: string
  readonly when: string
  readonly about: string | null
  readonly problems: { readonly whom?: string; readonly what?: string; readonly when?: string }
  readonly understood: readonly string[]
}

const [whatLimit, whenLimit] = [300, 150]

export const handReminderForm = (view: AskView, words: Words): Form => {
  const say = words.handReminders.form
  const [chosen] = view.whom.chosen
  return form(askReminderForm, {
    title: view.state.version === '' ? say.title : say.change,
    submit: say.save,
    state: {
      ...view.state,
      shown: view.understood.length > 0 ? shownFor({ whom: chosen?.value ?? '', when: view.when }) : '',
    },
    fields: [
      ...(view.about === null ? [] : [note(say.about(view.about))]),
      {
        ...{ kind: 'choice', name: 'whom', label: say.whom, isMultiple: false, ...view.whom },
        ...(view.problems.whom === undefined ? {} : { hint: view.problems.whom }),
      },
      {
        ...{ kind: 'text', name: 'what', label: say.what, value: view.what, maxLength: whatLimit, isLong: true },
        ...(view.problems.what === undefined ? {} : { hint: view.problems.what }),
      },
      {
        ...{ kind: 'text', name: 'when', label: say.when, value: view.when, maxLength: whenLimit },
        hint: view.problems.when ?? say.whenHint,
      },
      ...view.understood.map((text) => note(text)),
    ],
  })
}

export const endReminderForm = (
  view: { readonly id: string; readonly version: string; readonly what: string; readonly whom: string },
  words: Words,
): Form =>
  form(stopReminderForm, {
    title: words.handReminders.form.stop,
    submit: words.handReminders.stop,
    look: 'danger',
    state: { id: view.id, version: view.version },
    fields: [note(words.handReminders.form.stopSure(view.what, view.whom))],
  })

export const postponeForm = (view: { readonly id: string; readonly what: string }, words: Words): Form => {
  const say = words.handReminders.form
  return form(laterReminderForm, {
    title: say.later,
    submit: say.save,
    state: { id: view.id },
    fields: [
      note(view.what),
      { kind: 'text', name: 'when', label: say.when, value: say.tomorrow, hint: say.laterHint, maxLength: whenLimit },
    ],
  })
}
