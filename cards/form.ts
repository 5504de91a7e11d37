/** Forms: what a modal on Slack, a dialog on Teams and a dialog on our page ask. Plain readonly data, like cards. */
import type { z } from 'zod'
import type { Text } from './card.ts'

/**
 * @property turn of a form that comes back for more: what was typed in one turn is not in the field of the next. Slack
 *   otherwise keeps it.
 */
interface Common {
  readonly name: string
  readonly turn?: string
  readonly label: string
  readonly hint?: string
  readonly isOptional?: boolean
}

/** @property maxLength in characters; Slack keeps at most 3,000. */
export interface TextField extends Common {
  readonly kind: 'text'
  readonly value?: string
  readonly isLong?: boolean
  readonly maxLength?: number
}

/** The value of a first option that says in words that it is none of the others; no empty one stands above it. */
export const noneOfThem = 'none'

export interface Option {
  readonly value: string
  readonly label: string
}

/**
 * One or several out of `options`. With `search`, `options` is only the beginning: the surface asks the app for
 * more as the person types. Values arrive as string (one) or string[] (several).
 *
 * @property isCompact on one line, where many of these stand below one another.
 */
export interface ChoiceField extends Common {
  readonly kind: 'choice'
  readonly isMultiple: boolean
  readonly options: readonly Option[]
  readonly chosen: readonly Option[]
  readonly search?: string
  readonly isCompact?: boolean
}

/** Words between the fields, such as what was read from a command. */
export interface NoteField {
  readonly kind: 'note'
  readonly text: Text
}

export type Field = TextField | ChoiceField | NoteField

/**
 * @property state travels in the form itself and comes back with it; nothing is kept of an unsent form.
 * @property look of what sends it: `danger` where something is gone afterwards. Slack draws all alike.
 * @property isSettled what was filled in before it was taken in: closed as it stands, nothing is lost.
 */
export interface Form {
  readonly kind: 'form'
  readonly name: string
  readonly title: string
  readonly submit: string
  readonly look?: 'danger'
  readonly isSettled?: boolean
  readonly state: unknown
  readonly fields: readonly Field[]
  readonly folded?: Folded<Field>
}

/**
 * Fields that stand behind one button ("Meer") until somebody asks for them, or one of them holds something. They are
 * sent all the same, with what they hold. Slack cannot hide a field, and asks the app to unfold (`FormHandler.unfold`).
 *
 * @property isOpen they stand below the others, as if nothing were folded.
 * @property isUsual what they hold is what it is unless somebody says otherwise: it may be out of sight.
 */
export interface Folded<Of> {
  readonly label: string
  readonly isOpen: boolean
  readonly isUsual?: boolean
  readonly fields: readonly Of[]
}

/** The form with each field changed, whether it is folded or not. */
export const mapFields = ({ folded, ...form }: Form, change: (field: Field) => Field): Form => ({
  ...form,
  fields: form.fields.map(change),
  ...(folded ? { folded: { ...folded, fields: folded.fields.map(change) } } : {}),
})

/** Every field, whether it is folded or not. */
export const allFields = ({ fields, folded }: Pick<Form, 'fields' | 'folded'>): readonly Field[] => [
  ...fields,
  ...(folded?.fields ?? []),
]

/** Whether the folded fields stand open from the start: what was filled in before is never out of sight. */
export const isUnfolded = ({ folded }: Pick<Form, 'folded'>): boolean =>
  folded !== undefined && (folded.isOpen || (folded.isUsual !== true && folded.fields.some(isFilledIn)))

/** Whether a field holds something before anybody touches it; that it is none of its options is nothing. */
export const isFilledIn = (field: Field): boolean => {
  if (field.kind === 'note') return false
  if (field.kind === 'text') return (field.value ?? '').trim() !== ''
  return field.chosen.some(({ value }) => value !== noneOfThem)
}

/** What a field holds when nobody touches it: text and one choice as a string ('' when empty), several as string[]. */
export const firstValue = (field: TextField | ChoiceField): string | readonly string[] => {
  if (field.kind === 'text') return field.value ?? ''
  const chosen = field.chosen.map(({ value }) => value)
  return field.isMultiple ? chosen : (chosen[0] ?? '')
}

/** The same of all fields that have a name. */
export const firstValues = (fields: readonly Field[]): Readonly<Record<string, string | readonly string[]>> =>
  Object.fromEntries(
    fields.flatMap((field) => (field.kind === 'note' ? [] : [[field.name, firstValue(field)] as const])),
  )

/**
 * A form is defined once: its name, what it carries (`state`) and what comes back (`values`).
 *
 * @property isSecret as of a press (`PressKind`).
 */
export interface FormKind<State = unknown, Values = unknown> {
  readonly name: string
  readonly state: z.ZodType<State>
  readonly values: z.ZodType<Values>
  readonly isSecret: boolean
}

export const defineForm = <State, Values>(
  name: string,
  state: z.ZodType<State>,
  values: z.ZodType<Values>,
  { isSecret = false }: { readonly isSecret?: boolean } = {},
): FormKind<State, Values> => ({ name, state, values, isSecret })

/** A field that the form's values know; a misspelt name does not compile. */
export type FieldOf<Values> = NoteField | ((TextField | ChoiceField) & { readonly name: keyof Values & string })

export interface FormContent<State, Values> {
  readonly title: string
  readonly submit: string
  readonly look?: 'danger'
  readonly isSettled?: boolean
  readonly state: State
  readonly fields: readonly FieldOf<Values>[]
  readonly folded?: Folded<FieldOf<Values>>
}

export const form = <State, Values>(kind: FormKind<State, Values>, content: FormContent<State, Values>): Form => ({
  kind: 'form',
  name: kind.name,
  ...content,
})
