import { markAddresses } from './addresses.ts'
import { markAfterCodes } from './after-codes.ts'
import { markApposed } from './apposed-names.ts'
import { markCalled } from './called.ts'
import { markCertain } from './certain-names.ts'
import { markClubs } from './clubs.ts'
import { findHeaders, markColumns } from './columns.ts'
import { markByContext } from './contexts.ts'
import { type Directory, markListed } from './directory.ts'
import { markEchoes } from './echo.ts'
import { markFields } from './fields.ts'
import type { Finding } from './finding.ts'
import { markFullNames } from './full-names.ts'
import { markGuesses } from './guesses.ts'
import { markHospitals } from './hospitals.ts'
import { markInitials } from './initials.ts'
import { markInstitutions } from './institutions.ts'
import { markJoined, markLeadingParticles } from './joins.ts'
import { findKept } from './kept-phrases.ts'
import { markLands } from './lands.ts'
import { markLettered } from './lettered-persons.ts'
import { markLogged } from './logged-names.ts'
import { markLooseStreets } from './loose-streets.ts'
import { Marks } from './marks.ts'
import { gatherNames } from './name-spans.ts'
import { markPlaces } from './places.ts'
import { markPlacesByKind } from './places-by-kind.ts'
import type { Reading } from './reading.ts'
import { markSaid } from './said-names.ts'
import { markSchools } from './schools.ts'
import { markSchoolsOfGroups } from './schools-of-groups.ts'
import { markSchoolsThatAct } from './schools-that-act.ts'
import { markSeeds } from './seeds.ts'
import { markSignatures } from './signatures.ts'
import { markCells } from './tables.ts'
import { markTitled } from './titled-names.ts'

interface Stretch {
  readonly start: number
  readonly end: number
}

/** Names of people, places, schools, institutions and streets, outside of what `taken` covers already. */
export function findNames(reading: Reading, taken: readonly Stretch[], directory: Directory): readonly Finding[] {
  const marks = markByRules(reading, taken, directory)
  markGuesses(reading, marks)
  markEchoes(reading, marks)
  markByContext(reading, marks)
  markInitials(reading, marks)
  markJoined(reading, marks)
  markLeadingParticles(reading, marks)
  return gatherNames(reading, marks)
}

/** All that the lists and the words around say for certain. */
export function markByRules(reading: Reading, taken: readonly Stretch[], directory: Directory): Marks {
  const marks = new Marks(coveredBy(reading, [...taken, ...findHeaders(reading), ...findKept(reading)]))
  markListed(reading, marks, directory)
  markSeeds(reading, marks)
  markCells(reading, marks)
  markColumns(reading, marks)
  markFields(reading, marks)
  markInitials(reading, marks)
  markSignatures(reading, marks)
  markCertain(reading, marks)
  markCalled(reading, marks)
  markFullNames(reading, marks)
  markApposed(reading, marks)
  markLettered(reading, marks)
  markSaid(reading, marks)
  markTitled(reading, marks)
  markLogged(reading, marks)
  markByContext(reading, marks)
  markJoined(reading, marks)
  markPlaces(reading, marks)
  markPlacesByKind(reading, marks)
  markLands(reading, marks)
  markSchools(reading, marks)
  markSchoolsOfGroups(reading, marks)
  markSchoolsThatAct(reading, marks)
  markHospitals(reading, marks)
  markInstitutions(reading, marks)
  markClubs(reading, marks)
  markAddresses(reading, marks)
  markLooseStreets(reading, marks)
  markAfterCodes(reading, marks)
  return marks
}

/** One walk: both lists are in the order of the text. */
function coveredBy({ tokens }: Reading, taken: readonly Stretch[]): readonly boolean[] {
  const sorted = taken.toSorted((a, b) => a.start - b.start)
  let at = 0
  let reach = -1
  return tokens.map(({ start }) => {
    while (at < sorted.length && (sorted[at]?.start ?? 0) <= start) reach = Math.max(reach, sorted[at++]?.end ?? 0)
    return start < reach
  })
}
