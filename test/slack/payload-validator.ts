/** Says what Slack would refuse in a payload, offline: the shape and limits of its types, and rules that they lack. */
import { type Root, validatorOf } from './payload-validator-schema.ts'

// Blocks of a message and of a view (docs.slack.dev/reference/block-kit/blocks). The sizes as JSON: messages are refused
// from about 13,200 characters of text and containers (slackapi/bolt-js issue 2509), views from 250 KB.
const messageLimits = { blocks: 50, json: 13_000 }
const viewLimits = { blocks: 100, json: 250_000 }

type Json = Readonly<Record<string, unknown>>

/** Problems of what goes to chat.postMessage, chat.update, chat.postEphemeral or a response_url; [] when there are none. */
export const checkMessage = (payload: unknown): string[] => {
  const message = asObject(payload)
  const blocks = asList(message.blocks)
  return [
    ...(typeof message.text === 'string' && message.text.trim() !== ''
      ? []
      : ['text: a message needs it for notifications']),
    ...(bytesOf(message.text) > 4000 ? ['text: over 4,000 bytes, which chat.update refuses'] : []),
    ...escapes('text', message.text, true),
    ...(message.blocks === undefined ? [] : checkBlocks(blocks, messageLimits)),
    ...blocks.flatMap((block, index) =>
      typeOf(block) === 'input' ? [`blocks/${index}: an input belongs in a modal`] : [],
    ),
  ]
}

/** Problems of a modal or a Home tab. */
export const checkView = (payload: unknown): string[] => {
  const view = asObject(payload)
  const blocks = asList(view.blocks)
  const root: Root = view.type === 'home' ? 'HomeView' : 'ModalView'
  const hasInput = blocks.some((block) => typeOf(block) === 'input')
  return [
    ...shapeProblems(root, { ...view, blocks: [] }),
    ...checkBlocks(blocks, viewLimits),
    ...(hasInput && root === 'ModalView' && view.submit === undefined ? ['submit: a view with inputs needs it'] : []),
    ...[view.title, view.submit, view.close].flatMap((text, index) =>
      checkDeep(text, ['title', 'submit', 'close'][index] ?? ''),
    ),
  ]
}

const checkBlocks = (
  blocks: readonly unknown[],
  most: { readonly blocks: number; readonly json: number },
): string[] => [
  ...(blocks.length > most.blocks ? [`blocks: ${blocks.length}, at most ${most.blocks}`] : []),
  ...(JSON.stringify(blocks).length > most.json ? [`blocks: more than ${most.json} characters as JSON`] : []),
  ...repeated(blocks.map((block) => asObject(block).block_id)).map((id) => `blocks: block_id ${id} stands twice`),
  ...blocks.flatMap((block, index) => [
    ...shapeProblems('KnownBlock', block).map((problem) => `blocks/${index}${problem}`),
    ...repeated(actionIds(block)).map((id) => `blocks/${index}: action_id ${id} stands twice`),
    ...checkDeep(block, `blocks/${index}`),
  ]),
]

const shapeProblems = (root: Root, value: unknown): string[] => {
  const validate = validatorOf(root)
  if (validate(value)) return []
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) => `${instancePath}: ${message} ${JSON.stringify(params)}`,
  )
}

/** Rules that hold for every object of a payload, however deep. */
const checkDeep = (value: unknown, path: string): string[] => {
  if (Array.isArray(value)) return value.flatMap((part, index) => checkDeep(part, `${path}/${index}`))
  if (typeof value !== 'object' || value === null) return []
  const object = asObject(value)
  return [
    ...(rules[String(object.type)]?.(object) ?? []).map((problem) => `${path}: ${problem}`),
    ...(object.type === 'plain_text' || object.type === 'mrkdwn'
      ? escapes(path, object.text, object.type === 'mrkdwn')
      : []),
    ...Object.entries(object).flatMap(([key, part]) => checkDeep(part, `${path}/${key}`)),
  ]
}

