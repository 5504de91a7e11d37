import { isListed } from './compound.ts'
import type { Marks } from './marks.ts'
import { isCapitalAt } from './name-words.ts'
import { isPersonNoun } from './person-nouns.ts'
import type { Reading } from './reading.ts'
import { roleOf } from './role-words.ts'
import { isCalled } from './small-words.ts'
import { verbs } from './subjects.ts'
import { isWord } from './token.ts'

/** Marks names by what is said of them: "heten wim en hoop", "achternaam is kort", "app van storm", "kas zn dossier",
 * "wil wil niet", "zegt ank", "bij ger". */
export function markSaid(reading: Reading, marks: Marks): void {
  reading.tokens.forEach((token, at) => {
    if (!isWord(token)) return
    const { folded } = token
    if (/^(?:heten|heetten)$/.test(folded)) markAll(reading, marks, at + 1)
    if (folded === 'genoemd') markCalledSo(reading, marks, at)
    if (naming.test(folded)) markNamed(reading, marks, at)
    if (folded === 'van' && messages.test(reading.tokens[at - 1]?.folded ?? '')) markSender(reading, marks, at + 1)
    if (owned.test(folded)) markOwner(reading, marks, at - 1)
    if (small.test(folded)) markSmall(reading, marks, at)
    if (introducing.test(folded)) markIntroduced(reading, marks, at + 1)
    if (told.has(folded)) markSpeaker(reading, marks, at + 1)
    if (besides.test(folded)) markShort(reading, marks, at + 1)
  })
}

/** Somebody may be called so, and no small word, article or role. */
const isNameable = (reading: Reading, at: number): boolean => {
  const [token, known] = [reading.tokens[at], reading.known[at]]
  return (
    isWord(token) &&
    known !== undefined &&
    !known.isKept &&
    roleOf(token.folded) === null &&
    isCalled(reading, at) &&
    !plainly.test(token.folded)
  )
}
const plainly =
  /^(?:beide|allebei|eigenlijk|nu|ook|niet|onbekend|bekend|anders|gewijzigd|de|het|een|twee|drie|thuis|overleg|school|hier|groep|klas)$/

function markAll(reading: Reading, marks: Marks, from: number): void {
  for (let at = from; at < from + 10 && isNameable(reading, at); at += 2) {
    marks.add(at, 'context', 'PER')
    if (!/^(?:en|,|&)$/.test(reading.tokens[at + 1]?.folded ?? '')) return
  }
}

const naming = /^(?:achternaam|voornaam|roepnaam|bijnaam|naam)$/
/** "zijn achternaam van hem is echt duizend", "luistert naar de naam parel". */
function markNamed(reading: Reading, marks: Marks, naam: number): void {
  const isListening = reading.tokens[naam - 1]?.folded === 'de' && reading.tokens[naam - 2]?.folded === 'naar'
  let at = naam + 1
  if (reading.tokens[at]?.folded === 'van') at += 2
  if (!isListening) {
    if (!/^(?:is|luidt|was)$/.test(reading.tokens[at]?.folded ?? '')) return
    at++
    while (/^(?:echt|ook|gewoon|eigenlijk|nu|officieel|dus)$/.test(reading.tokens[at]?.folded ?? '')) at++
  }
  if (isNameable(reading, at) || surelyNamed.test(reading.tokens[at]?.folded ?? '')) marks.add(at, 'context', 'PER')
}
const surelyNamed = /^(?:kort|lang|duizend|honderd|genoeg|wil|ben|mei)$/

/** "wordt paar genoemd", "zo noemen ze storm". */
function markCalledSo(reading: Reading, marks: Marks, at: number): void {
  const name = at - 1
  if (!/^(?:wordt|werd|word|ook|meestal|altijd|vaak|gewoon|thuis)$/.test(reading.tokens[name - 1]?.folded ?? '')) return
  if (isNameable(reading, name) && (reading.known[name]?.isGiven || isCapitalAt(reading, name)))
    marks.add(name, 'context', 'PER')
}

const messages =
  /^(?:app|appje|appjes|apps|mail|mailtje|mails|bericht|berichtje|berichten|telefoontje|belletje|sms|whatsapp|reactie|antwoord|brief|briefje|kaart|kaartje|fwd|fw|groetjes|groeten)$/
/** "mail van storm": who sends is somebody, or a role. */
function markSender(reading: Reading, marks: Marks, at: number): void {
  const known = reading.known[at]
  if (!known || marks.at(at) || !isNameable(reading, at)) return
  if (isCapitalAt(reading, at) || (known.isGiven && known.rank > 1000)) marks.add(at, 'context', 'PER')
}

