import { type Finding, finding } from './finding.ts'
import { misreadWord } from './scanned.ts'
import { ShapeIndex } from './shape-index.ts'

const free = '(?<![\\p{L}\\p{N}])'
const end = '(?![\\p{L}\\p{N}])'
const longYear = "(?:\\s(?:van\\s)?(?:(?:19|20)\\d{2}|['’`]\\s?\\d{2}))?"
const day = '(?:3[01]|[12]\\d|0?[1-9])(?:e|ste|de)?'
const first = '(?:(?:eerste|tweede|derde|[123]e)\\s)'

const church =
  '(?:kerst(?:mis|avond|nacht)?|pasen|paasweekend|paasmaandag|pinksteren|pinksterweekend|pinkstermaandag|hemelvaart(?:sdag|weekend)?|oud (?:en|&) nieuw|oudjaar|nieuwjaar)'
const feast =
  '(?:goede vrijdag|witte donderdag|aswoensdag|koningsdag|koningsnacht|koninginnedag|bevrijdingsdag|dodenherdenking|sinterklaas(?:avond)?|pakjesavond|sint[- ]maarten|sint[- ]nicolaas|oude?jaars?(?:dag|avond|nacht)|nieuwjaarsdag|driekoningen|carnaval|vastenavond|rosenmontag|moederdag|vaderdag|dierendag|valentijn(?:sdag)?|halloween|prinsjesdag|suikerfeest|offerfeest|keti koti|allerzielen|allerheiligen|dag van de arbeid)'
const around = '(?:op|met|sinds|na|rond|rondom|tot|vanaf|tijdens|tussen|per|vóór|vlak voor|net voor|tot aan)'

const spelled =
  '(?:eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende|elfde|twaalfde|(?:der|veer|vijf|zes|zeven|acht|negen)tiende|(?:(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen)[eë]n)?twintigste|(?:eenen)?dertigste)'

const fullMonths = 'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december'.split('|')
const shortMonths = '(?:febr?|mrt|apr|aug|sept?|okt|nov|dec)'
const anyMonth = `(?:${fullMonths.join('|')}|jan|jun|jul|oct|${shortMonths})`

/** Days that have a name, months that are shortened, and months as a scan reads them. */
const shapes: readonly RegExp[] = [
  `(?<=${free}${around}\\s(?:de\\s|het\\s)?)(?:${church}|${feast})${longYear}${end}`,
  `(?<=${free}voor\\s(?:de\\s)?)${church}${longYear}${end}`,
  `${free}(?:${first}(?:kerst|paas|pinkster)dag|(?:kerst|paas|pinkster)(?:dag|maandag|zondag|zaterdag)|(?:kerst|sinterklaas|pakjes|oudejaars|oudjaars)avond|(?:nieuwjaars|konings|bevrijdings|hemelvaarts)dag|${feast}\\s(?:van\\s)?20\\d{2})${longYear}${end}`,
  `(?<=${free}(?:begin|eind|einde|medio|half|halverwege|sinds|vanaf|tot|t/m|in|na|per|rond|van)\\s)(?:jan|jun|jul|oct)\\.?${end}`,
  `${free}(?:febr?|mrt|apr|sept|okt|nov|aug)\\.?(?:\\s['’]?\\d{2}(?![\\p{N}:]|[.,/-]\\d|\\s?(?:uur|u|leerlingen|kinderen)(?!\\p{L})))?${end}`,
  `(?<=${free}(?:begin|eind|einde|medio|half|halverwege|sinds|vanaf|tot|t/m|in|na|per|rond|van)\\s)(?:sep|dec)\\.?${end}`,
  `${free}(?:de\\s)?${spelled}\\s(?:van\\smei|mei\\s(?:19|20)\\d{2})${longYear}${end}`,
  `${free}${day}(?:,\\s?${day}){0,6}\\s?(?:,|en|&|of|/|-|–|t/m|tm|t m|tot|tot en met)\\s?${day}\\s?${anyMonth}${end}`,
  `${free}${day}\\s?${anyMonth}\\.?\\s?(?:t/m|tm|tot|tot en met|[-–]|en)\\s?(?:(?:ma|di|wo|do|vr|za|zo)\\s)?${day}\\s?${anyMonth}${longYear}${end}`,
  `${free}(?:(?:ma|di|wo|do|vr|za|zo)\\s${day},?\\s(?:en\\s)?){1,5}(?:ma|di|wo|do|vr|za|zo)\\s${day}\\s?${anyMonth}${end}`,
  `${free}(?:week|weken|wk)\\.?\\s\\d{1,2}(?:,\\s?\\d{1,2}){0,5}\\s?(?:en|t/m|tot|-|/)\\s?(?:[1-4]\\d|5[0-3]|[1-9])${end}(?!\\s(?:keer|uur|dagen))`,
  `${free}(?:lente|voorjaar|zomer|herfst|najaar|winter)\\s['’]?\\d{2}\\s?[/-]\\s?['’]?\\d{2}${end}`,
  `${free}(?:${day},?\\s)?(?:january|february|march|june|july|august|october|december)(?:\\s${day}(?:st|nd|rd|th)?,?)?\\s(?:19|20)\\d{2}${end}`,
  `${free}['’]\\d{2}\\s?[/-]\\s?['’]\\d{2}${end}`,
  `${free}(?:3[01]|[12]\\d|0?[1-9])\\s?–\\s?(?:1[0-2]|0?[1-9])\\s?–\\s?(?:(?:19|20)\\d{2}|\\d{2})${end}`,
  `${free}${day}\\s(?:dezer|jongstleden|j\\.l\\.|jl|aanstaande|a\\.s\\.)${end}`,
  `(?<=${free}(?:mail|brief|bericht|gesprek|overleg|afspraak|huisbezoek|vergadering|app|verslag|melding)\\s(?:van\\s|op\\s)?)de\\s(?:3[01]|[12]\\d|[1-9])(?:e|ste|de)${end}`,
  `(?<=${free}(?:vanaf|per|sinds|tegen|tot|na|rond)\\s)de\\s(?:3[01]|[12]\\d|[1-9])(?:e|ste|de)${end}(?=\\s?(?:[.,;!?)]|$|\\n|is|was|komt|om|weer|en|niet|geen|ziek|thuis))`,
].map((source) => new RegExp(source, 'giu'))

/** "8 rnei 2024", "2 ju1i", "6 septernber": only behind a day. */
const scannedMonth = new RegExp(
  `${free}(?:3[01]|[12]\\d|0?[1-9])[\\s-](?:${fullMonths.map(misreadWord).join('|')})(?:[\\s-]?(?:19|20)\\d{2})?${end}`,
  'giu',
)

/** "Moeder van Jan Bakker": no month. */
const isPerson = /^\s\p{Lu}\p{Ll}/u

const index = new ShapeIndex([...shapes, scannedMonth])

export const findNamedDays = (text: string): readonly Finding[] =>
  index
    .findAll(text)
    .flat()
    .filter(({ start, found }) => !(found === 'Jan' && isPerson.test(text.slice(start + 3, start + 6))))
    .map(({ start, found }) => finding(start, start + found.length, 'DATE', 'format'))
