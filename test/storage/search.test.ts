import { expect, test } from 'vitest'
import { describeOnEveryDatabase } from './databases.ts'
import { addItem, network } from './given.ts'

describeOnEveryDatabase('a search', (opened) => {
  const store = () => opened().storage
  const numbersOf = async (...words: string[]) =>
    (await store().search.find(network, { words, bodies: ['oogo'] }, 10)).numbers

  test('smoke', async () => {
    await addItem(store(), 'a', { title: 'Het leerlingenvervoer in de regio' })
    await addItem(store(), 'b', { title: 'Vervoer van leerlingen' })
    expect(await numbersOf('vervoer')).toEqual([2, 1])
    expect(await numbersOf('vervoer', 'regio')).toEqual([1])
    expect(await numbersOf('lerlingenvervoor')).toEqual([1])
    expect(await numbersOf('2')).toEqual([2])
  })
})
