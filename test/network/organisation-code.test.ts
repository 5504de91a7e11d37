import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readOrganisationCode, showOrganisationCode } from '../../bot/network/organisations/organisation-code.ts'
import { Refusal } from '../../bot/refusal.ts'

const refused = (text: string): Refusal => {
  try {
    readOrganisationCode(text, 'code')
  } catch (error) {
    if (error instanceof Refusal) return error
    throw error
  }
  throw new Error(`“${text}” was taken`)
}

const digits = (most: number) => fc.integer({ min: 1, max: most }).map((number) => String(number).padStart(2, '0'))
const code = fc.tuple(
  fc.constantFrom('PO', 'VO'),
  fc.oneof(
    fc.constant('00'),
    fc.integer({ min: 20, max: 31 }).map((province) => String(province)),
  ),
  digits(20),
)
const separator = fc.constantFrom('', ' ', '-', '.', '–', '/', '. ', '  ', '\u00a0')

describe('the code of a samenwerkingsverband', () => {
  it.each([
    ['PO-27-01', 'PO2701'],
    ['VO 27.01', 'VO2701'],
    ['PO2701', 'PO2701'],
    ['po 2701', 'PO2701'],
    ['vo.27.01', 'VO2701'],
    [' SWV PO 27-01 ', 'PO2701'],
    ['ＶＯ２７０１', 'VO2701'],
    ['PO-00-01', 'PO0001'],
  ])('is one, written as “%s”', (text, kept) => {
    expect(readOrganisationCode(text, 'code')).toBe(kept)
  })

  it('is the same in whatever way sector, province and number are set apart', () => {
    fc.assert(
      fc.property(
        code,
        fc.tuple(separator, separator, separator),
        fc.boolean(),
        ([sector, province, number], [a, b, c], isLower) => {
          const text = `${c}${sector}${a}${province}${b}${number}${c}`
          expect(readOrganisationCode(isLower ? text.toLowerCase() : text, 'code')).toBe(sector + province + number)
        },
      ),
    )
  })

  it('is read back from how it is shown', () => {
    expect(showOrganisationCode('PO2701')).toBe('PO 27-01')
    fc.assert(
      fc.property(code, (parts) => {
        const kept = parts.join('')
        expect(readOrganisationCode(showOrganisationCode(kept), 'code')).toBe(kept)
      }),
    )
  })

  it.each(['2301', '23-01', ' 23.01 '])('is asked for its sector, written as “%s”', (text) => {
    expect(refused(text)).toMatchObject({
      reason: 'organisation.code-sector',
      data: { po: 'PO 23-01', vo: 'VO 23-01' },
      field: 'code',
    })
  })

  it.each(['Noord', 'PO', 'PO27', 'PO270', 'PO27011', 'SO2701', 'PO9901', '9901', 'PO 2701 en VO 2701', '=1+1'])(
    'is not read in “%s”, and said so at its field',
    (text) => {
      expect(refused(text)).toMatchObject({ reason: 'organisation.code-unreadable', field: 'code' })
    },
  )

  it.each(['', '   ', '-'])('may be left out, as “%s”', (text) => {
    expect(readOrganisationCode(text, 'code')).toBeNull()
  })

  it('is kept in one form or refused, whatever is typed', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'POVS0123279 -.') })), (text) => {
        try {
          expect(readOrganisationCode(text, 'code') ?? 'PO2701').toMatch(/^(PO|VO)(00|2\d|3[01])\d\d$/u)
        } catch (error) {
          expect(error).toBeInstanceOf(Refusal)
        }
      }),
    )
  })
})
