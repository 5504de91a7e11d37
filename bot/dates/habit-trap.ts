import { clauseOf, wordsOutside } from './clause.ts'
import { weekday } from './lexicon.ts'
import type { Trap } from './surroundings.ts'
import { listed } from './word-list.ts'

const habits = new Set(
  listed('aanwezig, bereikbaar, werkt, werkzaam, werkdag, werkdagen, spreekuur, vooral, meestal, altijd'),
)

/** "De jeugdarts is op dinsdag en donderdag aanwezig": every week, and so no date. */
export const isHabit: Trap = (tokens, candidate) => {
  if (weekday(tokens, candidate.end - 1) === null) return false
  return wordsOutside(tokens, clauseOf(tokens, candidate), candidate).some((it) => habits.has(it.text))
}
