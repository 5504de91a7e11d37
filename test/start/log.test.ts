/** What a fault leaves in the log: a kind and a place, and nothing that somebody wrote. */
import { describe, expect, it } from 'vitest'
import { createApp } from '../../bot/app.ts'
import { whyOf } from '../../bot/log.ts'
import { pageIdentity } from '../../bot/network/joining/linking.ts'
import { buttons, card } from '../../cards/card.ts'
import { drawFitting } from '../../cards/fit.ts'
import { nl } from '../../cards/words/nl.ts'
import { featuresOf } from '../../scripts/features.ts'
import { must, openWorld } from '../world.ts'

const typed = 'sara-heeft-adhd'

const thrownBy = (work: () => unknown): unknown => {
  try {
    return work()
  } catch (error) {
    return error
  }
}

describe('a fault', () => {
  it('names its route only when that is one of ours', async () => {
    const { storage, members } = await openWorld()
    const from = pageIdentity(must(members.Anna, 'Anna'))
    const routes: string[] = []
    const app = createApp({
      features: featuresOf(storage, () => null),
      network: storage.network,
      unitOfWork: storage.unitOfWork,
      clock: { now: () => 0 },
      onFault: (_, __, route) => void routes.push(route),
    })
    await storage.close()
    const at = { surface: 'web', space: from.space, conversation: '' } as const
    const asked = { from, at, isPrivate: true, language: 'nl', text: typed, mentions: [] } as const
    for (const name of ['afspraak', typed, 'constructor']) await app.answer({ ...asked, kind: 'command', name })
    await app.answer({ ...asked, kind: 'press', name: typed, data: null })
    expect(routes).toEqual(['command afspraak', 'command ?', 'command ?', 'press ?'])
  })

  it('tells its kind, its code and its place, and not its message', () => {
    const why = whyOf(Object.assign(new TypeError(`Unexpected\n    at ${typed}`), { code: 'E1' }))
    expect(why).toMatch(/^TypeError E1\n {4}at .*log\.test\.ts/u)
    expect(why).not.toContain(typed)
    expect(whyOf(new AggregateError([new RangeError(typed)], typed))).toMatch(/^AggregateError[\s\S]*RangeError/u)
    expect(whyOf(typed)).toBe('string')
  })

  it('of a card that fits nowhere says nothing of the card', () => {
    const drawer = { draw: (drawn: unknown) => drawn, fits: () => false }
    const error = thrownBy(() => drawFitting(card(typed, buttons()), drawer, nl))
    expect(error).toBeInstanceOf(Error)
    expect(String(error)).not.toContain(typed)
  })
})
