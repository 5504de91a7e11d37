import type { Marks } from './marks.ts'
import type { Reading } from './reading.ts'
import { articles, closing, isDescribing, movements, usual } from './school-words.ts'
import { isWord } from './token.ts'

/** "zit op het bonhoeffer", "naar de bron": what else is called by an article is a thing, so only usual names count. */
export function markSpoken(reading: Reading, marks: Marks, at: number): void {
  const [token, before] = [reading.tokens[at], reading.tokens[at - 1]]
  const apostrophe = before?.folded === 't' ? 1 : 0
  if (!token || !before || !articles.has(before.folded)) return
  if (isDescribedSchool(reading, at)) {
    marks.add(at, 'context', 'SCHOOL')
    marks.add(at + 1, 'context', 'SCHOOL')
  }
  const movement = reading.tokens[at - 2 - apostrophe]?.folded ?? ''
  if (!movements.has(movement)) {
    if (!reading.isProse && usual.has(token.folded) && reading.isCaseless(at) && actsAsSchool(reading, at))
      marks.add(at, 'context', 'SCHOOL')
    return
  }
  const isCalled = reading.isCaseless(at) && isAttended(reading, at - 2 - apostrophe) && isOwnName(reading, at)
  const isNamed =
    marks.at(at) !== null &&
    !reading.known[at]?.isPlace &&
    (movement === 'op' || movement === 'naar' || before.folded !== 'de')
  const isUsual =
    usual.has(token.folded) &&
    (/^(?:volgens|namens)$/.test(movement) ||
      token.shape === 'capital' ||
      (reading.isCaseless(at) && endsPhrase(reading, at)))
  if (isCalled || isNamed || isUsual) marks.add(at, 'context', 'SCHOOL')
}

/** "volgens de vier windstreken", "de bonte vlinder zegt". */
function isDescribedSchool(reading: Reading, at: number): boolean {
  const noun = reading.tokens[at + 1]
  if (!isDescribing(reading.tokens[at]?.folded ?? '') || !usual.has(noun?.folded ?? '')) return false
  if (movements.has(reading.tokens[at - 2]?.folded ?? '')) return true
  return (
    (!reading.isProse && acting.has(reading.tokens[at + 2]?.folded ?? '')) ||
    (reading.isCaseless(at) && !reading.isProse && actsAsSchool(reading, at + 1))
  )
}

const attending = new Set(
  'zit zat zitten ingeschreven les lessen leerling leerlinge geplaatst plaatsing onderwijs aangemeld aanmelding uitgeschreven herplaatst gestart begonnen mentor docent leerkracht overstap schoolgaat inschrijving havo vwo vmbo mavo brugklas gaat ging gaan kwam komt terug wil werk werkt begonnen plek kan weigeren aangenomen overleg contact vanuit klas groep wisselen overgestapt moest weg'.split(
    ' ',
  ),
)

/** "zit nu op", "is ingeschreven bij": a verb of school a few words before the preposition. */
function isAttended(reading: Reading, movement: number): boolean {
  for (let at = movement - 1; at > movement - 5 && at >= 0; at--)
    if (attending.has(reading.tokens[at]?.folded ?? '')) return true
  return false
}

function isOwnName(reading: Reading, at: number): boolean {
  const known = reading.known[at]
  return (
    known !== undefined &&
    known.rank > 3000 &&
    !known.isKept &&
    !known.isNever &&
    !closing.test(reading.tokens[at]?.folded ?? '') &&
    endsPhrase(reading, at)
  )
}

const acting = new Set('denkt zegt wil vindt weigert heeft kan weet ziet vraagt meldt geeft zoekt stelt'.split(' '))

/** "de meander denkt aan", "de springplank in leek", "| de vuurtoren |". */
function actsAsSchool(reading: Reading, at: number): boolean {
  const [next, second] = [reading.tokens[at + 1], reading.known[at + 2]]
  if ((reading.known[at]?.rank ?? 0) > 5000) return true
  return (
    acting.has(next?.folded ?? '') ||
    next?.text === '|' ||
    next?.text === ';' ||
    (next?.folded === 'in' && second?.isPlace === true) ||
    (next?.folded === 'en' &&
      articles.has(reading.tokens[at + 2]?.folded ?? '') &&
      usual.has(reading.tokens[at + 3]?.folded ?? ''))
  )
}

const after = new Set(
  'in is en maar wil heeft waar zit gaat niet sinds met omdat want kan te die of om te aan als nu al'.split(' '),
)
function endsPhrase(reading: Reading, at: number): boolean {
  const next = reading.tokens[at + 1]
  return !next || !isWord(next) || after.has(next.folded)
}
