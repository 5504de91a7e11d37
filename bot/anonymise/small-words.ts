import type { Reading } from './reading.ts'
import { roleOf } from './role-words.ts'
import { isWord } from './token.ts'

/** Of the words that are never names by themselves those that a family may have: nouns, adjectives, numbers, adverbs of place. */
const surnames = new Set(
  'kind kinderen man vrouw jongen meisje school klas groep thuis nieuw nieuwe oud oude groot grote klein kleine goed goede slecht tijd plaats plek dag week maand jaar uur mensen zeker laatste eerste tweede derde vierde vijfde lieve beste buurman vader moeder broer zoon zonder boven onder binnen buiten achter naast vroeger genoeg hoop gewoon twee drie vier vijf zes zeven acht negen tien twaalf dertien honderd duizend eigen vroeg laat punt overleg hier wit haar hem mei wil ben'.split(
    ' ',
  ),
)

/** May be what somebody is called where a name must stand: any word but those that hold sentences together. */
export function isCalled(reading: Reading, at: number): boolean {
  const [token, known] = [reading.tokens[at], reading.known[at]]
  if (!isWord(token) || !known || token.folded.length < 2) return false
  if (surnames.has(token.folded)) return !/^(?:wil|ben)$/.test(token.folded)
  return !known.isNever && !verbs.test(token.folded) && roleOf(token.folded) === null
}

const verbs =
  /^(?:probeert|meldt|meldde|gaf|geeft|schrijft|schreef|mailt|mailde|wacht|wachtte|stelt|stelde|stuurt|stuurde|verwacht|reageert|reageerde|begrijpt|herkent|schrikt|huilt|lacht|voelt|draagt|leest|spreekt|sprak|antwoordt|antwoordde|bevestigt|bevestigde|bedankt|akkoord|niet|tevens|zelf|hebben|zijn)$/

/** "Hem", "Wil", "Thuis" with a capital inside a sentence; what "School" stands for there is another matter. */
export const isSurname = (folded: string): boolean =>
  surnames.has(folded) && !/^(?:school|klas|groep|overleg)$/.test(folded)

/** A word that is never a name by itself. */
export const isSmallWord = (reading: Reading, at: number): boolean => reading.known[at]?.isNever === true
