/** What stands in the way, as people read it. */
import type { Words } from './words/words.ts'

/** What an older round calls otherwise is said as it stands there. */
export const sayBarrier = (barrier: string, { caseBringingIn: { barriers } }: Words): string =>
  barriers[barrier as keyof typeof barriers] ?? barrier
