import { expect, it } from 'vitest'
import { isBsn, isIban } from '../../bot/anonymise/checksums.ts'

it('knows a BSN by the eleven test', () => {
  expect(isBsn('999990019')).toBe(true)
  expect(isBsn('999990018')).toBe(false)
  expect(isBsn('000000000')).toBe(false)
})

it('knows an IBAN by the remainder of 97', () => {
  expect(isIban('NL02ABNA0123456789')).toBe(true)
  expect(isIban('NL03ABNA0123456789')).toBe(false)
  expect(isIban('NL02ABNA01234567_9')).toBe(false)
})
