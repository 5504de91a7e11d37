import { type Finding, finding } from './finding.ts'

export const words =
  'nul|één|een|eén|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien|twintig|eenentwintig|tweeëntwintig|tweeentwintig|drieëntwintig|fjouwer|fiif|seis|sân|njoggen|alve|tolve|trettjin|fjirtjin|fyftjin|sechstjin|vieftien|zestiene|vieftiene|veertiene|dartiene'
export const number = `(?:\\d{1,2}(?:[.,;]\\d{1,2}|½)?|anderhalf|(?:${words})(?:\\sen\\seen\\shalf)?)`
export const about =
  "(?:nu|net|bijna|ruim|pas|al|inmiddels|ongeveer|circa|ca\\.?|krap|amper|zo’n|zo'n|nog geen|rond de)"
export const years = '(?:jaar|jaren|jr|jrs|jier|joar|jaor|jaore|j)\\.?'
export const and = `(?:[,;]?\\s(?:en|,)?\\s?(?:${number}|een half)\\s(?:maanden|maand|mnd|md))?`

/** "12 jaar" is an age, "al 2 jaar" and "2 jaar geleden" are durations, and those stay. */
const inYears = new RegExp(
  `(?<![\\p{L}\\p{N}.,€/]|\\d\\s?[-–])(?<left>\\p{L}{1,12}\\s)?(?<age>(?:${about}\\s)?${number}\\s?${years}${and})(?![\\p{L}])(?<right>\\s\\p{L}{1,14})?`,
  'giu',
)
const beforeDuration =
  /^(?:al|sinds|tot|vanaf|onder|boven|beneden|minimaal|na|over|in|binnen|afgelopen|laatste|elke|per|gedurende|komende|volgende|eerste|iedere|de|hooguit|minstens|maximaal|minimaal|nog|twee|voor|om|duurt|duurde|kost|bestaat|bestaan|bestond|werkt|werkte|werk|woont|woonde|wonen)\s$/i
const afterDuration =
  /^\s(?:geleden|lang|later|thuis|wacht|wachten|wachttijd|ervaring|eerder|verzuim|zonder|gewerkt|werkzaam|samen|gescheiden|getrouwd|overleden|geleen|achterstand|les|onderwijs|na|voor|verlengd|onvoorwaardelijk|voorwaardelijk|terug|hulp|begeleiding|behandeling|therapie|school|speciaal|vso|sbo|voort|achtereen|durend|actief)$/i
/** "Tien jaar in dienst", "die tien jaar in Antwerpen danste", "een cyclus van ruim achttien jaar". */
const served = /^\s(?:in\s(?:dienst|behandeling|therapie|zorg|beeld)|op\srij)(?!\p{L})/iu
const lasting =
  /(?<!\p{L})(?:cyclus|periode|termijn|duur|looptijd|straf|celstraf|tijdvak|contract|tijd|geschil)\svan\s$/iu
const lowestAge = 4

export function findYears(text: string): readonly Finding[] {
  return [...text.matchAll(inYears)].flatMap(({ index, groups }) => {
    const { left = '', age = '', right = '' } = groups ?? {}
    if (beforeDuration.test(left) || afterDuration.test(right) || isLasting(left, age, right)) return []
    const from = index + left.length
    if (isServed(text, from, from + age.length, left, right)) return []
    if (isSmall(age) && !isOfChild(left)) return []
    return [finding(index + left.length, index + left.length + age.length, 'AGE', 'format')]
  })
}

const isServed = (text: string, start: number, end: number, left: string, right: string): boolean =>
  served.test(text.slice(end, end + 20)) ||
  lasting.test(text.slice(Math.max(0, start - 20), start)) ||
  (/^die\s$/i.test(left) && /^\sin$/i.test(right))

/** "Zegt al anderhalf jaar niets", "is al drie jaar ziek", "duurt ruim vier jaar": not "is al twaalf jaar". */
const isLasting = (left: string, age: string, right: string): boolean =>
  /^(?:al|ruim|ongeveer|circa|krap|amper)\s/i.test(age) &&
  !/^\s(?:oud|en)/i.test(right) &&
  (isSmall(age) && /^al\s/i.test(age)
    ? right !== ''
    : !/^(?:van|fan|is|wordt|ben|werd|was|jongen|meisje|zoon|dochter|kind|leerling)\s$/i.test(left))

const isOfChild = (left: string): boolean =>
  /^(?:van|is|wordt|fan|zusje|broertje|zoontje|dochtertje|jongen|meisje)\s$/i.test(left)
/** Without what is said about it: "bijna drie jaar". */
const isSmall = (written: string): boolean => {
  const age = written.replace(/^(?:nu|net|bijna|ruim|pas|al|inmiddels|ongeveer|circa|krap|amper)\s/i, '')
  return Number.parseInt(age, 10) < lowestAge || /^(?:een|één|eén|twee|drie|anderhalf)(?!\p{L})/iu.test(age)
}
