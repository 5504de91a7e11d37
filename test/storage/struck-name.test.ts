import { describe, expect, it } from 'vitest'
import { strikeIn, strikeInJson } from '../../storage/struck-name.ts'

const strike = strikeIn('Bram Tolsma', '[oud-lid]')

describe('a full name in what people wrote', () => {
  it.each([
    ['Bram Tolsma belt', '[oud-lid] belt'],
    ['vraag het @bram  TOLSMA.', 'vraag het @[oud-lid].'],
    ['(Bram\u00a0Tolsma)', '([oud-lid])'],
    ['Bram Tolsma’s verslag', '[oud-lid]’s verslag'],
  ])('is struck from %j', (text, struck) => {
    expect(strike(text)).toBe(struck)
  })

  it.each(['Abram Tolsma', 'Bram Tolsmakers', 'Bram', 'Tolsma', 'Tolsma, Bram'])(
    'stays in %j, which is not that name',
    (text) => {
      expect(strike(text)).toBe(text)
    },
  )

  it('may hold signs that a pattern would read', () => {
    expect(strikeIn('J. (Jan) d’Ors+', '$&')('Van J. (Jan) d’Ors+ aan Jet')).toBe('Van $& aan Jet')
  })

  it('is struck from the strings of JSON, not from its keys', () => {
    expect(strikeInJson(strike)('{"Bram Tolsma":["Bram Tolsma",1]}')).toBe('{"Bram Tolsma":["[oud-lid]",1]}')
  })
})
