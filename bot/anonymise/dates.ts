import { findDaysAndMonths, findOddDays } from './day-and-month.ts'
import { type Finding, finding } from './finding.ts'
import { findNamedDays } from './named-days.ts'
import { ShapeIndex } from './shape-index.ts'

const months =
  '(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jannewaris|febrewaris|maaie|juny|july|augustus|septimber|novimber|desimber|jan|feb|febr|mrt|apr|jun|jul|aug|sept|sep|okt|oct|nov|dec)'
const weekday =
  '(?:(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|ma|di|wo|do|vr|za|zo)\\.?,?\\s(?:de\\s)?)'
const day = '(?:(?:3[01]|[12]\\d|0?[1-9])(?:e|ste|de|st|th)?\\.?)'
const year = "(?:(?:19|20)\\d{2}|['’`]\\s?\\d{2}|\\d{2}(?=[\\s,;)\\n]|[.](?!\\d)|$)(?!\\s?(?:uur|u)(?!\\p{L})))"
const longYear = "(?:(?:19|20)\\d{2}|['’`]\\s?\\d{2}(?!\\p{N}))"
const season = '(?:lente|voorjaar|zomer|herfst|najaar|winter|kerst|pasen|pinksteren|simmer|hjerst)'
const part =
  '(?:begin|eind|einde|medio|half|halverwege|midden|start|sinds|vanaf|tot|t/m|na|vóór|voor|per|rond|ergens in)'
const free = '(?<![\\p{L}\\p{N}])'
const end = '(?![\\p{L}\\p{N}])'
const lately = '(?:\\s(?:jl|jongstleden|a\\.s|as|aanstaande|dit jaar|vorig jaar|volgend jaar)(?![\\p{L}])\\.?)?'
const ordinal = '(?:eerste|tweede|derde|vierde|laatste|[1-5]e)'
const spelled =
  '(?:eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende|elfde|twaalfde|dertiende|veertiende|vijftiende|zestiende|zeventiende|achttiende|negentiende|twintigste|eenentwintigste|dertigste|eenendertigste|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien|twintig|dertig)'
/** Days that nobody counts pupils or lessons by. */
const spelledDay =
  '(?:(?:der|veer|vijf|zes|zeven|acht|negen)tiende|(?:(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen)[eë]n)?twintigste|(?:eenen)?dertigste)'

