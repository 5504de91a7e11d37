import { type Finding, finding } from './finding.ts'
import { ageOpening, matchAt } from './match-at.ts'
import { elderWord, pupilWord } from './number-words.ts'
import { ShapeIndex } from './shape-index.ts'

const free = '(?<![\\p{L}\\p{N}])'
const age = `(?:[4-9]|[1-9]\\d|${pupilWord})(?![\\p{L}\\p{N}%]|[:/.,-]\\d)`
const small = '(?:[1-3]|een|één|twee|drie|anderhalf)(?![\\p{L}\\p{N}%]|[:/.,-]\\d)'
const about = '(?:net|nu|bijna|pas|al|inmiddels|vandaag|ook|weer)'
const stops = '(?=\\s?[.,;!?)]|\\s?$|\\s?\\n|\\s(?:en|maar|dus|of|als|geworden)(?!\\p{L}))'
const young = '(?:zusje|broertje|kindje|kind|zoontje|dochtertje|peuter|kleuter|dreumes|jongste|baby|hummel)'
const child = '(?:leerling|kind|jongen|meisje|casus|jongere|zoon|dochter|pupil|cliënt|client|broer|zus|vriend|vriendin)'
const anyChild =
  '(?:kleinzoon|kleindochter|kleinkind|pleegkind|pleegzoon|pleegdochter|stiefzoon|stiefdochter|neefje|nichtje|neef|nicht|zoontje|dochtertje|jongetje|kindje|zusje|broertje|tweeling|jongste|oudste|middelste|tiener|scholier|student|studente|logee)'
const count =
  '(?!\\s?(?:uur|uren|u|keer|x|dagen|dag|weken|week|wk|maanden|maand|mnd|procent|leerlingen|kinderen|euro|punten|lessen|les|km|min|minuten|dagdelen|fte|jaar\\sgeleden|plekken|plaatsen|personen|mensen|over|voor|groot|van\\sde)(?!\\p{L}))'
const notPlural = '(?!\\s\\p{L}+(?:en|s)(?!\\p{L}))'
const when =
  '(?:volgend|volgende|dit|deze|komend|komende|binnenkort|straks|eind|begin|medio|na|met|vlak|over|vorig|vorige|afgelopen|eerdaags|aankomend|aankomende|per|rond|zondag|zaterdag|dan|ook|dus|nog|alweer)'

