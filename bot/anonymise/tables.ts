import type { Marks } from './marks.ts'
import { isParticle } from './particles.ts'
import type { Reading } from './reading.ts'
import { roleOf } from './role-words.ts'
import { isWord } from './token.ts'

const separators = new Set(['|', ';', '\t'])
const leastSeparators = 2

/** A cell that holds one word, and a word that somebody or something is called by, is taken for the name. */
export function markCells(reading: Reading, marks: Marks): void {
  let line: number[] = []
  for (let at = 0; at <= reading.tokens.length; at++) {
    if (at < reading.tokens.length && reading.tokens[at]?.shape !== 'break') line.push(at)
    else {
      markLine(reading, marks, line)
      line = []
    }
  }
}

function markLine(reading: Reading, marks: Marks, line: readonly number[]): void {
  if (line.filter((at) => isSeparator(reading, at)).length < leastSeparators) return
  let cell: number[] = []
  for (const at of [...line, -1]) {
    if (at >= 0 && !isSeparator(reading, at)) cell.push(at)
    else {
      markCell(reading, marks, cell)
      cell = []
    }
  }
}

const isSeparator = (reading: Reading, at: number): boolean => separators.has(reading.tokens[at]?.text ?? '')

function markCell(reading: Reading, marks: Marks, cell: readonly number[]): void {
  const words = cell.filter((at) => !isParticle(reading.tokens[at]?.folded ?? ''))
  const [at, second] = words
  if (at === undefined || !isWord(reading.tokens[at])) return
  const hasInitials = words.length === 2 && second !== undefined && isInitials(reading, second)
  if (words.length !== 1 && !hasInitials) return
  const known = reading.known[at]
  if (!known?.isProper || known.isNever || known.isKept || known.rank < 300 || roleOf(reading.tokens[at]?.folded ?? ''))
    return
  marks.add(at, 'context')
  if (hasInitials) marks.add(second, 'context', 'PER')
}

/** "Bakker NJ". */
const isInitials = (reading: Reading, at: number): boolean =>
  reading.tokens[at]?.shape === 'caps' && (reading.tokens[at]?.text.length ?? 9) <= 3 && !reading.known[at]?.isKept
