import { describe, expect, it } from 'vitest'
import { usualSettings } from '../../bot/case-rounds/settings.ts'
import { lastPublication, nextPublication } from '../../bot/case-rounds/timing/publication.ts'
import { endOfTerm, recordEndsOn, remindAt, secondFeedbackAt } from '../../bot/case-rounds/timing/term.ts'
import { instantOn } from '../../bot/clock.ts'
import { moment } from './one-round.ts'

const timetable = { holidays: { region: 'midden' }, hours: [9, 14] } as const
const next = (day: string, hour: number) => moment(nextPublication(instantOn(day, hour), timetable))
const last = (day: string, hour: number) => moment(lastPublication(instantOn(day, hour), timetable))
const end = (day: string, hour: number, days: number) => moment(endOfTerm(instantOn(day, hour), days, timetable))

describe('a publication moment', () => {
  it.each([
    ['2026-11-03', 8, '2026-11-03 09.00', 'early in the morning'],
    ['2026-11-03', 9, '2026-11-03 14.00', 'on the moment itself: what is typed then waits'],
    ['2026-11-03', 14, '2026-11-04 09.00', 'after the last of the day'],
    ['2026-11-06', 15, '2026-11-09 09.00', 'over a weekend'],
    ['2026-10-16', 14, '2026-10-26 09.00', 'over the autumn holiday and the change to winter time'],
    ['2027-03-25', 14, '2027-03-30 09.00', 'over Good Friday, Easter and the change to summer time'],
    ['2027-07-16', 20, '2027-08-30 09.00', 'over the summer holiday'],
  ])('comes after %s %i.00 at %s: %s', (day, hour, expected) => {
    expect(next(day, hour)).toBe(expected)
  })

  it('that is now counts as the last one', () => {
    expect([last('2026-11-03', 9), last('2026-11-03', 8), last('2026-10-20', 12)]).toEqual([
      '2026-11-03 09.00',
      '2026-11-02 14.00',
      '2026-10-16 14.00',
    ])
  })

  it('comes on days that an organisation has off only after them', () => {
    const holidays = { region: 'midden', extra: [{ from: '2026-11-04', until: '2026-11-06' }] } as const
    expect(moment(nextPublication(instantOn('2026-11-03', 15), { holidays, hours: [9, 14] }))).toBe('2026-11-09 09.00')
  })
})

describe('a term', () => {
  it.each([
    ['2026-11-03', 14, 3, '2026-11-06 14.00'],
    ['2026-11-05', 9, 2, '2026-11-09 09.00'],
    ['2026-10-15', 9, 3, '2026-10-27 09.00'],
    ['2026-11-03', 9, 0, '2026-11-03 14.00'],
    // Begun between two moments it counts from the next.
    ['2026-11-03', 11, 1, '2026-11-04 14.00'],
    ['2026-11-03', 11, 0, '2026-11-03 14.00'],
  ])('from %s %i.00 of %i working days ends %s', (day, hour, days, expected) => {
    expect(end(day, hour, days)).toBe(expected)
  })

  it('is reminded of one working day before its end, and a short one at its first moment', () => {
    const remind = (from: [string, number], until: [string, number]) => {
      const found = remindAt(instantOn(...from), instantOn(...until), timetable)
      return found === null ? null : moment(found)
    }
    expect(remind(['2026-11-03', 9], ['2026-11-06', 9])).toBe('2026-11-05 09.00')
    expect(remind(['2026-11-06', 9], ['2026-11-09', 9])).toBe('2026-11-06 14.00')
    expect(remind(['2026-11-03', 9], ['2026-11-03', 14])).toBeNull()
  })
})

it('the record of a round is kept for four years', () => {
  expect([recordEndsOn('2026-11-12', usualSettings), recordEndsOn('2028-02-29', usualSettings)]).toEqual([
    '2030-11-12',
    '2032-02-29',
  ])
})

describe('the second feedback', () => {
  const asked = (closedOn: string) => moment(secondFeedbackAt(closedOn, usualSettings, { region: 'midden' }))

  it('is asked for three weeks after closing, or at the first moment after that', () => {
    expect([asked('2026-11-10'), asked('2026-11-14')]).toEqual(['2026-12-01 09.00', '2026-12-07 09.00'])
  })

  it('is asked for before a holiday in which the purge would come first, or at once where the round closed in it', () => {
    expect(asked('2026-12-01')).toBe('2026-12-18 14.00')
    expect([asked('2027-07-10'), asked('2027-08-03')]).toEqual(['2027-07-16 14.00', '2027-08-30 09.00'])
    expect(asked('2027-07-19')).toBe('2027-07-19 09.00')
  })
})