/** Ages as people tell them: who turned, at what age, whose. */
const told = new ShapeIndex(
  [
    `${free}${age}(?=\\s(?:geworden|jaren?\\sgeworden))|${free}(?:een|één|twee|drie|[1-3])(?=\\sgeworden)`,
    `(?<=${free}(?:wordt|word|werd)\\s(?:${when}|in\\sde)(?:\\s(?!groep|klas|leerjaar|week|les|artikel)\\p{L}{1,12}){0,2}\\s)${age}${count}${notPlural}`,
    `(?<=${free}(?:is|wordt|word|werd|was)\\s(?:hij|zij|ze|ie|het\\skind|mijn\\s\\p{L}{3,9})\\s(?:${about}\\s)?)${age}${count}`,
    `(?<=${free}(?:wordt|werd)\\s(?!om|op|in|na|er|dat|dit|het|wel|niet|ook|per|van|tot|door|met)\\p{L}{3,14}\\s(?:${about}\\s)?)${age}${count}${stops}`,
    `(?<=${free}${young}\\s(?:is|wordt|werd|was)\\s(?:${about}\\s)?)${small}${count}${notPlural}`,
    `(?<=${free}(?:leeftijd|lft)[^:\\n\\d]{0,25}:\\s?)(?:\\d{1,2}|${pupilWord})(?:\\s?½|[;.,\\s]\\s?\\d{1,2}(?!\\d))?(?![\\p{L}\\p{N}])(?!\\s(?:maanden|mnd|tot))`,
    `(?<=${free}(?:leeftijd|lft)\\.?\\s(?:\\p{L}{2,10}\\s){0,2})(?:\\d{1,2}|${pupilWord})(?:\\s\\d{1,2})?(?![\\p{L}\\p{N}]|[-/]\\d)(?!\\s(?:maanden|mnd|tot))`,
    `(?<=(?:^|[.!?\\n]\\s?|,\\s)(?:met|op)\\s(?:zijn\\s|haar\\s)?)${age}(?=\\s(?:ging|was|kwam|begon|kreeg|moest|werd|liep|had|zat|stopte|verliet|verhuisde|wilde|mocht|al)(?!\\p{L}))`,
    `(?<=${free}(?:op|sinds|vanaf|tot|na|voor|rond)\\s(?:zijn|haar|hun|m'n|mijn)\\s)(?:eerste|tweede|derde|[123]e)(?=\\s?[.,;!?)]|\\s(?:levensjaar|verjaardag|jaar|in\\seen|naar|al|woont|zit|is)(?!\\p{L})|$)`,
    `${free}(?<!(?:al|na|ruim|dan|binnen|in|sinds|ongeveer|afgelopen|voor|over)\\s)(?:${elderWord})\\s(?:jaar|jr|jaren)(?!\\p{L})(?!\\s(?:geleden|lang|later|ervaring|in\\sdienst|onderwijs|oude?\\s(?:school|gebouw)))(?=\\s(?:oud|en)|\\s?[,.;)])`,
    `(?<=${free}(?:is|ben|wordt|werd|was|van|moeder|vader|oma|opa)\\s(?:${about}\\s)?)${elderWord}(?=\\s?[,.;!?)]|$|\\sen\\s)`,
    `(?<=(?<![\\p{L}\\p{N}.])[mvj]\\s?[,/]\\s?)(?:[4-9]|1\\d|2[0-3])(?=\\s?[,/;).\\n]|$|\\s\\p{L})${count}`,
    `(?<=(?<![\\p{L}\\p{N}.'’-])[mvj]\\s)(?:[7-9]|1\\d|2[0-3])(?=\\s?[,;).\\n]|$|\\s\\p{L})(?!\\.\\d)${count}`,
    `(?<=(?<![\\p{L}\\p{N}.'’-])[mvj])(?:9|1\\d)(?=\\s?[,;).\\n]|$|\\s\\p{L})`,
    `(?<=[♂♀]\\s?)\\d{1,2}(?!\\d)`,
    `(?<=${free}(?:${child}|voor|van|met|over)\\s\\p{L}\\.?\\s\\(?)(?:[4-9]|1\\d|2[0-3])(?![\\p{L}\\p{N}%]|[:/.,-]\\d)${count}`,
    `(?<=${free}(?:zelf|hijzelf|zijzelf)\\s)(?:[4-9]|1\\d|2[0-3])(?![\\p{L}\\p{N}%]|[:/.,-]\\d)${count}(?!\\s\\p{L}+(?:en|s)(?!\\p{L}))`,
    `${free}(?:twee|drie)[eë]nhalf(?!\\p{L}|\\s(?:jaar|uur|dag|week|maand|keer|uren))`,
    `(?<=${free}(?:oma|opa|moeder|vader|tante|oom|stiefmoeder|stiefvader|pleegmoeder|pleegvader|buurvrouw|juf|mentor|ouders)\\s\\p{L}{2,14}\\s)(?:[2-9]\\d)(?![\\p{L}\\p{N}%]|[:/.,-]\\d)${count}`,
    `(?<=${free}${anyChild}\\s(?:${about}\\s)?)(?:[2-9]|1\\d|2[0-3])(?![\\p{L}\\p{N}%]|[:/.,-]\\d)${count}${notPlural}`,
    `(?<=${free}(?:hij|zij)\\s)(?:[4-9]|1\\d|2[0-3])(?=\\s(?:wil|zit|woont|gaat|is|heeft|komt|kan|doet|ook|al|groep|klas|havo|vwo|vmbo)(?!\\p{L}))`,
    `(?<=${free}(?:tante|oom|voogd|verzorger|verzorgster|buurman|buurvrouw|partner|stiefmoeder|grootmoeder|grootvader)\\s)(?:1[89]|[2-9]\\d)(?![\\p{L}\\p{N}%]|[:/.,-]\\d)${count}`,
    `(?<=${free}(?:is|van|nu|bijna|pas|leeftijd)\\s)(?:[2-9]|1\\d|20)\\s(?:\\d|1[01])(?=\\s(?:jaar|jr|en|zit|woont|gaat|met|die|heeft|groep|klas)(?!\\p{L})|\\s?$|\\s?\\n)`,
    `${free}(?:[2-9]|1\\d|20)\\s(?:\\d|1[01])\\s(?:jaar|jr)(?!\\p{L})(?!\\sgeleden)`,
    `${free}${pupilWord}\\sen\\seen\\shalf(?!\\p{L}|\\s(?:uur|uren|dag|dagen|week|weken|maand|punt|procent|keer|jaar\\s(?:geleden|thuis|lang|later)))`,
    `(?<=${free}(?:ik|hij|zij|ze|moeder|vader|oma|opa|tante|oom)\\s(?:ben|is|wordt|was|werd)\\s(?:${about}\\s)?)${elderWord}(?:\\s(?:jaar|jr))?(?!\\p{L})${count}${notPlural}`,
    `(?<=${free}(?:is|van|was|ben|wordt|jongen|meisje))\\d{1,2}\\s?(?:jaar|jr)(?!\\p{L})`,
    `(?<=${free}(?:${young}|${anyChild})\\s?\\(\\s?)\\d{1,2}\\s?(?:mnd|maanden|mdn|weken|wkn)(?=\\s?[),])`,
    `(?<=${free}(?:hij|zij|ze|ik)\\s(?:is|ben|was)\\s(?:sinds\\s(?:gisteren|vandaag|kort|deze\\sweek|vorige\\sweek|\\p{L}+dag)|tegen\\sde|de)\\s)${age}${count}(?=\\s?[.,;!?]|\\s?$|\\s(?:al|nu|net|jaar|en|voorbij|gepasseerd)(?!\\p{L}))`,
    `(?<=${free}(?:lijkt|oogt)\\s(?:wel\\s|eerder\\s|pas\\s)?)${age}${count}(?=\\s?[.,;!?]|\\s?$|\\s(?:maar|en|of|jaar)(?!\\p{L}))`,
    `(?<=${free}(?:leeftijd|leeftijden|lft)[^.\\n\\d]{0,20}\\d\\d?\\s?(?:en|,|/)\\s?)\\d{1,2}(?![\\p{L}\\p{N}]|[-/.]\\d)`,
    `(?<=${free}(?:hij|zij|ze|ik)\\s(?:is|was)\\s(?:toen|destijds|dan|straks|daar|intussen)\\s(?:${about}\\s|nog\\s)?)${age}${count}${stops}`,
    `(?<=${free}(?:jongen|meisje|leerling|zoon|dochter|m|v|j|x)\\s?/\\s?)(?:[4-9]|1\\d|2[0-3])(?=\\s?/)`,
    `(?<=${free}(?:vader|moeder|stiefvader|stiefmoeder|pleegvader|pleegmoeder|oma|opa|tante|oom|voogd|partner),\\s)(?:1[89]|[2-9]\\d)(?=\\s?[,;)])`,
  ].map((source) => new RegExp(source, 'yiu')),
)

export const findAgesTold = (text: string): readonly Finding[] =>
  matchAt(text, ageOpening, told).map(({ start, found }) => finding(start, start + found.length, 'AGE', 'format'))
