/** CSV as Excel and others write it (RFC 4180; semicolons in Dutch Excel): rows of cells, each row with its line. */
import type { Note } from './problem.ts'

export interface CsvRow {
  readonly line: number
  readonly cells: readonly string[]
}

/** Null when it ends inside a quoted cell. Rows in which nothing stands are left out. */
export const readCsv = (text: string, note: Note): readonly CsvRow[] | null => {
  // Excel's own way to say which sign parts the cells.
  const [said = '', separator = separatorOf(text)] = /^sep=([;,\t|])\r?\n/u.exec(text) ?? []
  const rows: CsvRow[] = []
  let place = { at: said.length, line: said === '' ? 1 : 2 }
  while (place.at < text.length) {
    const row = readRow(text, place, separator)
    if (!row) {
      note(place.line, 'csv-quote', undefined)
      return null
    }
    if (row.cells.some((cell) => cell.trim() !== '')) rows.push({ line: place.line, cells: row.cells })
    place = row.end
  }
  return rows
}

/** Whichever stands most often in the header. */
const separatorOf = (text: string): string => {
  const [header = ''] = text.split(/\r\n?|\n/u, 1)
  const count = (sign: string) => header.split(sign).length
  return [';', ',', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best))
}

interface Place {
  readonly at: number
  readonly line: number
}

const readRow = (text: string, start: Place, separator: string) => {
  const cells: string[] = []
  let { at, line } = start
  for (;;) {
    const cell = text[at] === '"' ? readQuoted(text, at) : { text: '', end: at }
    if (!cell) return null
    const rest = readPlain(text, cell.end, separator)
    cells.push(cell.text + rest.text)
    line += cell.text.split('\n').length - 1
    at = rest.end
    if (text[at] !== separator) break
    at += 1
  }
  return { cells, end: { at: at + (text.startsWith('\r\n', at) ? 2 : 1), line: line + 1 } }
}

/** `"een ""woord"" erbij"`; null when the last quote is missing. */
const readQuoted = (text: string, start: number) => {
  for (let from = start + 1; ; ) {
    const quote = text.indexOf('"', from)
    if (quote < 0) return null
    if (text[quote + 1] !== '"') return { text: text.slice(start + 1, quote).replaceAll('""', '"'), end: quote + 1 }
    from = quote + 2
  }
}

const readPlain = (text: string, start: number, separator: string) => {
  let end = start
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end += 1
  return { text: text.slice(start, end), end }
}
