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
const did =
  '(?:kon|las|sprak|liep|rekende|schreef|fietste|speelde|praatte|zei|wist|leerde|deed|woonde|begon|ging|kreeg|moest|werd|zat|mocht)'

/** Ages that a sentence tells without the child beside them: "7 en 11. Waren van school", "(11 nu)", "geen zes meer". */
export const sentenceAges: readonly RegExp[] = [
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
