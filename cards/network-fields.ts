/** Fields that the forms of a network have in common. */
import type { ChoiceField, Option, TextField } from './form.ts'

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
