import { describe, expect, test } from 'vitest'
import { readDay } from '../../bot/dates/read-day.ts'

const asked = { today: '2026-11-23', region: 'noord' } as const

describe('a day that somebody types', () => {
  test.each([
    ['2027-03-05', '2027-03-05'],
    ['5 maart', '2027-03-05'],
    ['vr 5 mrt 2027', '2027-03-05'],
    ['vrijdag 5 maart 2027', '2027-03-05'],
    ['  voor de kerstvakantie ', '2026-12-18'],
    ['over een jaar', '2027-11-23'],
    ['13 november 2027', '2027-11-13'],
  ])('is read from “%s”', (text, day) => expect(readDay(text, asked)).toEqual({ kind: 'day', day }))

  test.each(['2027-13-45', '2027-02-30', 'ooit', ''])('is not read from “%s”', (text) =>
    expect(readDay(text, asked)).toBeNull(),
  )

  test.each([
    ['vrijdag 13 november', '13 november'],
    ['uiterlijk 13 november', 'uiterlijk 13 november'],
    ['22 november', '22 november'],
  ])('is not next year’s, where “%s” has just passed', (text, said) =>
    expect(readDay(text, asked)).toEqual({ kind: 'passed', text: said, year: '2027' }),
  )

  test('is not another weekday than was said', () =>
    expect(readDay('donderdag 5 maart 2027', asked)).toEqual({ kind: 'other-weekday', said: 4, real: 5 }))
})
