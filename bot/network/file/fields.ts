/** The fields of one thing in the file. What is wrong with one is noted, and the others are still read. */
import { nameLimit } from '../../read-text.ts'
import { type FileWords, plainly, yesWords } from './file-word.ts'
import { nearestOf } from './near.ts'
import type { Entry, MapNode, Node, TextNode } from './node.ts'
import { heed, type Note, type Problem } from './problem.ts'

/** What the file says, and where. What it does not say is undefined: then nothing changes. */
export interface Said<Value> {
  readonly value: Value
  readonly line: number
}

export interface Fields {
  readonly line: number
  /** Something is written there, right or wrong. */
  readonly has: (key: string) => boolean
  /** One line of text; '' where the field was left empty. */
  readonly text: (key: string, limit?: number) => Said<string> | undefined
  /** A text that must be there. */
  readonly name: (key: string) => Said<string> | undefined
  readonly word: <Value extends string>(key: string, words: FileWords<Value>) => Said<Value> | undefined
  readonly yes: (key: string) => Said<boolean> | undefined
  /** `2026-12-31`. */
  readonly day: (key: string) => Said<string> | undefined
  /** As it was given out by us. */
  readonly id: () => Said<string> | undefined
  /** Each item; one text stands for a list of one, and an empty field for an empty list. */
  readonly list: <Item>(key: string, read: (item: Node) => Item | undefined) => Said<readonly Item[]> | undefined
  readonly map: (key: string) => MapNode | undefined
}

/** Undefined when there are no fields at all. */
export const openFields = (node: Node, what: string, allowed: readonly string[], note: Note): Fields | undefined => {
  if (node.kind !== 'map') {
    note(node.line, 'needs-fields', { key: what, fields: allowed })
    return undefined
  }
  const entries = entriesOf(node, allowed, note)
  const find = (key: string): Node | undefined => entries.get(key)?.value
  const text = (key: string, limit = nameLimit) => {
    const value = find(key)
    return value && readLine(value, key, limit, note)
  }
  /** What was left empty says nothing. */
  const filled = (key: string) => {
    const said = text(key)
    return said?.value === '' ? undefined : said
  }
  return {
    line: node.line,
    has: (key) => {
      const value = find(key)
      return value !== undefined && !isEmpty(value)
    },
    text,
    name: (key) => {
      const said = text(key)
      if (said ? said.value === '' : !find(key)) note(said?.line ?? node.line, 'missing', { key })
      return said?.value === '' ? undefined : said
    },
    word: (key, words) => readWord(filled(key), key, words, note),
    yes: (key) => {
      const said = readWord(filled(key), key, yesWords, note)
      return said && { value: said.value === 'yes', line: said.line }
    },
    day: (key) => checked(filled(key), isDay, ({ value, line }) => note(line, 'no-day', { key, said: value })),
    id: () => checked(filled('id'), isId, ({ line }) => note(line, 'id-shape', undefined)),
    list: (key, read) => {
      const value = find(key)
      if (!value) return undefined
      const read_ = itemsOf(value, key, note)?.map(read)
      return read_ && { value: read_.filter((item) => item !== undefined), line: value.line }
    },
    map: (key) => {
      const value = find(key)
      if (!value || value.kind === 'map') return value
      if (!isEmpty(value)) note(value.line, 'needs-fields', { key, fields: [] })
      return { kind: 'map', line: value.line, entries: [] }
    },
  }
}

const checked = <Value>(
  said: Said<Value> | undefined,
  isRight: (value: Value) => boolean,
  refuse: (said: Said<Value>) => void,
): Said<Value> | undefined => {
  if (!said || isRight(said.value)) return said
  refuse(said)
  return undefined
}

const entriesOf = (node: MapNode, allowed: readonly string[], note: Note): ReadonlyMap<string, Entry> => {
  const known = new Map<string, Entry>()
  const nearest = nearestOf(allowed)
  for (const entry of node.entries) {
    const key = plainly(entry.key)
    const first = known.get(key)
    if (!allowed.includes(key)) note(entry.line, 'unknown-key', { key: entry.key, near: nearest(key), known: allowed })
    else if (first) note(entry.line, 'key-twice', { key, first: first.line })
    else known.set(key, entry)
  }
  return known
}

export const itemsOf = (value: Node, key: string, note: Note): readonly Node[] | undefined => {
  if (value.kind === 'list') return value.items
  if (value.kind === 'text') return isEmpty(value) ? [] : [value]
  note(value.line, 'needs-list', { key })
  return undefined
}

export const readWord = <Value extends string>(
  said: Said<string> | undefined,
  key: string,
  words: FileWords<Value>,
  note: Note,
): Said<Value> | undefined => {
  if (!said) return undefined
  const value = words.read(said.value)
  if (value !== null) return { value, line: said.line }
  const near = nearestOf(words.known)(said.value)
  note(said.line, 'unknown-word', { key, said: said.value, near, known: words.known })
  return undefined
}

/** One line, without stray white space and without the invisible signs that Word and Excel leave. */
export const readLine = (value: Node, key: string, limit: number, note: Note): Said<string> | undefined => {
  const { line } = value
  if (value.kind !== 'text') note(line, 'needs-text', { key })
  else {
    const text = tidy(value.text)
    if (text.includes('\uFFFD')) note(line, 'unreadable-sign', { key })
    else if (text.length > limit) note(line, 'too-long', { key, limit, length: text.length })
    else return { value: text, line }
  }
  return undefined
}

export const tidy = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .replace(/[\p{Cf}\p{Cc}]/gu, '')
    .trim()

const isEmpty = (value: Node): value is TextNode => value.kind === 'text' && value.text.trim() === ''

const isDay = (text: string): boolean => {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text) ?? []
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}

/** 15 bytes in base64url, as `ids.ts` makes them. */
const isId = (text: string): boolean => /^[\w-]{20}$/u.test(text)

/** "Naam, Organisatie": both may be as long as a name. */
export const referenceLimit = 202

/** What a step makes of a line; its refusal becomes a problem at that line. */
export const heedSaid = <Value>(problems: Problem[], line: number, step: () => Value): Said<Value> | undefined => {
  const value = heed(problems, line, step)
  return value === undefined ? undefined : { value, line }
}
