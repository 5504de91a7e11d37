/** Draws a card as an Adaptive Card, the same for Teams and for our own page. Pure. */
import type { IAdaptiveCard, IColumn } from '@microsoft/teams.cards'
import { drawBars } from './adaptive-bars.ts'
import { drawButton, drawButtons } from './adaptive-buttons.ts'
import { drawChain } from './adaptive-chain.ts'
import { adaptiveLimits } from './adaptive-limits.ts'
import {
  type AdaptiveDrawing,
  callingBlocks,
  type Element,
  mentionsIn,
  shownText,
  textBlocks,
} from './adaptive-text.ts'
import { type Block, type Button, type Card, type Fact, plain, type Row, type Text } from './card.ts'
import { bytes, clip } from './clip.ts'
import { drawFitting } from './fit.ts'
import { literal } from './literal.ts'
import type { Words } from './words/words.ts'

export const adaptiveCardVersion = '1.5'

/** Wide enough for "Actiehouder" on one line, narrow enough to leave a phone two thirds for the value. */
const labelWidth = '104px'

export interface AdaptiveCardDrawing extends AdaptiveDrawing {
  readonly words: Words
}

export const renderCard = (card: Card, drawing: AdaptiveCardDrawing): IAdaptiveCard =>
  drawFitting(
    card,
    {
      draw: (smaller) => drawCard(smaller, drawing),
      fits: (drawn) => bytes(JSON.stringify(drawn)) <= adaptiveLimits.cardBytes,
    },
    drawing.words,
  )

const drawCard = (card: Card, drawing: AdaptiveDrawing): IAdaptiveCard => {
  const drawn = { ...drawing, mention: distinct(card, drawing) }
  const entities = mentionsIn(callingTexts(card), drawn)
  return {
    type: 'AdaptiveCard',
    version: adaptiveCardVersion,
    fallbackText: clip(literal(card.summary), adaptiveLimits.summary),
    body: drawBlocks(card.blocks, drawn),
    msteams: { width: 'full', ...(entities.length > 0 ? { entities } : {}) },
  }
}

// Teams finds an entity by its text, so of two members with the same name only the first can be called.
const distinct = (card: Card, drawing: AdaptiveDrawing): AdaptiveDrawing['mention'] => {
  const ids = new Map<string, string>()
  for (const text of callingTexts(card))
    for (const { text: name, mentioned } of mentionsIn([text], drawing))
      if (name !== undefined && !ids.has(name)) ids.set(name, mentioned?.id ?? '')
  return (member) => {
    const found = drawing.mention(member)
    const first = found && ids.get(`<at>${found.name}</at>`)
    return first === undefined || first === found?.id ? found : null
  }
}

const callingTexts = (card: Card): Text[] =>
  card.blocks.flatMap((block) =>
    block.kind === 'paragraph' || block.kind === 'notice'
      ? [block.text]
      : block.kind === 'facts'
        ? block.facts.map(({ value }) => value)
        : [],
  )

// A divider is the line above the block that follows it.
const drawBlocks = (blocks: readonly Block[], drawing: AdaptiveDrawing): Element[] => {
  const body: Element[] = []
  let isDivided = false
  for (const block of blocks) {
    if (block.kind === 'divider') isDivided = true
    const [first, ...more] = drawBlock(block, drawing)
    if (first === undefined) continue
    body.push(isDivided ? { ...first, separator: true, spacing: 'Medium' } : first, ...more)
    isDivided = false
  }
  return body
}

const drawBlock = (block: Block, drawing: AdaptiveDrawing): Element[] => {
  switch (block.kind) {
    case 'heading':
      return textBlocks(block.text, { size: 'Medium', weight: 'Bolder' })
    case 'paragraph':
      return callingBlocks(block.text, drawing)
    case 'fine':
      return textBlocks(block.text, { size: 'Small', isSubtle: true })
    case 'notice':
      return drawNotice(block.text, drawing)
    case 'facts':
      return block.facts.map((fact, index) => drawFact(fact, index, drawing))
    case 'rows':
      return block.rows.map((row) => drawRow(row, drawing))
    case 'bars':
      return drawBars(block)
    case 'chain':
      return drawChain(block)
    case 'divider':
      return []
    case 'buttons':
      return drawButtons(block.buttons, drawing)
  }
}

const drawNotice = (text: Text, drawing: AdaptiveDrawing): Element[] => {
  const items = callingBlocks(text, drawing)
  return items.length === 0 ? [] : [{ type: 'Container', style: 'warning', items }]
}

// Not a FactSet, which reads markdown in what people typed.
const drawFact = ({ label, value }: Fact, index: number, drawing: AdaptiveDrawing): Element => ({
  type: 'ColumnSet',
  spacing: index === 0 ? 'Default' : 'Small',
  columns: [
    { type: 'Column', width: labelWidth, items: textBlocks(shownText(label), { isSubtle: true }) },
    { type: 'Column', width: 'stretch', items: orDash(callingBlocks(value, drawing)) },
  ],
})

const orDash = (items: Element[]): Element[] => (items.length > 0 ? items : textBlocks('–'))

// Members in rows stand by name: a list calls nobody.
const drawRow = (row: Row, drawing: AdaptiveDrawing): Element => {
  const text = textBlocks(row.text)
  const fine = row.fine === undefined ? [] : textBlocks(row.fine, { size: 'Small', isSubtle: true })
  const [first, ...more] = fine
  const close: Element[] = first ? [{ ...first, spacing: 'None' }, ...more] : []
  const words: IColumn = {
    type: 'Column',
    width: 'stretch',
    verticalContentAlignment: 'Center',
    items: [...(text.length > 0 ? text : textBlocks('…')), ...close],
  }
  const columns: IColumn[] = row.button ? [words, buttonColumn(row.button, row, drawing)] : [words]
  return { type: 'ColumnSet', separator: true, columns }
}

// The same label on every row says nothing to who only hears it, so the tooltip names the row.
const buttonColumn = (button: Button, row: Row, drawing: AdaptiveDrawing): IColumn => ({
  type: 'Column',
  width: 'auto',
  verticalContentAlignment: 'Center',
  items: [
    {
      type: 'ActionSet',
      actions: [
        {
          ...drawButton(button, drawing),
          tooltip: clip(`${button.label}: ${literal(plain(row.text))}`, adaptiveLimits.tooltip),
        },
      ],
    },
  ],
})
