import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bytes, clip, split, units } from '../../cards/clip.ts'
import { isBlank, literal, oneLine } from '../../cards/literal.ts'
import { hostileText } from './hostile.ts'

const graphemes = (text: string): string[] => [...new Intl.Segmenter('nl').segment(text)].map(({ segment }) => segment)

test('a clipped text fits, and is its own beginning up to a whole character', () => {
  fc.assert(
    fc.property(
      hostileText,
      fc.integer({ min: 3, max: 400 }),
      fc.constantFrom(units, bytes),
      (text, limit, measure) => {
        const clipped = clip(text, limit, measure)
        expect(measure(clipped)).toBeLessThanOrEqual(limit)
        if (clipped === text) return
        const kept = graphemes(clipped.slice(0, -1))
        expect(clipped.at(-1)).toBe('…')
        expect(graphemes(text).slice(0, kept.length)).toEqual(kept)
      },
    ),
  )
})

test('a text that fits is not touched', () => {
  expect(clip('👩‍👩‍👧‍👦', 11)).toBe('👩‍👩‍👧‍👦')
  expect(clip('👩‍👩‍👧‍👦!', 11)).toBe('…')
})

test('the pieces of a split text each fit and are the text together', () => {
  fc.assert(
    fc.property(hostileText, fc.integer({ min: 8, max: 400 }), (text, limit) => {
      const pieces = split(text, limit)
      expect(pieces.join('')).toBe(text)
      for (const piece of pieces) expect(piece.length).toBeLessThanOrEqual(limit)
    }),
  )
})

test('a split comes after a word where one ends near enough', () => {
  expect(split('een twee drie', 9)).toEqual(['een twee ', 'drie'])
})

test('what turns round the text after it is taken out; right-to-left letters stay', () => {
  expect(literal('a\u202Eb\u2066c אב')).toBe('abc אב')
})

test('line ends of every kind are one line end, and half characters are marked', () => {
  expect(literal('a\r\nb\u2028c\rd\u0000')).toBe('a\nb\nc\nd')
  expect(literal('\uD800!')).toBe('\uFFFD!')
  expect(oneLine('a \n b')).toBe('a b')
})

test('text without width is blank', () => {
  for (const text of ['', '  \n', '\u200B\uFEFF', '\u202E', '\u3164']) expect(isBlank(text)).toBe(true)
  for (const text of ['a', '👍', '.', '\u0000a']) expect(isBlank(text)).toBe(false)
})
