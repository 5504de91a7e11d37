import { countsSomething, labelsCount, yearIsCount } from './count-trap.ts'
import { isHabit } from './habit-trap.ts'
import { isCancelled } from './moved-day.ts'
import { isFirstName } from './name-trap.ts'
import { isExtent, isPupilNorm } from './norm-trap.ts'
import type { Trap } from './surroundings.ts'
import { belongsToNoun, gluedToWord, isInQuotedTitle, isTitle, weekOfProject, yearsOfTerm } from './title-trap.ts'

const traps: readonly Trap[] = [
  belongsToNoun,
  isTitle,
  isInQuotedTitle,
  yearsOfTerm,
  gluedToWord,
  weekOfProject,
  countsSomething,
  labelsCount,
  yearIsCount,
  isFirstName,
  isHabit,
  isPupilNorm,
  isExtent,
  isCancelled,
]

export const isTrap: Trap = (tokens, candidate, deadline) => traps.some((it) => it(tokens, candidate, deadline))
