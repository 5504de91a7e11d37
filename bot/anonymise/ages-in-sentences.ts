import { elderWord, pupilWord } from './number-words.ts'

const free = '(?<![\\p{L}\\p{N}])'
const whole = '(?![\\p{L}\\p{N}%]|[:/.-]\\d)'
const age = `(?:(?:[2-9]|1\\d|2[0-3])|${pupilWord})${whole}`
const adult = `(?:[2-9]\\d|1[89]|${elderWord})${whole}`
const about = '(?:net|nu|bijna|pas|al|inmiddels|nog|nog maar|zelf|ook)'
const tens = '(?:twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig)'
const stops = '(?=\\s?[.,;!?)]|\\s?$|\\s?\\n|\\s(?:en|maar|dus|of|geworden|nu)(?!\\p{L}))'
const more = `(?:,\\s${age}){0,4},?\\s(?:en|of)\\s${age}`
const notPlural =
  '(?!\\s(?!(?:dus|ons|als|thuis|soms|sinds|steeds|en|zitten|zijn|hebben|waren|willen|kunnen|moeten|gaan|wonen|samen)(?!\\p{L}))\\p{L}+(?:en|s)(?!\\p{L}))'
const count =
  '(?!\\s?(?:uur|uren|u|keer|x|dagen|dag|weken|week|maanden|maand|procent|euro|punten|jaar\\s(?:geleden|thuis|lang))(?!\\p{L}))'
/** What is numbered itself: "groep 7 groep 8", "om tien is hij thuis". */
const notFollowing =
  '(?<!(?<!\\p{L})(?:groep|groepen|klas|leerjaar|week|les|blok|artikel|lid|punt|nr|nummer|om|voor|na|tegen|tot|rond|van|vanaf|uit|in|op|naar|alle|de|en|of|dag|half|kwart|vraag|bijlage|fase|cluster|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)[,(]?\\s{1,2})'
const did =
  '(?:kon|las|sprak|liep|rekende|schreef|fietste|speelde|praatte|zei|wist|leerde|deed|woonde|begon|ging|kreeg|moest|werd|zat|mocht)'

/** Ages that a sentence tells without the child beside them: "7 en 11. Waren van school", "(11 nu)", "geen zes meer". */
export const sentenceAges: readonly RegExp[] = [
  `(?<=(?:^|[.!?,]\\s))${pupilWord}(?=\\swas\\s(?:hij|zij|ze|ie|ik)(?!\\p{L}))`,
  `(?<=[\\p{L}\\d]\\s{1,2})${notFollowing}${pupilWord}(?=\\s(?:is|was)\\s(?:hij|zij|ze|ie)(?!\\p{L}))`,
  `(?<=${free}(?:is|ben|was|wordt|zijn)\\s(?:nog\\smaar|nog\\sgeen|pas\\snet|net\\spas|toch\\s(?:al|pas|nog\\smaar)|al\\s(?:bijna|weer)|alweer|nu\\s(?:al|pas|net|bijna)|ook\\s(?:al|pas|nog\\smaar))\\s)${age}${count}${stops}`,
  `${free}een\\sjaar\\sof\\s(?:een\\s)?${age}${count}${notPlural}`,
  `(?<=${free}rond\\sde\\s)${age}${count}(?=\\s?[.,;!?)]|\\s?$|\\s(?:zijn|en|maar|geweest)(?!\\p{L}))`,
  `(?<=(?:\\p{L}[,(]?|\\()\\s{0,2})${notFollowing}${age}(?=,?\\s{1,2}(?:(?:eerste|tweede|derde|vierde|vijfde|zesde)\\sklas|brugklas|groep\\s[1-8])(?![\\p{L}\\d]))`,
  `(?<=[.!?]\\s)${age}${more}(?=\\s?[.,;!?]|\\s?$|\\s?\\n)`,
  `(?<=[.!?]\\s)${pupilWord}(?=!|,\\sen\\s(?:nog|al|toch)(?!\\p{L}))`,
  `(?<=(?:^|[.!?,]\\s))${age}(?=\\sis\\s(?:hij|zij|ze|ie)(?!\\p{L}))`,
  `(?<=${free}(?:die|ze|zij|beiden|allebei)\\s(?:zijn|waren|worden)\\s(?:${about}\\s)?)${age}${more}${count}${notPlural}`,
  `(?<=\\)\\s?,\\s?)(?:[4-9]|1\\d|2[0-3])(?=\\s?,\\s)`,
  `(?<=\\p{L}\\s?[(\\[]\\s?)(?<!(?:groep|klas|artikel|bijlage)\\s?\\()${age}(?=\\s(?:nu|inmiddels|geworden|dan)\\s?[)\\],;])`,
  `(?<=\\p{L}\\s?[(\\[]\\s?(?:nu|toen|dan|destijds|inmiddels|toen nog|nog maar|dan al|zelf|circa|ca\\.?|ongeveer|in\\s\\p{L}{3,9})\\s)(?:${age}|${adult})(?=\\s?[)\\],;/])`,
  `(?<=[,(]\\s?(?:toen|destijds|inmiddels|nu)\\s(?:nog\\s|pas\\s)?)${age}(?=\\s?[,).;])`,
  `(?<=${free}(?:ben|word|was|werd)\\sik\\s(?:${about}\\s)?)(?:${age}|${adult})${count}${stops}`,
  `(?<=(?:^|[,.]\\s|\\sen\\s)ik\\s)(?:${adult}|1\\d${whole})(?=\\s?[,.;)]|\\sen\\s|$)`,
  `(?<=${free}(?:toen|als|dat)\\s(?:ie|hie|d'r)\\s(?:${about}\\s)?)${age}(?=\\s(?:was|is|werd|wordt)(?!\\p{L}))`,
  `(?<=${free}(?:is|wordt|werd|was)\\ser\\s(?:${about}\\s)?)${age}${count}${stops}`,
  `(?<=${free}(?:is|nu|was|van|wordt)\\s(?:${about}\\s)?(?:\\d{1,2}|${pupilWord})\\s(?:of|à)\\s)${age}${count}${notPlural}`,
  `(?<=${free}(?:begin|eind|midden|halverwege)\\s(?:de\\s)?)${tens}(?![\\p{L}\\p{N}])${notPlural}`,
  `(?<=${free}(?:is|was|ergens|ver|diep|man|vrouw|vader|moeder)\\sin\\sde\\s)${tens}(?![\\p{L}\\p{N}])${notPlural}`,
  `(?<=${free}geen\\s)${age}(?=\\smeer(?!\\p{L}))`,
  `(?<=(?:^|[.!?\\n,]\\s?)(?:en\\s)?(?:met|op)\\s(?:zijn\\s|haar\\s)?)(?:[3-9]|1\\d|drie|${pupilWord})(?=\\s${did}(?!\\p{L}))`,
].map((source) => new RegExp(source, 'giu'))
