/**
 * YAML, read as texts only: `no` and `2301` may be names, and a date is what was written. Anchors and tags, with which
 * a small file can say something endless or strange, are refused.
 */
import { type Document, isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, visit, type YAMLError } from 'yaml'
import { type Node, textNode } from './node.ts'
import type { Note, ProblemKind } from './problem.ts'

/** The file itself needs six. */
const depthLimit = 12

/** One slip makes the reader stumble over much that follows. */
const mostErrors = 20

/** Null when it is no YAML; where, is noted. */
export const readYaml = (text: string, note: Note): Node | null => {
  const lines = new LineCounter()
  const document = parseDocument(text, {
    schema: 'failsafe',
    lineCounter: lines,
    prettyErrors: false,
    // Ours is told with both its lines, and in linear time.
    uniqueKeys: false,
    logLevel: 'error',
  })
  const lineAt = (offset: number | undefined) => lines.linePos(offset ?? 0).line
  if (document.errors.length > 0) {
    noteErrors(document, lineAt, note)
    return null
  }
  let isSound = true
  const noteUnsound: Note = (...problem) => {
    isSound = false
    note(...problem)
  }
  const node = toNode(document.contents, { lineAt, note: noteUnsound, depth: 0, line: 1 })
  return isSound ? node : null
}

const noteErrors = (document: Document, lineAt: (offset: number) => number, note: Note): void => {
  const lineOf = (error: YAMLError) => lineAt(beginOf(document, error))
  const firstOfLine = new Map(document.errors.toReversed().map((error) => [lineOf(error), error]))
  const told = [...firstOfLine].sort(([a], [b]) => a - b).slice(0, mostErrors)
  for (const [line, { code }] of told) note(line, sentences[code] ?? 'yaml-other', undefined)
}

/** A text without its last quote goes on until the end of the file: where it begins is the line to look at. */
const beginOf = (document: Document, { code, pos: [at] }: YAMLError): number => {
  let begin = at
  if (code !== 'MISSING_CHAR') return begin
  visit(document, {
    Scalar: (_, { range }) => {
      if (range && range[0] <= at && at <= range[1]) begin = range[0]
    },
  })
  return begin
}

type YamlProblem = Extract<ProblemKind, `yaml-${string}`>

const sentences: Readonly<Partial<Record<YAMLError['code'], YamlProblem>>> = {
  TAB_AS_INDENT: 'yaml-tab',
  BLOCK_AS_IMPLICIT_KEY: 'yaml-colon',
  MULTILINE_IMPLICIT_KEY: 'yaml-colon',
  MISSING_CHAR: 'yaml-unfinished',
  BAD_DQ_ESCAPE: 'yaml-unfinished',
  UNEXPECTED_TOKEN: 'yaml-unfinished',
  BAD_INDENT: 'yaml-indent',
  BAD_SCALAR_START: 'yaml-sign',
  BAD_ALIAS: 'yaml-sign',
  ALIAS_PROPS: 'yaml-sign',
  MULTIPLE_ANCHORS: 'yaml-sign',
  MULTIPLE_TAGS: 'yaml-sign',
  MULTIPLE_DOCS: 'yaml-documents',
  RESOURCE_EXHAUSTION: 'yaml-deep',
}

interface Reading {
  readonly lineAt: (offset: number | undefined) => number
  readonly note: Note
  readonly depth: number
  /** Where an empty value stands. */
  readonly line: number
}

const toNode = (value: Document['contents'] | unknown, reading: Reading): Node => {
  const line = lineOfNode(value, reading)
  const deeper = { ...reading, line, depth: reading.depth + 1 }
  if (reading.depth > depthLimit) reading.note(line, 'yaml-deep', undefined)
  else if (isAlias(value) || hasSign(value)) reading.note(line, 'yaml-sign', undefined)
  else if (isSeq(value)) return { kind: 'list', line, items: value.items.map((item) => toNode(item, deeper)) }
  else if (isMap(value)) return { kind: 'map', line, entries: value.items.map((pair) => toEntry(pair, deeper)) }
  else if (isScalar(value)) return textNode(textOf(value, line, reading.note), line)
  return textNode('', line)
}

const toEntry = ({ key, value }: { key: unknown; value: unknown }, reading: Reading) => {
  const name = toNode(key, reading)
  if (name.kind !== 'text') reading.note(name.line, 'yaml-other', undefined)
  return {
    key: name.kind === 'text' ? name.text : '',
    line: name.line,
    value: toNode(value, { ...reading, line: name.line }),
  }
}

const lineOfNode = (value: unknown, { lineAt, line }: Reading): number => {
  const range = (value as { range?: readonly number[] | null } | null)?.range
  // An empty value has a place too, but it may be that of the line after.
  return range && range[0] !== range[1] ? lineAt(range[0]) : line
}

const hasSign = (value: unknown): boolean => {
  const { anchor, tag } = (value ?? {}) as { anchor?: string; tag?: string }
  return anchor !== undefined || tag !== undefined
}

interface Scalar {
  readonly value: unknown
  readonly type?: string | undefined
  readonly comment?: string | null | undefined
}

const textOf = ({ value, type, comment }: Scalar, line: number, note: Note): string => {
  // "naam: Groep #1" is read as "Groep", and nobody would see it.
  if (comment && /^[^\s#]/u.test(comment)) note(line, 'yaml-hash', undefined)
  return type === 'PLAIN' && value === '~' ? '' : String(value)
}
