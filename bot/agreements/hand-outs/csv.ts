/** Semicolons and a byte order mark, as a Dutch Excel opens it; what Excel would reckon is defused with an apostrophe. */
import { stringify } from 'csv-stringify/sync'
import { cleanCell, type Sheet } from './sheet.ts'

export const writeCsv = ({ columns, rows, note }: Sheet): Uint8Array =>
  new TextEncoder().encode(
    stringify(
      [
        columns.map(({ label }) => label),
        ...[...rows, ...(note === '' ? [] : [[note]])].map((row) => row.map(cleanCell)),
      ],
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
