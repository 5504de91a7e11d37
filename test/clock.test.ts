import { describe, expect, it } from 'vitest'
import { dayAt, daysAfter, instantOn } from '../bot/clock.ts'

describe('the clock of the Netherlands', () => {
  it('keeps nine in the morning over both clock changes', () => {
    expect(new Date(instantOn('2027-03-27', 9)).toISOString()).toBe('2027-03-27T08:00:00.000Z')
    expect(new Date(instantOn('2027-03-28', 9)).toISOString()).toBe('2027-03-28T07:00:00.000Z')
    expect(new Date(instantOn('2027-10-31', 9)).toISOString()).toBe('2027-10-31T08:00:00.000Z')
  })

  it('reads the day there, whatever the zone of the process', () => {
    expect(dayAt(Date.parse('2026-11-21T22:59:59Z'))).toBe('2026-11-21')
    expect(dayAt(Date.parse('2026-11-21T23:00:00Z'))).toBe('2026-11-22')
  })

  it('counts days over clock changes, leap days and new year', () => {
    expect(daysAfter('2027-03-27', 1)).toBe('2027-03-28')
    expect(daysAfter('2027-10-30', 2)).toBe('2027-11-01')
    expect(daysAfter('2028-02-28', 1)).toBe('2028-02-29')
    expect(daysAfter('2026-12-25', 7)).toBe('2027-01-01')
  })
})
