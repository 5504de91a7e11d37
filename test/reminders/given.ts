/** Random settings, things and clocks, from a seed of their own. */
import fc from 'fast-check'
import type { Hours, OwnSilence, Silence } from '../../bot/reminders/timing/silence.ts'
import type { StepSettings, Thing } from '../../bot/reminders/timing/step.ts'
import { usualSteps } from '../../bot/reminders/timing/step.ts'
import { workingWeekdays } from '../../bot/reminders/timing/weekly.ts'
import { allDays, dayFrom, placeOf } from './oracle/wall-clock.ts'

export const regions = ['noord', 'midden', 'zuid'] as const
const [first, last] = [placeOf('2024-01-01'), placeOf('2029-12-31')]

/** Days on which clocks change, and around which holidays begin and end, come more often than others. */
const edges = [
  ...['2024-03-31', '2025-03-30', '2026-03-29', '2027-03-28', '2028-03-26', '2029-03-25'],
  ...['2024-10-27', '2025-10-26', '2026-10-25', '2027-10-31', '2028-10-29', '2029-10-28'],
  ...['2024-12-31', '2025-07-05', '2026-04-25', '2026-12-27', '2027-05-06', '2028-02-29', '2028-07-31', '2029-04-27'],
].map(placeOf)

export const days = fc
  .oneof(
    { weight: 3, arbitrary: fc.integer({ min: first, max: last }) },
    fc.tuple(fc.constantFrom(...edges), fc.integer({ min: -20, max: 20 })).map(([at, off]) => at + off),
  )
  .map((at) => allDays[at] ?? '')

export const spans = (longest: number) =>
  fc.tuple(days, fc.integer({ min: 0, max: longest })).map(([from, more]) => ({ from, until: dayFrom(from, more) }))

const time = (quarters: number) =>
  `${String(Math.floor(quarters / 4)).padStart(2, '0')}:${String((quarters % 4) * 15).padStart(2, '0')}`
const hours: fc.Arbitrary<Hours> = fc
  .tuple(fc.integer({ min: 0, max: 95 }), fc.integer({ min: 0, max: 95 }))
  .map(([from, until]) => ({ from: time(from), until: time(until) }))
const usualHours: Hours = { from: '18:00', until: '08:00' }

const own: fc.Arbitrary<OwnSilence> = fc.record({
  hours: fc.option(hours, { freq: 3 }),
  weekdays: fc.subarray([1, 2, 3, 4, 5, 6, 7], { maxLength: 3 }),
  daysOff: fc.array(spans(40), { maxLength: 2 }),
  weekly: fc.option(fc.constantFrom(...workingWeekdays), { freq: 2 }),
})

export const silences: fc.Arbitrary<Silence> = fc.record({
  hours: fc.oneof({ weight: 3, arbitrary: fc.constant(usualHours) }, fc.option(hours)),
  weekends: fc.boolean(),
  publicHolidays: fc.boolean(),
  schoolHolidays: fc.option(
    fc.record({ region: fc.constantFrom(...regions), extra: fc.array(spans(9), { maxLength: 2 }) }),
    { freq: 4 },
  ),
  own: fc.option(own, { freq: 2 }),
})

export const usualOrAny = fc.oneof(
  silences,
  fc.constantFrom(...regions).map(
    (region): Silence => ({
      hours: usualHours,
      weekends: true,
      publicHolidays: true,
      schoolHolidays: { region },
      own: null,
    }),
  ),
)

const someDays = (most: number) => fc.uniqueArray(fc.integer({ min: 1, max: most }), { maxLength: 3 })
export const stepSettings: fc.Arbitrary<StepSettings> = fc.oneof(
  { weight: 2, arbitrary: fc.constant(usualSteps) },
  fc.record({
    onAssignment: fc.boolean(),
    before: someDays(60),
    onTheDay: fc.boolean(),
    late: someDays(20),
    toSecretariat: fc.option(fc.integer({ min: 1, max: 30 })),
    toAgenda: fc.option(fc.integer({ min: 1, max: 40 })),
    atStart: fc.boolean(),
  }),
)

/** Any minute of a day. */
export const instants = fc
  .tuple(days, fc.integer({ min: 0, max: 24 * 60 - 1 }))
  .map(([day, minute]) => Date.parse(`${day}T00:00:00Z`) + minute * 60_000)

/** Something due some days after it was assigned, sometimes at once or in the past. */
export const things: fc.Arbitrary<{ readonly thing: Thing; readonly from: number }> = fc
  .record({
    from: instants,
    within: fc.oneof(fc.integer({ min: -3, max: 6 }), fc.integer({ min: -10, max: 120 })),
    form: fc.constantFrom('day', 'day', 'window', 'start', 'open-start', 'none'),
    assignedLater: fc.oneof(fc.constant(0), fc.option(fc.integer({ min: -20_000, max: 40_000 }))),
  })
  .map(({ from, within, form, assignedLater }) => {
    const until = dayFrom(new Date(from).toISOString().slice(0, 10), within)
    const term = {
      day: { from: null, until, isStart: false },
      window: { from: dayFrom(until, -30), until, isStart: false },
      start: { from: until, until: dayFrom(until, 30), isStart: true },
      'open-start': { from: null, until, isStart: true },
      none: null,
    }[form] as Thing['term']
    const assignedAt = assignedLater === null ? null : from + assignedLater * 60_000
    return { from, thing: { ref: { kind: 'agreement', id: 'a1' }, assignedAt, term } }
  })

/** How the bot's clock goes on between two wakes: minutes or days asleep, and jumps of an hour or a day either way. */
const [minute, hour, day] = [60_000, 3_600_000, 86_400_000]
export const wakes = fc.array(
  fc.oneof(
    fc.integer({ min: 1, max: 600 }).map((minutes) => minutes * minute),
    fc.integer({ min: 1, max: 40 }).map((many) => many * day),
    fc.constantFrom(hour, -hour, day, -day),
  ),
  { minLength: 3, maxLength: 12 },
)

export const seed = 20_241_027
