import { fold } from './fold.ts'

/** `code` mixes letters and digits (`112b`, `17QX00`). */
export type Shape = 'lower' | 'capital' | 'caps' | 'mixed' | 'number' | 'code' | 'mark' | 'break'

/** Offsets are UTF-16 code units of the text; `end` is exclusive. */
export interface Token {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly folded: string
  readonly shape: Shape
  /** Stands where any word gets a capital: after a full stop, a line break, a colon, a bullet, an opening quote. */
  readonly opens: boolean
  /** Nothing stands between this token and the one before. */
  readonly joined: boolean
}

/** Every alternative consumes what it matched, so reading is linear whatever the text. */
const pieces = /[\p{L}\p{M}\p{N}]+(?:['’`´][\p{L}\p{M}]+)*|\n|[^\s]/gu

const openers = new Set([
  '.',
  '!',
  '?',
  ':',
  ';',
  '•',
  '*',
  '|',
  '"',
  '“',
  '”',
  '„',
  '‘',
  '>',
  '(',
  '[',
  '…',
  '–',
  '—',
  '=',
  '\t',
])

/** Shortened words whose full stop closes no sentence. */
const shortened = new Set(
  'dhr mw mevr mej dr drs ing ir mr prof ds st fam hr geb tel nr bijv bv evt resp incl excl ca circa ll mob t.a.v a.d jl tnv'.split(
    ' ',
  ),
)

export function readTokens(text: string): readonly Token[] {
  const tokens: Token[] = []
  let opens = true
  for (const match of text.matchAll(pieces)) {
    const token = toToken(match[0], match.index, opens, tokens.at(-1)?.end === match.index)
    opens = opensAfter(token, tokens.at(-1), opens)
    tokens.push(token)
  }
  return tokens
}

/** Nothing that people write is longer; what is, need not be looked at to its end. */
const longest = 60

function toToken(text: string, start: number, opens: boolean, joined: boolean): Token {
  return {
    start,
    end: start + text.length,
    text,
    folded: fold(text.slice(0, longest)),
    shape: shapeOf(text),
    opens,
    joined,
  }
}

/** A full stop after a single letter closes initials, not a sentence; a number before one counts a list. */
function opensAfter(token: Token, before: Token | undefined, opened: boolean): boolean {
  if (token.shape === 'break') return true
  if (token.shape !== 'mark' && token.shape !== 'number') return false
  if (token.text === '.' && token.joined && before && (isInitial(before) || shortened.has(before.folded))) return false
  if (token.text === '/' && opened) return true
  if (token.text === '-' || token.text === "'") return opened || (token.text === "'" && !token.joined)
  if (token.shape === 'number' && opened) return true
  return openers.has(token.text) || (token.text === ')' && opened)
}

export const isInitial = (token: Token): boolean => token.text.length === 1 && token.shape === 'caps'

function shapeOf(text: string): Shape {
  return plainShapeOf(text) ?? shapeOfAny(text)
}

/** Of plain letters and digits, as most words are, or of one plain mark. */
function plainShapeOf(text: string): Shape | null {
  let [digits, small, high] = [0, 0, 0]
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code >= 97 && code <= 122) small++
    else if (code >= 65 && code <= 90) high++
    else if (code >= 48 && code <= 57) digits++
    else return code < 128 && text.length === 1 ? (text === '\n' ? 'break' : 'mark') : null
  }
  if (digits > 0) return digits === text.length ? 'number' : 'code'
  if (high === 0) return 'lower'
  if (small === 0) return 'caps'
  return high === 1 && text.charCodeAt(0) <= 90 ? 'capital' : 'mixed'
}

function shapeOfAny(text: string): Shape {
  if (text === '\n') return 'break'
  if (/^\p{N}+$/u.test(text)) return 'number'
  if (/\p{N}/u.test(text)) return 'code'
  if (!/\p{L}/u.test(text)) return 'mark'
  return caseOf(text)
}

function caseOf(text: string): Shape {
  const letters = text.replace(/['’`´].*$/u, '') || text
  if (text === text.toLowerCase()) return 'lower'
  if (letters === letters.toUpperCase()) return letters.length > 1 || text.length === 1 ? 'caps' : 'capital'
  const rest = text.slice(1)
  return text[0] !== text[0]?.toLowerCase() && rest === rest.toLowerCase() ? 'capital' : 'mixed'
}

/** A word of letters, whatever its case. */
export const isWord = (token: Token | undefined): token is Token =>
  token !== undefined &&
  (token.shape === 'lower' || token.shape === 'capital' || token.shape === 'caps' || token.shape === 'mixed')
