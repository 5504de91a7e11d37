/** The one form in which an agreement of any kind is written or corrected: four fields in sight, the rest folded. */
import { z } from 'zod'
import { foldedFields, partiesField } from './agreement-form-more.ts'
import { bold } from './card.ts'
import { defineForm, type FieldOf, type Form, form, type NoteField, type Option } from './form.ts'
import type { Words } from './words/words.ts'

/**
 * @property id of the item to be: made when the form opens, so that a form sent twice makes one item.
 * @property version of the item that is being corrected; null for a new one.
 * @property read what the person has seen read back of the term, word for word.
 * @property rest what was said in the same line and is offered next, a line for each item.
 * @property from the agreement out of which this one grows.
 */
const itemState = z.object({
  id: z.string(),
  version: z.number().nullable(),
  body: z.string().nullable(),
  read: z.string(),
  rest: z.array(z.string()).default([]),
  from: z.string().optional(),
})

/** Slack does not send what is folded: what is left out stays as it was. Parties are `kind:id`. */
const itemValues = z.object({
  kind: z.string().optional(),
  title: z.string(),
  owners: z.array(z.string()),
  term: z.string(),
  body: z.string().optional(),
  lead: z.string().optional(),
  partners: z.array(z.string()).optional(),
  consulted: z.array(z.string()).optional(),
  contact: z.string().optional(),
  agenda: z.string().optional(),
  theme: z.string().optional(),
  goals: z.string().optional(),
  level: z.string().optional(),
  sector: z.string().optional(),
  point: z.string().optional(),
  source: z.string().optional(),
  quote: z.string().optional(),
  agreedOn: z.string().optional(),
})

export type ItemFormState = z.infer<typeof itemState>
export type ItemFormValues = z.infer<typeof itemValues>

export const itemForm = defineForm('agreement.write', itemState, itemValues)

type Kind = keyof Words['agreements']['form']['kinds']

/** What stands in the form. */
export type FilledIn = Omit<
  { readonly [Name in keyof ItemFormValues]-?: NonNullable<ItemFormValues[Name]> },
  'kind'
> & {
  readonly kind: Kind
}

/** A name of the line that nobody bears, or several do, with the field in which it belongs. */
export interface UnclearName {
  readonly field: 'owners' | 'lead' | 'partners' | 'consulted' | 'contact'
  readonly name: string
  readonly namesakes: readonly string[]
}

/**
 * @property options all parties, or the first of them where they are more than `isAll` says.
 * @property known the chosen ones, by their names.
 * @property searches for several, and for one or none.
 */
export interface PartyChoices {
  readonly options: readonly Option[]
  readonly isAll: boolean
  readonly known: readonly Option[]
  readonly searches: { readonly several: string; readonly one: string }
}

export interface ItemFormView {
  readonly state: ItemFormState
  readonly number: number | null
  readonly filled: FilledIn
  /** As which it can be kept; of one only, nothing is asked. */
  readonly kinds: readonly Kind[]
  readonly parties: PartyChoices
  readonly agendas: readonly Option[]
  /** Names of themes that are there. */
  readonly themes: readonly string[]
  readonly unclear: readonly UnclearName[]
  /** What was read of the term or the owners, or what was not: said first. */
  readonly readBack: readonly string[]
  /** The item of the same line that was recorded just now. */
  readonly recorded: number | null
  /** Nothing else is wrong: sending the form once more confirms what was read. */
  readonly isConfirming: boolean
  readonly isUnfolded: boolean
  /** The day on which it was agreed, in words; null for a new one. */
  readonly agreed: string | null
  /** Asked only where the channel does not say it. */
  readonly bodies: readonly Option[]
}

export type ItemField = FieldOf<ItemFormValues>

export const agreementForm = (view: ItemFormView, words: Words): Form => {
  const say = words.agreements.form
  return form(itemForm, {
    title: view.number === null ? say.create : say.correct(view.number),
    submit: view.isConfirming ? say.confirm : say.save,
    state: view.state,
    fields: [
      ...restNote(view, words),
      ...readBackNotes(view),
      ...bodyField(view, words),
      ...kindField(view, words),
      titleField(view, words),
      partiesField(view, 'owners', words),
      termField(view, words),
    ],
    folded: { label: say.more, isOpen: view.isUnfolded, fields: foldedFields(view, words) },
  })
}

/** What of the line is recorded already, and what comes after this. */
const restNote = ({ recorded, state }: ItemFormView, words: Words): readonly NoteField[] => {
  const said = words.agreements.form.several(recorded, state.rest)
  return said === '' ? [] : [{ kind: 'note', text: said }]
}

/** First, so that whoever hears the form hears the question before the fields. */
const readBackNotes = ({ readBack }: ItemFormView): readonly NoteField[] =>
  readBack.map((said) => ({ kind: 'note', text: bold(said) }))

const kindField = ({ kinds, filled }: ItemFormView, words: Words): readonly ItemField[] => {
  const say = words.agreements.form
  if (kinds.length < 2) return filled.kind === 'decision' ? [{ kind: 'note', text: say.isDecision }] : []
  const options = kinds.map((kind) => ({ value: kind, label: say.kinds[kind] }))
  const chosen = options.filter(({ value }) => value === filled.kind)
  return [{ kind: 'choice', name: 'kind', label: say.kind, isMultiple: false, options, chosen }]
}

const titleField = ({ filled }: ItemFormView, words: Words): ItemField => ({
  kind: 'text',
  name: 'title',
  label: words.agreements.form.title,
  hint: words.agreements.form.titleHint,
  value: filled.title,
  maxLength: 3000,
})

/** Who and when mean something else for each kind. */
const termField = ({ filled }: ItemFormView, words: Words): ItemField => ({
  ...words.agreements.form.term[filled.kind],
  kind: 'text',
  name: 'term',
  value: filled.term,
  maxLength: 200,
  isOptional: true,
})

const bodyField = ({ bodies, filled }: ItemFormView, words: Words): readonly ItemField[] => {
  if (bodies.length === 0) return []
  const chosen = bodies.filter(({ value }) => bodies.length === 1 || value === filled.body)
  return [
    { kind: 'choice', name: 'body', label: words.agreements.form.body, isMultiple: false, options: bodies, chosen },
  ]
}
