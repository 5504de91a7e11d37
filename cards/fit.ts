/** Makes a card that is too big for a platform smaller, and says in the card what is no longer there. */
import { type Bar, type Block, type Card, fine, type Inline, inlines, type Text } from './card.ts'
import { clip } from './clip.ts'
import type { Words } from './words/words.ts'

/** Longest run of one text, tried in this order: long texts give way before the last three rows do. */
const textLengths = [Number.POSITIVE_INFINITY, 2_000, 500, 150]
const rowsWorthKeeping = 3

/** How a platform draws a card, and whether it takes what was drawn. */
export interface Drawer<Drawn> {
  readonly draw: (card: Card) => Drawn
  readonly fits: (drawn: Drawn) => boolean
}

/**
 * The card drawn, or the largest beginning of it that fits. Rows go first, then the tails of long texts, then whole
 * blocks; buttons never go. @throws {Error} when the buttons alone do not fit
 */
export const drawFitting = <Drawn>(card: Card, drawer: Drawer<Drawn>, words: Words): Drawn => {
  const drawn = drawer.draw(card)
  return drawer.fits(drawn) ? drawn : drawer.draw(cutCard(card, (smaller) => drawer.fits(drawer.draw(smaller)), words))
}

const cutCard = (card: Card, fits: (card: Card) => boolean, words: Words): Card => {
  const items = countItems(card)
  for (const length of textLengths) {
    const shorter = cutTexts(card, length)
    const kept = largest(items, (count) => fits(cutItems(shorter, count, words)))
    if (kept >= Math.min(items, rowsWorthKeeping)) return cutItems(shorter, kept, words)
  }
  const short = cutItems(cutTexts(card, textLengths.at(-1) ?? 0), 0, words)
  const kept = largest(short.blocks.length, (count) => fits(cutBlocks(short, count, words)))
  if (kept < 0) throw new Error('The buttons of a card do not fit.')
  return cutBlocks(short, kept, words)
}

/** The largest count up to `most` for which `isGood` holds, -1 when there is none; what holds for more holds for less. */
const largest = (most: number, isGood: (count: number) => boolean): number => {
  let [good, bad] = [-1, most + 1]
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2)
    if (isGood(middle)) good = middle
    else bad = middle
  }
  return good
}

const itemsOf = (block: Block): number => {
  if (block.kind === 'rows') return block.rows.length
  if (block.kind === 'facts') return block.facts.length
  return block.kind === 'bars' ? block.bars.length : 0
}

const countItems = (card: Card): number => card.blocks.reduce((sum, block) => sum + itemsOf(block), 0)

const cutItems = (card: Card, keep: number, words: Words): Card => {
  let left = keep
  const blocks = card.blocks.flatMap((block): readonly Block[] => {
    const room = left
    left = Math.max(0, left - itemsOf(block))
    return itemsOf(block) <= room ? [block] : [firstItems(block, room), fine(words.chat.more(itemsOf(block) - room))]
  })
  return { ...card, blocks }
}

const firstItems = (block: Block, count: number): Block => {
  if (block.kind === 'rows') return { ...block, rows: block.rows.slice(0, count) }
  if (block.kind === 'facts') return { ...block, facts: block.facts.slice(0, count) }
  if (block.kind === 'bars') return { ...block, bars: block.bars.slice(0, count) }
  return block
}

const cutBlocks = (card: Card, keep: number, words: Words): Card => {
  const rest = card.blocks.slice(keep)
  const dropped = rest.filter((block) => block.kind !== 'buttons')
  const note = dropped.length === 0 ? [] : [fine(words.chat.more(dropped.length))]
  return {
    ...card,
    blocks: [...card.blocks.slice(0, keep), ...note, ...rest.filter((block) => block.kind === 'buttons')],
  }
}

const cutTexts = (card: Card, length: number): Card => ({
  ...card,
  blocks: card.blocks.map((block) => cutBlock(block, length)),
})

const cutBlock = (block: Block, length: number): Block => {
  switch (block.kind) {
    case 'heading':
      return { ...block, text: clip(block.text, length) }
    case 'paragraph':
    case 'fine':
    case 'notice':
      return { ...block, text: cutText(block.text, length) }
    case 'facts':
      return {
        ...block,
        facts: block.facts.map(({ label, value }) => ({ label: clip(label, length), value: cutText(value, length) })),
      }
    case 'bars':
      return { ...block, bars: block.bars.map((bar) => cutBar(bar, length)) }
    case 'rows':
      return {
        ...block,
        rows: block.rows.map((row) => ({
          ...row,
          text: cutText(row.text, length),
          ...(row.fine === undefined ? {} : { fine: cutText(row.fine, length) }),
        })),
      }
    default:
      return block
  }
}

const cutBar = (bar: Bar, length: number): Bar => ({
  ...bar,
  label: clip(bar.label, length),
  said: clip(bar.said, length),
})

const cutText = (text: Text, length: number): Text => {
  let room = length
  const parts: Inline[] = []
  for (const part of inlines(text)) {
    if (room <= 0) return [...parts, '…']
    const words = typeof part === 'string' ? part : part.kind === 'mention' ? part.name : part.text
    parts.push(words.length <= room ? part : shorten(part, room))
    room -= words.length
  }
  return parts
}

const shorten = (part: Inline, length: number): Inline => {
  if (typeof part === 'string') return clip(part, length)
  if (part.kind === 'mention') return part
  return { ...part, text: clip(part.text, length) }
}
