/** "Later": when somebody wants to hear of it again. */
import { z } from 'zod'
import { defineForm, type Form, form } from './form.ts'
import { note, oneOf } from './network-fields.ts'
import type { Words } from './words/words.ts'

/** Not one of the days that are offered, but one in words; and to hear of it no more. */
export const ownDay = 'own'
export const never = 'never'

const day = /^\d{4}-\d{2}-\d{2}$/u

export const laterForm = defineForm(
  'nudge.later',
  z.object({ kind: z.string(), id: z.string() }),
  z.object({ when: z.union([z.enum([ownDay, never]), z.string().regex(day)]), day: z.string().max(200) }),
)

/** @property day `YYYY-MM-DD`, counted from today. @property label with the moment that comes of it. */
export interface LaterOption {
  readonly day: string
  readonly label: string
}

/** @property name of the thing; null for what has none. */
interface LaterView {
  readonly ref: { readonly kind: string; readonly id: string }
  readonly name: string | null
  readonly offered: readonly LaterOption[]
}

export const openLater = ({ ref, name, offered }: LaterView, words: Words): Form => {
  const say = words.nudges.later
  const options = [
    ...offered.map((one) => ({ value: one.day, label: one.label })),
    { value: ownDay, label: say.options.own },
    { value: never, label: say.options.never },
  ]
  return form(laterForm, {
    ...{ title: say.title, submit: say.submit, state: ref },
    fields: [
      ...(name === null ? [] : [note(words.handReminders.form.about(name))]),
      oneOf('when', say.when, options, offered[0]?.day ?? ownDay),
      { kind: 'text', name: 'day', label: say.day, hint: say.dayHint, isOptional: true, maxLength: 200 },
    ],
  })
}