/** The right of way does not matter: where shapes overlap, all that they cover goes. */
const shapes: readonly RegExp[] = [
  `${free}${weekday}?(?:de\\s)?(?:${day}\\s?(?:en|/|-|–|t/m|tot|of)\\s?)?${day}[\\s-]?(?:van\\s)?${months}\\.?(?:[\\s-]?(?:${year}|1[4-8]\\d{2}))?${lately}${end}`,
  `${free}(?<!\\d[.:])${weekday}?(?:3[01]|[12]\\d|0?[1-9])\\s?[-/.]\\s?(?:1[0-2]|0?[1-9])\\s?[-/.]\\s?(?:(?:19|20)\\d{2}|['’]?\\d{2})${end}(?![-/.]\\d)`,
  `${free}(?:3[01]|[12]\\d|0?[1-9]) (?:1[0-2]|0?[1-9]) (?:19|20)\\d{2}${end}`,
  `${free}(?:19|20)\\d{2}\\s?[-/.]\\s?(?:1[0-2]|0?[1-9])\\s?[-/.]\\s?(?:3[01]|[12]\\d|0?[1-9])${end}`,
  `${free}(?:19|20)\\d{2} (?:1[0-2]|0[1-9]) (?:3[01]|[12]\\d|0[1-9])${end}`,
  `${free}(?:(?:3[01]|[12]\\d|0[1-9])(?:1[0-2]|0[1-9])(?:19|20)\\d{2}|(?:19|20)\\d{2}(?:1[0-2]|0[1-9])(?:3[01]|[12]\\d|0[1-9]))${end}`,
  `${free}(?:de\\s)?${spelled}\\s(?:van\\s)?(?:januari|februari|maart|april|juni|juli|augustus|september|oktober|november|december)(?:\\s(?:${longYear}|tweeduizend\\p{L}*))?${lately}${end}`,
  `${free}(?:${part}\\s|${ordinal}\\s(?:week|helft|dagen|maandag|dinsdag|woensdag|donderdag|vrijdag)\\s(?:van\\s)?)?(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)(?:\\s${year})?${end}`,
  `${free}(?:${part}\\s)?(?:jan|feb|febr|mrt|apr|jun|jul|aug|sept|sep|okt|nov|dec)\\.?\\s?${longYear}${end}`,
  `${free}${ordinal}\\s(?:week|helft)\\s(?:van\\s)?${months}${end}`,
  `${free}(?:${season}|(?:kerst|zomer|herfst|voorjaars|mei|krokus|carnavals)vakantie)\\s(?:van\\s)?${longYear}${end}`,
  `${free}(?:schooljaar|schoaljier|sj\\.?|cursusjaar)\\s?(?:19|20)?\\d{2}\\s?[-/–]\\s?(?:19|20)?\\d{2}${end}`,
  `${free}(?:19|20)\\d{2}\\s?[-/–]\\s?(?:(?:19|20)\\d{2}|[0-3]\\d)${end}(?![-/]\\d)`,
  `${free}(?:week|wk)\\.?\\s?(?:[1-4]\\d|5[0-3]|[1-9])(?:\\s?(?:van\\s)?${longYear})?${end}(?!\\s(?:keer|uur|dagen|van de \\d))`,
  `(?<=${free}(?:op|van|vanaf|per|tot|t/m|d\\.?d\\.?|sinds|vóór|voor|na|datum:?|tot en met|(?:maan|dins|woens|donder|vrij|zater|zon)dag)\\s)(?:3[01]|[12]\\d|0?[1-9])[-/](?:1[0-2]|0?[1-9])${end}(?![-/]\\d)(?!\\s(?:uur|keer|dag|week|weken|jaar|leerling|maand|deel|van|plek))`,
  `(?<=${free}(?:geb|geboren|geboortejaar|geb\\.|geboren in|bouwjaar|jaargang)\\s?[:.]?\\s?)['’]?\\d{2,4}${end}`,
  `${free}(?:geboortejaar\\s|bj\\s)(?:19|20)\\d{2}${end}`,
  `(?<=${free}op de\\s)(?:3[01]|[12]\\d|[1-9])(?:e|ste|de)${end}(?=\\s?(?:[.,;]|$|is|was|komt|hebben|heeft|om|weer))`,
  `(?<=\\p{L}\\s)(?<!(?:kamer|lokaal|artikel|punt|versie|paragraaf)\\s)(?:3[01]|[12]\\d|0?[1-9])\\.(?:1[0-2]|0?[1-9])\\.(?=[\\s,;)]|$)`,
  `(?<=${free}(?:in|sinds|vanaf|van|uit|tot|na|voor|eind|begin)\\s)['’\`]\\d{2}${end}`,
  `${free}(?:1[0-2]|0?[1-9])\\s?[-/]\\s?(?:19|20)\\d{2}${end}(?![-/]\\d)`,
  `${free}(?:maan|dins|woens|donder|vrij|zater|zon)dag\\s(?:de\\s)?(?:3[01]|[12]\\d|[1-9])(?:e|ste|de)?${end}(?!\\s?(?:uur|u|uren|keer|x|les|lessen|dagdelen)(?!\\p{L})|[:.]\\d|/\\d|\\s?[-–]\\s?\\d{1,2}(?![-/\\d]))`,
  `${free}(?:jan|feb|mrt|apr|jun|jul|aug|sep|sept|okt|nov|dec)\\s?[/–-]\\s?(?:jan|feb|mrt|apr|mei|jun|jul|aug|sep|sept|okt|nov|dec)(?:\\s${longYear})?${end}`,
  `${free}(?:q[1-4]|kwartaal [1-4]|(?:eerste|tweede|derde|vierde|laatste)\\skwartaal)(?:\\s(?:van\\s)?${longYear})?${end}`,
  `${free}(?:ma|di|wo|do|vr|za|zo|morgen|gisteren|vandaag|overmorgen)\\.?\\s(?:3[01]|[12]\\d|0?[1-9])/(?:1[0-2]|0?[1-9])${end}(?!/\\d)`,
  `${free}(?:maan|dins|woens|donder|vrij|zater|zon)dag\\s(?:de\\s)?${spelledDay}${end}`,
  `(?<=${free}(?:op|sinds|vanaf|tot|per|na|voor|en)\\s)de\\s${spelledDay}${end}(?!\\s\\p{L})|(?<=dag\\s(?:de\\s)?${spelledDay}[^.!?\\n]{0,30}\\sen\\s)de\\s${spelledDay}${end}`,
  `${free}(?:3[01]|[12]\\d|[1-9])(?:st|nd|rd|th)?\\s(?:of\\s)?(?:january|february|march|may|june|july|october)(?:,?\\s(?:19|20)\\d{2})?${end}`,
  `${free}de\\s(?:eerste|laatste)\\sdag\\svan\\s(?:19|20)\\d{2}${end}`,
].map((source) => new RegExp(source, 'giu'))

/** Years in which pupils and their parents of today went to school; older ones are history. */
const bareYear =
  /(?<![\p{L}\p{N}.,/€-]|€\s|wet\s|wv[ow]\s|wpo\s|lid\s|artikel\s|avg\s|convenant\s)['’]?(?:199\d|20[0-3]\d)(?![\p{L}\p{N}%]|[.,/-]\d|\s?(?:euro|leerlingen|inwoners|kinderen|jongeren|mensen|uur|meter|km|woorden))/giu

const index = new ShapeIndex([...shapes, bareYear])

export function findDates(text: string): readonly Finding[] {
  const shaped = index
    .findAll(text)
    .flat()
    .map(({ start, found }) => finding(start, start + found.trimEnd().length, 'DATE', 'format'))
  return [...shaped, ...findDaysAndMonths(text), ...findOddDays(text), ...findNamedDays(text)]
}
