import { type Dated, dated, datedAlone, datedBehindPreposition, periodOf } from './dated.ts'
import { bareLength, duration, type Length, length } from './durations.ts'
import { article } from './lexicon.ts'
import { type Period, relative, single, within } from './period.ts'
import { behind, type PrepositionKind, preposition } from './preposition.ts'
import { range } from './range.ts'
import { anyOf, either, map, not, optional, phrases, type Rule, sequence, words } from './rule.ts'

/** What a phrase says, before it is known when it was said. */
export interface Deadline {
  readonly kind: PrepositionKind
  readonly period: Period
  /** Begins with words that only a deadline or a start has. */
  readonly isExplicit: boolean
  /** The day only says which meeting is meant. */
  readonly namesMeeting?: true
}

const period: Rule<Period> = either(map(dated, periodOf), range)
const periodBehindPreposition: Rule<Period> = either(map(datedBehindPreposition, periodOf), range)

const behindPreposition: Rule<Deadline> = map(
  sequence(preposition, optional(article), periodBehindPreposition),
  ([kind, , found]) => ({ kind, period: found, isExplicit: kind !== 'in' }),
)

const lateWords = words('uiterlijk', "op z'n laatst", 'op zijn laatst', 'ten laatste')

const bare: Rule<Deadline> = map(sequence(period, optional(lateWords)), ([found, isLate]) => ({
  kind: isLate ? 'by' : 'in',
  period: found,
  isExplicit: Boolean(isLate),
}))

/** Behind a length these words tie it to something else. */
const tied = anyOf(`
  voor, na, vooraf, van, later, daarna, daarvoor, eerder, ervoor, erna, geleden, lang, tevoren, of, durende,
  durend, oud, oude
`)

const counted: Rule<Deadline> = map(sequence(duration, not(tied)), ([found]) => ({
  kind: 'in',
  period: found,
  isExplicit: true,
}))

const side = phrases<1 | -1>({ voor: -1, 'voorafgaand aan': -1, na: 1 })
const soft = optional(
  anyOf(`
  uiterlijk, in elk geval, minstens, minimaal, tenminste, ten minste, ongeveer, binnen, op zijn laatst, op z'n
  laatst, circa, de laatste
`),
)

/** "twee weken voor de zomervakantie" counts back from the Friday before it, "drie weken voor 12 mei" from that day. */
const countedFrom: Rule<Deadline> = map(
  sequence(soft, length, side, optional(article), datedBehindPreposition),
  ([, size, direction, , found]) => shifted(size, direction, found),
)

function shifted(size: Length, direction: 1 | -1, found: Dated): Deadline | null {
  const whole = behind(direction === -1 ? 'before' : 'after', periodOf(found))
  const isSchoolHoliday = whole.precision === 'before_holiday'
  if (direction === 1 && whole.precision !== 'day') return null
  const moved = within(whole, isSchoolHoliday ? 'before_holiday' : 'day', ({ start, end, lastBefore = start }) =>
    single(size(direction === 1 ? end : isSchoolHoliday ? lastBefore : start, direction)),
  )
  return { kind: direction === 1 ? 'in' : 'by', period: moved, isExplicit: true }
}

const atOnce: Rule<Deadline> = map(
  anyOf(`
  per direct, met directe ingang, met onmiddellijke ingang, per heden, per nu, per onmiddellijk, per omgaande
  ingang, direct ingaand, direct ingaande
`),
  () => ({ kind: 'from', period: relative('day', (anchor) => single(anchor)), isExplicit: true }),
)

export const deadline: Rule<Deadline> = either(behindPreposition, bare, counted, countedFrom, atOnce)

/** What counts as a deadline when nothing else stands in the text or the table cell. */
export const deadlineAlone: Rule<Deadline> = either<Deadline>(
  map(bareLength, (found) => ({ kind: 'in' as const, period: found, isExplicit: true })),
  map(datedAlone, (found) => ({ kind: 'in' as const, period: periodOf(found), isExplicit: false })),
)
