/** The day on which something was agreed, in Dutch words: mostly today, and never a day to come. */
import type { Context } from '../../chat/feature.ts'
import { daysAfter } from '../../clock.ts'
import { type Due, readDue } from '../../dates/due.ts'
import { sayDate } from '../../dates/say-due.ts'
import { refusal } from '../../refusal.ts'

const daysAgo: Readonly<Record<string, number>> = { gisteren: 1, yesterday: 1, eergisteren: 2 }

/** Words are read forwards: from a week ago ("maandag"), from a year ago ("24 september"), from long ago ("24-9-2018"). */
const anchorsBefore = (today: string): readonly string[] => [daysAfter(today, -6), daysAfter(today, -364), '1990-01-01']

/**
 * @param otherwise for empty words
 * @throws {Refusal} at `agreedOn`: agreement.agreed-unreadable, agreement.agreed-later
 */
export const readAgreedOn = (
  words: string,
  otherwise: string,
  context: Pick<Context, 'today' | 'network' | 'language'>,
) => {
  const text = words.trim()
  if (text === '') return otherwise
  const day = readPastDay(text, context)
  if (day === null) throw refusal('agreement.agreed-unreadable', { text: text.slice(0, 100) }, 'agreedOn')
  if (day > context.today) throw refusal('agreement.agreed-later', { day: sayDate(day, context.language) }, 'agreedOn')
  return day
}

/** The last such day up to today; a day to come where the words name no other, null for no day at all. */
export const readPastDay = (text: string, { today, network }: Pick<Context, 'today' | 'network'>): string | null => {
  const ago = daysAgo[text.toLowerCase()]
  if (ago !== undefined) return daysAfter(today, -ago)
  if (text.length > 100) return null
  const readFrom = (anchor: string): string | null => {
    const due = readDue(text, { anchor, region: network.holidayRegion })
    return isOneDay(due) ? due.until : null
  }
  // "Morgen" and "vandaag" move along with the day on which they are said: only today is that day.
  const isMoving = [1, 2].every((ago) => isDaysAfter(readFrom(daysAfter(today, -ago)), readFrom(today), ago))
  const days = (isMoving ? [today] : [...anchorsBefore(today), today]).flatMap((anchor) => readFrom(anchor) ?? [])
  return days.find((day) => day <= today) ?? days[0] ?? null
}

const isDaysAfter = (day: string | null, later: string | null, days: number): boolean =>
  day !== null && later !== null && daysAfter(day, days) === later

const isOneDay = (due: Due | null): due is Due & { readonly until: string } =>
  due !== null && due.until !== null && due.from === due.until

const dayWords = `(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag\\s+)?(?:\\d{1,2}(?:\\s+\\p{L}{3,9}\\.?(?:\\s+\\d{4})?|\\s?[-/.]\\s?\\d{1,2}(?:\\s?[-/.]\\s?\\d{2,4})?)|\\d{4}-\\d\\d-\\d\\d)|(?:maan|dins|woens|donder|vrij|zater|zon)dag|gisteren|eergisteren|vandaag`

/** The words with the day in them, before or behind it. */
export const agreedOnWords = new RegExp(
  `(?<!\\p{L})(?:afgesproken\\s+(?:op|d\\.d\\.|dd\\.?)\\s+(?<gathering>(?:de|het)\\s+\\p{L}{3,40}\\s+(?:van|op)\\s+)?(?<after>${dayWords})|op\\s+(?<before>${dayWords})\\s+(?:(?:is|zijn|hebben\\s+(?:wij|we))\\s+)?afgesproken)(?![\\p{L}\\p{N}])`,
  'giu',
)

/**
 * "(afgesproken op 24 september 2018)" in a line, and where it stands; null where it is no day that has been.
 *
 * @returns `gathering` "de regiodag van 24 september 2018"; '' where none is named.
 */
export const findAgreedOn = (text: string, context: Pick<Context, 'today' | 'network'>) => {
  for (const { 0: said, index, groups } of text.matchAll(agreedOnWords)) {
    const words = (groups?.after ?? groups?.before ?? '').trim()
    const day = readPastDay(words, context)
    if (day === null || day > context.today) continue
    const gathering = groups?.gathering ? `${groups.gathering}${words}` : ''
    return { day, words, gathering, span: widen(text, [index, index + said.length]) }
  }
  return null
}

/** A sentence of its own goes with its full stop. */
const widen = (text: string, [start, end]: readonly [number, number]): readonly [number, number] => {
  const isSentence = /(?:^|[.;!?\n]\s*)$/u.test(text.slice(0, start))
  return [start, isSentence && text[end] === '.' ? end + 1 : end]
}
