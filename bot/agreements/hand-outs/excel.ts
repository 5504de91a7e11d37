/** A sheet that says what it is, with a heading row that stays in sight. Cells are words: Excel reckons none of them. */
import writeExcelFile from 'write-excel-file/node'
import { cleanCell, type Sheet } from './sheet.ts'

/** Of the text in one cell. support.microsoft.com, Excel specifications and limits */
const cellLimit = 32_767

export const writeExcel = async ({ title, subtitle, columns, rows, note }: Sheet): Promise<Uint8Array> => {
  const header = columns.map(({ label }) => ({ value: label, fontWeight: 'bold' as const, wrap: true }))
  const cells = rows.map((row) =>
    row.map((text) => ({
      value: cleanCell(text).slice(0, cellLimit),
      type: String,
      wrap: true,
      alignVertical: 'top' as const,
    })),
  )
  const above = [[line(title, true)], [line(subtitle)], ...(note === '' ? [] : [[line(note)]])]
  const file = writeExcelFile([...above, header, ...cells], {
    sheet: sheetName(title),
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: above.length + 1,
    orientation: 'landscape',
  })
  return file.toBuffer()
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
