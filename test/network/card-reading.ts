/** What somebody reads and presses on a card. */

import type { Reply } from '../../bot/chat/reply.ts'
import { type Block, type Button, type Card, plain } from '../../cards/card.ts'
import { cardIn, must, type Person } from '../world.ts'

const linesIn = (block: Block): readonly string[] => {
  switch (block.kind) {
    case 'facts':
      return block.facts.map(({ label, value }) => `${label}: ${plain(value)}`)
    case 'rows':
      return block.rows.map(({ text, fine }) => [plain(text), ...(fine === undefined ? [] : [plain(fine)])].join(' | '))
    case 'bars':
      return block.bars.map(({ label, said }) => `${label}: ${said}`)
    case 'chain':
      return block.arrows.map(({ said }) => said)
    case 'divider':
    case 'buttons':
      return []
    default:
      return [plain(block.text)]
  }
}

export const linesOf = (card: Card): readonly string[] => card.blocks.flatMap(linesIn)

const buttonsIn = (block: Block): readonly Button[] => {
  if (block.kind === 'buttons') return block.buttons.filter((one) => one.kind === 'button')
  return block.kind === 'rows' ? block.rows.flatMap(({ button }) => button ?? []) : []
}

export const labelsOf = (card: Card): readonly string[] => card.blocks.flatMap(buttonsIn).map(({ label }) => label)

/** Presses the button with this label, or the one of the row that reads so. */
export const pressOn = (person: Person, reply: Reply, label: string, row = ''): Promise<Reply> => {
  const blocks = cardIn(reply).blocks
  const rowButton = blocks
    .flatMap((block) => (block.kind === 'rows' ? block.rows : []))
    .find(({ text, button }) => row !== '' && plain(text) === row && button?.label === label)?.button
  const button = row === '' ? blocks.flatMap(buttonsIn).find((one) => one.label === label) : rowButton
  const { press } = must(button, `button “${label}” ${row}`)
  return person.press(press.name, press.data)
}
