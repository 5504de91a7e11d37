/** Semicolons and a byte order mark, as a Dutch Excel opens it; what Excel would reckon is defused with an apostrophe. */
import { stringify } from 'csv-stringify/sync'
import { type Cell, cleanCell, type Sheet } from './sheet.ts'

export const writeCsv = ({ columns, rows, note }: Sheet): Uint8Array =>
  new TextEncoder().encode(
    stringify(
      [columns.map(({ label }) => label), ...[...rows, ...(note === '' ? [] : [[note]])].map((row) => row.map(write))],
      {
        delimiter: ';',
        bom: true,
        record_delimiter: 'windows',
        escape_formulas: true,
        // A lone carriage return would begin a new row.
        quoted_match: /[\r\n]/u,
      },
    ),
  )

/** A day as every program knows and sorts it. */
const write = (cell: Cell): string | number =>
  typeof cell === 'string' ? cleanCell(cell) : typeof cell === 'object' ? cell.day : cell
