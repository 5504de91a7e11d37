/**
 * What is found while somebody types in a field. Teams sends back the value alone, and a form that comes back with a
 * problem must still show the name: so the value of a found option carries its label.
 */
import { renderChoices } from '../../cards/adaptive-form.ts'
import type { ReadForm } from '../../cards/adaptive-read.ts'
import { allFields, type Field, mapFields, type Option } from '../../cards/form.ts'

const mark = '|'

/** Choices for the answer to a search. */
export const foundChoices = (options: readonly Option[]): readonly { title: string; value: string }[] =>
  renderChoices(options.map(({ value, label }) => ({ label, value: value + mark + label.replaceAll(mark, '/') })))

/** The sent form with plain values, and with what was found among the options that its fields know. */
export const withFound = (read: ReadForm): ReadForm => {
  const { form, values } = read
  const found = new Map(
    allFields(form).flatMap((field) => (isSearch(field) ? [[field.name, optionsIn(values[field.name])]] : [])),
  )
  return {
    ...read,
    form: mapFields(form, (field) => withOptions(field, found)),
    values: Object.fromEntries(
      Object.entries(values).map(([name, value]) => [name, found.has(name) ? plainValue(value) : value]),
    ),
  }
}

type Found = ReadonlyMap<string, readonly Option[]>

const isSearch = (field: Field): field is Extract<Field, { kind: 'choice' }> =>
  field.kind === 'choice' && field.search !== undefined

const withOptions = (field: Field, found: Found): Field =>
  isSearch(field) ? { ...field, options: [...field.options, ...(found.get(field.name) ?? [])] } : field

const optionsIn = (value: string | string[] | undefined): readonly Option[] =>
  [value ?? []].flat().flatMap((one) => {
    const at = one.lastIndexOf(mark)
    return at < 0 ? [] : [{ value: one.slice(0, at), label: one.slice(at + 1) }]
  })

/** Chosen from the list and found once more, it is still one. */
const plainValue = (value: string | string[]): string | string[] =>
  typeof value === 'string' ? withoutLabel(value) : [...new Set(value.map(withoutLabel))]

const withoutLabel = (value: string): string => {
  const at = value.lastIndexOf(mark)
  return at < 0 ? value : value.slice(0, at)
}
