import { dayOf, lastOfMonth } from './civil-date.ts'
import { schoolHoliday } from './holidays.ts'
import { thisOrNext } from './lexicon.ts'
import type { Period } from './period.ts'
import { anchorOf, single, unknown, type Window, yearly } from './period.ts'
import type { Stretch } from './place.ts'
import { withMonths } from './quarters.ts'
import { map, optional, phrases, type Rule, sequence } from './rule.ts'
import type { YearReference } from './year-reference.ts'

const firstMonths = { spring: 3, summer: 6, autumn: 9, winter: 12 }
type Season = keyof typeof firstMonths

const names = phrases<Season>({
  voorjaar: 'spring',
  lente: 'spring',
  zomer: 'summer',
  najaar: 'autumn',
  herfst: 'autumn',
  winter: 'winter',
  zomerperiode: 'summer',
  najaarsperiode: 'autumn',
  voorjaarsperiode: 'spring',
  winterperiode: 'winter',
})

/** A winter belongs to the year in which it starts. */
const seasonWindow = (year: number, season: Season): Window =>
  single(dayOf(year, firstMonths[season], 1), lastOfMonth(year, firstMonths[season] + 2))

/** "Voor de zomer" and "na de zomer" speak of the summer holiday. */
function seasonPeriod(season: Season, year?: YearReference): Period {
  const period = yearly('season', (y) => seasonWindow(y, season), year)
  if (season !== 'summer') return period
  const { before, after } = schoolHoliday('zomer', year).behind ?? {}
  return before && after ? { ...period, behind: { before, after } } : period
}

/** The next season of that name starts after the anchor, however the present one stands. */
const startingLater = (period: Period): Period => ({
  ...period,
  windows: (context) => period.windows(context).filter((it) => it === unknown || it.start > anchorOf(context)),
})

/** "dit voorjaar", "komende winter" = the first not yet over; "volgend najaar" = the first that still has to start. */
export const season: Rule<Stretch> = map(sequence(optional(nearness()), names), ([next, name]) =>
  withMonths(
    {
      takesYear: true,
      at: (year) => (next === 'later' ? startingLater(seasonPeriod(name, year)) : seasonPeriod(name, year)),
    },
    'season',
  ),
)

function nearness(): Rule<'later' | 'first'> {
  return (tokens, at) => {
    const match = thisOrNext(tokens, at)
    return match && { value: tokens[at]?.text.startsWith('volgend') ? 'later' : 'first', end: match.end }
  }
}
