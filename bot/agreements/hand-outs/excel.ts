/** A sheet that says what it is, with a heading row that stays in sight. Numbers and days sort; the rest is words that Excel never reckons. */
import writeExcelFile from 'write-excel-file/node'
import { type Cell, cleanCell, type Sheet } from './sheet.ts'

/** Of the text in one cell. support.microsoft.com, Excel specifications and limits */
const cellLimit = 32_767

export const writeExcel = async ({ title, subtitle, columns, rows, note }: Sheet): Promise<Uint8Array> => {
  const header = columns.map(({ label }) => ({ value: label, fontWeight: 'bold' as const, wrap: true }))
  const cells = rows.map((row) => row.map((cell) => ({ ...excelCell(cell), alignVertical: 'top' as const })))
  const above = [[line(title, true)], [line(subtitle)], ...(note === '' ? [] : [[line(note)]])]
  const file = writeExcelFile([...above, header, ...cells], {
    sheet: sheetName(title),
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: above.length + 1,
    orientation: 'landscape',
  })
  return file.toBuffer()
}

/** In Dutch words in every Excel: 0x413 is the Netherlands. learn.microsoft.com, [MS-LCID] */
const dayFormat = '[$-413]ddd d mmm yyyy'

const excelCell = (cell: Cell) => {
  if (typeof cell === 'number') return { value: cell, type: Number, align: 'left' as const }
  if (typeof cell === 'string') return { value: cleanCell(cell).slice(0, cellLimit), type: String, wrap: true }
  return { value: new Date(`${cell.day}T00:00:00Z`), type: Date, format: dayFormat, align: 'left' as const }
}

/** Runs on over the cells beside it, which are empty. */
const line = (text: string, isBold = false) => ({
  value: cleanCell(text).slice(0, cellLimit),
  type: String,
  ...(isBold && { fontWeight: 'bold' as const }),
})

/** At most 31 characters, and none of these. support.microsoft.com, rename a worksheet */
const sheetName = (title: string): string =>
  cleanCell(title)
    .replace(/[\\/?*[\]:']/gu, ' ')
    .trim()
    .slice(0, 31) || 'Schakel'
