/** A list as rows and columns, before it becomes a file. Every cell is words: nothing in it is ever reckoned. */

/**
 * @property subtitle of which network, and on which day it was made.
 * @property widths in characters, for what can set them.
 * @property note what is not in it; '' when all is.
 */
export interface Sheet {
  readonly title: string
  readonly subtitle: string
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly string[])[]
  readonly note: string
}

export interface Column {
  readonly label: string
  readonly width: number
}

/** What no XML may hold (XML 1.0, 2.2 Char), and what changes the direction of the text after it. */
const forbidden = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]|[\u202A-\u202E\u2066-\u2069]/gu

/** A cell of words alone. */
export const cleanCell = (text: string): string => text.toWellFormed().replace(forbidden, '')
