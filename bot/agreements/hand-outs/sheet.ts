/** A list as rows and columns, before it becomes a file. No cell is a formula: what people typed is never reckoned. */

/**
 * @property subtitle of which network, and on which day it was made.
 * @property widths in characters, for what can set them.
 * @property note what is not in it; '' when all is.
 */
export interface Sheet {
  readonly title: string
  readonly subtitle: string
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly Cell[])[]
  readonly note: string
}

export interface Column {
  readonly label: string
  readonly width: number
}

/** A number or a day sorts as such where the file can hold it. `day` is `YYYY-MM-DD`, `said` how a reader says it. */
export type Cell = string | number | { readonly day: string; readonly said: string }

export const sayCell = (cell: Cell): string => (typeof cell === 'object' ? cell.said : String(cell))

/** On paper a column in which nothing stands only takes room. */
export const withoutEmpty = (sheet: Sheet): Sheet => {
  const { columns, rows } = sheet
  const isKept = (_: unknown, at: number) => rows.length === 0 || rows.some((row) => sayCell(row[at] ?? '') !== '')
  return { ...sheet, columns: columns.filter(isKept), rows: rows.map((row) => row.filter(isKept)) }
}

/** What no XML may hold (XML 1.0, 2.2 Char), and what changes the direction of the text after it. */
const forbidden = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]|[\u202A-\u202E\u2066-\u2069]/gu

/** A cell of words alone. */
export const cleanCell = (text: string): string => text.toWellFormed().replace(forbidden, '')
