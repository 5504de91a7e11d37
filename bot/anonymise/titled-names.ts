import { isListed } from './compound.ts'
import type { Marks } from './marks.ts'
import { isCapitalAt, skip } from './name-words.ts'
import { opensName } from './particles.ts'
import { isPersonNoun, isTrade, surnameWords } from './person-nouns.ts'
import type { Reading } from './reading.ts'
import { isTitle, roleOf } from './role-words.ts'
import { isSurname } from './small-words.ts'
import { verbs } from './subjects.ts'
import { isWord } from './token.ts'

/** Marks surnames that are words: "mevrouw vroeg was laat", "dhr. kees zonder", "burgemeester lambert cuppen", "slager rijk". */
export function markTitled(reading: Reading, marks: Marks): void {
  reading.tokens.forEach((token, at) => {
    if (!isWord(token)) return
    const { folded } = token
    if (addressing.has(folded)) markAddressed(reading, marks, at)
    if (isTrade(folded)) markTrader(reading, marks, at)
    if (marks.at(at) && marks.at(at)?.label !== 'LOC' && mayBeGiven(reading, at)) markFamily(reading, marks, at)
  })
}

/** A given name of the lists, or a word that no dictionary has. */
const mayBeGiven = (reading: Reading, at: number): boolean =>
  reading.known[at]?.isGiven === true || reading.known[at]?.isWord === false

