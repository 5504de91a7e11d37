import { describe, expect, it } from 'vitest'
import type { Rhythm } from '../../bot/network/customs.ts'
import { occurrencesOf } from '../../bot/network/rhythm.ts'

const everyMonth = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]

describe('the days of a rhythm', () => {
  it('takes the first Tuesday of each month, over the end of a year', () => {
    const rhythm: Rhythm = { kind: 'month', nth: 1, weekday: 2, months: everyMonth }
    expect(occurrencesOf(rhythm, '2026-11-01', '2027-02-28')).toEqual([
      '2026-11-03',
      '2026-12-01',
      '2027-01-05',
      '2027-02-02',
    ])
  })

  it('takes the last Thursday of some months, also where there are five', () => {
    const rhythm: Rhythm = { kind: 'month', nth: -1, weekday: 4, months: [3, 6, 9, 12] }
    expect(occurrencesOf(rhythm, '2026-01-01', '2026-12-31')).toEqual([
      '2026-03-26',
      '2026-06-25',
      '2026-09-24',
      '2026-12-31',
    ])
  })

  it('counts weeks from the week of the first day, over both changes of the clock', () => {
    const rhythm: Rhythm = { kind: 'weeks', every: 6, weekday: 4, fromOn: '2026-01-15' }
    expect(occurrencesOf(rhythm, '2026-01-01', '2026-12-31')).toEqual([
      '2026-01-15',
      '2026-02-26',
      '2026-04-09',
      '2026-05-21',
      '2026-07-02',
      '2026-08-13',
      '2026-09-24',
      '2026-11-05',
      '2026-12-17',
    ])
    expect(occurrencesOf(rhythm, '2026-04-10', '2026-07-02')).toEqual(['2026-05-21', '2026-07-02'])
  })

  it('gives no day before the first, even where its week had one', () => {
    const rhythm: Rhythm = { kind: 'weeks', every: 2, weekday: 1, fromOn: '2026-01-14' }
    expect(occurrencesOf(rhythm, '2026-01-01', '2026-02-01')).toEqual(['2026-01-26'])
  })

  it('includes both ends, and is empty between them when they are the wrong way round', () => {
    const rhythm: Rhythm = { kind: 'weeks', every: 1, weekday: 3, fromOn: '2025-01-01' }
    expect(occurrencesOf(rhythm, '2026-03-04', '2026-03-11')).toEqual(['2026-03-04', '2026-03-11'])
    expect(occurrencesOf(rhythm, '2026-03-11', '2026-03-04')).toEqual([])
  })

  it('has no days for a body that meets so many times a year', () => {
    expect(occurrencesOf({ kind: 'year', times: 2 }, '2026-01-01', '2030-12-31')).toEqual([])
  })
})
