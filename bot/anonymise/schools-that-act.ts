import type { Marks } from './marks.ts'
import type { Reading } from './reading.ts'
import { articles, usual } from './school-words.ts'

const saying =
  /^(?:zegt|zei|vindt|vond|weigert|weigerde|meldt|meldde|belt|belde|mailt|mailde|stelt|stelde|denkt|dacht|beweert|beweerde|adviseert|adviseerde|schrijft|schreef|plaatst|plaatste|twijfelt|vraagt|vroeg|reageert|reageerde|belooft|beloofde|antwoordt|wijst|wees|laat|liet|houdt|hield)$/
const helping = /^(?:heeft|had|wil|wilde|kan|kon|gaat|zou|moet|mag|blijft)$/
const doing =
  /^(?:gezegd|gemeld|gebeld|geweigerd|beloofd|afgewezen|geschreven|gemaild|besloten|aangegeven|aangeboden|gereageerd|geadviseerd|gevraagd|plek|plaats|ruimte|zorgplicht|wachtlijst|hem|haar|niks|niets|ook|toch|wel|geen)$/
const opening =
  /^(?:wanneer|waarom|toen|dan|nu|wat|daarna|ook|hoe|en|maar|dat|als|volgens|vervolgens|eerst|inmiddels|gisteren|vandaag|[,.;?!:\n])$/

/** "waarom zegt het anker", "volgens mij heeft de horizon gezegd": what speaks and is called like a school is one. */
export function markSchoolsThatAct(reading: Reading, marks: Marks): void {
  for (let at = 1; at < reading.tokens.length; at++) {
    if (!articles.has(reading.tokens[at - 1]?.folded ?? '') || !usual.has(reading.tokens[at]?.folded ?? '')) continue
    if (reading.isCaseless(at) && !marks.at(at) && (speaks(reading, at) || isAsked(reading, at)))
      marks.add(at, 'context', 'SCHOOL')
  }
}

const wordAt = (reading: Reading, at: number): string => reading.tokens[at]?.folded ?? ''

/** "de wissel vond", "de brug heeft geen plek". */
const speaks = (reading: Reading, at: number): boolean =>
  saying.test(wordAt(reading, at + 1)) ||
  (helping.test(wordAt(reading, at + 1)) &&
    /^(?:plek|plaats|ruimte|zorgplicht|wachtlijst)$/.test(wordAt(reading, at + 3)))

/** "toen zei de poort", "heeft de horizon gezegd". */
const isAsked = (reading: Reading, at: number): boolean => {
  const verb = wordAt(reading, at - 2)
  if (saying.test(verb)) return at < 3 || opening.test(wordAt(reading, at - 3))
  return helping.test(verb) && doing.test(wordAt(reading, at + 1))
}
