import { expect } from 'vitest'
import { sized } from '../../full-size.ts'
import type { Chance } from '../random.ts'
import type { Trouble, TwoLives } from './two-lives.ts'

/** How often each trouble strikes. */
const times = sized(30, 500)
/** All that is kept is compared each time, so that a network does not live too long. */
const perLife = 60
/** In milliseconds; only a test that fails waits this long. */
export const patience = 120 * 60_000

export interface Struck {
  readonly lives: TwoLives
  readonly trouble: Trouble
  readonly clear: () => Promise<void>
}

/** Three in four are things that people do, at most four at once; the others are time that goes on. */
export const strike = async (chance: Chance, begin: () => Promise<Struck>): Promise<void> => {
  let all = 0
  while (all < times) {
    const { lives, trouble, clear } = await begin()
    try {
      const wanted = Math.min(perLife, times - all)
      let [struck, rounds] = [0, 0]
      while (struck < wanted && rounds < wanted * 20) {
        rounds += 1
        struck += chance.below(4) > 0 ? await lives.meet(trouble, 1 + chance.below(4)) : await lives.wake(trouble)
      }
      expect(struck).toBeGreaterThanOrEqual(wanted)
      await lives.end()
      all += struck
    } finally {
      await lives.close()
      await clear()
    }
  }
}