const owned = /^(?:zn|z'n|d'r)$/
/** "kas zn dossier": a noun is not owned by a verb. */
function markOwner(reading: Reading, marks: Marks, at: number): void {
  const [known, before, thing] = [reading.known[at], reading.tokens[at - 1], reading.known[at + 2]]
  const opens =
    before === undefined || !isWord(before) || reading.known[at - 1]?.isNever === true || known?.isGiven === true
  if (!known || marks.at(at) || !opens || !isNameable(reading, at) || verbs.has(reading.tokens[at]?.folded ?? ''))
    return
  if (known.isGiven && known.rank > 1000 && thing?.isWord && isWord(reading.tokens[at + 2]))
    marks.add(at, 'context', 'PER')
}

const small = /^(?:wil|ben|door|lieve)$/
const acting =
  /^(?:is|heeft|kan|gaat|moet|zit|zegt|zei|vindt|vond|belt|belde|mag|komt|kwam|wordt|werd|was|had|ging|weet|doet|deed|appt|mailt|wil|wilde|slaapt|krijgt|vraagt|denkt|durft|blijft)$/
const joining = /^(?:en|maar|dus|want|of|dat|omdat|als|toen|ook|dan|nu)$/

/** "wil wil niet", "en ben kan niet", "ik ben ben": two finite verbs in a row are one too many. */
function markSmall(reading: Reading, marks: Marks, at: number): void {
  const [before, next] = [reading.tokens[at - 1], reading.tokens[at + 1]?.folded ?? '']
  const folded = reading.tokens[at]?.folded ?? ''
  const isAfterIt =
    folded === 'ben' && before?.folded === 'ben' && /^(?:ik)$/.test(reading.tokens[at - 2]?.folded ?? '')
  const opens = before === undefined || !isWord(before) || joining.test(before.folded)
  if (isAfterIt || (opens && acting.test(next) && !(folded === 'door' && /^(?:heeft|had|was)$/.test(next))))
    marks.add(at, 'context', 'PER')
}

const introducing =
  /^(?:zegt|zei|aldus|volgens|namens|vertelt|vertelde|meldt|meldde|vindt|vraagt|appt|appte|mailt|mailde|belde|antwoordt|schrijft|schreef|ondergetekende|dixit|noemt)$/
const told = new Set(
  'zegt zei aldus vertelt vertelde vindt vond vraagt vroeg antwoordt antwoordde grapt grapte lacht lachte verzucht verzuchtte meent meende bromt bromde klaagt klaagde verklaart verklaarde waarschuwt waarschuwde roept riep fluistert fluisterde reageert reageerde stelt stelde erkent erkende schrijft schreef oordeelt legt besluit concludeert constateert bekent herhaalt denkt dacht weet knikt knikte mompelt mompelde'.split(
    ' ',
  ),
)
/** "'…,' grapte Dank.": who speaks stands behind the words and the verb. */
function markSpeaker(reading: Reading, marks: Marks, at: number): void {
  const [quote, next] = [reading.tokens[at - 2], reading.tokens[at + 1]]
  if (!/^["'”’»“]$/.test(quote?.text ?? '') || !isCapitalAt(reading, at) || marks.at(at)) return
  if (next === undefined || !isWord(next)) marks.add(at, 'context', 'PER')
}

/** "dat zegt ook ank.", "aldus toon": somebody, and then the sentence stops. */
function markIntroduced(reading: Reading, marks: Marks, from: number): void {
  const at = /^(?:ook|nu|dan|dus)$/.test(reading.tokens[from]?.folded ?? '') ? from + 1 : from
  const [known, next] = [reading.known[at], reading.tokens[at + 1]]
  if (!known?.isGiven || marks.at(at) || known.rank < 1000 || !isNameable(reading, at)) return
  const stops = next === undefined || !isWord(next) || /^(?:dat|of|en|ook|niet|is|heeft|nu|van|om)$/.test(next.folded)
  if (stops && !isPersonNoun(reading.tokens[at]?.folded ?? '')) marks.add(at, 'context', 'PER')
}

const besides = /^(?:via|bij|met|door|volgens|namens|aan|van|of|en)$/
/** "bij ger liggen": three letters that no dictionary or list of abbreviations has, where somebody is named. */
function markShort(reading: Reading, marks: Marks, at: number): void {
  const [token, known] = [reading.tokens[at], reading.known[at]]
  if (!isWord(token) || !known || marks.at(at) || token.folded.length !== 3 || !reading.isCaseless(at)) return
  if (isListed(token.folded) && !known.isGiven) return
  if (known.isKept || known.isNever || known.rank < 5000 || roleOf(token.folded) !== null) return
  const isJoined = /^(?:en|of)$/.test(reading.tokens[at - 1]?.folded ?? '')
  if (
    !/[aeiouy]/.test(token.folded) ||
    (isJoined && marks.at(at - 2)?.label !== 'PER' && reading.known[at - 2]?.isGiven !== true)
  )
    return
  marks.add(at, 'context', reading.tokens[at - 1]?.folded === 'via' ? 'ORG' : 'PER')
}
