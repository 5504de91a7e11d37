/** What stands in the way, as people read it. */
import type { Words } from './words/words.ts'

/** What is none of the kinds that a form offers is never said as it stands there: it could be anything. */
export const sayBarrier = (barrier: string, { caseBringingIn: { barriers } }: Words): string =>
  Object.hasOwn(barriers, barrier) ? barriers[barrier as keyof typeof barriers] : barriers.other
