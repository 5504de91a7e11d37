import { isListed } from './compound.ts'
import type { Knowledge } from './lexicon.ts'
import type { Marks } from './marks.ts'
import { isCapitalAt, mayBeName, skip, tooCommon } from './name-words.ts'
import { isParticle } from './particles.ts'
import type { Reading } from './reading.ts'
import { isWord } from './token.ts'

/** What follows a given name: "van der Heide", "Kuiper", "-Bouzid", "tuinman". */
export function markFamilyName(reading: Reading, marks: Marks, at: number): void {
  const label = marks.at(at)?.label
  if (label && label !== 'PER') return
  const isHyphen =
    [1, 2].every((step) => reading.tokens[at + step]?.joined === true) && reading.tokens[at + 1]?.text === '-'
  const next = isHyphen ? at + 2 : at + 1
  const name = skip(
    reading,
    next,
    (it) => isParticle(reading.tokens[it]?.folded ?? '') && !(it === next && isLoose(reading, it)),
  )
  if (name > next + 3 || marks.at(name) || !isWord(reading.tokens[name])) return
  const known = reading.known[name]
  const isPerson = isHyphen || isPersonal(reading, at)
  if (isPerson && name > next && colours.has(reading.tokens[name]?.folded ?? '')) marks.add(name, 'context', 'PER')
  else if (!known || known.isNever || (known.isKept && !isHyphen && name === next)) return
  else if (isCapitalAt(reading, name) || (isHyphen && mayBeName(reading, name))) marks.add(name, 'context', 'PER')
  else if (
    isPerson &&
    (isFamilyName(reading, name, name > next, isCertain(reading.known[at])) ||
      (isArchaic(reading, name - 1) && known.rank > tooCommon))
  )
    marks.add(name, 'context', 'PER')
}

/** Prepositions that may stand in a name but right after one begin the rest of the sentence. */
const isLoose = (reading: Reading, at: number): boolean =>
  !/^(?:den|'t|t|'t)$/.test(reading.tokens[at + 1]?.folded ?? '') &&
  /^(?:in|op|aan|bij|uit|over|onder|of|e|o|y|te|het)$/.test(reading.tokens[at]?.folded ?? '')

/** Particles of names only: "ter Braak", "op den Kelder", "van 't Hof". */
const isArchaic = (reading: Reading, at: number): boolean =>
  /^(?:ter|ten|den|der|'t|t|vd|vande|el|al|te)$/.test(reading.tokens[at]?.folded ?? '')

const endings =
  /^.{2,}(?:man|mans|stra|sma|ema|inga|enga|veld|berg|dijk|broek|kamp|hof|bos|horst|laar|meijer|beek|donk|zoon|ink|huis|kerk|broers|maker|mulder)$/

/** A word that follows a given name and may well be the family name. */
function isFamilyName(reading: Reading, at: number, hasParticle: boolean, isUnlisted: boolean): boolean {
  const [token, known] = [reading.tokens[at], reading.known[at]]
  if (!token || !known || token.folded.length < 2 || known.isKept) return false
  if (known.isFamily) return known.rank > (hasParticle || isUnlisted ? 100 : 400)
  if (known.isProper) return known.rank > (hasParticle ? 400 : 2500)
  return (isUnlisted && !isListed(token.folded)) || (known.rank > 4000 && endings.test(token.folded))
}

/** A given name and no word. */
const isCertain = (known: Knowledge | undefined): boolean => known?.isGiven === true && !known.isWord

/** Common words that after "de" or "van" end many a Dutch name. */
const colours = new Set(
  'groot jong jonge wit zwart bruin rood lange oude goede kleine koning boer haan vos leeuw beer bos berg dijk veen dam wal hoek'.split(
    ' ',
  ),
)

const isPersonal = (reading: Reading, at: number): boolean => {
  const known = reading.known[at]
  return known !== undefined && (known.isGiven || (!known.isWord && !known.isPlace) || known.isWordName)
}

/** "van den berg", "van 't hof": such particles stand in names only. */
export function markAfterParticles(reading: Reading, marks: Marks, at: number): void {
  const name = reading.tokens[at + 1]?.text === "'" ? at + 3 : at + 2
  const known = reading.known[name]
  if (!/^(?:den|der|t|'t|'t)$/.test(reading.tokens[name - 1]?.folded ?? '') || !isWord(reading.tokens[name])) return
  if ((known && !known.isNever && !known.isKept) || isCapitalAt(reading, name)) marks.add(name, 'context', 'PER')
}
