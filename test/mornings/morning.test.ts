import { describe, expect, it } from 'vitest'
import { agree, linesOf, useWorld, wakeAt } from './given.ts'

useWorld()

/** The world begins on Monday 23 November 2026 at ten; the body hears of its week on Mondays. */
describe('on its morning a body', () => {
  it('hears in one card of what is due until the next one', async () => {
    await wakeAt('2026-11-23', 10)
    await agree({ id: 'a', until: '2026-11-24' })
    await agree({ id: 'b', until: '2026-11-25' })
    const [said, ...others] = await wakeAt('2026-11-24')
    expect(others).toEqual([])
    expect(said && linesOf(said.card)).toEqual([
      'Te doen op di 24 nov 2026',
      '1. Punt a | uiterlijk di 24 nov 2026 · geen actiehouder',
    ])
  })
})
