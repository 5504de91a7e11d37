import { roleWords } from './role-words.ts'
import { isWord, type Token } from './token.ts'

/** What cases are about, beside the people in them. */
const topics = new Set(
  'school schools scholen klas klassen groep les lessen leerlingen brugklas havo vwo vmbo mavo mbo verzuim verzuimt thuiszitter thuiszitters thuiszitten dossier casus aanmelding melding gesprek overleg mdo tlv opp swv oogo mail mailde gemaild app appte belde gebeld geboren leerplicht diagnose behandeling wachtlijst begeleiding plaatsing gezag hulpverlening jeugdhulp ggz ggd onderwijs basisschool college lyceum gymnasium praktijkschool praktijkonderwijs ouderavond ontwikkelingsperspectief schooljaar obs cbs roc juf stage rapport pester pesten gepest autisme adhd ass'.split(
    ' ',
  ),
)
/** Heard in any story; the others in a case above all. */
const general = new Set(
  'vader moeder zoon dochter broer zus oom tante opa oma grootvader grootmoeder neef nicht vriend vriendin man vrouw kind arts meester ouder ouders student huisarts trainer coach rechter agent'.split(
    ' ',
  ),
)
/** Letters and chats speak to somebody. */
const speaking = new Set('ik wij we me mijn mij jij jullie u uw hoi beste groet groeten gr mvg ja'.split(' '))
const shortest = 40

/** News, a story, an encyclopaedia: running text that is no case, in which most words are just words. A case speaks of
 * school, care or a role in them once in fifty words at the least. */
export function isProse(tokens: readonly Token[]): boolean {
  let [words, weight] = [0, 0]
  for (const [at, token] of tokens.entries()) {
    if (isWord(token)) words++
    weight += weightOf(token, tokens[at + 1])
  }
  return words >= shortest && weight * 25 < words
}

const weights: ReadonlyMap<string, number> = new Map([
  ...roleWords.map((word) => [word, general.has(word) ? 1 : 2] as const),
  ...[...speaking].map((word) => [word, 0.7] as const),
  ...[...topics].map((word) => [word, 2] as const),
])

const weightOf = ({ folded, text, shape }: Token, next: Token | undefined): number =>
  shape === 'mark'
    ? text === '|' || text === '@' || (text === '(' && next?.shape === 'number')
      ? 2
      : 0
    : (weights.get(folded) ?? 0)
