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
    if (text.length === 2 && initialsAlike.test(text) && isChild(reading, at) && !marks.at(at))
      marks.add(at, 'context', 'PER')
  }
}

const subjects = new Set('re fw fwd betreft onderwerp subject dossier casus inzake ll leerling'.split(' '))

/** "JB (12)", "leerling JR": terms that may be somebody's first letters as well. */
const initialsAlike = /^[A-Z]{2}$/
const isChild = (reading: Reading, at: number): boolean => {
  const [bracket, age, end] = [1, 2, 3].map((step) => reading.tokens[at + step])
  if (schoolish.test(reading.tokens[at]?.folded ?? '')) return false
  if (bracket?.text === '(' && age?.shape === 'number' && /^[),]$/.test(end?.text ?? '')) return Number(age.text) < 24
  return persons.test(reading.tokens[at - 1]?.folded ?? '') && reading.known[at]?.isKept === true
}
const persons = /^(?:leerling|jongen|meisje|moeder|vader|zoon|dochter|casus)$/
const schoolish = /^(?:[psv]o|hb|gl|tl|[bk]b|kl|gr|nt|ob|bb|mb)$/

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
