/** What becomes somebody's one after the other is told in one message, at the next mark of the clock. Pure. */
import { isSilent } from '../timing/moments.ts'
import type { Silence } from '../timing/silence.ts'

/** Long enough for two or three forms, and too short for anybody to wonder whether it went. */
const betweenMarks = 2 * 60_000

/** Itself where a silence begins before that. @param instant epoch milliseconds, not silent */
export const nextMark = (instant: number, silence: Silence): number => {
  const mark = Math.ceil(instant / betweenMarks) * betweenMarks
  return isSilent(mark, silence) ? instant : mark
}
