/** Bars on Slack: the words first, for whoever hears them, and under them ten squares. */
import type { KnownBlock } from '@slack/types'
import { sharesOf, wordsOfBar } from './bars.ts'
import { richText } from './block-kit-text.ts'
import type { Bar, BarLook, Bars } from './card.ts'

const squares: Readonly<Record<BarLook, string>> = { done: '🟩', running: '🟨', open: '⬜', late: '🟥' }
const squaresInBar = 10

export const drawBars = ({ bars }: Bars): KnownBlock[] =>
  richText(
    bars.flatMap((bar, index) => [...(index === 0 ? [] : ['\n']), ...wordsOfBar(bar), squaresOf(bar)]),
    { mention: () => null },
  )

const squaresOf = (bar: Bar): string => {
  const drawn = sharesOf(bar, squaresInBar).map(({ look, cells }) => squares[look].repeat(cells))
  return drawn.length === 0 ? '' : `\n${drawn.join('')}`
}
