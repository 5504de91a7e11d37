/** The one form in which an agreement of any kind is written or corrected: four fields in sight, the rest folded. */
import { foldedFields, partiesField } from './agreement-form-more.ts'
import { type ItemFormValues, type ItemFormView, itemForm } from './agreement-form-shape.ts'
import { bold } from './card.ts'
import { type FieldOf, type Form, form, type NoteField } from './form.ts'
import type { Words } from './words/words.ts'

export type ItemField = FieldOf<ItemFormValues>

export const agreementForm = (view: ItemFormView, words: Words): Form => {
  const say = words.agreements.form
  return form(itemForm, {
    title: view.number === null ? say.create[view.filled.kind] : say.correct(view.number),
    submit: view.isConfirming ? say.confirm : say.save,
    state: view.state,
    fields: [
      ...roundNote(view, words),
      ...restNote(view, words),
      ...readBackNotes(view),
      ...bodyField(view, words),
      ...kindField(view, words),
      titleField(view, words),
      ownersField(view, words),
      termField(view, words),
    ],
    folded: { label: say.more, isOpen: view.isUnfolded, fields: foldedFields(view, words) },
  })
}

/** Before anything is typed: it is read by many, and nobody screens it. */
const roundNote = ({ state }: ItemFormView, words: Words): readonly NoteField[] =>
  state.round === undefined ? [] : [{ kind: 'note', text: bold(words.agreements.form.fromRound) }]

/** What of the line is recorded already, and what comes after this. */
const restNote = ({ recorded, state }: ItemFormView, words: Words): readonly NoteField[] => {
  const said = words.agreements.form.several(recorded, state.rest, state.left?.count ?? 0)
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
  isLong: true,
  maxLength: 3000,
})

const ownersField = (view: ItemFormView, words: Words): ItemField => {
  const field = partiesField(view, 'owners', words)
  const names = field.chosen.map(({ label }) => label).join(', ')
  return view.fixed.owners === undefined ? field : fixedNote(field.label, names, view.fixed.owners, words)
}

/** Who and when mean something else for each kind. */
const termField = ({ filled, fixed }: ItemFormView, words: Words): ItemField => {
  const said = words.agreements.form.term[filled.kind]
  if (fixed.term !== undefined) return fixedNote(said.label, filled.term, fixed.term, words)
  return { ...said, kind: 'text', name: 'term', value: filled.term, maxLength: 200, isOptional: true }
}

/** What stands there, and why it stays. */
const fixedNote = (label: string, value: string, why: string, words: Words): NoteField => ({
  kind: 'note',
  text: [bold(`${label} ${value || words.agreements.form.none}.`), ` ${why}`],
})

const bodyField = ({ bodies, filled }: ItemFormView, words: Words): readonly ItemField[] => {
  if (bodies.length === 0) return []
  const chosen = bodies.filter(({ value }) => bodies.length === 1 || value === filled.body)
  return [
    { kind: 'choice', name: 'body', label: words.agreements.form.body, isMultiple: false, options: bodies, chosen },
  ]
}
