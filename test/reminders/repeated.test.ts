/** Reminders by hand and digests, held against somebody who asks each day by itself. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { instantOn } from '../../bot/clock.ts'
import { nextRepeated, repeatedKey } from '../../bot/reminders/repetition/repeated.ts'
import { next, type Repetition } from '../../bot/reminders/repetition/repetition.ts'
import { silenceOf, usualReminders } from '../../bot/reminders/settings.ts'
import { nextDigest } from '../../bot/reminders/timing/digest.ts'
import { workingWeekdays } from '../../bot/reminders/timing/weekly.ts'
import { days, instants, regions, seed, usualOrAny, wakes } from './given.ts'
import { heardByHand } from './oracle/hand-days.ts'
import { momentIn, weeklyDayOf } from './oracle/silent-days.ts'
import { dayFrom, wallAt, weekdayIn } from './oracle/wall-clock.ts'

const wanted = process.env.FULL ? 20_000 : 2_000

const weekday = fc.constantFrom(...workingWeekdays)
const every = fc.integer({ min: 1, max: 12 })
const any = (fromOn: fc.Arbitrary<string>): fc.Arbitrary<Repetition> =>
  fc.oneof(
    fc.record({ kind: fc.constant('once' as const), on: fromOn, isBy: fc.boolean() }),
    fc.record({ kind: fc.constant('days' as const), every, fromOn }),
    fc.record({ kind: fc.constant('weeks' as const), every, weekday, fromOn }),
    fc.record({ kind: fc.constant('months' as const), every, date: fc.integer({ min: 1, max: 31 }), fromOn }),
    fc.record({
      kind: fc.constant('month' as const),
      nth: fc.constantFrom(1, 2, 3, 4, -1),
      weekday,
      months: fc.subarray([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], { minLength: 1 }),
    }),
    fc.constantFrom<Repetition>(
      { kind: 'year', month: 5, date: 1 },
      { kind: 'year', month: 2, date: 29 },
      { kind: 'year', month: 12, date: 31 },
      { kind: 'working-days' },
    ),
    fc.record({
      kind: fc.constant('before-holiday' as const),
      holiday: fc.constantFrom(null, 'herfst', 'kerst', 'voorjaar', 'mei', 'zomer'),
    }),
  )

/** A year of one repetition. */
const cases = fc
  .record({
    since: instants,
    silence: usualOrAny,
    region: fc.constantFrom(...regions),
    wakes,
    shift: fc.integer({ min: -40, max: 40 }),
  })
  .chain((one) =>
    any(fc.constant(dayFrom(wallAt(one.since).day, one.shift))).map((repetition) => ({ ...one, repetition })),
  )

