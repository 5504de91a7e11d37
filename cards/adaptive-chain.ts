/** A chain on Adaptive Cards: a container for each band, boxes that can be pressed, and over each what flows there. */
import type { IColumn, IColumnSet, IContainer } from '@microsoft/teams.cards'
import { drawButton } from './adaptive-buttons.ts'
import { type Element, type Look, textBlocks } from './adaptive-text.ts'
import { button, type Chain, type ChainBox } from './card.ts'
import { type ChainRow, chainRows, type DrawnArrow, wordsOfChain } from './chain.ts'

const small: Look = { size: 'Small', isSubtle: true }

export const drawChain = (chain: Chain): Element[] => {
  const rows = chainRows(chain)
  if (rows.length === 0) return []
  const names = new Map(chain.boxes.map(({ id, name }) => [id, name]))
  const bands = [...Map.groupBy(rows, ({ band }) => band)]
  return [
    ...bands.map(([band, own]) => drawBand(chain.bands[band] ?? '', own, names)),
    ...textBlocks(wordsOfChain(chain), small),
  ]
}

const drawBand = (label: string, rows: readonly ChainRow[], names: ReadonlyMap<string, string>): IContainer => ({
  type: 'Container',
  separator: true,
  spacing: 'Default',
  items: [...textBlocks(label, small), ...rows.flatMap((row) => drawRow(row, names))],
})

const drawRow = ({ boxes, arrows }: ChainRow, names: ReadonlyMap<string, string>): IColumnSet[] => {
  const flows: IColumnSet = {
    type: 'ColumnSet',
    spacing: 'Small',
    columns: boxes.map((box) =>
      drawFlow(
        arrows.filter(({ from }) => from === box.id),
        names,
      ),
    ),
  }
  const drawn: IColumnSet = { type: 'ColumnSet', spacing: 'Small', columns: boxes.map(drawBox) }
  return arrows.length === 0 ? [drawn] : [flows, drawn]
}

const drawFlow = (arrows: readonly DrawnArrow[], names: ReadonlyMap<string, string>): IColumn => ({
  type: 'Column',
  width: 'stretch',
  verticalContentAlignment: 'Bottom',
  items: arrows.flatMap(({ points, label, to, isPlain }, at) =>
    centred(`${points} ${label}${isPlain ? '' : ` · ${names.get(to) ?? ''}`}`, { size: 'Small' }, at > 0),
  ),
})

const drawBox = (box: ChainBox): IColumn => ({
  type: 'Column',
  width: 'stretch',
  style: box.isHere ? 'accent' : 'emphasis',
  verticalContentAlignment: 'Center',
  selectAction: drawButton(button(box.name, box.press)) as NonNullable<IColumn['selectAction']>,
  items: [...centred(box.name, { weight: 'Bolder' }), ...centred(box.fine, small, true)],
})

const centred = (text: string, look: Look, isClose = false) =>
  textBlocks(text, look).map((block) => ({
    ...block,
    horizontalAlignment: 'Center' as const,
    ...(isClose ? { spacing: 'None' as const } : {}),
  }))
