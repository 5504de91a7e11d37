/** When nobody is spoken to, held against each quarter of an hour of the wall clock. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { instantOn } from '../../bot/clock.ts'
import { silenceOf, usualReminders } from '../../bot/reminders/settings.ts'
import { isSilent, lastMoment, nextMoment } from '../../bot/reminders/timing/moments.ts'
import { noOwnSilence, type Silence } from '../../bot/reminders/timing/silence.ts'
import { instants, seed, usualOrAny } from './given.ts'
import { isQuiet, momentIn } from './oracle/silent-days.ts'
import { allDays, placeOf, quartersIn, wallAt } from './oracle/wall-clock.ts'

const noord = silenceOf(usualReminders, 'noord')
const at = (day: string, time: string) =>
  quartersIn(day).find(({ minute }) => minute === Number(time.slice(0, 2)) * 60 + Number(time.slice(3)))?.instant ?? 0

/** Of days in this order. */
const firstMoment = (days: readonly string[], silence: Silence, isMeant: (at: number) => boolean): number | null => {
  for (const day of days) {
    const moment = momentIn(day, silence)
    if (moment !== null && isMeant(moment)) return moment
  }
  return null
}

describe('silence', () => {
  it('is silent, ends and has its last moment before it as the wall clock says, over every change of the clock', () => {
    const changes = ['2026-03-29', '2027-03-28', '2026-10-25', '2029-10-28'].flatMap((day) =>
      quartersIn(day).map(({ instant }) => instant),
    )
    const count = process.env.FULL ? 20_000 : 1_000
    const drawn = fc.sample(fc.tuple(fc.oneof(instants, fc.constantFrom(...changes)), usualOrAny), {
      numRuns: count,
      seed,
    })
    for (const [instant, silence] of drawn) {
      const { day, minute } = wallAt(instant)
      const silent = isQuiet(day, { instant, minute }, silence)
      const why = JSON.stringify({ day, minute, silence })
      expect(isSilent(instant, silence), why).toBe(silent)
      const place = placeOf(day)
      const back = allDays.slice(place - 100, place + 1).reverse()
      const before = firstMoment(back, silence, (one) => one <= instant)
      if (before !== null) expect(lastMoment(instant, silence), why).toBe(before)
      const after = firstMoment(allDays.slice(place, place + 100), silence, (one) => one >= instant)
      if (silent && after !== null) expect(nextMoment(instant, silence), why).toBe(after)
    }
  }, 600_000)

  it.each<[string, string, string, boolean]>([
    ['in the evening', '2026-09-24', '18:00', true],
    ['just before it', '2026-09-24', '17:45', false],
    ['in the morning', '2026-09-24', '08:00', false],
    ['on Saturday', '2026-09-26', '12:00', true],
    ['on Good Friday', '2026-04-03', '12:00', true],
    ['on Liberation Day', '2027-05-05', '12:00', false],
    ['in the autumn holiday of its region', '2026-10-12', '12:00', true],
    ['in that of another region', '2026-10-19', '12:00', false],
    ['in a summer that is not known yet', '2030-07-24', '12:00', false],
  ])('%s: %s %s', (_, day, time, silent) => {
    expect(isSilent(at(day, time), noord)).toBe(silent)
  })

  it('keeps King’s Day on the Saturday before where the 27th is a Sunday', () => {
    const only: Silence = { ...noord, weekends: false, schoolHolidays: null }
    expect(isSilent(at('2025-04-26', '12:00'), only)).toBe(true)
    expect(isSilent(at('2025-04-27', '12:00'), only)).toBe(false)
  })

  it('can be off in each of its parts', () => {
    const off: Silence = { hours: null, weekends: false, publicHolidays: false, schoolHolidays: null, own: null }
    for (const [part, instant] of [
      ['hours', at('2026-09-24', '22:00')],
      ['weekends', at('2026-09-26', '12:00')],
      ['publicHolidays', at('2026-04-03', '12:00')],
      ['schoolHolidays', at('2026-10-12', '12:00')],
    ] as const) {
      expect(isSilent(instant, { ...noord, [part]: off[part] }), part).toBe(false)
      expect(isSilent(instant, { ...off, [part]: noord[part] }), part).toBe(true)
    }
  })

  it('is what a person added to it: hours in place of the network’s, days, holidays, and once a week', () => {
    const own = (more: Partial<typeof noOwnSilence>): Silence => ({ ...noord, own: { ...noOwnSilence, ...more } })
    const thursday = at('2026-09-24', '19:00')
    expect(isSilent(thursday, own({ hours: { from: '20:00', until: '07:30' } }))).toBe(false)
    expect(isSilent(at('2026-09-24', '12:00'), own({ weekdays: [4] }))).toBe(true)
    expect(isSilent(at('2026-09-24', '12:00'), own({ daysOff: [{ from: '2026-09-20', until: '2026-09-24' }] }))).toBe(
      true,
    )
    const weekly = own({ weekly: 2 })
    expect(nextMoment(at('2026-09-24', '12:00'), weekly)).toBe(instantOn('2026-09-29', 9))
    expect(isSilent(at('2026-09-29', '12:00'), weekly)).toBe(false)
  })

  it('without end silences nothing: better once too loud than lost', () => {
    const always: Silence = { ...noord, own: { ...noOwnSilence, weekdays: [1, 2, 3, 4, 5, 6, 7] } }
    const instant = at('2026-09-24', '12:00')
    expect(nextMoment(instant, always)).toBe(instant)
  })
})
