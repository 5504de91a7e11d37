/** Bars on Adaptive Cards: the words, and under them columns as wide as their share, in the host's own colours. */
import type { ContainerStyle, IColumn } from '@microsoft/teams.cards'
import { type Element, textBlocks } from './adaptive-text.ts'
import { type Share, sharesOf, wordsOfBar } from './bars.ts'
import type { Bar, BarLook, Bars } from './card.ts'

const styles: Readonly<Record<BarLook, ContainerStyle>> = {
  done: 'good',
  running: 'accent',
  open: 'emphasis',
  late: 'attention',
}
/** A fiftieth is the thinnest that can be seen on a phone. */
const cells = 50
const thickness = '12px'

export const drawBars = ({ bars }: Bars): Element[] => bars.flatMap(drawBar)

const drawBar = (bar: Bar): Element[] => {
  const columns = sharesOf(bar, cells).map(drawShare)
  const words = textBlocks(wordsOfBar(bar))
  return columns.length === 0 ? words : [...words, { type: 'ColumnSet', spacing: 'Small', columns }]
}

const drawShare = ({ look, cells: width }: Share): IColumn => ({
  type: 'Column',
  width,
  spacing: 'None',
  style: styles[look],
  minHeight: thickness,
  items: [],
})
