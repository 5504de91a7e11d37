import { describe, expect, it } from 'vitest'
import { readPeriod } from '../../bot/agreements/report/period.ts'

const network = { id: 'n', name: 'Regio Noord', holidayRegion: 'noord' } as const
const read = (text: string) => readPeriod(text, { today: '2026-11-23', network })

describe('the period of a report', () => {
  it.each([
    ['', '2026-08-23', '2026-11-23', ''],
    ['OOGO', '2026-08-23', '2026-11-23', 'OOGO'],
    ['OOGO sinds 1 september', '2026-09-01', '2026-11-23', 'OOGO'],
    ['sinds 24 september 2018', '2018-09-24', '2026-11-23', ''],
    ['OOGO van 1 september tot en met 31 oktober', '2026-09-01', '2026-10-31', 'OOGO'],
    ['dit kwartaal', '2026-10-01', '2026-11-23', ''],
    ['vorig kwartaal Stuurgroep', '2026-07-01', '2026-09-30', 'Stuurgroep'],
    ['deze maand', '2026-11-01', '2026-11-23', ''],
    ['vorige maand', '2026-10-01', '2026-10-31', ''],
    ['dit schooljaar', '2026-08-01', '2026-11-23', ''],
    ['vorig schooljaar', '2025-08-01', '2026-07-31', ''],
    ['dit jaar', '2026-01-01', '2026-11-23', ''],
    ['vorig jaar', '2025-01-01', '2025-12-31', ''],
    ['afgelopen twee weken', '2026-11-09', '2026-11-23', ''],
    ['Werkagenda de afgelopen 6 maanden', '2026-05-23', '2026-11-23', 'Werkagenda'],
  ])('%j', (text, from, until, name) => {
    expect(read(text)).toEqual({ period: { from, until }, name })
  })

  it('begins in the school year before until August', () => {
    expect(readPeriod('dit schooljaar', { today: '2027-03-01', network }).period.from).toBe('2026-08-01')
    expect(readPeriod('vorig schooljaar', { today: '2027-03-01', network }).period).toEqual({
      from: '2025-08-01',
      until: '2026-07-31',
    })
  })

  it('says when it reads no days', () => {
    expect(() => read('sinds eergisterenmorgenvroeg')).toThrow('progress.period-unreadable')
  })
})
