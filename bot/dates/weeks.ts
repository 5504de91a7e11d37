import { mondayOf, mondayOfWeek } from './civil-date.ts'
import { thisOrNext } from './lexicon.ts'
import { relative, single, type Window, workWeek, yearly } from './period.ts'
import { type Place, placeOf, type Stretch, stretch, type Turn } from './place.ts'
import { anyOf, map, optional, type Rule, sequence, token, words } from './rule.ts'

/** Begin of a week is Monday and Tuesday, the end Thursday and Friday. */
const withParts = (place: Place): Stretch =>
  stretch(place, 'week', {
    begin: ({ start, lastBefore = start - 1 }) => ({ start, end: start + 1, lastBefore }),
    middle: ({ start }) => single(start + 2),
    end: ({ end }) => ({ start: end - 1, end, lastBefore: end }),
  })

const weekWord = anyOf(`
  week, weken, wk, wk ., weeknummer, weeknr, weeknr ., wkn, wk nr, wk nr ., week nr, week nr ., week nummer
`)
const weekNumber: Rule<number> = map(
  token((it) => it.kind === 'number' && it.text.length <= 2),
  (it) => Number(it.text),
)

const weekIn = (year: number, week: number): Window | null => {
  const monday = mondayOfWeek(year, week)
  return monday === null ? null : workWeek(monday)
}

/** "week 38", "wk. 12" */
export const numberedWeek: Rule<Stretch> = map(sequence(optional(words('de')), weekWord, weekNumber), ([, , week]) =>
  withParts({
    takesYear: true,
    at: (year) => yearly('week', (y) => weekIn(y, week), year),
  }),
)

const connector = anyOf(`-, /, t/m, tm, en, of, tot en met, a`)

/** "wk 20/21", "week 52 en week 1" */
export const numberedWeeks: Rule<Place> = map(
  sequence(weekWord, weekNumber, connector, optional(weekWord), weekNumber),
  ([, first, , , second]) => ({
    takesYear: true,
    at: (year) =>
      yearly(
        'week',
        (y) => {
          const start = weekIn(y, first)
          const end = start && weekIn(second < first ? y + 1 : y, second)
          return end && { ...start, end: end.end }
        },
        year,
      ),
  }),
)

/** "deze week", "volgende week" */
export const weekNearby: Rule<Stretch> = map(sequence(thisOrNext, words('week', 'werkweek')), ([offset]) =>
  withParts(placeOf(relative('week', (anchor) => workWeek(mondayOf(anchor) + 7 * offset)))),
)

/** "(het eind van) de week": the first one not yet over, this week or the next. */
export const anyWeek: Rule<Stretch> = map(words('week', 'werkweek'), () =>
  withParts(
    placeOf({
      precision: 'week',
      isNamed: false,
      windows: (context) =>
        [0, 1].flatMap((weeks) =>
          relative('week', (anchor) => workWeek(mondayOf(anchor) + 7 * weeks)).windows(context),
        ),
    }),
  ),
)

/** Before the weekend is this week's Friday. */
export const weekend: Rule<Place> = map(
  sequence(optional(words('dit', 'komend', 'aanstaand', 'aankomend')), words('weekend', 'weekeinde')),
  () => placeOf(relative('week', (anchor) => single(mondayOf(anchor) + 5, mondayOf(anchor) + 6))),
)

/** The week that holds a day. */
export const weekAround: Turn = ({ start }) => workWeek(mondayOf(start))
