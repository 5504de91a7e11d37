/** Draws a form as a Slack modal, and reads what comes back from one. */
import type { InputBlock, InputBlockElement, KnownBlock, ModalView, PlainTextOption } from '@slack/types'
import { limits } from './block-kit-limits.ts'
import { carriedJson, escapedLength, plainText, richText } from './block-kit-text.ts'
import { bold } from './card.ts'
import { type ChoiceField, type Field, type Form, isUnfolded, type Option, type TextField } from './form.ts'
import { literal, oneLine } from './literal.ts'
import type { Words } from './words/words.ts'

export interface FormDrawing {
  readonly words: Words
}

/**
 * `callback_id` is the form's name and `private_metadata` its state as JSON. A field's block id is its name, "#"
 * and a mark of its first value; the `action_id` of a search field is the name of its search.
 */
export const renderModal = (form: Form, { words }: FormDrawing): ModalView => ({
  type: 'modal',
  callback_id: form.name,
  private_metadata: carriedJson(form.state, limits.state, `The form ${form.name}`),
  title: plainText(form.title, limits.viewTitle),
  submit: plainText(form.submit, limits.viewSubmit),
  close: plainText(words.chat.cancel, limits.viewSubmit),
  blocks: checkedBlocks(form, [
    ...fullTitle(form),
    ...form.fields.flatMap((field) => drawField(field, words)),
    ...drawFolded(form, words),
  ]),
})

/** The press name of the button behind which fields are folded: Slack has to be given them when somebody asks. */
export const unfoldPress = 'slack.unfold'

const drawFolded = ({ folded }: Form, words: Words): KnownBlock[] => {
  if (!folded || folded.fields.length === 0) return []
  if (isUnfolded({ folded })) return [{ type: 'divider' }, ...folded.fields.flatMap((field) => drawField(field, words))]
  const button = { type: 'button', action_id: unfoldPress, text: plainText(folded.label, limits.buttonLabel) } as const
  return [{ type: 'actions', elements: [button] }]
}

const checkedBlocks = (form: Form, blocks: KnownBlock[]): KnownBlock[] => {
  if (blocks.length <= limits.viewBlocks) return blocks
  throw new Error(`The form ${form.name} has ${blocks.length} blocks; Slack shows ${limits.viewBlocks}`)
}

// A title bar holds 24 characters; a longer title stands in full under it.
const fullTitle = (form: Form): KnownBlock[] =>
  escapedLength(literal(form.title)) <= limits.viewTitle ? [] : richText(bold(form.title), { mention: () => null })

const drawField = (field: Field, words: Words): KnownBlock[] => {
  if (field.kind === 'note') return richText(field.text, { mention: () => null })
  if (field.kind === 'text' && firstText(field).length > longest(field))
    return richText(words.chat.stays(field.label), { mention: () => null })
  const block: InputBlock = {
    type: 'input',
    block_id: blockIdOf(field),
    label: plainText(field.label, limits.label),
    optional: field.isOptional ?? false,
    element: field.kind === 'text' ? drawText(field) : drawChoice(field, words),
  }
  return [field.hint === undefined ? block : { ...block, hint: plainText(field.hint, limits.label) }]
}

// Slack keeps what was typed when a view is replaced by one with the same ids (slackapi/bolt-js issue 290), so a new
// first value, and a new turn, needs a new id.
const blockIdOf = (field: TextField | ChoiceField): string => {
  const first = field.kind === 'text' ? (field.value ?? '') : field.chosen.map(({ value }) => value).join()
  return `${field.name}#${markOf(field.turn === undefined ? first : `${field.turn} ${first}`)}`
}

const markOf = (text: string): string => {
  let mark = 0
  for (let at = 0; at < text.length; at += 1) mark = (Math.imul(mark, 31) + text.charCodeAt(at)) | 0
  return (mark >>> 0).toString(36)
}

