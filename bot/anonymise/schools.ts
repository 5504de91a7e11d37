import { isListed } from './compound.ts'
import { look } from './lexicon.ts'
import type { Marks } from './marks.ts'
import { isParticle } from './particles.ts'
import type { Reading } from './reading.ts'
import { isHonour, isTitle, roleOf } from './role-words.ts'
import { schoolKindOf } from './school-kinds.ts'
import { isWord } from './token.ts'
import { readWords } from './word-list.ts'

const usual = readWords('school-names')
const articles = new Set(['de', 'het', "'t", 't', 'den', 'la'])
const movements = new Set(['op', 'naar', 'van', 'vanuit', 'bij', 'aan'])
const closing =
  /^(?:college|lyceum|gymnasium|scholengemeenschap|scholengroep|kindcentrum|atheneum|praktijkschool|basisschool|daltonschool|montessorischool|jenaplanschool|vrijeschool|academie|campus)$/
const built = /^(.{3,})(?:school|skoalle|college|lyceum|schule)$/
/** Kinds that nobody writes without the name of the school. */
const onlyNamed = new Set(['obs', 'cbs', 'kbs', 'rkbs', 'pcbs', 'gbs', 'ikc', 'csg', 'osg', 'rsg', 'ksg', 'gsg'])
/** Kinds that with a name are part of it. */
const telling = new Set([
  'jenaplanschool',
  'montessorischool',
  'daltonschool',
  'vrijeschool',
  'kinderdagverblijf',
  'peuterspeelzaal',
  'dalton',
  'montessori',
  'jenaplan',
  'voorschool',
  'schoolbestuur',
  'scholengroep',
])
const plain = new Set(
  'nieuw nieuwe ander andere regulier reguliere groot grote klein kleine oud oude vorig vorige huidig huidige eigen christelijk christelijke openbaar openbare openbaar katholiek katholieke speciaal speciale gewoon gewone goed goede passend passende lokaal lokale plaatselijk plaatselijke dezelfde eerste tweede derde tussentijds brede particulier particuliere islamitische zelfstandig categoraal beoogde ontvangende latende toeleverende toekomstige betreffende havo vwo vmbo mbo vo so sbo vso po zo'.split(
    ' ',
  ),
)

/** Marks schools as people write and speak of them: CSG Liudger, op het Dollard College, naar de bron, Boelensschool. */
export function markSchools(reading: Reading, marks: Marks): void {
  for (let at = 0; at < reading.tokens.length; at++) {
    if (!isWord(reading.tokens[at])) continue
    if (schoolKindOf(reading.tokens[at]?.folded ?? '')) markAfterKind(reading, marks, at)
    if (closing.test(reading.tokens[at]?.folded ?? '')) markBeforeClosing(reading, marks, at)
    markBuilt(reading, marks, at)
    markSpoken(reading, marks, at)
  }
}

const longestName = 5
const linking = new Set(['van', 'der', 'den', 'de', 'het', 'ter', 'ten', 'aan', '-', "'"])

