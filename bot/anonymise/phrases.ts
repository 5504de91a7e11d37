import type { Label } from './finding.ts'
import { fold } from './fold.ts'
import type { Token } from './token.ts'

/** Names of one or more words, found in one walk over the text. */
export type Phrases = ReadonlyMap<string, readonly Phrase[]>

export interface Phrase {
  /** Folded words. */
  readonly words: readonly string[]
  readonly label: Label
}

export function collectPhrases(entries: Iterable<readonly [name: string, label: Label]>): Phrases {
  const phrases = new Map<string, Phrase[]>()
  for (const [name, label] of entries) {
    const words = name
      .split(/[^\p{L}\p{M}\p{N}'’]+/u)
      .filter(Boolean)
      .map((word) => fold(word).replace(/^['’]/, ''))
    const [first] = words
    if (first === undefined) continue
    const begun = phrases.get(first)
    if (begun) begun.push({ words, label })
    else phrases.set(first, [{ words, label }])
  }
  for (const begun of phrases.values()) begun.sort((a, b) => b.words.length - a.words.length)
  return phrases
}

/** The longest phrase that begins at a token, and the exclusive end of it. Marks within a name are skipped. */
export function phraseAt(
  phrases: Phrases,
  tokens: readonly Token[],
  at: number,
): { phrase: Phrase; end: number } | null {
  const begun = phrases.get(tokens[at]?.folded ?? '')
  if (!begun) return null
  for (const phrase of begun) {
    const end = endOf(phrase, tokens, at)
    if (end) return { phrase, end }
  }
  return null
}

const inside = new Set(['-', "'", '&', '+', '/', '@'])

/** Also the stop of an initial or of "st.". */
const isInside = (tokens: readonly Token[], at: number): boolean =>
  inside.has(tokens[at]?.text ?? '') || (tokens[at]?.text === '.' && (tokens[at - 1]?.text.length ?? 9) <= 2)

/** Its first word stands there: by that it was found. */
function endOf({ words }: Phrase, tokens: readonly Token[], from: number): number | null {
  let at = from + 1
  for (let place = 1; place < words.length; place++) {
    while (isInside(tokens, at)) at++
    if (tokens[at]?.folded !== words[place]) return null
    at++
  }
  return at
}