const addressing = new Set('mevrouw meneer mijnheer mevr mw dhr hr heer familie fam juf meester oom tante'.split(' '))
const particles = /^(?:de|den|van|ten|ter|te|'t|der|vd|la|le)$/

/** A verb of the third person: no name goes on with it, and no noun stands between a title and it. */
export const isVerbAt = (reading: Reading, at: number): boolean => {
  const folded = reading.tokens[at]?.folded ?? ''
  if (folded === 'en') return false
  return (
    verbs.has(folded) ||
    (/(?:[^aeiou]t|[dt]e)$/.test(folded) &&
      isListed(folded) &&
      folded.length > 3 &&
      reading.known[at]?.isKept === false)
  )
}

const isStop = (reading: Reading, at: number): boolean => {
  const token = reading.tokens[at]
  if (token?.text === '-' || token?.text === "'") return false
  return !isWord(token)
}

/** "mevrouw vroeg was", "meneer de laat binnenkwam", "familie kort,". */
function markAddressed(reading: Reading, marks: Marks, title: number): void {
  const first = reading.tokens[title + 1]?.text === '.' ? title + 2 : title + 1
  const name = skip(reading, first, (it) => particles.test(reading.tokens[it]?.folded ?? ''))
  const [token, known] = [reading.tokens[name], reading.known[name]]
  if (!isWord(token) || !known || marks.at(name) || !reading.isCaseless(name) || name > first + 2) return
  if (
    roleOf(token.folded) !== null ||
    isTitle(token.folded) ||
    (known.isKept && token.folded !== 'rijk') ||
    isPost.test(token.folded)
  )
    return
  const hasArticle = name > first && !/^(?:te)$/.test(reading.tokens[first]?.folded ?? '')
  const isVerb =
    verbs.has(token.folded) ||
    /^(?:vroeg|kwam|zou|wilde|zegt|belt|kijkt|komt|zal|wou|moest|mocht|had)$/.test(token.folded)
  const isFollowed = isVerbAt(reading, name + 1)
  const isFree = hasArticle && !known.isNever ? true : surnameWords.has(token.folded) || !isVerb
  const ends = isFollowed || (isStop(reading, name + 1) && !isVerb)
  if (isFree && ends && !adverbs.test(token.folded)) marks.add(name, 'context', 'PER')
  else if (hasArticle && (isFollowed || uninflected.test(token.folded))) marks.add(name, 'context', 'PER')
  else if (isVerb && isFollowed) marks.add(name, 'context', 'PER')
}
const isPost =
  /^(?:directeur|voorzitter|wethouder|burgemeester|rechter|secretaris|notaris|officier|leerplichtambtenaar|schoolleider|rector|dominee|beste|heer|dame|man|vrouw|familie)$/
const adverbs =
  /^(?:niet|ook|nu|zelf|dan|al|nog|hier|daar|toen|er|alleen|samen|altijd|weer|thuis|die|dat|wie|en|of|maar|als|met|op|in|is|aan|voor|over|uit|ik|hij|zij|ze|u|je|we)$/
const uninflected =
  /^(?:rijk|laat|groot|wit|zwart|kort|lang|klein|jong|wild|goed|wijs|vries|haan|boer|wolf|graaf|koning|bruin|rood|vroom|sterk)$/

/** "bij slager rijk": a trade without an article has a name behind it. */
function markTrader(reading: Reading, marks: Marks, trade: number): void {
  const before = reading.tokens[trade - 1]
  const isBare =
    before === undefined ||
    !isWord(before) ||
    /^(?:bij|van|naar|door|met|voor|en|aan|ook|dat|heeft|zegt)$/.test(before.folded)
  const [token, known] = [reading.tokens[trade + 1], reading.known[trade + 1]]
  if (!isBare || !isWord(token) || !known || marks.at(trade + 1)) return
  const hasCapital = isCapitalAt(reading, trade + 1)
  const isName = surnameWords.has(token.folded) || (known.isGiven && !known.isNever && known.rank > 1000)
  if (hasCapital || (reading.isCaseless(trade + 1) && isName)) marks.add(trade + 1, 'context', 'PER')
}

/** "burgemeester lambert cuppen", "de schrijver, emanuel zwart, was", "kees zonder, oom van". */
function markFamily(reading: Reading, marks: Marks, given: number): void {
  const isHyphened = reading.tokens[given + 1]?.text === '-' && marks.at(given + 2) !== null
  const from = isHyphened ? given + 3 : given + 1
  const name = skip(reading, from, (it) => opensName(reading.tokens[it]?.folded ?? ''))
  const [token, known] = [reading.tokens[name], reading.known[name]]
  if (!isWord(token) || !known || marks.at(name) || !reading.isCaseless(name) || name > from + 2) return
  if (roleOf(token.folded) !== null || (known.isKept && token.folded !== 'rijk') || adverbs.test(token.folded)) return
  const hasParticle = name > from
  if (
    reading.known[given]?.isGiven !== true &&
    ((isListed(token.folded) && !surnameWords.has(token.folded)) || hasParticle)
  )
    return
  if (hasParticle && known.isNever && !isSurname(token.folded)) return
  if (
    isIntroduced(reading, marks, given) &&
    (!isListed(token.folded) ||
      endsName(reading, name) ||
      isFollowedBySmall(reading, name) ||
      (hasParticle && !reading.known[given]?.isWord && isAtHead(reading, given)) ||
      isTiedAt(reading, name))
  )
    marks.add(name, 'context', 'PER')
  else if (
    reading.known[given]?.isWord === false &&
    surnameWords.has(token.folded) &&
    endsName(reading, name) &&
    !isPredicate(reading, name)
  )
    marks.add(name, 'context', 'PER')
  else if (hasParticle && /^(?:rijk|laat|groot|kort)$/.test(token.folded)) marks.add(name, 'context', 'PER')
}

/** A title or a trade before it, with or without a comma. */
function isIntroduced(reading: Reading, marks: Marks, given: number): boolean {
  let at = given
  while (at > given - 4 && (marks.at(at - 1) !== null || reading.tokens[at - 1]?.text === '-')) at--
  const before = /^[,.:]$/.test(reading.tokens[at - 1]?.text ?? '') ? at - 2 : at - 1
  const folded = reading.tokens[before]?.folded ?? ''
  return isTitle(folded) || (isPersonNoun(folded) && !/^(?:vader|moeder|leerling|kind|jongen|meisje)$/.test(folded))
}

/** "trainer bert de hoop greep in": at the head of a sentence no verb stands before, of which "de hoop" could be what it is done to. */
function isAtHead(reading: Reading, given: number): boolean {
  const before = reading.tokens[given - 2]
  return before === undefined || !isWord(before)
}

/** "kyra hemels-vrolijk". */
const isTiedAt = (reading: Reading, at: number): boolean =>
  reading.tokens[at + 1]?.text === '-' && reading.tokens[at + 2]?.joined === true

/** "emanuel zwart niet", "lambert cuppen gingen": a rare word or one that families have, and then the sentence goes on. */
const isFollowedBySmall = (reading: Reading, at: number): boolean =>
  reading.known[at + 1]?.isNever === true &&
  (reading.known[at]?.rank === Number.POSITIVE_INFINITY || surnameWords.has(reading.tokens[at]?.folded ?? ''))

const endsName = (reading: Reading, at: number): boolean => isStop(reading, at + 1) || isVerbAt(reading, at + 1)

/** "omdat lisa boos is". */
const isPredicate = (reading: Reading, at: number): boolean =>
  /^(?:is|was|wordt|werd|blijft|bleef|lijkt)$/.test(reading.tokens[at + 1]?.folded ?? '') &&
  /^(?:boos|goed|kwaad|wild|tam|dik|dun|arm|sterk|stil|laat|kort|lang|best|rijk|oud|jong)$/.test(
    reading.tokens[at]?.folded ?? '',
  )
