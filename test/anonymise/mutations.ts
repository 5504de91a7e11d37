import type { MarkedText, Span } from './marked-text.ts'

/** The same texts as somebody in a hurry, an export or a scan would have them. */

/** Changes letters one for one, so that the marks stay where they are. */
const mapped = ({ text, spans, keep }: MarkedText, change: (letter: string) => string): MarkedText => ({
  text: [...text].map((letter) => (change(letter).length === letter.length ? change(letter) : letter)).join(''),
  spans,
  keep,
})

export const inSmallLetters = (marked: MarkedText): MarkedText => mapped(marked, (letter) => letter.toLowerCase())
export const inCapitals = (marked: MarkedText): MarkedText => mapped(marked, (letter) => letter.toUpperCase())

/** Stops and brackets go, except inside what has them by nature. */
export function withoutPunctuation(marked: MarkedText): MarkedText {
  const shaped = marked.spans.filter(({ label }) => /^(?:EMAIL|URL|HANDLE|PHONE|IBAN|DATE|ID|PLATE|BSN)$/.test(label))
  const drops = [...marked.text.matchAll(/[.,;:!?()"]/g)]
    .map(({ index }) => index)
    .filter((at) => !shaped.some(({ start, end }) => start <= at && at < end))
  return edited(
    marked,
    drops.map((at) => ({ start: at, end: at + 1, by: ' ' })),
  )
}

/** In every person's name two letters of its longest word change places. */
export function withTypos(marked: MarkedText): MarkedText {
  const edits = marked.spans
    .filter(({ label }) => label === 'PER')
    .flatMap(({ start, end }) => swap(marked.text, start, end))
  return edited(marked, edits)
}

interface Edit {
  readonly start: number
  readonly end: number
  readonly by: string
}

function swap(text: string, start: number, end: number): readonly Edit[] {
  const words = [...text.slice(start, end).matchAll(/\p{L}{5,}/gu)].sort((a, b) => b[0].length - a[0].length)
  const [longest] = words
  if (!longest) return []
  const at = start + longest.index + 2
  return [{ start: at, end: at + 2, by: `${text[at + 1]}${text[at]}` }]
}

/** Edits keep the length, so that marks stay where they are. */
function edited({ text, spans, keep }: MarkedText, edits: readonly Edit[]): MarkedText {
  const letters = [...text.split('')]
  for (const { start, end, by } of edits) letters.splice(start, end - start, ...by.split(''))
  return { text: letters.join(''), spans: spans.filter((span: Span) => span.end > span.start), keep }
}
