import { mondayOf, yearOf } from './civil-date.ts'
import type { Context } from './due.ts'
import { article } from './lexicon.ts'
import { anchorOf, type Period, unknown, type Window, type WindowIn, within, yearly } from './period.ts'
import type { Place, Stretch, Turn } from './place.ts'
import { anyOf, either, glued, map, optional, phrases, type Rule, sequence, words } from './rule.ts'
import { type HolidayName, isSurelyOver, type SchoolHoliday, schoolHolidayIn } from './school-calendar.ts'
import { correctSpelling } from './spelling.ts'
import { tokenise } from './tokens.ts'
import type { YearReference } from './year-reference.ts'

/** Behind "voor" and "na" a holiday has a class of its own. */
export const byBeforeAndAfter = (period: Period): Period => ({
  ...period,
  behind: { before: { ...period, precision: 'before_holiday' }, after: { ...period, precision: 'after_holiday' } },
})

/** Before it is the Friday (the last school day), after it the Monday, around it the Monday before to the Friday after. */
const holidayWindow = ({ start, end }: SchoolHoliday): Window => ({
  start,
  end,
  lastBefore: start - 1,
  firstAfter: end + 1,
  around: [mondayOf(start - 1), mondayOf(end + 1) + 4],
})

const holidayIn =
  (name: HolidayName): WindowIn =>
  (year, context) => {
    const found = schoolHolidayIn(name, year, context)
    if (found) return holidayWindow(found)
    return isSurelyOver(name, year, anchorOf(context)) ? null : unknown
  }

export const schoolHoliday = (name: HolidayName, year?: YearReference): Period =>
  byBeforeAndAfter(yearly('holiday', holidayIn(name), year))

/** The order in which the five start in a calendar year. */
const inOrder: readonly HolidayName[] = ['voorjaar', 'mei', 'zomer', 'herfst', 'kerst']

/** "de vakantie": the next of the five. */
const anySchoolHoliday = (): Period =>
  byBeforeAndAfter({
    precision: 'holiday',
    isNamed: false,
    windows: (context) =>
      [-1, 0, 1]
        .flatMap((offset) => inOrder.map((name) => nextHoliday(name, offset, context)))
        .filter((it) => it !== null),
  })

const nextHoliday = (name: HolidayName, offset: number, context: Context): ReturnType<WindowIn> =>
  holidayIn(name)(yearOf(anchorOf(context)) + offset, context)

const week = 6
const withEnds = (place: Place): Stretch => ({
  ...place,
  parts: {
    begin: edge(place, ({ start, ...rest }) => ({ ...rest, start, end: start + week })),
    end: edge(place, ({ end, ...rest }) => ({ ...rest, start: end - week, end })),
  },
})

const edge = (place: Place, turn: Turn): Place => ({
  takesYear: place.takesYear,
  at: (year) => byBeforeAndAfter(within(place.at(year), 'holiday', turn)),
})

const stems: Record<string, HolidayName> = {
  zomer: 'zomer',
  grote: 'zomer',
  kerst: 'kerst',
  herfst: 'herfst',
  mei: 'mei',
  voorjaars: 'voorjaar',
  voorjaar: 'voorjaar',
  krokus: 'voorjaar',
  carnavals: 'voorjaar',
  carnaval: 'voorjaar',
  lente: 'voorjaar',
}
const nouns = ['vakantie', 'vakanties', 'reces', 'recesperiode', 'vakantieperiode', 'vakantieweek', 'vakantieweken']
const short = ['vak', 'vakant', 'vac']

const table = (endings: readonly string[]): Record<string, HolidayName> =>
  Object.fromEntries(
    Object.entries(stems).flatMap(([stem, name]) =>
      endings.flatMap((it) => [`${stem}${it}`, `${stem} ${it}`, `${stem}-${it}`].map((key) => [key, name] as const)),
    ),
  )

const stem = phrases(stems)
const nextIsJoined = either(words('en'), words('of'), words('/'), words('tot'), words('t/m'))

/** "herfst-" before "en de kerstvakantie" */
const cutShort: Rule<HolidayName> = (tokens, at) => {
  const match = sequence(stem, glued('-'))(tokens, at)
  return match && nextIsJoined(tokens, match.end) ? { value: match.value[0], end: match.end } : null
}

const holidayName: Rule<HolidayName> = either(
  phrases(table(nouns)),
  map(sequence(phrases(table(short)), optional(glued('.'))), ([name]) => name),
  cutShort,
)

export const namedHoliday: Rule<Stretch> = map(holidayName, (name) =>
  withEnds({ takesYear: true, at: (year) => schoolHoliday(name, year) }),
)

export const unnamedHoliday: Rule<Place> = map(
  anyOf(`
  vakantie, vakanties, schoolvakantie, schoolvakanties, eerstvolgende vakantie, eerstvolgende schoolvakantie,
  komende vakantie, komende schoolvakantie, volgende vakantie, aanstaande vakantie, reces
`),
  () => ({ takesYear: false, at: anySchoolHoliday }),
)

/** "kerstvakantie", "de krokusvakantie"; null when the text says anything else. */
export const readHolidayName = (text: string): HolidayName | null => {
  const tokens = correctSpelling(tokenise(text))
  const match = sequence(optional(article), holidayName)(tokens, 0)
  return match?.end === tokens.length ? match.value[1] : null
}
