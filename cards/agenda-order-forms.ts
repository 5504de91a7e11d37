/** The forms in which an agenda is ordered, and items go off it. */
import { z } from 'zod'
import { defineForm, type Form, form } from './form.ts'
import { note, oneOf } from './network-fields.ts'
import type { Words } from './words/words.ts'

/** @property items as they stood when the form was opened, in their order. */
export const orderForm = defineForm(
  'agenda-item.order',
  z.object({ meeting: z.string(), items: z.array(z.string()) }),
  z.object({ order: z.string() }),
)

export const orderAgendaForm = (
  view: { readonly meeting: string; readonly items: readonly { readonly id: string; readonly title: string }[] },
  words: Words,
): Form => {
  const say = words.agendaItems.form
  return form(orderForm, {
    title: say.orderTitle,
    submit: say.save,
    state: { meeting: view.meeting, items: view.items.map(({ id }) => id) },
    fields: [
      note(view.items.map(({ title }, at) => `${at + 1}. ${title}`).join('\n')),
      {
        kind: 'text',
        name: 'order',
        label: say.orderLabel,
        hint: say.orderHint,
        value: view.items.map((_, at) => at + 1).join(', '),
        maxLength: 500,
      },
    ],
  })
}

export const takeOffForm = defineForm(
  'agenda-item.take-off',
  z.object({ item: z.string(), meeting: z.string().nullable() }),
  z.object({ whither: z.string().default('drop') }),
)

/** @property meeting on whose agenda it stands, or null. @property mayWait for a next one; else it can only be dropped. */
export const takeItemOffForm = (
  view: { readonly item: string; readonly meeting: string | null; readonly title: string; readonly mayWait: boolean },
  words: Words,
): Form => {
  const say = words.agendaItems.form
  const options = [
    { value: 'back', label: say.back },
    { value: 'drop', label: say.drop },
  ]
  return form(takeOffForm, {
    title: say.offTitle,
    submit: say.off,
    look: 'danger',
    state: { item: view.item, meeting: view.meeting },
    fields: [note(say.offWhat(view.title)), ...(view.mayWait ? [oneOf('whither', say.whither, options, 'back')] : [])],
  })
}
