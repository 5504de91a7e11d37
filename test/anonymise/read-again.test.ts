import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anonymise } from '../../bot/anonymise/anonymise.ts'
import { generateTexts } from './generated.ts'
import type { MarkedText } from './marked-text.ts'
import { inSmallLetters } from './mutations.ts'
import { aside, tuning } from './score.ts'

/** A text comes back into the form of whoever typed it, and is read again each time that it is sent. */
const changedAgain = (texts: readonly MarkedText[]): readonly string[] =>
  texts.map(({ text }) => anonymise(text).text as string).filter((once) => anonymise(once).text !== once)

describe('an anonymised text that is read again stays as it is', () => {
  it.each([
    ['written by hand', tuning],
    ['by others', aside],
    ['by others, in small letters', aside.map(inSmallLetters)],
    ['generated', generateTexts(100, 3)],
  ] as const)(
    'texts %s',
    (_, texts) => {
      expect(changedAgain(texts)).toEqual([])
    },
    120_000,
  )

  it('whatever sentences follow one another', () => {
    const sentences = tuning.flatMap(({ text }) => text.split(/(?<=[.!?])\s+/u)).filter((one) => one.length < 120)
    const texts = fc.array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(texts, (parts) => {
        const once = anonymise(parts.join(' ')).text
        expect(anonymise(once).text).toBe(once)
      }),
      { numRuns: 200 },
    )
  }, 60_000)
})
