/** A form in parts, as one reads it: each field with its hint, and each note by itself. */
import { idOf } from './elements.js'
import { controlOf } from './problems.js'

/**
 * @typedef {object} Part
 * @property {import('adaptivecards').Input | null} input null for a note
 * @property {readonly HTMLElement[]} texts the hint, or the note
 */

/** @param {import('adaptivecards').AdaptiveCard} card @returns {readonly Part[]} */
export const partsOf = (card) => {
  /** @type {{ input: import('adaptivecards').Input | null, texts: HTMLElement[] }[]} */
  const parts = []
  for (const item of itemsOf(card)) {
    if (item instanceof AdaptiveCards.Input) parts.push({ input: item, texts: [] })
    if (!(item instanceof AdaptiveCards.RichTextBlock) || !item.renderedElement) continue
    const last = parts.at(-1)
    if (last?.input && isSmall(item)) last.texts.push(item.renderedElement)
    else parts.push({ input: null, texts: [item.renderedElement] })
  }
  return parts
}

/**
 * What stands in it, also what is folded, in the order in which it is read.
 *
 * @param {import('adaptivecards').CardElementContainer} holder
 * @returns {import('adaptivecards').CardElement[]}
 */
const itemsOf = (holder) =>
  Array.from({ length: holder.getItemCount() }, (_, at) => holder.getItemAt(at)).flatMap((item) =>
    item instanceof AdaptiveCards.Container ? itemsOf(item) : [item],
  )

/** Small print under a field is its hint. @param {import('adaptivecards').RichTextBlock} block */
const isSmall = (block) => {
  const run = block.getInlineAt(0)
  return run instanceof AdaptiveCards.TextRun && run.size === AdaptiveCards.TextSize.Small
}

/**
 * Whoever hears a field hears its hint too, and before it the notes that stand above it.
 *
 * @param {import('adaptivecards').AdaptiveCard} card
 */
export const tieHints = (card) => {
  /** @type {HTMLElement[]} */
  let told = []
  for (const { input, texts } of partsOf(card)) {
    told.push(...texts)
    if (!input) continue
    if (told.length > 0) controlOf(input)?.setAttribute('aria-describedby', told.map(idOf).join(' '))
    told = []
  }
}
