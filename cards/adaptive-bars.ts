/**
 * Bars on Adaptive Cards: the words, and under them columns as wide as their share, in the host's own colours. Where a
 * host has charts of its own the bars that ask for one are one chart, under all the words; its fallback is ours.
 */
import type {
  ChartColor,
  ContainerStyle,
  IColumn,
  IColumnSet,
  IContainer,
  IHorizontalBarChart,
  IStackedHorizontalBarChart,
} from '@microsoft/teams.cards'
import { type Element, runText, textBlocks } from './adaptive-text.ts'
import { type Share, sharesOf, wordsOfBar } from './bars.ts'
import type { Bar, BarLook, Bars, Chart } from './card.ts'
import { clip } from './clip.ts'

const styles: Readonly<Record<BarLook, ContainerStyle>> = {
  done: 'good',
  running: 'accent',
  open: 'emphasis',
  late: 'attention',
}
const colours: Readonly<Record<BarLook, ChartColor>> = {
  done: 'good',
  running: 'warning',
  open: 'neutral',
  late: 'attention',
}
/** A fiftieth is the thinnest that can be seen on a phone. */
const cells = 50
const thickness = '12px'
/** A chart has about a third of a phone's width for the name of a bar. */
const nameLength = 40

export const drawBars = ({ bars, chart }: Bars): Element[] => {
  if (!chart || bars.every(({ parts }) => partsShown(parts).length === 0)) return bars.flatMap(drawBar)
  return [...bars.flatMap((bar) => textBlocks(wordsOfBar(bar))), drawChart(bars, chart)]
}

const drawBar = (bar: Bar): Element[] => {
  const words = textBlocks(wordsOfBar(bar))
  return [...words, ...drawShares(bar)]
}

const drawShares = (bar: Bar): IColumnSet[] => {
  const columns = sharesOf(bar, cells).map(drawShare)
  return columns.length === 0 ? [] : [{ type: 'ColumnSet', spacing: 'Small', columns }]
}

const drawShare = ({ look, cells: width }: Share): IColumn => ({
  type: 'Column',
  width,
  spacing: 'None',
  style: styles[look],
  minHeight: thickness,
  items: [],
})

const partsShown = (parts: Bar['parts']): Bar['parts'] => parts.filter(({ count }) => count > 0)

/**
 * Supported by Teams for desktop, web and phones (learn.microsoft.com, "Charts in Adaptive Cards", 2026); elsewhere, and
 * on our page, the fallback stands in its place.
 */
const drawChart = (bars: readonly Bar[], { title, legend }: Chart): Element => {
  const fallback: IContainer = { type: 'Container', items: bars.flatMap(drawNamed) }
  const common = { title: runText(title), spacing: 'Small', fallback } as const
  return legend === null ? drawLengths(bars, common) : drawStacked(bars, legend, common)
}

/** Without the words, which stand above already: the name, and its bar. */
const drawNamed = (bar: Bar): Element[] => [
  ...textBlocks(clip(bar.label, nameLength), { size: 'Small', isSubtle: true }),
  ...drawShares(bar),
]

type Common = Pick<IHorizontalBarChart, 'title' | 'spacing' | 'fallback'>

const drawLengths = (bars: readonly Bar[], common: Common): IHorizontalBarChart => ({
  type: 'Chart.HorizontalBar',
  ...common,
  displayMode: 'AbsoluteNoAxis',
  data: bars.map(({ label, parts }) => ({
    x: nameOf(label),
    y: parts[0]?.count ?? 0,
    color: colours[parts[0]?.look ?? 'open'],
  })),
})

const drawStacked = (
  bars: readonly Bar[],
  legend: NonNullable<Chart['legend']>,
  common: Common,
): IStackedHorizontalBarChart => ({
  type: 'Chart.HorizontalBar.Stacked',
  ...common,
  data: bars.map(({ label, parts }) => ({
    title: nameOf(label),
    data: partsShown(parts).map(({ look, count }) => ({
      legend: runText(legend[look] ?? ''),
      value: count,
      color: colours[look],
    })),
  })),
})

const nameOf = (label: string): string => runText(clip(label, nameLength))
