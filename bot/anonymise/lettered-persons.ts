import type { Marks } from './marks.ts'
import { isInitialAt } from './name-words.ts'
import { isPersonNoun } from './person-nouns.ts'
import type { Reading } from './reading.ts'
import { roleOf } from './role-words.ts'

/** Marks "RE: M. / voortgang", "het dossier K.", and by what stands behind in brackets "Wil (conciërge) vangt hem op". */
export function markLettered(reading: Reading, marks: Marks): void {
  for (const [at, { folded, text }] of reading.tokens.entries()) {
    if (subjects.has(folded)) markLetter(reading, marks, at + 1)
    if (text === '(') markBeforeRole(reading, marks, at)
  }
}

const subjects = new Set('re fw fwd betreft onderwerp subject dossier casus inzake ll leerling'.split(' '))

/** A letter with a stop, and no more letters behind: those are initials. */
function markLetter(reading: Reading, marks: Marks, from: number): void {
  let at = from
  while (at < from + 4 && /^(?::|re|fw|fwd|dossier|casus)$/.test(reading.tokens[at]?.folded ?? '')) at++
  const isLetter = isInitialAt(reading, at) && reading.tokens[at + 1]?.text === '.' && !isInitialAt(reading, at + 2)
  if (isLetter && !marks.at(at)) marks.add(at, 'context', 'PER')
}

/** Somebody's name is a small word only with a capital or where no capitals are. */
function markBeforeRole(reading: Reading, marks: Marks, opener: number): void {
  const [at, role, closer] = [
    opener - 1,
    reading.tokens[opener + 1]?.folded ?? '',
    reading.tokens[opener + 2]?.text ?? '',
  ]
  const [token, known] = [reading.tokens[at], reading.known[at]]
  if (!token || !known || marks.at(at) || !/^[),]$/.test(closer) || !isPersonNoun(role)) return
  const isSomebody = smallNames.test(token.folded) || (known.isGiven && !known.isKept && !known.isNever)
  if (isSomebody && roleOf(token.folded) === null && (token.shape === 'capital' || reading.isCaseless(at)))
    marks.add(at, 'context', 'PER')
}

const smallNames = /^(?:wil|ben|mei|hoop)$/
