import { isListed } from './compound.ts'
import { isCapitalTerm } from './domain-words.ts'
import type { Reason } from './finding.ts'
import type { Knowledge } from './lexicon.ts'
import type { Marks } from './marks.ts'
import { isPersonNoun } from './person-nouns.ts'
import type { Reading } from './reading.ts'
import { isTitle, roleOf } from './role-words.ts'
import { isWord, type Token } from './token.ts'

/** Marks what is a name by itself: by its capital, by the lists, or because no dictionary knows it. Default-deny: a
 * capital that Dutch does not ask for is a name until a list says that it is harmless. */
export function markSeeds(reading: Reading, marks: Marks): void {
  reading.tokens.forEach((token, at) => {
    if (token.shape === 'code' && numbered.test(token.text) && !marks.isTaken(at)) marks.add(at, 'capital')
    if (!isWord(token) || token.folded.length < 2 || marks.isTaken(at)) return
    const reason = judge(reading, token, at)
    if (reason) marks.add(at, reason)
  })
}

/** "RENN4", "2College". */
const numbered = /^(?:[A-Z]{4,}\d|\d[A-Z][a-z]{3,})$/

/** Emphasis and headings give capitals to words that everybody uses. */
const everyday = 300
const emphasised = 3000

function judge(reading: Reading, token: Token, at: number): Reason | null {
  const known = reading.known[at]
  if (!known || isDisease(reading, at) || (winds.test(token.folded) && isPartOfMap(reading, at))) return null
  if (exotic.test(token.text) && !known.isNever) return 'unknown-word'
  if (known.isNever) return isCalledByArticle(reading, at) || isSomebody(reading, at) ? 'capital' : null
  if (isKept(known, token, reading, at) || roleOf(token.folded) || isTitle(token.folded)) return null
  if (reading.isCaseless(at) && isTerm(reading, at)) return null
  if (token.shape === 'lower' || reading.isCaseless(at)) return judgeSmall(reading, token, known, at)
  if (token.shape === 'caps') return isCapitalTerm(token.folded) ? null : judgeAbbreviation(token, known)
  if (reading.isProse && token.opens && isPluralTrade(reading, at)) return null
  return token.opens && token.shape === 'capital' ? judgeOpening(known) : judgeCapital(reading, known, at)
}

/** Letters of no language that is taught here: "Bảo", "Yıldız", "Łukasz". */
const exotic = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉĩịọỏốồổỗộớờởỡợụủũứừửữựỳỵỷỹşğıńłśźżćčšžřěůőűāēīūțșøå]/i

/** "Zuid-Amerika", "Oost-Europa": a part of what every map has. */
const isPartOfMap = (reading: Reading, at: number): boolean =>
  reading.tokens[at + 1]?.text === '-' &&
  reading.known[at + 2]?.isKept === true &&
  reading.tokens[at + 2]?.joined === true

/** "in het lea", "jim-aanpak": nobody is called with this article, or tied to such a word. */
const isTerm = (reading: Reading, at: number): boolean =>
  isCapitalTerm(reading.tokens[at]?.folded ?? '') &&
  (/^(?:het|een)$/.test(reading.tokens[at - 1]?.folded ?? '') || isTiedToNoun(reading, at))

const isTiedToNoun = (reading: Reading, at: number): boolean =>
  reading.tokens[at + 1]?.text === '-' &&
  reading.tokens[at + 2]?.joined === true &&
  reading.known[at + 2]?.isWord === true &&
  reading.known[at + 2]?.isProper === false

const isKept = (known: Knowledge, token: Token, reading: Reading, at: number): boolean =>
  known.isKept && !(known.isWordName && (token.shape === 'capital' || reading.isCaseless(at)))

function judgeOpening(known: Knowledge): Reason | null {
  if (!known.isWord) return known.isProper ? 'list' : 'unknown-word'
  return known.isWordName ? 'list' : null
}

const winds = /^(?:noord|oost|zuid|west|midden|latijns|zuidoost|noordoost|zuidwest|noordwest)$/
const laws = /^.{3,}(?:wet|wetboek|verdrag|regeling|verordening|besluit|akkoord|convenant)$/

/** "Babylonische sterrenkundigen", "Javaanse dans": what belongs to a people, and no town. */
/** "de Verlichting", "het Westen", "de Koude Oorlog": in an encyclopaedia a word with a capital and an article. */
const isEra = (reading: Reading, at: number, known: Knowledge): boolean =>
  isListed(reading.tokens[at]?.folded ?? '') &&
  !(known.isGiven || known.isFamily || known.isPlace || known.isWordName) &&
  [1, 2].some((back) => {
    const article = reading.tokens[at - back]
    return /^(?:de|het)$/.test(article?.folded ?? '') && (article?.shape === 'lower' || article?.opens === true)
  })

const peoples = /^.{3,}(?:ische|aanse)$/

