/** A text with what identifies in it, and what must stay, marked by hand: `{PER:Daan} heeft een {+:TLV}`. */
export interface MarkedText {
  readonly text: string
  readonly spans: readonly Span[]
  /** Domain words that must survive. */
  readonly keep: readonly Span[]
}

/** Offsets are UTF-16 code units; `end` is exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
  readonly label: string
}

const marks = /\{([A-Z]+|\+):\s*([^}]*)\}/g

export function readMarks(marked: string): MarkedText {
  const [spans, keep]: [Span[], Span[]] = [[], []]
  let text = ''
  let at = 0
  for (const match of marked.matchAll(marks)) {
    const [whole, label = '', inside = ''] = match
    text += marked.slice(at, match.index)
    const span = { start: text.length, end: text.length + inside.length, label }
    ;(label === '+' ? keep : spans).push(span)
    text += inside
    at = match.index + whole.length
  }
  return { text: text + marked.slice(at), spans, keep }
}

/** Texts in one file stand a blank line apart. */
export const readTexts = (file: string): readonly MarkedText[] =>
  file
    .trim()
    .split(/\n\s*\n/)
    .map(readMarks)
