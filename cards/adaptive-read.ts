/** Reads what comes back from our Adaptive Cards. What is no press or form of ours is null, never an error. */
import { z } from 'zod'
import { decodeChoice, fieldPrefix, noChoice } from './adaptive-form.ts'
import { allFields, type Field, type Form } from './form.ts'

const mark = z.string().max(50).optional().catch(undefined)
const pressData = z.object({ press: z.string(), data: z.unknown(), mark })

/** @property deed the mark of the drawing on which it was pressed. */
interface ReadPress {
  readonly name: string
  readonly data: unknown
  readonly deed?: string
}

/** The `data` of an Action.Execute, an Action.Submit or a task/fetch. */
export const readPress = (data: unknown): ReadPress | null => {
  const parsed = pressData.safeParse(data)
  if (!parsed.success) return null
  const { press: name, data: carried, mark: deed } = parsed.data
  return { name, data: carried, ...(deed === undefined ? {} : { deed }) }
}

const option = z.object({ value: z.string(), label: z.string() })
const common = {
  name: z.string(),
  label: z.string(),
  hint: z.string().exactOptional(),
  isOptional: z.boolean().exactOptional(),
}
const inline = z.union([
  z.string(),
  z.object({ kind: z.literal('bold'), text: z.string() }),
  z.object({ kind: z.literal('mention'), member: z.string(), name: z.string() }),
  z.object({ kind: z.literal('link'), text: z.string(), href: z.url({ protocol: /^https?$/ }) }),
])
const field = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('note'), text: z.union([inline, z.array(inline)]) }),
  z.object({
    kind: z.literal('text'),
    ...common,
    value: z.string().exactOptional(),
    isLong: z.boolean().exactOptional(),
    maxLength: z.number().exactOptional(),
  }),
  z.object({
    kind: z.literal('choice'),
    ...common,
    isMultiple: z.boolean(),
    options: z.array(option),
    chosen: z.array(option),
    search: z.string().exactOptional(),
  }),
]) satisfies z.ZodType<Field>

const formData = z.object({
  form: z.string(),
  state: z.unknown(),
  mark,
  shown: z.object({
    title: z.string(),
    submit: z.string(),
    look: z.literal('danger').exactOptional(),
    fields: z.array(field),
    folded: z
      .object({
        ...{ label: z.string(), isOpen: z.boolean(), isUsual: z.boolean().exactOptional() },
        fields: z.array(field),
      })
      .exactOptional(),
  }),
})

export interface ReadForm {
  /** The form as it was shown, to be drawn again with problems or what was filled in. */
  readonly form: Form
  readonly values: Record<string, string | string[]>
  /** The mark of the drawing that was filled in. */
  readonly deed?: string | undefined
}

/** The `data` of a submitted form. */
export const readForm = (data: unknown): ReadForm | null => {
  const parsed = formData.safeParse(data)
  if (!parsed.success) return null
  const form: Form = { kind: 'form', name: parsed.data.form, state: parsed.data.state, ...parsed.data.shown }
  const { mark: deed } = parsed.data
  return { form, values: readFormValues(data, allFields(form)), ...(deed === undefined ? {} : { deed }) }
}

/** Every field has a value: '' for an empty text or choice, [] for no choices. Clients leave empty inputs out. */
const readFormValues = (data: unknown, fields: readonly Field[]): Record<string, string | string[]> => {
  const given = new Map(Object.entries(data ?? {}))
  return Object.fromEntries(
    fields.flatMap((field) =>
      field.kind === 'note' ? [] : [[field.name, readValue(field, given.get(fieldPrefix + field.name))]],
    ),
  )
}

const readValue = (field: Exclude<Field, { kind: 'note' }>, given: unknown): string | string[] => {
  const text = typeof given === 'string' ? given : ''
  if (field.kind === 'text') return text
  const chosen = text.split(',').filter((value) => value !== '' && value !== noChoice)
  return field.isMultiple ? chosen.map(decodeChoice) : decodeChoice(chosen[0] ?? '')
}
