/** The forms of agreements. Three fields to start with; everything else is read or known. */
import { z } from 'zod'
import { bold } from './card.ts'
import { defineForm, type FieldOf, type Form, form, type NoteField, type Option } from './form.ts'
import type { Words } from './words/words.ts'

/**
 * @property id of the item to be: made when the form opens, so that a form sent twice makes one item.
 * @property version of the item that is being corrected; null for a new one.
 * @property read what the person has seen read back of the term, word for word.
 * @property rest what was said in the same line and is offered next, a line for each item.
 */
const itemState = z.object({
  id: z.string(),
  version: z.number().nullable(),
  body: z.string().nullable(),
  read: z.string(),
  rest: z.array(z.string()).default([]),
})
const itemValues = z.object({
  title: z.string(),
  owners: z.array(z.string()),
  term: z.string(),
  body: z.string().optional(),
})

export type ItemFormState = z.infer<typeof itemState>
export type ItemFormValues = z.infer<typeof itemValues>

export const itemForm = defineForm('agreement.write', itemState, itemValues)

export const progressForm = defineForm(
  'agreement.write-progress',
  z.object({ item: z.string() }),
  z.object({ progress: z.string() }),
)

export interface ItemFormView {
  readonly state: ItemFormState
  readonly number: number | null
  readonly title: string
  readonly owners: { readonly options: readonly Option[]; readonly chosen: readonly Option[]; readonly search?: string }
  /** Names that nobody bears, or several do. */
  readonly unclearOwners: readonly { readonly name: string; readonly namesakes?: readonly string[] | undefined }[]
  readonly term: string
  /** What was read of the term, or what was not. */
  readonly readBack: string | null
  /** The item of the same line that was recorded just now. */
  readonly recorded?: number | null
  /** Nothing else is wrong: sending the form once more confirms what was read. */
  readonly isConfirming?: boolean
  /** Asked only where the channel does not say it. */
  readonly bodies: readonly Option[]
}

export const agreementForm = (view: ItemFormView, words: Words): Form => {
  const say = words.agreements.form
  return form(itemForm, {
    title: view.number === null ? say.create : say.correct(view.number),
    submit: view.isConfirming ? say.confirm : say.save,
    state: view.state,
    fields: [
      ...restNote(view, words),
      ...readBackNote(view),
      ...bodyField(view, words),
      titleField(view, words),
      ownersField(view, words),
      termField(view, words),
    ],
  })
}

export const agreementProgressForm = (view: { item: string; number: number; title: string }, words: Words): Form => {
  const say = words.agreements.form
  return form(progressForm, {
    title: say.progress(view.number),
    submit: say.send,
    state: { item: view.item },
    fields: [
      { kind: 'note', text: view.title },
      {
        kind: 'text',
        name: 'progress',
        label: say.progressField,
        hint: say.progressHint,
        isLong: true,
        maxLength: 1000,
      },
    ],
  })
}

/** What of the line is recorded already, and what comes after this. */
const restNote = ({ recorded = null, state }: ItemFormView, words: Words): readonly NoteField[] => {
  const said = words.agreements.form.several(recorded, state.rest)
  return said === '' ? [] : [{ kind: 'note', text: said }]
}

/** First, so that whoever hears the form hears the question before the fields. */
const readBackNote = (view: ItemFormView): readonly NoteField[] =>
  view.readBack === null ? [] : [{ kind: 'note', text: bold(view.readBack) }]

const titleField = (view: ItemFormView, words: Words): FieldOf<ItemFormValues> => ({
  kind: 'text',
  name: 'title',
  label: words.agreements.form.title,
  hint: words.agreements.form.titleHint,
  value: view.title,
  maxLength: 3000,
})

const ownersField = (view: ItemFormView, words: Words): FieldOf<ItemFormValues> => {
  const say = words.agreements.form
  const unclear = view.unclearOwners.map(({ name, namesakes = [] }) =>
    namesakes.length > 0 ? say.severalOwners(name, namesakes.join(', ')) : say.unknownOwner(name),
  )
  return {
    kind: 'choice',
    name: 'owners',
    label: say.owners,
    hint: unclear.length === 0 ? say.ownersHint : unclear.join(' '),
    isMultiple: true,
    isOptional: true,
    ...view.owners,
  }
}

const termField = (view: ItemFormView, words: Words): FieldOf<ItemFormValues> => ({
  kind: 'text',
  name: 'term',
  label: words.agreements.form.term,
  hint: words.agreements.form.termHint,
  value: view.term,
  maxLength: 200,
  isOptional: true,
})

const bodyField = (view: ItemFormView, words: Words): readonly FieldOf<ItemFormValues>[] =>
  view.bodies.length === 0
    ? []
    : [
        {
          kind: 'choice',
          name: 'body',
          label: words.agreements.form.body,
          isMultiple: false,
          options: view.bodies,
          chosen: view.bodies.length === 1 ? view.bodies : [],
        },
      ]
