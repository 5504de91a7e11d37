/**
 * Slack's own types as a JSON schema, with the limits that stand in their doc comments made part of it: there is no
 * other machine-readable source of them. Made once per process, in about 1.3 seconds.
 */
import { createRequire } from 'node:module'
import { Ajv, type ValidateFunction } from 'ajv'
import { createGenerator, type Schema } from 'ts-json-schema-generator'

const require = createRequire(import.meta.url)
const roots = ['KnownBlock', 'ModalView', 'HomeView'] as const
export type Root = (typeof roots)[number]

/** Limits that Slack gives elsewhere than in these types (docs.slack.dev/reference/block-kit). */
const extra: Readonly<Record<string, Readonly<Record<string, Schema>>>> = {
  PlainTextInput: { max_length: { maximum: 3000, minimum: 1 }, initial_value: { maxLength: 3000 } },
  TableBlock: { rows: { items: { maxItems: 20 } } },
  SectionBlock: { fields: { items: { properties: { text: { maxLength: 2000 } } } } },
  OptionGroup: { label: { properties: { text: { maxLength: 75 } } }, options: { maxItems: 100 } },
  ImageElement: { alt_text: { maxLength: 2000 } },
}

let compiled: Map<Root, ValidateFunction> | undefined

export const validatorOf = (root: Root): ValidateFunction => {
  compiled ??= compileAll()
  const validate = compiled.get(root)
  if (!validate) throw new Error(`No schema of ${root}`)
  return validate
}

const compileAll = (): Map<Root, ValidateFunction> => {
  const definitions = readDefinitions()
  const ajv = new Ajv({ allErrors: true, strict: false, discriminator: true })
  ajv.addSchema({ $id: 'slack', definitions })
  return new Map(roots.map((root) => [root, ajv.compile({ $ref: `slack#/definitions/${root}` })]))
}

type Definitions = Record<string, Schema>

const readDefinitions = (): Definitions => {
  const path = require.resolve('@slack/types').replace(/\.js$/, '.d.ts')
  const generator = createGenerator({ path, type: '*', skipTypeCheck: true, additionalProperties: false })
  const found: Definitions = Object.assign({}, ...roots.map((root) => generator.createSchema(root).definitions))
  // A view's `blocks` allow any block whatever in the types; only known ones are ours.
  found.AnyBlock = { $ref: '#/definitions/KnownBlock' }
  for (const [name, definition] of Object.entries(found)) found[name] = withLimits(name, definition)
  return Object.fromEntries(Object.entries(found).map(([name, definition]) => [name, discriminated(definition, found)]))
}

const withLimits = (name: string, definition: Schema): Schema => {
  const properties = Object.entries(definition.properties ?? {}).map(([key, property]) => {
    if (typeof property === 'boolean') return [key, property]
    const more = extra[name]?.[key]
    return [key, { ...property, ...limitOf(property), ...(more ? { allOf: [more] } : {}) }]
  })
  return definition.properties ? { ...definition, properties: Object.fromEntries(properties) } : definition
}

/** The number in "Maximum length for this field is 255 characters", "Max of 100 blocks", "up to 5 …". */
export const maximumIn = (comment: string): number | undefined => {
  const found = /(?:\bmax(?:imum)?\b[^.\d]*?|\bless than |\bup to )`?(\d[\d,]*)/i.exec(comment.replace(/\s+/g, ' '))
  return found?.[1] === undefined ? undefined : Number(found[1].replaceAll(',', ''))
}

const limitOf = (property: Schema): Schema => {
  const most = maximumIn(property.description ?? '')
  const least = /\bminimum length (?:for the `text` in this field )?is 1\b/i.test(property.description ?? '') ? 1 : 0
  if (most === undefined) return {}
  if (property.type === 'string') return { maxLength: most, minLength: least }
  if (property.type === 'array') return { maxItems: most }
  if (property.type === 'number') return { maximum: most }
  return { properties: { text: { maxLength: most, minLength: least } } }
}

/** Of a union only the member with the same `type` is tried, so that an error says what is wrong and no more. */
const discriminated = (schema: Schema, definitions: Definitions): Schema => {
  const walked = Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [key, key === 'enum' ? value : walk(value, definitions)]),
  ) as Schema
  const members = schema.anyOf ? leaves(schema, definitions) : []
  const types = members.map((name) => typeOf(definitions[name]))
  if (members.length === 0 || types.includes(undefined) || new Set(types).size < types.length) return walked
  const { anyOf: _, ...rest } = walked
  const oneOf = members.map((name) => ({ $ref: `#/definitions/${name}` }))
  return { ...rest, type: 'object', required: ['type'], discriminator: { propertyName: 'type' }, oneOf } as Schema
}

const walk = (value: unknown, definitions: Definitions): unknown => {
  if (Array.isArray(value)) return value.map((part) => walk(part, definitions))
  return typeof value === 'object' && value !== null ? discriminated(value as Schema, definitions) : value
}

/** Names of the object definitions that a union comes down to; [] when a member has no name. */
const leaves = (schema: Schema, definitions: Definitions): string[] => {
  const names = (schema.anyOf ?? []).map((member) => nameOf(member as Schema))
  if (names.includes(undefined)) return []
  return names.flatMap((name = '') => (definitions[name]?.anyOf ? leaves(definitions[name], definitions) : [name]))
}

const nameOf = (schema: Schema): string | undefined => schema.$ref?.split('/').at(-1)

const typeOf = (definition: Schema | undefined): unknown => {
  const type = definition?.properties?.type
  return typeof type === 'object' ? type.const : undefined
}
