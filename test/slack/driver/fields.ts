/** What stands in the fields of a form, in the shape in which Slack sends it. */
import { asList, asObject, asText, type Json, wordsIn } from './json.ts'
import { inputsIn, type OpenView, type Shown } from './screen.ts'

export const keyOf = ({ block, element }: Shown): string => `${asText(block.block_id)}/${asText(element.action_id)}`

/** The state of an input before anybody touches it. */
const initialOf = (element: Json): Json => {
  const { type } = element
  if (type === 'plain_text_input') return { type, value: element.initial_value ?? null }
  return String(type).startsWith('multi_')
    ? { type, selected_options: element.initial_options ?? [] }
    : { type, selected_option: element.initial_option ?? null }
}

export const stateOf = ({ view, typed }: OpenView): Json => {
  const values: Record<string, Record<string, Json>> = {}
  for (const input of inputsIn(view))
    values[asText(input.block.block_id)] = {
      [asText(input.element.action_id)]: typed[keyOf(input)] ?? initialOf(input.element),
    }
  return { values }
}

/** What Slack's own client refuses before it sends anything. */
export const checkFilled = (open: OpenView): void => {
  for (const input of inputsIn(open.view)) {
    const state = open.typed[keyOf(input)] ?? initialOf(input.element)
    const isEmpty = !state.value && !state.selected_option && asList(state.selected_options).length === 0
    if (isEmpty && input.block.optional !== true) throw new Error(`Slack asks to fill in "${input.label}"`)
  }
}

export const typeText = ({ element, label }: Shown, text: string): Json => {
  const most = Number(element.max_length ?? 3000)
  if (text.length > most) throw new Error(`Slack takes ${most} characters in "${label}", not ${text.length}`)
  return { type: element.type, value: text === '' ? null : text }
}

/** Options that a list shows without a search. */
export const listedOptions = (element: Json): readonly Json[] => [
  ...asList(element.options),
  ...asList(element.option_groups).flatMap((group) => asList(group.options)),
]

export const choose = ({ element }: Shown, options: readonly Json[]): Json =>
  String(element.type).startsWith('multi_')
    ? { type: element.type, selected_options: options }
    : { type: element.type, selected_option: options[0] ?? null }

export const findOption = (options: readonly Json[], label: string): Json => {
  const found = options.find((option) => wordsIn(asObject(option.text)) === label || option.value === label)
  if (found) return found
  throw new Error(`"${label}" is no option; there are: ${options.map((option) => wordsIn(option.text)).join(', ')}`)
}
