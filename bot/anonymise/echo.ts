import { isListed } from './compound.ts'
import type { Marks } from './marks.ts'
import type { Reading } from './reading.ts'
import { isWord } from './token.ts'

const shortest = 3
const tooCommon = 1500

/** A name found once is that name wherever it stands, also as a genitive and where its capital alone would not tell. */
export function markEchoes(reading: Reading, marks: Marks): void {
  const names = new Set(
    reading.tokens.flatMap(({ folded }, at) =>
      marks.at(at) && folded.length >= shortest ? [folded, bare(folded)] : [],
    ),
  )
  reading.tokens.forEach((token, at) => {
    const known = reading.known[at]
    if (
      !isWord(token) ||
      marks.at(at) ||
      !known ||
      (known.isNever && !(token.shape === 'capital' && known.isGiven)) ||
      token.folded.length < shortest
    )
      return
    if (!names.has(token.folded) && !names.has(bare(token.folded))) return
    if (isThing(reading, at)) return
    const isOnlyWord =
      token.shape === 'lower' && known.isWord && (!known.isGiven || known.rank < tooCommon) && !isBare(reading, at)
    if (!isOnlyWord && (!known.isKept || (token.shape === 'capital' && known.isGiven))) marks.add(at, 'echo')
  })
}

/** "de wolf", "Echt niet": in a text with capitals a word that an article determines, or that opens a sentence. */
const isThing = (reading: Reading, at: number): boolean => {
  const [token, known] = [reading.tokens[at], reading.known[at]]
  if (!token || !known?.isWord || reading.isCaseless(at)) return false
  if (token.shape === 'lower') return [1, 2].some((back) => determiner.test(reading.tokens[at - back]?.folded ?? ''))
  return token.opens && known.isWordPlace && !known.isGiven && isListed(reading.tokens[at + 1]?.folded ?? '')
}

const determiner = /^(?:de|het|een|die|dat|dit|deze|zijn|haar|hun|mijn|ons|onze|geen|elke|goede|nieuwe|\d+)$/

/** Without capitals "prins is er klaar mee": a noun that nothing determines. */
const isBare = (reading: Reading, at: number): boolean =>
  reading.isCaseless(at) &&
  (reading.known[at]?.isFamily === true || !isListed(reading.tokens[at]?.folded ?? '')) &&
  !determiner.test(reading.tokens[at - 1]?.folded ?? '')

const bare = (folded: string): string => folded.replace(/'?s?$/, '')
