import { describe, expect, it } from 'vitest'
import { readMinutes } from '../../bot/dates/minutes.ts'

describe('how long something takes', () => {
  it.each([
    ['90', 90],
    [' 90 min. ', 90],
    ['90 minuten', 90],
    ['een half uur', 30],
    ['halfuur', 30],
    ['half uur', 30],
    ['een kwartier', 15],
    ['drie kwartier', 45],
    ['een uur', 60],
    ['Anderhalf uur', 90],
    ['1,5 uur', 90],
    ['1.5u', 90],
    ['2 uur 15', 135],
    ['twee uur en 10 minuten', 130],
    ['half an hour', 30],
  ])('is read from "%s"', (text, minutes) => {
    expect(readMinutes(text)).toBe(minutes)
  })

  it.each(['', 'lang', 'abc', '25:00', 'een tijdje', 'uur', 'zo lang als het duurt uur', '-5', '1e3', '5 dagen'])(
    'is not read from "%s"',
    (text) => {
      expect(readMinutes(text)).toBeNull()
    },
  )
})
