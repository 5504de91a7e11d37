import { describe, expect, it } from 'vitest'
import { hashCode, newCode } from '../../bot/network/codes.ts'

describe('a one-time code', () => {
  it('has twelve characters that cannot be mistaken for one another', () => {
    for (let round = 0; round < 200; round += 1)
      expect(newCode()).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){2}[0-9A-HJKMNP-TV-Z]{4}$/u)
  })

  it('is another one each time', () => {
    expect(new Set(Array.from({ length: 1000 }, newCode)).size).toBe(1000)
  })

  it.each(['7kq2-m9xd-4rte', '7KQ2M9XD4RTE', ' 7kq2 m9xd 4rte ', '7KQ2–M9XD–4RTE'])(
    'is the same typed as %j',
    (typed) => {
      expect(hashCode(typed)).toBe(hashCode('7KQ2-M9XD-4RTE'))
    },
  )

  it('may be typed with the letters that look like its digits', () => {
    expect(hashCode('oOiI-lL00-1111')).toBe(hashCode('0011-1100-1111'))
  })

  it('is another when one character differs', () => {
    expect(hashCode('7KQ2-M9XD-4RTF')).not.toBe(hashCode('7KQ2-M9XD-4RTE'))
  })
})
