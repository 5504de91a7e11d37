import { type Finding, finding } from './finding.ts'

/** Day and month without a year: "14/01 huisbezoek", "(3-4)", "| 20-2". What else is written so stays: "groep 3-4", "2/3 deel". */
const pair =
  /(?<![\p{L}\p{N}]|[\p{L}\p{N}][-/.,–:])(?<day>3[01]|[12]\d|0?[1-9])\s?(?<mark>[-/])\s?(?<month>1[0-2]|0?[1-9])(?![\p{L}\p{N}%]|\s?[-/]\s?\d(?!\d?\s?[-/]\d)|[.,:–]\d)/gu

const counted =
  /^\s?(?:%|×|(?:uur|uren|u|keer|x|jaar|jr|jarige?|dag|dagen|dagdeel|dagdelen|week|weken|wk|maand|maanden|mnd|min|minuten|les|lessen|leerling|leerlingen|kind|kinderen|personen|mensen|punten|procent|euro|fte|deel|plek|plekken|klas|groep|combi|combinatie|combinatiegroep|gewonnen|verloren|gelijk|cm|km|kg|graden|gesprekken|sessies|schooljaren|ochtenden|middagen|collega's|stuks|maal|verhouding|begeleiding|scholen|jongeren|momenten|vakken|toetsen|pogingen|cijfer|van\s(?:de|het|alle|hun|zijn|haar|onze)|op\seen\sschaal)(?!\p{L}))/iu
const numbered =
  /(?<!\p{L})(?:groep|groepen|gr|klas|klassen|kl|combi\p{L}*|leerjaar|leerjaren|ljr|lj|unit|bouw|artikel|art|lid|hfst|hoofdstuk|par|paragraaf|blz|bladzijde|pag|pagina|p|vraag|opgave|stand|score|uitslag|niveau|fase|stap|cijfers?|toets|test|versie|lokaal|kamer|route|bus|lijn|havo|vwo|vmbo|mavo|tl|kader|basis|bb|kb|gl|mbo|isk|gym\p{L}*|les|lessen|blok|max|maximaal|min|minimaal|minstens|circa|ca|ongeveer|om|hooguit|gemiddeld|verhouding|schaal|nummer|nr|huisnummer|deel|cluster|type|so|sbo|vso|een|postbus|bijlage|module|\p{L}{3,}(?:straat|str|laan|weg|plein|dijk|kade|gracht|singel|hof|pad|ln))\.?:?[^\S\n]?(?:\d{1,2}\s?[-/]\s?\d{1,2}\s?(?:,|en|of|\+|naar)\s?){0,4}$/iu

/** What a day is said after. */
const dated =
  /(?<!\p{L})(?:op|per|sinds|v[oó]{2}r|rond|uiterlijk|deadline|\p{L}*datum|d\.?\s?d|afspraak|gesprek|overleg|mdo|\p{L}*verslag|vervolg|keer|huisbezoek|intake|gebeld|gemaild|mails?|brief|notulen|vergadering|bijeenkomst|zitting|opname|evaluatie|wanneer|afgemeld|afwezig|absent|te laat|ziek\p{L}*|daarna|verschenen|actie|gereed|klaar|verzonden|ontvangen|melding|contact|belnotitie|vandaag|gisteren|morgen|maan|(?:maan|dins|woens|donder|vrij|zater|zon)dag|ma|di|wo|do|vr|za|zo)[.:]{0,2}\s?[([]?\s?$/iu
const weekday = /(?<!\p{L})(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag|ma|di|wo|do|vr|za|zo)[.,]?\s?$/iu
const lineStart = /(?:^|\n)\s?(?:[-*•>·]\s?|\d{1,2}[.)]\s)?$/u
const afterPlural = /^\s\p{Ll}{3,}(?:en|s)(?!\p{L})/u
const reach = 48

interface Candidate {
  readonly start: number
  readonly end: number
  readonly mark: string
  readonly isSure: boolean
  readonly isFirst: boolean
  readonly isSaid: boolean
  readonly isCounting: boolean
}

export function findDaysAndMonths(text: string): readonly Finding[] {
  const candidates = [...text.matchAll(pair)].flatMap((match) => toCandidate(text, match) ?? [])
  const sure = new Set(candidates.filter(({ isSure }) => isSure).map(({ mark }) => mark))
  const isLog = candidates.filter(({ isFirst, isCounting }) => isFirst && !isCounting).length > 1
  return candidates
    .filter(({ mark, isSure, isFirst, isSaid, isCounting }) => {
      if (isSure || isSaid) return true
      return isFirst ? isLog || sure.has(mark) || !isCounting : sure.has(mark) && !isCounting
    })
    .map(({ start, end }) => finding(start, end, 'DATE', 'format'))
}

/** Lessons and hours count up: "di 3-6". */
function toCandidate(text: string, match: RegExpExecArray): Candidate | null {
  const { day = '', month = '', mark = '' } = match.groups ?? {}
  const [start, end] = [match.index, match.index + match[0].length]
  const left = text.slice(Math.max(0, start - reach), start)
  const right = text.slice(end, end + reach)
  const isHours = weekday.test(left) && mark === '-' && Number(day) < Number(month)
  if (counted.test(right) || numbered.test(left) || match[0] === '24/7') return null
  const isPadded = /^0/.test(day) || /^0/.test(month)
  return {
    start,
    end,
    mark,
    isSure: isPadded || Number(day) > 12,
    isFirst: lineStart.test(left),
    isSaid: dated.test(left) && !isHours,
    isCounting: isHours || afterPlural.test(right),
  }
}

/** "vr 15.11 gesprek": a point between them is that of a time or a mark, unless a weekday stands before. */
const pointed =
  /(?<=(?<!\p{L})(?:ma|di|wo|do|vr|za|zo|(?:maan|dins|woens|donder|vrij|zater|zon)dag)[.,]?\s)(?:3[01]|[12]\d|0?[1-9])\.(?:1[0-2]|0?[1-9])(?![\p{L}\p{N}]|\s?(?:uur|u(?!\p{L})|h(?!\p{L})|[-–]|tot)|[.:]\d)/giu
/** "3/2-14/3", "ma10-11". */
const joined =
  /(?<![\p{L}\p{N}/-])(?:3[01]|[12]\d|0?[1-9])\/(?:1[0-2]|0?[1-9])\s?[-–]\s?(?:3[01]|[12]\d|0?[1-9])\/(?:1[0-2]|0?[1-9])(?![\p{L}\p{N}/])|(?<!\p{L})(?:ma|di|wo|do|vr|za|zo)\.?(?:3[01]|[12]\d|0?[1-9])[-/](?:1[0-2]|0?[1-9])(?![\p{L}\p{N}]|[-/.:]\d)/giu

export const findOddDays = (text: string): readonly Finding[] =>
  [pointed, joined].flatMap((shape) =>
    [...text.matchAll(shape)].map(({ index, 0: date }) => finding(index, index + date.length, 'DATE', 'format')),
  )
