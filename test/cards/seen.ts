/** What a person sees of a drawn card, and what a card has to show; both without white space, which may move. */
import { type Block, type Button, type Card, type Inline, inlines, type Text } from '../../cards/card.ts'
import { isBlank, literal } from '../../cards/literal.ts'
import type { Press } from '../../cards/press.ts'

const squeeze = (text: string): string => text.replace(/[\s\u2060]+/g, '')

export const unescaped = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')

/** Every object with this `type` in drawn JSON, in order. */
export const findAll = (value: unknown, ...types: readonly string[]): Record<string, unknown>[] => {
  if (Array.isArray(value)) return value.flatMap((part) => findAll(part, ...types))
  if (typeof value !== 'object' || value === null) return []
  const object = value as Record<string, unknown>
  return types.includes(String(object.type))
    ? [object]
    : Object.values(object).flatMap((part) => findAll(part, ...types))
}

export const seenOnSlack = (blocks: unknown): string =>
  squeeze(
    findAll(blocks, 'plain_text', 'text', 'link')
      .map(({ type, text }) => (type === 'plain_text' ? unescaped(String(text)) : String(text)))
      .join(''),
  )

export const seenOnAdaptive = (card: unknown): string =>
  squeeze(
    findAll(card, 'TextRun', 'TextBlock')
      .map(({ text }) => text)
      .join(''),
  )

/** The words that have to be seen, bar the names of `called` members, which the platform fills in itself. */
export const wordsOf = (card: Card, called: (member: string) => boolean): string[] =>
  card.blocks
    .flatMap(textsOf)
    .flatMap((text) => inlines(text))
    .flatMap((part) =>
      isCalled(part, called) ? [] : [typeof part === 'string' ? part : 'name' in part ? part.name : part.text],
    )
    .filter((words) => !isBlank(words))
    .map((words) => squeeze(literal(words)))

const isCalled = (part: Inline, called: (member: string) => boolean): boolean =>
  typeof part !== 'string' && part.kind === 'mention' && called(part.member)

const textsOf = (block: Block): readonly Text[] => {
  if (block.kind === 'facts') return block.facts.flatMap(({ label, value }) => [label, value])
  if (block.kind === 'rows') return block.rows.flatMap(({ text, fine = '' }) => [text, fine])
  if (block.kind === 'bars') return block.bars.flatMap(({ label, said }) => [label, said])
  if (block.kind === 'chain') return [...block.boxes.map(({ name }) => name), ...block.arrows.map(({ said }) => said)]
  return block.kind === 'divider' || block.kind === 'buttons' ? [] : [block.text]
}

/** The presses of the card's own buttons; those of rows go with their row. */
export const pressesOf = (card: Card): Press[] =>
  card.blocks
    .flatMap((block) => (block.kind === 'buttons' ? block.buttons : []))
    .filter((button): button is Button => button.kind === 'button')
    .map(({ press }) => press)
