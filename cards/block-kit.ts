/** Draws a card as Slack blocks. Pure: the same card gives the same blocks. */
import type { ActionsBlock, HomeView, KnownBlock, Button as SlackButton } from '@slack/types'
import { drawBars } from './block-kit-bars.ts'
import { drawChain } from './block-kit-chain.ts'
import { limits } from './block-kit-limits.ts'
import {
  carriedJson,
  checkedUrl,
  escapedLength,
  escapeText,
  finePrint,
  plainText,
  richText,
  type SlackDrawing,
} from './block-kit-text.ts'
import {
  type Block,
  type Button,
  bold,
  type Card,
  type Facts,
  inlines,
  type LinkButton,
  plain,
  type Row,
} from './card.ts'
import { bytes, clip, split } from './clip.ts'
import { drawFitting } from './fit.ts'
import { isBlank, literal } from './literal.ts'
import type { Words } from './words/words.ts'

export interface CardDrawing extends SlackDrawing {
  readonly words: Words
}

/** The press name of buttons that only open an address; Slack reports them too, and nothing has to be done. */
export const linkPress = 'link'

/** A message: `text` is what notifications and screen readers get, already escaped. */
export const renderMessage = (card: Card, drawing: CardDrawing): { text: string; blocks: KnownBlock[] } => ({
  text: escapeText(clip(literal(isBlank(card.summary) ? '…' : card.summary), limits.summaryBytes, escapedBytes)),
  blocks: fittingBlocks(card, drawing, limits.messageBlocks, limits.messageJson),
})

/** The tab that a person has with the bot. */
export const renderHome = (card: Card, drawing: CardDrawing): HomeView => ({
  type: 'home',
  blocks: fittingBlocks(card, drawing, limits.viewBlocks, limits.viewJson),
})

/** `agreement.take-on#2` is the second button of its block for the press `agreement.take-on`. */
export const pressNameOf = (actionId: string): string => actionId.replace(/#\d+$/, '')

const escapedBytes = (text: string): number => bytes(escapeText(text))

const fittingBlocks = (card: Card, drawing: CardDrawing, most: number, json: number): KnownBlock[] =>
  drawFitting(
    card,
    {
      draw: ({ blocks }) => drawBlocks(blocks, drawing),
      fits: (blocks) => blocks.length <= most && JSON.stringify(blocks).length <= json,
    },
    drawing.words,
  )

const drawBlocks = (blocks: readonly Block[], drawing: SlackDrawing): KnownBlock[] =>
  blocks.flatMap((block) => drawBlock(block, drawing))

const drawBlock = (block: Block, drawing: SlackDrawing): KnownBlock[] => {
  switch (block.kind) {
    case 'heading':
      return drawHeading(block.text, drawing)
    case 'paragraph':
      return richText(block.text, drawing)
    case 'fine':
      return finePrint(block.text, drawing)
    case 'notice':
      return richText(block.text, drawing, [
        { type: 'emoji', name: 'warning' },
        { type: 'text', text: ' ' },
      ])
    case 'facts':
      return drawFacts(block, drawing)
    case 'rows':
      return block.rows.flatMap((row) => drawRow(row, drawing))
    case 'bars':
      return drawBars(block)
    case 'chain':
      return drawChain(block)
    case 'divider':
      return [{ type: 'divider' }]
    case 'buttons':
      return drawButtons(block.buttons)
  }
}

// A heading that is too long for a header block is bold text, which has room for all of it.
const drawHeading = (text: string, drawing: SlackDrawing): KnownBlock[] => {
  if (isBlank(text)) return []
  return escapedLength(literal(text)) <= limits.header
    ? [{ type: 'header', text: plainText(text, limits.header) }]
    : richText(bold(text), drawing)
}

const drawFacts = ({ facts }: Facts, drawing: SlackDrawing): KnownBlock[] =>
  richText(
    facts.flatMap(({ label, value }, index) => [bold(`${index === 0 ? '' : '\n'}${label}: `), ...inlines(value)]),
    drawing,
  )

// Beside a button Slack has no rich text: bold is lost there, and members stand by name, for a list calls nobody.
// A link would be lost too, so a row that has one gets its button underneath.
const drawRow = (row: Row, drawing: SlackDrawing): KnownBlock[] => {
  const print = row.fine === undefined ? [] : finePrint(row.fine, { mention: () => null })
  if (row.button === undefined) return [...richText(row.text, { mention: () => null }), ...print]
  const hasLink = inlines(row.text).some((part) => typeof part !== 'string' && part.kind === 'link')
  return hasLink
    ? [...richText(row.text, drawing), ...print, ...drawButtons([row.button])]
    : [...besideButton(plain(row.text), row.button), ...print]
}

const besideButton = (text: string, button: Button): KnownBlock[] => {
  const [first = '…', ...more] = split(literal(text), limits.text, escapedLength).filter((piece) => !isBlank(piece))
  const accessory: SlackButton = {
    ...drawButton(button, 1),
    accessibility_label: clip(literal(`${button.label}: ${text}`), limits.accessibilityLabel),
  }
  return [
    { type: 'section', text: plainText(first, limits.text), accessory },
    ...more.map((piece): KnownBlock => ({ type: 'section', text: plainText(piece, limits.text) })),
  ]
}

const drawButtons = (buttons: readonly (Button | LinkButton)[]): ActionsBlock[] => {
  const blocks: ActionsBlock[] = []
  for (let start = 0; start < buttons.length; start += limits.buttonsInBlock) {
    const some = buttons.slice(start, start + limits.buttonsInBlock)
    blocks.push({
      type: 'actions',
      elements: some.map((button, index) => drawButton(button, nth(some, index))),
    })
  }
  return blocks
}

const nameOf = (button: Button | LinkButton): string => (button.kind === 'button' ? button.press.name : linkPress)

const nth = (buttons: readonly (Button | LinkButton)[], index: number): number =>
  buttons.slice(0, index + 1).filter((other) => nameOf(other) === nameOf(buttons[index] ?? other)).length

const drawButton = (button: Button | LinkButton, count: number): SlackButton => {
  const drawn: SlackButton = {
    type: 'button',
    text: plainText(button.label, limits.buttonLabel),
    action_id: count === 1 ? nameOf(button) : `${nameOf(button)}#${count}`,
  }
  if (button.kind === 'link-button') return { ...drawn, url: checkedUrl(button.href) }
  const value = carriedJson(button.press.data, limits.pressData, `The press ${button.press.name}`)
  return button.look === 'plain' ? { ...drawn, value } : { ...drawn, value, style: button.look }
}
