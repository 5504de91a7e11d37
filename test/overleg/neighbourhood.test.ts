/** Which bodies are drawn together: never more than a picture holds, always the nearest. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mostDrawn, neighbourhoodOf, wholeChain } from '../../bot/network/bodies/overleg/neighbourhood.ts'
import type { BodyLink } from '../../bot/network/chain.ts'

const link = (from: string, to: string): BodyLink => ({ network: 'n', from, to, relation: 'feeds' })
const bodies = Array.from({ length: 60 }, (_, at) => `b${at}`)

describe('the neighbourhood of a body', () => {
  it('is only itself where it has no links', () => {
    expect(neighbourhoodOf([link('a', 'b')], 'c')).toEqual(['c'])
  })

  it('holds those at one remove, and those at two where there is room for all of them', () => {
    const links = [link('a', 'b'), link('b', 'c'), link('c', 'd')]
    expect(neighbourhoodOf(links, 'a', 3)).toEqual(['a', 'b', 'c'])
    expect(neighbourhoodOf(links, 'a')).toEqual(['a', 'b', 'c', 'd'])
    const wide = [...links, link('x', 'b'), link('y', 'b')]
    expect(neighbourhoodOf(wide, 'a', 4)).toEqual(['a', 'b'])
  })

  it('of the hub of sixty holds as many neighbours as there is room for', () => {
    const links = bodies.slice(1).map((body) => link(body, 'b0'))
    expect(neighbourhoodOf(links, 'b0')).toHaveLength(mostDrawn)
    expect(wholeChain(links)).toHaveLength(mostDrawn)
  })

  it('is never too big, holds the body, and each once, whatever is linked in whatever circles', () => {
    const pairs = fc.array(fc.tuple(fc.constantFrom(...bodies), fc.constantFrom(...bodies)), { maxLength: 200 })
    fc.assert(
      fc.property(pairs, fc.constantFrom(...bodies), (given, body) => {
        const links = given.map(([from, to]) => link(from, to))
        const shown = neighbourhoodOf(links, body)
        expect(shown[0]).toBe(body)
        expect(new Set(shown).size).toBe(shown.length)
        expect(shown.length).toBeLessThanOrEqual(mostDrawn)
        expect(wholeChain(links).length).toBeLessThanOrEqual(mostDrawn)
        const direct = links.some(({ from, to }) => from !== to && (from === body || to === body))
        expect(shown.length > 1).toBe(direct)
      }),
    )
  })
})
