/**
 * A word, a number or a mark. `text` is lower case without accents, so that "Vóór" and "voor" are one word;
 * the offsets point into the text as it stood.
 */
export interface Token {
  readonly kind: 'word' | 'number' | 'mark'
  readonly text: string
  readonly start: number
  readonly end: number
  /** Nothing stands between this token and the one before it. */
  readonly isGlued: boolean
  readonly isCapital: boolean
}

/** The mark that stands for an empty line: no phrase runs over it. */
export const paragraphEnd = '¶'

// Each alternative is bounded or a plain run of one character class: the scan never goes back.
const pattern = new RegExp(
  [
    String.raw`(?<gap>[\s*_~\x60\\\u200B-\u200D\uFEFF]+)`,
    String.raw`(?<abbreviation>(?:\p{L}\.){1,5}\p{L}(?![\p{L}\p{M}])\.?|t\/m(?!\p{L}))`,
    String.raw`(?<word>\p{L}[\p{L}\p{M}\u00AD\u200B]*(?:-[ \t]*\r?\n[ \t]*\p{Ll}[\p{L}\p{M}]*)?)`,
    '(?<number>[0-9]+)',
    '(?<mark>[^])',
  ].join('|'),
  'giuy',
)

export function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = []
  let lastEnd = -1
  for (const match of text.matchAll(pattern)) {
    const { gap, abbreviation, word, number, mark } = match.groups ?? {}
    const start = match.index
    const end = start + match[0].length
    if (gap !== undefined) {
      if (isBlankLine(gap))
        tokens.push({ kind: 'mark', text: paragraphEnd, start, end, isGlued: false, isCapital: false })
      continue
    }
    const kind = number !== undefined ? 'number' : mark !== undefined ? 'mark' : 'word'
    const folded = abbreviation
      ? foldAbbreviation(abbreviation)
      : kind === 'mark'
        ? foldMark(match[0])
        : fold(word ?? match[0])
    tokens.push({ kind, text: folded, start, end, isGlued: lastEnd === start, isCapital: /^\p{Lu}/u.test(match[0]) })
    lastEnd = end
  }
  return tokens
}

const isBlankLine = (gap: string): boolean => (gap.match(/\n/g)?.length ?? 0) > 1

export const fold = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/[\p{M}\u00AD\u200B]|-\s+/gu, '')
    .toLowerCase()

/** "z.s.m" and "Z.S.M." are one abbreviation. */
const foldAbbreviation = (text: string): string => (text.includes('/') ? 't/m' : `${fold(text).replace(/\.$/, '')}.`)

const foldMark = (mark: string): string => {
  if ('-–—‐‑‒−'.includes(mark)) return '-'
  if ("'’‘ʼ´".includes(mark)) return "'"
  if ('"“”„«»'.includes(mark)) return '"'
  return mark
}
