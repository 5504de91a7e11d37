import { readFileSync } from 'node:fs'
import type { Region } from '../../bot/dates/due.ts'

/** One invented phrase with the answer that the conventions give for it. */
export interface PhraseRow {
  readonly line: string
  readonly group: string
  readonly phrase: string
  readonly anchor: string
  readonly region: Region
  readonly span: readonly [number, number] | null
  readonly from: string | null
  readonly until: string | null
  readonly precision: string
  readonly isStart: boolean
}

/** Reads a table: `[words] in a sentence => from..until precision`, under `## anchor region` and `# group`. */
export function readPhrases(name: string): readonly PhraseRow[] {
  const rows: PhraseRow[] = []
  let [anchor, region, group] = ['', 'noord', '']
  for (const line of readFileSync(new URL(name, import.meta.url), 'utf8').split('\n')) {
    if (line.startsWith('## ')) [anchor = '', region = ''] = line.slice(3).split(' ')
    else if (line.startsWith('# ')) group = line.slice(2)
    else if (line.trim()) rows.push({ line, group, anchor, region: region as Region, ...readRow(line, anchor) })
  }
  return rows
}

function readRow(line: string, anchor: string) {
  const [words = '', answer = ''] = line.split(' => ')
  const [dates = '', precision = ''] = answer.split(' ')
  const marked = words.replace(/\\u([0-9a-f]{4})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
  const [start, end] = [marked.indexOf('['), marked.indexOf(']')]
  const phrase = start < 0 ? marked : marked.slice(0, start) + marked.slice(start + 1, end) + marked.slice(end + 1)
  return {
    phrase,
    span: start < 0 || (dates === '-' && precision === 'none') ? null : ([start, end - 1] as const),
    ...readDates(dates, anchor),
    precision: precision.replace('!', ''),
    isStart: precision.endsWith('!'),
  }
}

function readDates(dates: string, anchor: string) {
  if (dates === '-') return { from: null, until: null }
  const [from = '', until = from] = dates.split('..')
  return { from: from === '@' ? anchor : from, until: until === '@' ? anchor : until || null }
}
