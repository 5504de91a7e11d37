import { describe, expect, it } from 'vitest'
import { findTolerantly, isSlip } from '../../bot/name-search.ts'

const things = ['OOGO', 'Stuurgroep', 'Gemeente Duinrecht', 'Gemeente Zeewold', 'Leerlingenvervoer'].map((name) => ({
  name,
  about: '',
}))
const named = (query: string) => findTolerantly(things, query).map(({ name }) => name)

describe('a name as people type it', () => {
  it.each([
    ['oogo', ['OOGO']],
    ['duinrecht', ['Gemeente Duinrecht']],
    ['gemeente', ['Gemeente Duinrecht', 'Gemeente Zeewold']],
    ['stuurgreop', ['Stuurgroep']],
    ['leerlingvervoer', ['Leerlingenvervoer']],
    ['gemente zewold', ['Gemeente Zeewold']],
    ['oego', ['OOGO']],
    ['og', ['OOGO']],
    ['xyz', []],
  ])('%s finds %j', (query, found) => {
    expect(named(query)).toEqual(found)
  })

  it('forgives no slip in a short word, one in a longer and two in a long one', () => {
    expect(isSlip('swv', 'swb')).toBe(false)
    expect(isSlip('raad', 'raab')).toBe(true)
    expect(isSlip('raad', 'rbbd')).toBe(false)
    expect(isSlip('werkagneda', 'werkagenda')).toBe(true)
    expect(isSlip('wrkagneda', 'werkagenda')).toBe(true)
    expect(isSlip('wrkagned', 'werkagenda')).toBe(false)
  })
})
