import { dateOf, monthOf, toDay, weekdayOf, yearOf } from './civil-date.ts'
import type { Due, Reason, Region } from './due.ts'
import { length } from './durations.ts'
import { preposition } from './preposition.ts'
import { fold, tokenise } from './tokens.ts'

export type Language = 'nl' | 'en'

const names = {
  nl: { weekdays: 'ma di wo do vr za zo', months: 'jan feb mrt apr mei jun jul aug sep okt nov dec' },
  en: { weekdays: 'Mon Tue Wed Thu Fri Sat Sun', months: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec' },
}

/** @example sayDate('2026-12-18', 'nl') // 'vr 18 dec 2026' */
export function sayDate(date: string, language: Language): string {
  const day = toDay(date)
  const { weekdays, months } = names[language]
  return `${weekdays.split(' ')[weekdayOf(day) - 1]} ${dateOf(day)} ${months.split(' ')[monthOf(day) - 1]} ${yearOf(day)}`
}

interface Sentences {
  readonly on: (day: string) => string
  readonly by: (day: string) => string
  readonly between: (first: string, last: string) => string
  readonly notBefore: (day: string) => string
  readonly startsOn: (day: string) => string
  readonly startsBetween: (first: string, last: string) => string
  readonly startsNotBefore: (day: string) => string
  readonly region: (region: Region) => string
  readonly withExtra: (owner: string) => string
  readonly isThatRight: string
  readonly byWhen: string
  readonly refusals: Record<Reason, (words: string, region: string) => string>
}

const capital = (region: Region): string => region.charAt(0).toUpperCase() + region.slice(1)

const sentences: Record<Language, Sentences> = {
  nl: {
    on: (day) => `op ${day}`,
    by: (day) => `uiterlijk ${day}`,
    between: (first, last) => `van ${first} t/m ${last}`,
    notBefore: (day) => `op of na ${day}`,
    startsOn: (day) => `het begint op ${day}`,
    startsBetween: (first, last) => `het begint tussen ${first} en ${last}`,
    startsNotBefore: (day) => `het begint op of na ${day}`,
    region: (region) => `regio ${capital(region)}`,
    withExtra: (owner) => `, met de vrije dagen van ${owner}`,
    isThatRight: 'Klopt dat?',
    byWhen: 'Uiterlijk wanneer is het klaar?',
    refusals: {
      vague: (words) => `“${words}” is nog geen termijn. Uiterlijk wanneer is het klaar?`,
      body_relative: (words) => `“${words}”: die dag ken ik niet. Op welke datum is dat?`,
      event_relative: (words) => `“${words}” hangt af van iets anders. Uiterlijk wanneer is het klaar?`,
      no_school_calendar: (words, region) =>
        `“${words}”: de schoolvakanties van dat jaar (${region}) heb ik nog niet. Welke datum bedoelt u?`,
      impossible_date: (words) => `“${words}” staat niet in de kalender. Welke datum bedoelt u?`,
      ambiguous_weekday: (words) =>
        `“${words}”: is dat de eerstvolgende, of die van de week erna? Welke datum bedoelt u?`,
    },
  },
  en: {
    on: (day) => `on ${day}`,
    by: (day) => `by ${day} at the latest`,
    between: (first, last) => `from ${first} to ${last}`,
    notBefore: (day) => `on or after ${day}`,
    startsOn: (day) => `it begins on ${day}`,
    startsBetween: (first, last) => `it begins between ${first} and ${last}`,
    startsNotBefore: (day) => `it begins on or after ${day}`,
    region: (region) => `region ${capital(region)}`,
    withExtra: (owner) => `, with the days off of ${owner}`,
    isThatRight: 'Is that right?',
    byWhen: 'By when will it be ready?',
    refusals: {
      vague: (words) => `“${words}” is not a deadline yet. By when will it be ready?`,
      body_relative: (words) => `“${words}”: I do not know that day. Which date is it?`,
      event_relative: (words) => `“${words}” depends on something else. By when will it be ready?`,
      no_school_calendar: (words, region) =>
        `“${words}”: I do not have the school holidays of that year (${region}) yet. Which date do you mean?`,
      impossible_date: (words) => `“${words}” is not in the calendar. Which date do you mean?`,
      ambiguous_weekday: (words) =>
        `“${words}”: is that the first one, or the one in the week after? Which date do you mean?`,
    },
  },
}

/** @property extraOf who has the extra days with which it was read. */
export interface SayingContext {
  readonly region: Region
  readonly language: Language
  readonly extraOf?: string
}

/** The words that were said, the days they were taken for, and the question whether that is right. */
export function sayDue(due: Due, { region, language, extraOf }: SayingContext): string {
  const say = sentences[language]
  const { from, until, text } = due
  if (from === null) return say.refusals[due.reason ?? 'vague'](text, say.region(region))
  const days = until === null ? sayOpen(due, from, say, language) : sayWindow(due, from, until, say, language)
  const extra = due.withExtra && extraOf ? say.withExtra(extraOf) : ''
  const where = extra || dependsOnRegion(due) ? ` (${say.region(region)}${extra})` : ''
  return `${text}: ${days}${where}. ${until === null && !due.isStart ? say.byWhen : say.isThatRight}`
}

const sayOpen = ({ isStart }: Due, from: string, say: Sentences, language: Language): string =>
  (isStart ? say.startsNotBefore : say.notBefore)(sayDate(from, language))

function sayWindow(due: Due, from: string, until: string, say: Sentences, language: Language): string {
  const [first, last] = [sayDate(from, language), sayDate(until, language)]
  if (due.isStart) return from === until ? say.startsOn(first) : say.startsBetween(first, last)
  if (isDeadline(due)) return say.by(last)
  return from === until ? say.on(first) : say.between(first, last)
}

/** Whether the words name only the last day: then the first one, the day on which they were said, is not worth saying. */
function isDeadline({ text, precision }: Due): boolean {
  const tokens = tokenise(text)
  if (tokens[0]?.text === 'tussen' || tokens[0]?.text === 'van') return false
  const kind = preposition(tokens, 0)?.value
  if (kind === 'by' || kind === 'before' || length(tokens, 0)) return true
  return (
    precision === 'before_holiday' ||
    precision === 'year_end' ||
    (precision === 'duration' && !text.toLowerCase().startsWith('over'))
  )
}

const holidayWords = /vak|reces|zomer|kerst(?!dag(?!en))|schooljaar|cursusjaar|studiejaar/
const nationalPrecisions = new Set(['season', 'school_year', 'year', 'year_end', 'month', 'quarter', 'duration'])

/** Whether it hangs on school holidays: then even a single day has to be said. */
export const dependsOnRegion = ({ text, precision }: Pick<Due, 'text' | 'precision'>): boolean =>
  !nationalPrecisions.has(precision) && holidayWords.test(fold(text))