describe('a reminder by hand, 2024 to 2029', () => {
  it(`is neither missed nor doubled, whatever the clock does between two wakes: ${wanted} of them`, () => {
    let heard = 0
    for (const { since, silence, region, wakes: steps, repetition } of fc.sample(cases, { numRuns: wanted, seed })) {
      if (heard >= wanted) break
      const in400Days = dayFrom(wallAt(since).day, 400)
      const end = in400Days < '2029-12-31' ? in400Days : '2029-12-31'
      const expected = heardByHand(repetition, { since, silence, region }, end)
      const given: { readonly on: string; readonly at: number }[] = []
      let now = since
      for (const step of [...steps, 900 * 86_400_000]) {
        now += step
        for (;;) {
          const after = given.at(-1)?.on ?? null
          const planned = nextRepeated(repetition, { since, after }, { silence, holidays: { region } })
          if (!planned || planned.at > now || planned.at > instantOn(end, 23)) break
          given.push(planned)
        }
      }
      const shown = ({ on, at }: { readonly on: string; readonly at: number }) =>
        `${on} ${wallAt(at).day} ${wallAt(at).minute / 60}`
      expect(given.map(shown), JSON.stringify({ repetition, since: wallAt(since), silence, region })).toEqual(
        expected.map(shown),
      )
      expect(new Set(given.map(({ on }) => repeatedKey({ kind: 'reminder', id: 'r' }, on))).size).toBe(given.length)
      heard += given.length
    }
    expect(heard).toBeGreaterThanOrEqual(wanted)
  }, 600_000)

  it.each<[string, Repetition, string, string | null]>([
    ['Friday before Christmas', { kind: 'before-holiday', holiday: 'kerst' }, '2026-11-25', '2026-12-18'],
    ['Thursday, for the Friday is King’s Day', { kind: 'before-holiday', holiday: 'mei' }, '2028-09-01', '2029-04-26'],
    ['whichever comes first', { kind: 'before-holiday', holiday: null }, '2026-12-18', '2027-02-19'],
    ['what is known, over what is not', { kind: 'before-holiday', holiday: 'kerst' }, '2024-01-08', '2024-12-20'],
    ['a year that nobody knows yet', { kind: 'before-holiday', holiday: 'kerst' }, '2028-12-22', null],
    [
      'the 31st of a short month',
      { kind: 'months', every: 1, date: 31, fromOn: '2027-01-31' },
      '2027-01-31',
      '2027-02-28',
    ],
    ['29 February in a common year', { kind: 'year', month: 2, date: 29 }, '2026-03-01', '2027-02-28'],
    ['once, and over', { kind: 'once', on: '2027-05-01', isBy: true }, '2027-05-01', null],
  ])('knows %s', (_, repetition, after, day) => {
    expect(next(repetition, after, { region: 'noord' })).toBe(day)
  })
})

it('before a holiday takes the last day on which school was kept, past days off that end just before it', () => {
  const extra = [{ from: '2029-04-23', until: '2029-04-26' }]
  const last = next({ kind: 'before-holiday', holiday: 'mei' }, '2029-01-01', { region: 'noord', extra })
  expect(last).toBe('2029-04-20')
})

describe('a digest', () => {
  it('comes once in each week that has a working day, at its first moment, 2024 to 2029', () => {
    const last = '2029-12-17'
    const drawn = fc.sample(fc.tuple(usualOrAny, weekday, days), { numRuns: process.env.FULL ? 400 : 40, seed })
    for (const [silence, day, from] of drawn) {
      const since = instantOn(from, 9)
      const expected = Array.from({ length: 60 }, (_, weeks) => {
        const monday = dayFrom(from, 1 - weekdayIn(from) + weeks * 7)
        const told = silence.own?.weekly
          ? weeklyDayOf(monday, silence.own.weekly, silence)
          : weeklyDayOf(monday, day, silence)
        return { week: monday, at: told === null ? null : momentIn(told, silence) }
      }).filter(({ week, at }) => at !== null && at >= since && week <= last)
      const given: { readonly week: string; readonly at: number }[] = []
      for (let after: string | null = null; given.length < expected.length; after = given.at(-1)?.week ?? null) {
        const digest = nextDigest({ since, after }, day, silence)
        if (!digest) break
        given.push(digest)
      }
      expect(given).toEqual(expected)
    }
  }, 600_000)

  it('waits for Tuesday after Easter, and for the end of a holiday', () => {
    const noord = silenceOf(usualReminders, 'noord')
    const following = (week: string) => nextDigest({ since: 0, after: week }, 1, noord)
    expect(following('2027-03-22')).toEqual({ week: '2027-03-29', at: instantOn('2027-03-30', 9) })
    expect(following('2026-06-29')).toEqual({ week: '2026-08-17', at: instantOn('2026-08-17', 9) })
  })

  it('on Fridays comes on Thursday before Good Friday', () => {
    const digest = nextDigest({ since: 0, after: '2026-03-23' }, 5, silenceOf(usualReminders, 'noord'))
    expect(digest).toEqual({ week: '2026-03-30', at: instantOn('2026-04-02', 9) })
  })
})
