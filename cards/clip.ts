/** Cutting and splitting text without ever cutting through a character as a person sees it. */

/** How much a text counts; the measure of two texts together is the sum of both. */
export type Measure = (text: string) => number

/** UTF-16 units: never fewer than the characters that a platform counts, so never too long. */
export const units: Measure = (text) => text.length

const encoder = new TextEncoder()
export const bytes: Measure = (text) => encoder.encode(text).length

const segmenter = new Intl.Segmenter('nl')

/** The mark of every cut, the same in all languages (`words.chat.cut`). */
const mark = '…'

/** The text, or its beginning and "…" when it does not fit in the limit. */
export const clip = (text: string, limit: number, measure: Measure = units): string =>
  measure(text) <= limit ? text : beginning(text, limit - measure(mark), measure).trimEnd() + mark

/** The text in pieces that each fit; together they are the text again. Breaks after a space where that is near. */
export const split = (text: string, limit: number, measure: Measure = units): string[] => {
  const pieces: string[] = []
  let rest = text
  while (measure(rest) > limit) {
    const piece = atSpace(beginning(rest, limit, measure)) || codePoints(rest, limit, measure)
    pieces.push(piece)
    rest = rest.slice(piece.length)
  }
  return rest === '' ? pieces : [...pieces, rest]
}

const beginning = (text: string, room: number, measure: Measure): string => {
  let end = 0
  let used = 0
  for (const { segment } of segmenter.segment(text)) {
    used += measure(segment)
    if (used > room) break
    end += segment.length
  }
  return text.slice(0, end)
}

const atSpace = (piece: string): string => {
  const end = piece.search(/\s\S*$/) + 1
  return end > piece.length / 2 ? piece.slice(0, end) : piece
}

// One letter under a heap of accents can be longer than any limit; then only whole code points are kept.
const codePoints = (text: string, room: number, measure: Measure): string => {
  let piece = ''
  for (const point of text) {
    if (piece !== '' && measure(piece + point) > room) break
    piece += point
  }
  return piece
}