function judgeCapital(reading: Reading, known: Knowledge, at: number): Reason | null {
  if (known.isWord && !known.isGiven && known.rank < everyday) return null
  if (peoples.test(reading.tokens[at]?.folded ?? '') && reading.tokens[at + 1]?.shape === 'lower') return null
  if (reading.isProse && isEra(reading, at, known)) return null
  if (laws.test(reading.tokens[at]?.folded ?? '') && known.isWord) return null
  if (reading.isUnpunctuated && known.isWord && !known.isWordName && !isAfterCapital(reading, at)) return null
  return known.isProper ? 'list' : 'capital'
}

/** "De Regenboog", "Roos van Beek": in a text without full stops this tells a name from the beginning of a sentence. */
const isAfterCapital = (reading: Reading, at: number): boolean =>
  [1, 2].some((back) => reading.tokens[at - back]?.shape === 'capital') && !reading.known[at]?.isKept

function judgeAbbreviation(token: Token, known: Knowledge): Reason | null {
  if (known.isWord && !known.isWordName && (known.rank < emphasised || (!known.isProper && token.text.length > 3)))
    return null
  if (/^[IVXLC]+$/.test(token.text)) return null
  return known.isProper ? 'list' : 'capital'
}

function judgeSmall(reading: Reading, token: Token, known: Knowledge, at: number): Reason | null {
  if (reading.isProse && isCommonNoun(reading, known, at)) return null
  if (known.isWord) return reading.isCaseless(at) && known.isWordName ? 'list' : null
  if (known.isProper) return isShortAndOdd(token, known) ? null : 'list'
  if (reading.isForeign(at)) return null
  return token.folded.length > 3 && /[aeiouy]/.test(token.folded) ? 'unknown-word' : null
}

/** "een prestant", "wie een roos snoeit": in prose a word that no list has, or that is a name too, is a thing by its article;
 * with capitals around it any small word that is no name is. */
const isCommonNoun = (reading: Reading, known: Knowledge, at: number): boolean =>
  (reading.isCaseless(at)
    ? (!known.isProper || known.isWord) &&
      /^(?:de|het|een|elke|geen|deze|die|dit)$/.test(reading.tokens[at - 1]?.folded ?? '')
    : !known.isProper) || isPluralTrade(reading, at)

/** "Schippers klagen", "vissers vangen": more of them, and nobody's family. */
const isPluralTrade = (reading: Reading, at: number): boolean => {
  const [folded, next] = [reading.tokens[at]?.folded ?? '', reading.tokens[at + 1]?.folded ?? '']
  return folded.endsWith('s') && isPersonNoun(folded.slice(0, -1)) && /(?:en|zijn)$/.test(next) && next !== 'en'
}

const twoLetters = new Set(['mo', 'bo', 'jo', 'ed', 'ko', 'ty', 'cy'])

/** Two letters are an abbreviation more often than a name that a list happens to hold. */
const isShortAndOdd = (token: Token, known: Knowledge): boolean =>
  (token.folded.length < 3 && !twoLetters.has(token.folded)) ||
  (token.folded.length === 3 && !known.isGiven && !known.isFamily && !known.isPlace)

/** "overleg met Wil", "volgens wil", "Ben en Loes": a function word where only a name can stand. */
function isSomebody(reading: Reading, at: number): boolean {
  const [token, before, next] = [reading.tokens[at], reading.tokens[at - 1], reading.tokens[at + 1]]
  if (!/^(?:wil|ben|lieve|mei)$/.test(token?.folded ?? '')) return false
  if (token?.shape === 'capital' && !token.opens && before?.shape === 'lower' && !reading.isUnpunctuated) return true
  if (/^(?:volgens|met|door|namens|hoi|dag|hallo)$/.test(before?.folded ?? '')) return token?.folded !== 'mei'
  return next?.folded === 'en' && reading.known[at + 2]?.isGiven === true && !isPronoun.test(before?.folded ?? '')
}
const isPronoun = /^(?:ik|hij|zij|ze|wij|we|je|jij|u|in|en|die|moeder|vader|eind|begin|half)$/

/** "syndroom van Down", "ministerie van Landbouw". */
const isDisease = (reading: Reading, at: number): boolean =>
  reading.tokens[at - 1]?.folded === 'van' &&
  /^(?:syndroom|ziekte|stoornis|ministerie|minister|staatssecretaris)$/.test(reading.tokens[at - 2]?.folded ?? '')

/** "SO De Kom": an article with a capital inside a sentence opens a name, whatever word follows. */
const isCalledByArticle = (reading: Reading, at: number): boolean => {
  const [article, token] = [reading.tokens[at - 1], reading.tokens[at]]
  const hasCapitals = article?.shape === 'capital' && !article.opens && token?.shape === 'capital'
  return hasCapitals && /^(?:de|het)$/.test(article.folded) && !reading.isUnpunctuated && !reading.isCaseless(at)
}