const fieldNameOf = (blockId: string): string => blockId.replace(/#[^#]*$/, '')

const longest = ({ maxLength = limits.input }: TextField): number => Math.min(maxLength, limits.input)

const firstText = ({ value = '', isLong = false }: TextField): string => (isLong ? literal(value) : oneLine(value))

/** A first value that does not fit is never cut: what is sent would take the place of the whole. */
const drawText = (field: TextField): InputBlockElement => {
  const value = firstText(field)
  return {
    type: 'plain_text_input',
    action_id: field.name,
    multiline: field.isLong ?? false,
    max_length: longest(field),
    ...(value === '' ? {} : { initial_value: value }),
  }
}

const drawChoice = (field: ChoiceField, words: Words): InputBlockElement => {
  // Slack refuses a list without options; a search that finds nothing says so by itself.
  const all = withChosen(field)
  return field.search === undefined && all.length > 0 ? drawList(field, all, words) : drawSearch(field, words)
}

const withChosen = ({ options, chosen }: ChoiceField): readonly Option[] => {
  const known = new Set(options.map(({ value }) => value))
  return [...chosen.filter(({ value }) => !known.has(value)), ...options]
}

const drawSearch = (field: ChoiceField, words: Words): InputBlockElement => {
  const common = {
    action_id: field.search ?? field.name,
    min_query_length: 0,
    placeholder: plainText(words.chat.searchHint, limits.placeholder),
  }
  const chosen = renderOptions(field.chosen)
  const [first] = chosen
  if (field.isMultiple)
    return { type: 'multi_external_select', ...common, ...(first ? { initial_options: chosen } : {}) }
  return { type: 'external_select', ...common, ...(first ? { initial_option: first } : {}) }
}

const drawList = (field: ChoiceField, all: readonly Option[], words: Words): InputBlockElement => {
  const options = renderOptions(all)
  const common = {
    action_id: field.name,
    placeholder: plainText(words.chat.chooseOne, limits.placeholder),
    ...listed(options),
  }
  const values = new Set(field.chosen.map(({ value }) => value))
  const chosen = options.filter(({ value }) => value !== undefined && values.has(value))
  const [first] = chosen
  if (field.isMultiple) return { type: 'multi_static_select', ...common, ...(first ? { initial_options: chosen } : {}) }
  return { type: 'static_select', ...common, ...(first ? { initial_option: first } : {}) }
}

// More than a hundred options stand in groups of a hundred, each named after its first and last.
const listed = (options: PlainTextOption[]) => {
  if (options.length <= limits.options) return { options }
  const groups = []
  for (let start = 0; start < options.length; start += limits.options) {
    const group = options.slice(start, start + limits.options)
    const name = `${group[0]?.text.text.slice(0, 30)} – ${group.at(-1)?.text.text.slice(0, 30)}`
    groups.push({ label: plainText(name, limits.optionLabel), options: group })
  }
  return { option_groups: groups }
}

/** Options as Slack lists them; also the answer to a search. @throws {Error} when a value is too long to carry */
export const renderOptions = (options: readonly Option[]): PlainTextOption[] =>
  options.map(({ value, label }) => {
    if (value.length > limits.optionValue) throw new Error(`An option carries at most ${limits.optionValue} characters`)
    return { text: plainText(label, limits.optionLabel), value }
  })

interface ElementState {
  readonly value?: string | null
  readonly selected_option?: { readonly value?: string | null } | null
  readonly selected_options?: readonly { readonly value?: string | null }[] | null
}

/** `view.state.values`: block id → action id → what stands in the input. */
export type ModalState = Readonly<Record<string, Readonly<Record<string, ElementState>>>>

/** What was filled in, by field name: text and one choice as a string ('' when empty), several as string[]. */
export const readModalValues = (state: ModalState): Record<string, string | string[]> =>
  Object.fromEntries(
    Object.entries(state).map(([blockId, elements]) => [
      fieldNameOf(blockId),
      readElement(Object.values(elements)[0] ?? {}),
    ]),
  )

const readElement = ({ value, selected_option, selected_options }: ElementState): string | string[] =>
  selected_options ? selected_options.map((option) => option.value ?? '') : (value ?? selected_option?.value ?? '')

/**
 * Problems by field name as Slack wants them: by block id of the form that was sent. What has no field of its own
 * stands at the first, for a modal has no other place.
 */
export const modalErrors = (state: ModalState, problems: Readonly<Record<string, string>>): Record<string, string> => {
  const blockIds = Object.keys(state)
  const errors: Record<string, string> = {}
  for (const [field, problem] of Object.entries(problems)) {
    const blockId = blockIds.find((id) => fieldNameOf(id) === field) ?? blockIds[0] ?? ''
    errors[blockId] = errors[blockId] === undefined ? problem : `${errors[blockId]} ${problem}`
  }
  return errors
}
