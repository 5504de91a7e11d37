/** Until when a poll is open, as people write it. */
import { describe, expect, it } from 'vitest'
import { instantOn } from '../../bot/clock.ts'
import { readMoment } from '../../bot/polls/making/read-moment.ts'
import { Refusal } from '../../bot/refusal.ts'

/** A Sunday, ten o'clock. */
const now = instantOn('2026-11-22', 10)
const read = (words: string): number => readMoment(words, { now, region: 'noord' })
const whyNot = (words: string): string => {
  try {
    return new Date(read(words)).toISOString()
  } catch (error) {
    if (error instanceof Refusal) return error.reason
    throw error
  }
}

describe('a closing in Dutch words', () => {
  it.each([
    ['vrijdag', '2026-11-27', 17, 0],
    ['tot vrijdag', '2026-11-27', 17, 0],
    ['tot en met vrijdag 16.00', '2026-11-27', 16, 0],
    ['uiterlijk 3 december', '2026-12-03', 17, 0],
    ['vrijdag 27 november om 12 uur', '2026-11-27', 12, 0],
    ['maandag half vijf', '2026-11-23', 16, 30],
    ['morgen om kwart over drie', '2026-11-23', 15, 15],
    ['morgen kwart voor twaalf', '2026-11-23', 11, 45],
    ['morgen half een', '2026-11-23', 12, 30],
    ['donderdag drie uur', '2026-11-26', 15, 0],
    ['donderdag 4 uur', '2026-11-26', 16, 0],
    ['donderdag 04.00', '2026-11-26', 4, 0],
    ['donderdag 8 uur', '2026-11-26', 8, 0],
    ['14.30 uur', '2026-11-22', 14, 30],
    ['vanavond', '2026-11-22', 22, 0],
    ['morgenochtend', '2026-11-23', 12, 0],
    ['tot de kerstvakantie', '2026-12-18', 17, 0],
    ['over drie maanden', '2027-02-22', 17, 0],
    ['13 november 2027', '2027-11-13', 17, 0],
  ])('%s', (words, day, hour, minute) => {
    expect(read(words)).toBe(instantOn(day, hour) + minute * 60_000)
  })

  it('counts what is soon in minutes and hours', () => {
    expect(read('over een kwartier')).toBe(now + 15 * 60_000)
    for (const half of ['over een half uur', 'over een halfuur']) expect(read(half)).toBe(now + 30 * 60_000)
    expect(read('over anderhalf uur')).toBe(now + 90 * 60_000)
  })
})

describe('what is not a closing', () => {
  it.each(['ooit eens', 'niet vrijdag', 'vrijdag de dertiende', 'maandag kwart over dertien', 'vrijdag 25.00', 'nu'])(
    '%s is said to be unreadable',
    (words) => expect(whyNot(words)).toBe('poll.closes-unreadable'),
  )

  it('a weekday that is another is asked about', () => {
    expect(whyNot('woensdag 27 november')).toBe('day.other-weekday')
  })

  it('a day that has just passed is not read as next year', () => {
    expect(whyNot('13 november')).toBe('day.passed')
    expect(whyNot('vrijdag 13 november om 12 uur')).toBe('day.passed')
  })
})
