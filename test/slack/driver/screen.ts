/** What one person sees: messages, also those only for them, and the forms that stand over them. */
import { asList, asObject, asText, type Json, wordsIn } from './json.ts'

/** @property only whose message it is when nobody else sees it. */
export interface Message {
  readonly ts: string
  readonly channel: string
  readonly text: string
  readonly blocks: readonly Json[]
  readonly only: string | null
}

export interface Shown {
  readonly label: string
  readonly element: Json
  readonly block: Json
}

export interface View extends Json {
  readonly id: string
  readonly hash: string
}

/** A form as it stands: what was typed in it and what was said about it. */
export interface OpenView {
  readonly view: View
  readonly typed: Readonly<Record<string, Json>>
  readonly errors: Readonly<Record<string, string>>
}

export const messageOf = (raw: Json, channel: string, only: string | null): Message => ({
  ts: asText(raw.ts) || asText(raw.message_ts),
  channel,
  text: asText(raw.text),
  blocks: asList(raw.blocks),
  only,
})

export const readingOf = (shown: { readonly blocks?: unknown; readonly text?: unknown }): string =>
  asList(shown.blocks).length > 0 ? wordsIn(shown.blocks) : asText(shown.text)

export const buttonsIn = (blocks: readonly Json[]): readonly Shown[] =>
  blocks.flatMap((block) =>
    [...asList(block.elements), asObject(block.accessory)]
      .filter((element) => element.type === 'button')
      .map((element) => ({ label: wordsIn(element.text), element, block })),
  )

export const inputsIn = (view: Json): readonly Shown[] =>
  asList(view.blocks)
    .filter((block) => block.type === 'input')
    .map((block) => ({ label: wordsIn(block.label), element: asObject(block.element), block }))

/** The input with this label, or with this name before the mark in its block id. */
export const findInput = (view: Json, name: string): Shown => {
  const all = inputsIn(view)
  const found = all.find(({ label, block }) => label === name || asText(block.block_id).replace(/#[^#]*$/, '') === name)
  if (!found) throw new Error(`There is no field "${name}"; there are: ${all.map(({ label }) => label).join(', ')}`)
  return found
}