/** "CSG Liudger", "basisschool de wegwijzer": from the kind on, as long as names follow. */
function markAfterKind(reading: Reading, marks: Marks, kind: number): void {
  let at = kind + 1
  if (/^[-"“'‘:]$/.test(reading.tokens[at]?.text ?? '')) at++
  if (schoolKindOf(reading.tokens[at]?.folded ?? '')) return
  const hasArticle = articles.has(reading.tokens[at]?.folded ?? '') || onlyNamed.has(reading.tokens[kind]?.folded ?? '')
  if (articles.has(reading.tokens[at]?.folded ?? '')) at++
  for (const end = at + longestName; at < end; at++) {
    if (linking.has(reading.tokens[at]?.folded ?? '') && isNameOfSchool(reading, marks, at + 1, false)) continue
    if (!isNameOfSchool(reading, marks, at, hasArticle)) break
    marks.add(at, 'context', 'SCHOOL')
    if (telling.has(reading.tokens[kind]?.folded ?? '')) marks.add(kind, 'context', 'SCHOOL')
    if (
      reading.isCaseless(at) &&
      !plain.has(reading.tokens[at]?.folded ?? '') &&
      !marks.at(at + 1) &&
      !reading.known[at + 1]?.isFamily
    )
      break
  }
}

function isNameOfSchool(reading: Reading, marks: Marks, at: number, hasArticle: boolean): boolean {
  const [token, known] = [reading.tokens[at], reading.known[at]]
  if (!isWord(token) || !known) return false
  const hasCapital = token.shape === 'capital' && !token.opens && !reading.isCaseless(at)
  if (plain.has(token.folded)) return hasArticle && (hasCapital || (reading.isCaseless(at) && isNoun(reading, at + 1)))
  if (known.isNever || (known.isKept && !usual.has(token.folded))) return false
  if (marks.at(at) || usual.has(token.folded) || hasCapital) return true
  if (!reading.isCaseless(at)) return false
  return !isListed(token.folded) || (hasArticle && known.rank > 1000)
}

const isNoun = (reading: Reading, at: number): boolean => {
  const known = reading.known[at]
  return isWord(reading.tokens[at]) && known !== undefined && !known.isKept && !known.isNever && known.rank > 1000
}

/** "het graaf huyn college": back to the article, or as long as names stand there. */
function markBeforeClosing(reading: Reading, marks: Marks, closing: number): void {
  let from = closing
  while (from > closing - longestName && isBeforeClosing(reading, marks, from - 1)) from--
  while (from < closing && isParticle(reading.tokens[from]?.folded ?? '')) from++
  if (from === closing) return
  for (let at = from; at <= closing; at++) marks.add(at, 'context', 'SCHOOL')
}

function isBeforeClosing(reading: Reading, marks: Marks, at: number): boolean {
  const [token, known] = [reading.tokens[at], reading.known[at]]
  if (!token || !known || token.shape === 'break') return false
  if (token.text === '-' && token.joined) return true
  if (!isWord(token) || plain.has(token.folded)) return false
  if (marks.at(at)) return true
  if (articles.has(token.folded)) return false
  if (isParticle(token.folded)) return marks.at(at - 1) !== null
  if (known.isNever || known.isKept) return false
  return (
    token.shape === 'capital' ||
    known.isGiven ||
    known.isFamily ||
    (reading.isCaseless(at) &&
      known.rank > 3000 &&
      (articles.has(reading.tokens[at - 1]?.folded ?? '') || marks.at(at - 1) !== null))
  )
}

/** "Boelensschool", "de regenboogschool": a name and -school in one word. */
function markBuilt(reading: Reading, marks: Marks, at: number): void {
  const [token, known] = [reading.tokens[at], reading.known[at]]
  const head = built.exec(token?.folded ?? '')?.[1]
  if (!head || !token || known?.isKept) return
  const hasCapital = token.shape === 'capital' && !token.opens && !reading.isCaseless(at)
  if (!hasCapital && !marks.at(at) && !isNamesake(head) && !isAfterNameOrTitle(reading, marks, at)) return
  marks.add(at, 'context', 'SCHOOL')
  for (let before = at - 1; before > at - longestName && isBeforeBuilt(reading, marks, before, hasCapital); before--)
    marks.add(before, 'context', 'SCHOOL')
}

/** A school is called after it: a usual name, or one of a person or a place that is no word. */
function isNamesake(head: string): boolean {
  const base = head.length > 4 ? head.replace(/s$/, '') : head
  if (usual.has(base) || usual.has(head)) return true
  const known = look(base)
  return known.isProper && !known.isWord
}

/** "adriaan roland holstschool", "naar inspecteur boelensschool". */
function isAfterNameOrTitle(reading: Reading, marks: Marks, at: number): boolean {
  const [before, movement] = [reading.tokens[at - 1]?.folded ?? '', reading.tokens[at - 2]?.folded ?? '']
  if (isListed(reading.tokens[at]?.folded ?? '')) return false
  if (isHonour(before)) return true
  return (
    (marks.at(at - 1) !== null && isWord(reading.tokens[at - 1])) ||
    (movements.has(movement) && (isTitle(before) || roleOf(before) !== null))
  )
}

function isBeforeBuilt(reading: Reading, marks: Marks, at: number, hasCapital: boolean): boolean {
  const [token, known] = [reading.tokens[at], reading.known[at]]
  if (!token || token.shape === 'mark') return token?.text === '-' && token.joined
  if (!isWord(token)) return false
  if (marks.at(at) || (known?.isProper && !known.isNever && !known.isKept && known.rank > 500)) return true
  if (isHonour(token.folded)) return true
  const hasTitle = isTitle(token.folded) || roleOf(token.folded) !== null
  return hasTitle && (hasCapital ? token.shape === 'capital' : movements.has(reading.tokens[at - 1]?.folded ?? ''))
}

/** "zit op het bonhoeffer", "naar de bron": what else is called by an article is a thing, so only usual names count. */
function markSpoken(reading: Reading, marks: Marks, at: number): void {
  const [token, before] = [reading.tokens[at], reading.tokens[at - 1]]
  const apostrophe = before?.folded === 't' ? 1 : 0
  if (!token || !before || !articles.has(before.folded)) return
  const movement = reading.tokens[at - 2 - apostrophe]?.folded ?? ''
  if (!movements.has(movement)) {
    if (usual.has(token.folded) && reading.isCaseless(at) && actsAsSchool(reading, at))
      marks.add(at, 'context', 'SCHOOL')
    return
  }
  if (reading.isCaseless(at) && isAttended(reading, at - 2 - apostrophe) && isOwnName(reading, at))
    return marks.add(at, 'context', 'SCHOOL')
  const isNamed =
    marks.at(at) !== null &&
    !reading.known[at]?.isPlace &&
    (movement === 'op' || movement === 'naar' || before.folded !== 'de')
  const isUsual =
    usual.has(token.folded) && (token.shape === 'capital' || (reading.isCaseless(at) && endsPhrase(reading, at)))
  if (isNamed || isUsual) marks.add(at, 'context', 'SCHOOL')
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
