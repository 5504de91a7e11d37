import { yearOf } from './civil-date.ts'
import { closedRange, type Dated, dated, datedBehindPreposition, periodOf } from './dated.ts'
import type { Context, Precision } from './due.ts'
import { article } from './lexicon.ts'
import { anchorOf, type Period, relative, single, unknown, type Window } from './period.ts'
import { placeOf } from './place.ts'
import { either, map, optional, phrases, type Rule, remembered, sequence, words } from './rule.ts'
import { inYear } from './year-reference.ts'

interface Joint {
  /** "Tussen de herfst- en de kerstvakantie" leaves out the holidays themselves. */
  readonly isBetween: boolean
  readonly excludesLast: boolean
}

type Edges = readonly [Dated, Dated]

/** From the start of one to the end of the other, in the year of either, or the first that fits. */
function rangeOf([first, second]: Edges, joint: Joint): Period {
  return {
    precision: precisionOf(first, second, joint),
    isNamed: Boolean(first.year ?? second.year) || (periodOf(first).isNamed && periodOf(second).isNamed),
    windows: (context) =>
      yearsToTry([first, second], context)
        .map((years) => windowBetween(first, second, years, joint, context))
        .filter((it) => it !== null),
  }
}

/** The years in which the two may start; a range may cross the turn of the year. */
function yearsToTry([first, second]: Edges, context: Context): readonly (readonly [number, number])[] {
  const [from, until] = [first.year?.of(context), second.year?.of(context)]
  if (from !== undefined) return [[from, until ?? from]]
  if (until !== undefined) return [[until, until]]
  const start = yearOf(anchorOf(context)) - 1
  return Array.from({ length: 10 }, (_, index) => [start + index, start + index] as const)
}

function windowBetween(
  first: Dated,
  second: Dated,
  [from, until]: readonly [number, number],
  joint: Joint,
  context: Context,
) {
  const start = edge(first, from, context)
  const end = edge(second, until, context)
  if (start === unknown || end === unknown) return unknown
  if (!start || !end) return null
  if (!second.place.takesYear && !first.place.takesYear && end.start < start.start)
    return between(start, later(end), first, second, joint)
  if (start.start <= end.start) return between(start, end, first, second, joint)
  const [earlier, following] = [edge(first, from - 1, context), edge(second, until + 1, context)]
  if (first.year === undefined && second.year && isWindow(earlier)) return between(earlier, end, first, second, joint)
  return second.year === undefined && isWindow(following) ? between(start, following, first, second, joint) : null
}

/** "Dinsdag of woensdag": the second is the one that follows. */
const later = ({ start, end, ...rest }: Window): Window => ({ ...rest, start: start + 7, end: end + 7 })

const isWindow = (it: Window | typeof unknown | null): it is Window => typeof it === 'object' && it !== null

const edge = ({ place, year }: Dated, inThatYear: number, context: Context): Window | typeof unknown | null =>
  place.at(place.takesYear ? (year?.isSchoolYear ? year : inYear(inThatYear)) : undefined).windows(context)[0] ?? null

const isHoliday = (dated: Dated): boolean => periodOf(dated).behind?.after?.precision === 'after_holiday'

function between(start: Window, end: Window, first: Dated, second: Dated, joint: Joint): Window {
  const from = joint.isBetween && isHoliday(first) ? (start.firstAfter ?? start.start) : start.start
  const before = end.lastBefore ?? end.start - 1
  const until = (joint.isBetween && isHoliday(second)) || joint.excludesLast ? before : end.end
  return { ...start, start: from, end: until }
}

function precisionOf(first: Dated, second: Dated, joint: Joint): Precision {
  const [one, other] = [periodOf(first).precision, periodOf(second).precision]
  if (joint.isBetween && isHoliday(second)) return 'before_holiday'
  if (one === 'day' || other === 'day') return 'day'
  if (one === 'month' || other === 'month') return 'month_range'
  return other
}

/** "Tussen de zomer en de herfstvakantie": behind these words the summer is the holiday. */
const holidayIfAny = (found: Dated): Dated => {
  if (!isHoliday(found)) return found
  const { place } = found
  return {
    ...found,
    place: {
      ...place,
      at: (year) => {
        const meant = place.at(year)
        return { ...(meant.behind?.after ?? meant), ...(meant.behind && { behind: meant.behind }) }
      },
    },
  }
}

const joints = phrases<Joint>(
  Object.fromEntries([
    ...['/', '-', 'of', 'en', 't/m', 'tm', 'tot en met', 'a', 'en/of', 'of uiterlijk'].map((it) => [
      it,
      { isBetween: false, excludesLast: false },
    ]),
    ['tot', { isBetween: false, excludesLast: true }],
  ]),
)

const plainRange: Rule<Period> = map(
  sequence(dated, joints, optional(words('in', 'op', 'eventueel')), dated),
  ([first, joint, , second]) => (fits(first, second) ? rangeOf([first, second], joint) : null),
)

/** "Eind februari, begin maart": two neighbours are one stretch; days behind a comma are a list. */
const neighbours: Rule<Period> = map(sequence(dated, words(','), dated), ([first, , second]) =>
  [first, second].every((one) => periodOf(one).precision === 'month')
    ? rangeOf([first, second], { isBetween: false, excludesLast: false })
    : null,
)

/** Days go with days and months with months: "1 mei en de zomervakantie" are two things. */
const fits = (first: Dated, second: Dated): boolean => periodOf(first).precision === periodOf(second).precision

const now: Rule<Dated> = map(words('nu', 'vandaag'), () => ({
  place: placeOf(relative('day', (anchor) => single(anchor))),
}))

const betweenRange: Rule<Period> = map(
  sequence(
    words('tussen', 'ergens tussen', 'in de periode tussen', 'tussen de'),
    optional(article),
    either(now, datedBehindPreposition),
    words('en', 'en de', 'en het'),
    optional(article),
    datedBehindPreposition,
  ),
  ([, , first, , , second]) =>
    rangeOf([holidayIfAny(first), holidayIfAny(second)], { isBetween: true, excludesLast: false }),
)

const fromTo: Rule<Period> = map(
  sequence(
    words('van', 'in de periode', 'in de periode van', 'de periode van', 'periode'),
    either(dated, datedBehindPreposition),
    joints,
    optional(words('uiterlijk')),
    datedBehindPreposition,
  ),
  ([, first, joint, , second]) => rangeOf([first, second], joint),
)

const closed: Rule<Period> = map(
  sequence(
    words('tussen', 'van', 'in de periode van', 'in de periode', 'ergens tussen'),
    optional(article),
    closedRange,
  ),
  ([, , found]) => periodOf(found),
)

export const range: Rule<Period> = remembered(either(plainRange, neighbours, betweenRange, fromTo, closed))
