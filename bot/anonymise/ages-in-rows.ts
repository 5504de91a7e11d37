import { type Finding, finding } from './finding.ts'
import { ageOpening, matchAt } from './match-at.ts'
import { elderWord, pupilWord } from './number-words.ts'
import { ShapeIndex } from './shape-index.ts'

const number = '(?:[2-9]\\d|1\\d|\\d)'
const fraction = '(?:\\s?[½¼¾]|[;.,]\\d{1,2}|\\s1/2|\\s\\d{1,2}/12)'
const years = '(?:jaar|jr|j)\\.?'
const age = `(?:${number}|${pupilWord})(?:\\s?${years})?`
const between = '(?:\\s?[,;/&+]\\s?(?:en\\s)?|\\s(?:en|of|plus)\\s(?:van\\s)?)'
const free = '(?<![\\p{L}\\p{N}])'
/** No number of a group, a chapter or a mark. */
const notNumbered =
  "(?<!(?:artikel|art\\.?|lid|groep|groepen|gr\\.?|klas|klassen|bijlage|stap|fase|punt|leerjaar|nr\\.?|vmbo|havo|vwo|cluster|vraag|rekenen|taal|lezen|spelling|engels|nederlands|wiskunde|toets|cijfers?|cito|avi|gemiddeld|scores?|niveau|versie|tabel|figuur|blok|les|week|iq|unit)['’:]?\\s?)"
const children =
  '(?:meisjes|jongens|jongetjes|kinderen|kids|kindjes|broers|broertjes|zussen|zusjes|dochters|dochtertjes|zoons|zoontjes|zonen|nichtjes|neefjes|tweelingen|leerlingen|pleegkinderen|kleinkinderen|stiefkinderen|jongeren|pubers|peuters|kleuters)'
const ofChild =
  '(?:meisje|jongen|jongetje|kind|kindje|zoon|zoontje|dochter|dochtertje|zus|zusje|broer|broertje|leerling|jongere|puber|kleuter|peuter|dreumes|baby|nichtje|neefje|kleinkind|kleinzoon|kleindochter|pleegkind|pleegzoon|pleegdochter|tweeling|oudste|jongste|middelste|tiener)'
const notCounting =
  '(?![\\p{L}\\p{N}%]|[:/.-]\\d|\\s?(?:uur|uren|u|keer|x|dagen|dag|weken|week|maanden|maand|procent|leerlingen|kinderen|euro|punten|lessen|km|min|minuten|dagdelen)(?!\\p{L}))'

/** Several ages in a row, and ages in halves, twelfths, years and months. */
const rows = new ShapeIndex(
  [
    `(?<=[\\p{L}.'’]\\s?)${notNumbered}[(\\[]\\s?${age}(?:${between}${age}){1,7}(?=\\s?[)\\]])`,
    `${free}(?:${number}|${pupilWord})\\s?-?\\s?(?:,\\s?(?:${number}|${pupilWord})-?\\s?)?(?:en|of|tot|à|/)\\s?(?:een\\s)?(?:${number}|${pupilWord})[- ]?jarig\\p{L}*`,
    `${free}${elderWord}[- ]?jari(?:ge?|gen)(?!\\p{L}|\\s(?:oorlog|bestaan|jubileum|huwelijk|traditie|geschiedenis|strijd)(?!\\p{L}))`,
    `${free}\\d{1,2}\\s?(?:jaar|jr|j)\\.?\\s?[;,]?\\s?(?:en\\s)?\\d{1,2}\\s?(?:maanden|maand|mnd|md|m)(?!\\p{L})`,
    `(?<=${free}${children}\\s?(?:van\\s|zijn\\s|[,:(]\\s?)?)${age}(?:${between}${age}|\\s${number}){1,7}${notCounting}`,
    `(?<=${free}${children}\\s?[,:]\\s)${age}${between}${age}${notCounting}`,
    `(?<=${free}(?:${ofChild}|hij|zij|ze)\\s?[(,]?\\s?(?:is\\s|van\\s)?)${number}${fraction}(?=\\s?[),;!?\\n]|\\.(?!\\d)|$|\\s\\p{L})(?!\\s?(?:uur|dag|week|weken|maand|fte|voor|punt|procent))`,
    `(?<=\\p{L}\\s?[(\\[]\\s?)${notNumbered}(?:[3-9]|1\\d|20)\\s?(?:½|¼|¾|1/2|\\d{1,2}/12)(?=\\s?${years}?\\s?[)\\],])`,
    `${free}(?:[3-9]|1\\d|20)\\s?[½¼¾](?!\\s?(?:uur|dag|dagen|week|maand|keer|jaar\\s(?:geleden|thuis)))`,
  ].map((source) => new RegExp(source, 'yiu')),
)

export const findAgesInRows = (text: string): readonly Finding[] =>
  matchAt(text, ageOpening, rows).map(({ start, found }) => {
    const opened = /^[([]\s?/.exec(found)?.[0].length ?? 0
    return finding(start + opened, start + found.length, 'AGE', 'format')
  })
