import { type Knowledge, look } from './lexicon.ts'
import { isProse } from './prose.ts'
import { isWord, readTokens, type Token } from './token.ts'

/** A text as the recognisers see it: words, what the lists know of them, and how far capitals can be trusted. */
export interface Reading {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly known: readonly Knowledge[]
  /** Written in small letters or in capitals throughout, so that a capital (or none) says nothing. */
  isCaseless(at: number): boolean
  /** Stands among words that Dutch does not know: Frisian, a quotation in English. */
  isForeign(at: number): boolean
  readonly isUnpunctuated: boolean
  /** Has the stops and commas of careful writing, so that a capital inside a sentence tells. */
  readonly isPunctuated: boolean
  /** News, a story, an encyclopaedia: no case, though there may be people in it. */
  readonly isProse: boolean
}

export function read(text: string): Reading {
  const tokens = readTokens(text)
  const cache = new Map<string, Knowledge>()
  const known = tokens.map(({ folded }) => {
    const found = cache.get(folded) ?? look(folded)
    cache.set(folded, found)
    return found
  })
  const isSmall = isWrittenSmall(tokens, known)
  const capitals = shareOf(
    tokens,
    6,
    (token) => token.shape === 'caps' && token.text.length > 1,
    (token) => isWord(token) && token.text.length > 1,
  )
  const unknown = shareOf(
    tokens,
    6,
    (token, at) => token.shape === 'lower' && !known[at]?.isWord && !known[at]?.isProper,
    (token) => token.shape === 'lower',
  )
  return {
    text,
    tokens,
    known,
    isCaseless: (at) =>
      tokens[at]?.shape === 'caps' ? (capitals[at] ?? 0) > 0.6 : isSmall && tokens[at]?.shape !== 'capital',
    isForeign: (at) => (unknown[at] ?? 0) > 0.45,
    isUnpunctuated: lacksStops(tokens),
    isPunctuated: hasStops(tokens),
    isProse: isProse(tokens),
  }
}

/** Small letters throughout: hardly a capital among the words, or sentences that begin without one. */
function isWrittenSmall(tokens: readonly Token[], known: readonly Knowledge[]): boolean {
  const words = tokens.filter((token) => isWord(token) && token.text.length > 1)
  const capitals = words.filter(({ shape }) => shape === 'capital')
  if (capitals.length * 40 < words.length) return true
  if (capitals.every(({ opens }) => opens) && hasSmallName(tokens, known)) return true
  const opening = words.filter(({ opens }) => opens)
  const small = opening.filter(({ shape }) => shape === 'lower')
  return small.length > 1 && small.length * 10 > opening.length * 7 && capitals.length * 8 < words.length
}

/** "Mail van tjitske": phones give a capital to whatever opens a sentence, and to nothing else. */
const hasSmallName = (tokens: readonly Token[], known: readonly Knowledge[]): boolean =>
  tokens.some(({ shape, text }, at) => {
    const one = known[at]
    return shape === 'lower' && text.length > 2 && one !== undefined && !one.isWord && (one.isGiven || one.isPlace)
  })

/** A text of some length without the stops that make capitals tell. */
function lacksStops(tokens: readonly Token[]): boolean {
  const words = tokens.filter(isWord).length
  const stops = tokens.filter(({ text }) => text === '.' || text === '?' || text === '!' || text === ':').length
  const breaks = tokens.filter(({ shape }) => shape === 'break').length
  return words > 20 && (stops + breaks) * 60 < words
}

function hasStops(tokens: readonly Token[]): boolean {
  const stops = tokens.filter(({ shape, text }) => shape === 'mark' && '.,?!'.includes(text)).length
  return stops > 0 && stops * 25 >= tokens.filter(isWord).length
}

/** For every token the share of `hit` among the `counted` ones at most `reach` places away, by running sums. */
function shareOf(
  tokens: readonly Token[],
  reach: number,
  hit: (token: Token, at: number) => boolean,
  counted: (token: Token) => boolean,
): readonly number[] {
  const hits = [0]
  const all = [0]
  tokens.forEach((token, at) => {
    hits.push((hits[at] ?? 0) + (hit(token, at) ? 1 : 0))
    all.push((all[at] ?? 0) + (counted(token) ? 1 : 0))
  })
  return tokens.map((_, at) => {
    const from = Math.max(0, at - reach)
    const to = Math.min(tokens.length, at + reach + 1)
    const total = (all[to] ?? 0) - (all[from] ?? 0)
    const found = (hits[to] ?? 0) - (hits[from] ?? 0)
    return found < 4 ? 0 : found / total
  })
}
