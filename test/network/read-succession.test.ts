import { expect, test } from 'vitest'
import { namesIn } from '../../bot/network/members/read-succession.ts'

const read = (text: string) => {
  const { from, to } = namesIn({ text, mentions: [] })
  return [from.text, to.text]
}

test('two names are read as people type them', () => {
  expect(read('alles van Bram over aan Anna')).toEqual(['Bram', 'Anna'])
  expect(read('Bram Tolsma')).toEqual(['Bram Tolsma', ''])
  expect(read('')).toEqual(['', ''])
})

test('a line that is longer than two names is not searched for names', () => {
  expect(read(`van ${'a'.repeat(100)} over aan ${'b'.repeat(100)}`)).toEqual(['a'.repeat(100), 'b'.repeat(100)])
  expect(read(`a${' '.repeat(39_000)}x aan Anna`)).toEqual(['', ''])
})
