/** Fields that the forms of a network have in common. */
import { z } from 'zod'
import type { ChoiceField, NoteField, Option, TextField } from './form.ts'

/** Which entry a form is about, '' for a new one, and which version of it the form shows. */
export const entryState = z.object({ id: z.string(), version: z.string() })
export type EntryState = z.infer<typeof entryState>

/** Slack shows 24 characters of it. */
export const titleOf = (titles: { readonly add: string; readonly change: string }, id: string): string =>
  id === '' ? titles.add : titles.change

/** Names of people and organisations on a card. */
const nameLimit = 100

export const line = <Name extends string>(name: Name, label: string): TextField & { name: Name } => ({
  kind: 'text',
  name,
  label,
  maxLength: nameLimit,
})

export const optionsOf = (labels: Readonly<Record<string, string>>): readonly Option[] =>
  Object.entries(labels).map(([value, label]) => ({ value, label }))

/** One out of a few, with the one that holds now. */
export const oneOf = <Name extends string>(
  name: Name,
  label: string,
  options: readonly Option[],
  value: string,
): ChoiceField & { name: Name } => ({
  kind: 'choice',
  name,
  label,
  isMultiple: false,
  options,
  chosen: options.filter((one) => one.value === value),
})

export const note = (text: NoteField['text']): NoteField => ({ kind: 'note', text })

/** What a choice field offers and holds: a list, or the beginning of one with a search. */
export type Offered = Pick<ChoiceField, 'options' | 'chosen' | 'search'>

/** One of those that are offered, or nobody. */
export const oneOrNone = <Name extends string>(
  name: Name,
  label: string,
  offered: Offered,
): ChoiceField & { name: Name } => ({ kind: 'choice', name, label, isMultiple: false, isOptional: true, ...offered })
