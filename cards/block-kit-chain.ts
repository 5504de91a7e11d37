/** A chain on Slack: its boxes as squares in the colour of their band, and under each row what flows to it. */
import type { KnownBlock } from '@slack/types'
import { richText } from './block-kit-text.ts'
import { bold, type Chain, type Inline } from './card.ts'
import { type ChainRow, chainRows } from './chain.ts'

const squares = ['🟦', '🟩', '🟨', '🟪', '🟧'] as const
const drawn = { '↑': '⬆️', '↓': '⬇️', '←': '⬅️', '→': '➡️' } as const
/** Names stand apart without a table, which Slack has not. */
const gap = '\u2003\u2003'

/** The arrows are whole sentences here: whoever hears them hears what others see. */
export const drawChain = (chain: Chain): KnownBlock[] => {
  const rows = chainRows(chain)
  const lines = rows.flatMap((row, at) => [
    ...arrowsOf(row),
    boxesOf(row, rows[at - 1]?.band === row.band ? '' : (chain.bands[row.band] ?? '')),
  ])
  return richText(
    lines.flatMap((line, at) => (at === 0 ? line : ['\n', ...line])),
    { mention: () => null },
  )
}

const boxesOf = ({ band, boxes }: ChainRow, label: string): readonly Inline[] => [
  ...boxes.flatMap((box, at): readonly Inline[] => [
    `${at === 0 ? '' : gap}${squares[band % squares.length]} `,
    box.isHere ? bold(`${box.name} ◂`) : bold(box.name),
  ]),
  ...(label === '' ? [] : [`${gap}${label}`]),
]

const arrowsOf = ({ arrows }: ChainRow): readonly (readonly Inline[])[] =>
  arrows.map(({ points, said }) => [`${gap}${drawn[points]} ${said}`])
