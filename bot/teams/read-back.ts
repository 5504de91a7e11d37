/**
 * A message cannot open a dialog. So a command that asks for a form is answered with what was read from it: send it
 * as it is, or open the form. Both buttons carry the form; between the two nothing of it is kept with us.
 */
import { z } from 'zod'
import type { FormValues } from '../../cards/adaptive-form.ts'
import { readForm } from '../../cards/adaptive-read.ts'
import {
  type Block,
  button,
  buttons,
  type Card,
  card,
  fact,
  facts,
  fine,
  heading,
  paragraph,
} from '../../cards/card.ts'
import { bytes } from '../../cards/clip.ts'
import type { ChoiceField, Field, Form, TextField } from '../../cards/form.ts'
import { definePress, press } from '../../cards/press.ts'
import type { Words } from '../../cards/words/words.ts'
import type { Language } from '../chat/address.ts'

const carriedShape = z.object({
  asker: z.string(),
  language: z.enum(['nl', 'en']),
  sent: z.object({ form: z.string(), state: z.unknown(), shown: z.unknown() }),
})

type Carried = z.infer<typeof carriedShape>

export const sendAsRead = definePress('teams.send-as-read', carriedShape)
export const changeRead = definePress('teams.change-read', carriedShape, { opensForm: true })

export interface ReadBack {
  readonly form: Form
  readonly values: FormValues
  readonly asker: string
  readonly language: Language
}

/** The form that a button of a read-back carries, or null when it is of another make. */
export const readReadBack = (data: unknown): ReadBack | null => {
  const carried = carriedShape.safeParse(data).data
  const read = carried && readForm(carried.sent)
  return read ? { ...carried, form: read.form, values: firstValues(read.form) } : null
}

export const readBackCard = (form: Form, for_: { asker: string; language: Language; words: Words }): Card => {
  const { words } = for_
  const carried = carry(form, for_)
  const change = button(words.chat.change, press(changeRead, carried))
  const send = button(form.submit, press(sendAsRead, carried), 'primary')
  return card(
    `${form.title}. ${words.chat.readBack}`,
    heading(form.title),
    ...form.fields.flatMap((field) => fieldBlocks(field, words)),
    paragraph(words.chat.readBack),
    buttons(...(isSendable(form, carried) ? [send, change] : [change])),
  )
}

/** What the form says of an optional field is part of what was read ("uiterlijk vr 30 apr 2027"). */
const fieldBlocks = (field: Field, words: Words): readonly Block[] => {
  if (field.kind === 'note') return [paragraph(...[field.text].flat())]
  const hint = field.isOptional && field.hint ? [fine(field.hint)] : []
  return [facts(fact(field.label, shownValue(field, words))), ...hint]
}

/** Options of a search are left out: the dialog asks for them again. */
const carry = (form: Form, { asker, language }: { asker: string; language: Language }): Carried => ({
  asker,
  language,
  sent: {
    form: form.name,
    state: form.state,
    shown: { title: form.title, submit: form.submit, fields: form.fields.map(withoutSearched) },
  },
})

const withoutSearched = (field: Field): Field =>
  field.kind === 'choice' && field.search !== undefined ? { ...field, options: [] } : field

/** Half of what a card may hold, for the other button carries the same. */
const carriedBytes = 9_000

const isSendable = (form: Form, carried: Carried): boolean =>
  bytes(JSON.stringify(carried)) <= carriedBytes &&
  form.fields.every((field) => field.kind === 'note' || isWhole(field))

const isWhole = (field: TextField | ChoiceField): boolean => {
  if (field.kind === 'choice') return field.isOptional === true || field.chosen.length > 0
  const value = field.value?.trim() ?? ''
  return value.length <= (field.maxLength ?? value.length) && (field.isOptional === true || value !== '')
}

const shownValue = (field: TextField | ChoiceField, words: Words): string => {
  const value = field.kind === 'text' ? field.value?.trim() : field.chosen.map(({ label }) => label).join(', ')
  return value || (field.isOptional ? '' : words.chat.notYetFilled)
}

const firstValues = (form: Form): FormValues =>
  Object.fromEntries(
    form.fields.flatMap((field) => (field.kind === 'note' ? [] : [[field.name, firstValue(field)] as const])),
  )

const firstValue = (field: TextField | ChoiceField): string | readonly string[] => {
  if (field.kind === 'text') return field.value ?? ''
  const chosen = field.chosen.map(({ value }) => value)
  return field.isMultiple ? chosen : (chosen[0] ?? '')
}
