import { isListed } from './compound.ts'
import type { Marks } from './marks.ts'
import { isParticle } from './particles.ts'
import { isPersonNoun } from './person-nouns.ts'
import type { Reading } from './reading.ts'
import { roleOf } from './role-words.ts'
import { isSmallWord } from './small-words.ts'
import { isVerbAt } from './titled-names.ts'
import { isWord } from './token.ts'

const shortest = 3
const tooCommon = 1500
const commonFamily = 1000

/** A name found once is that name wherever it stands, also as a genitive and where its capital alone would not tell. */
export function markEchoes(reading: Reading, marks: Marks): void {
  const names = new Set(
    reading.tokens.flatMap(({ folded }, at) =>
      marks.at(at) && folded.length >= shortest ? [folded, bare(folded)] : [],
    ),
  )
  markPairs(reading, marks)
  const families = familyNames(reading, marks)
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
    if (isThing(reading, at) || isTradeOf(reading, at)) return
    const isOnlyWord =
      (token.shape === 'lower' || (token.shape === 'caps' && reading.isCaseless(at))) &&
      known.isWord &&
      (!known.isGiven || known.rank < tooCommon) &&
      !isBare(reading, families, at)
    if (!isOnlyWord && (!known.isKept || (token.shape === 'capital' && known.isGiven))) marks.add(at, 'echo')
  })
}

/** "Hoi Yan", "wil de wit": a small word that was a name once is one again beside the same name. */
function markPairs(reading: Reading, marks: Marks): void {
  const pairs = new Set<string>()
  for (let at = 0; at < reading.tokens.length; at++)
    if (isPersonalWord(reading, at) && marks.at(at)?.label === 'PER')
      for (const pair of pairsAt(reading, at)) pairs.add(pair)
  if (pairs.size === 0) return
  for (let at = 0; at < reading.tokens.length; at++)
    if (!marks.at(at) && isPersonalWord(reading, at) && pairsAt(reading, at).some((pair) => pairs.has(pair)))
      marks.add(at, 'echo', 'PER')
}

const isPersonalWord = (reading: Reading, at: number): boolean =>
  (isSmallWord(reading, at) || reading.known[at]?.isKept === true) &&
  !isParticle(reading.tokens[at]?.folded ?? '') &&
  roleOf(reading.tokens[at]?.folded ?? '') === null

const pairsAt = (reading: Reading, at: number): readonly string[] =>
  [-1, 1].flatMap((step) => {
    const beside = reading.tokens[at + step]
    return isWord(beside) && reading.known[at + step]?.isNever === false
      ? [`${step} ${reading.tokens[at]?.folded} ${beside.folded}`]
      : []
  })

/** "de wolf", "Echt niet": in a text with capitals a word that an article determines, or that opens a sentence. */
const isThing = (reading: Reading, at: number): boolean => {
  const [token, known] = [reading.tokens[at], reading.known[at]]
  if (!token || !known?.isWord) return false
  if (reading.isCaseless(at)) return !known.isProper && known.isGiven && isDetermined(reading, at)
  if (token.shape === 'lower') return [1, 2].some((back) => determiner.test(reading.tokens[at - back]?.folded ?? ''))
  return (
    token.opens &&
    !known.isGiven &&
    isListed(reading.tokens[at + 1]?.folded ?? '') &&
    (known.isWordPlace || isAttribute(reading, at))
  )
}

/** "bakker en slager vrezen", "wil molenaar worden": though somebody is called Bakker. */
const isTradeOf = (reading: Reading, at: number): boolean =>
  reading.isCaseless(at) &&
  isPersonNoun(reading.tokens[at]?.folded ?? '') &&
  (/^(?:worden|werd|geworden)$/.test(reading.tokens[at + 1]?.folded ?? '') ||
    [-1, 1].some(
      (step) =>
        /^(?:en|of)$/.test(reading.tokens[at + step]?.folded ?? '') &&
        isPersonNoun(reading.tokens[at + step + step]?.folded ?? ''),
    ))

/** "Hemels weer helpt": a noun behind what opens a sentence, and not a verb. */
const isAttribute = (reading: Reading, at: number): boolean => {
  const [next, known] = [reading.tokens[at + 1], reading.known[at + 1]]
  if (next?.shape !== 'lower' || !known || known.isNever || known.isKept || roleOf(next.folded) !== null) return false
  return (
    /(?:s|ig|isch|lijk)$/.test(reading.tokens[at]?.folded ?? '') &&
    !isVerbAt(reading, at + 1) &&
    isVerbAt(reading, at + 2)
  )
}

const isDetermined = (reading: Reading, at: number): boolean =>
  isWord(reading.tokens[at - 1]) && determiner.test(reading.tokens[at - 1]?.folded ?? '')

const determiner = /^(?:de|het|een|die|dat|dit|deze|zijn|haar|hun|mijn|ons|onze|geen|elke|goede|nieuwe|\d+)$/

/** Without capitals "prins is er klaar mee": a noun that nothing determines. */
const isBare = (reading: Reading, families: ReadonlySet<string>, at: number): boolean =>
  reading.isCaseless(at) &&
  (families.has(reading.tokens[at]?.folded ?? '') ||
    reading.known[at]?.isFamily === true ||
    !isListed(reading.tokens[at]?.folded ?? '')) &&
  !determiner.test(reading.tokens[at - 1]?.folded ?? '')

/** Words that stood behind a given name once, rare enough to be that name again. */
function familyNames(reading: Reading, marks: Marks): ReadonlySet<string> {
  const found = reading.tokens.flatMap(({ folded }, at) => {
    const isBehind =
      marks.at(at)?.label !== 'LOC' && marks.at(at - 1) !== null && reading.known[at - 1]?.isGiven === true
    return marks.at(at) && isBehind && (reading.known[at]?.rank ?? 0) > commonFamily ? [folded] : []
  })
  return new Set(found)
}

const bare = (folded: string): string => folded.replace(/'?s?$/, '')