const needs = (object: Json, ...keys: readonly string[]): string[] =>
  keys.some((key) => asList(object[key]).length > 0 || asObject(object[key]).type !== undefined)
    ? []
    : [`needs ${keys.join(' or ')}`]

const emptyLists = (object: Json): string[] =>
  Object.entries(object).flatMap(([key, value]) =>
    Array.isArray(value) && value.length === 0 ? [`${key} is empty`] : [],
  )

const list = (object: Json): string[] => {
  const all = [
    ...asList(object.options),
    ...asList(object.option_groups).flatMap((group) => asList(asObject(group).options)),
  ]
  const known = new Set(all.map((option) => JSON.stringify(option)))
  const initial = [...asList(object.initial_options), ...(object.initial_option ? [object.initial_option] : [])]
  return [
    ...needs(object, 'options', 'option_groups'),
    ...emptyLists(object),
    ...(object.options && object.option_groups ? ['has options and option_groups'] : []),
    ...initial.flatMap((option) =>
      known.has(JSON.stringify(option)) ? [] : ['an initial option is not among the options'],
    ),
    ...repeated(all.map((option) => asObject(option).value)).map((value) => `the option ${value} stands twice`),
  ]
}

const textRun = (object: Json): string[] =>
  typeof object.text === 'string' && object.text === '' ? ['an empty text run'] : []

const rules: Readonly<Record<string, (object: Json) => string[]>> = {
  actions: (object) => needs(object, 'elements'),
  context: (object) => needs(object, 'elements'),
  rich_text: (object) => needs(object, 'elements'),
  rich_text_section: (object) => needs(object, 'elements'),
  section: (object) => needs(object, 'text', 'fields'),
  static_select: list,
  multi_static_select: list,
  external_select: emptyLists,
  multi_external_select: emptyLists,
  text: textRun,
  link: (object) => [
    ...textRun(object),
    ...(/^https?:\/\//.test(String(object.url)) ? [] : ['a link without http(s)']),
  ],
  button: (object) => (object.action_id === undefined ? ['a button without action_id cannot be understood'] : []),
}

const allowedMarkup = /<(?:@[UW][A-Z0-9]+|#C[A-Z0-9]+|https?:\/\/[^<>|]+(?:\|[^<>]*)?)>/g

/** Text objects are parsed for `& < >`: those of people have to be escaped, and nothing calls a whole channel. */
const escapes = (path: string, text: unknown, isMarkup: boolean): string[] => {
  if (typeof text !== 'string') return []
  const rest = isMarkup ? text.replace(allowedMarkup, '') : text
  return [
    ...(/[<>]|&(?!amp;|lt;|gt;)/.test(rest) ? [`${path}: not escaped: ${JSON.stringify(text.slice(0, 80))}`] : []),
    ...(text.isWellFormed() ? [] : [`${path}: cut through a character`]),
    ...(text.trim() === '' ? [`${path}: nothing to see in it`] : []),
  ]
}

const actionIds = (block: unknown): unknown[] => {
  const { elements, accessory, element } = asObject(block)
  return [...asList(elements), accessory, element].map((part) => asObject(part).action_id)
}

const repeated = (ids: readonly unknown[]): unknown[] =>
  ids.filter((id, index) => id !== undefined && ids.indexOf(id) !== index)

const typeOf = (block: unknown): unknown => asObject(block).type

const bytesOf = (text: unknown): number => (typeof text === 'string' ? Buffer.byteLength(text) : 0)

// Slack's client sends blocks and views as JSON inside its form; both ways are understood.
const parsed = (value: unknown): unknown => {
  if (typeof value !== 'string' || !/^\s*[[{]/.test(value)) return value
  return JSON.parse(value)
}

const asObject = (value: unknown): Json => {
  const found = parsed(value)
  return typeof found === 'object' && found !== null ? (found as Json) : {}
}

const asList = (value: unknown): readonly unknown[] => {
  const found = parsed(value)
  return Array.isArray(found) ? found : []
}
