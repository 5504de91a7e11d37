/** A CSV file holds members only: it becomes what a file with nothing but `leden` would be. */

import type { CsvRow } from './csv-rows.ts'
import { columns, keys, ringWords, seatRoleWords } from './file-word.ts'
import { type Entry, type MapNode, type Node, textNode } from './node.ts'
import type { Note } from './problem.ts'

export const membersOf = (rows: readonly CsvRow[], note: Note): MapNode => {
  const [header = { line: 1, cells: [] }, ...rest] = rows
  const names = header.cells.map((cell) => cell.trim())
  for (const column of [columns.name, columns.organisation])
    if (!names.some((name) => isKey(name, column)))
      note(header.line, 'csv-column', { column, columns: Object.values(columns) })
  const items = rest.map((row) => toMember(row, names, header.line, note))
  const members: Entry = { key: keys.members, line: header.line, value: { kind: 'list', line: header.line, items } }
  return { kind: 'map', line: header.line, entries: [members] }
}

const isKey = (said: string, key: string): boolean => said.toLocaleLowerCase('nl') === key

const toMember = ({ line, cells }: CsvRow, names: readonly string[], headerLine: number, note: Note): MapNode => {
  if (cells.slice(names.length).some((cell) => cell.trim() !== ''))
    note(line, 'csv-cells', { cells: cells.length, columns: names.length })
  const entries = names.flatMap((key, at): Entry[] => {
    const cell = (cells[at] ?? '').trim().replace(/^'(?='*[=+\-@])/u, '')
    if (key === '') return []
    const value = isKey(key, columns.seats) ? toSeats(cell, line) : textNode(cell, line)
    return [{ key, line: headerLine, value }]
  })
  return { kind: 'map', line, entries }
}

/** `OOGO | Ontwikkeltafel ouders (buitenkring) | Stuurgroep (voorzitter)` */
const toSeats = (cell: string, line: number): Node => {
  const said = cell.split('|').map((part) => part.trim())
  return { kind: 'list', line, items: said.filter((part) => part !== '').map((part) => readSeat(part, line)) }
}

/** One body of a cell. */
export const readSeat = (said: string, line: number): Node => {
  const [, body = '', inside = ''] = /^(.*\S)\s*\(([^()]*)\)$/u.exec(said) ?? []
  const words = inside.split(',').map((word) => word.trim())
  const keyOf = (word: string) => (ringWords.read(word) ? 'ring' : seatRoleWords.read(word) ? 'rol' : null)
  // "Netwerkgroep (po)" is a name.
  if (body === '' || !words.every(keyOf)) return textNode(said, line)
  const entries = words.map((word): Entry => ({ key: keyOf(word) ?? '', line, value: textNode(word, line) }))
  return { kind: 'map', line, entries: [{ key: 'overleg', line, value: textNode(body, line) }, ...entries] }
}
