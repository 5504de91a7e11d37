/** What can be chosen in a field of a form; nothing where there is no such field. */
import type { Form, Option } from '../../cards/form.ts'

export const choicesIn = ({ fields }: Form, name: string): readonly Option[] =>
  fields.flatMap((field) => (field.kind === 'choice' && field.name === name ? (field.options ?? []) : []))
