/** Lets much work that begins at once be done few at a time, so that whoever asks something in between is answered. */
import { setImmediate as nextTurn } from 'node:timers/promises'

/** Runs the work when it is its turn. */
export type Turns = <Result>(work: () => Promise<Result>) => Promise<Result>

export const createTurns = (atOnce: number): Turns => {
  const waiting: (() => void)[] = []
  let free = atOnce
  const passOn = () => {
    const next = waiting.shift()
    if (next) next()
    else free += 1
  }
  return async (work) => {
    if (free > 0) free -= 1
    else await new Promise<void>((resolve) => waiting.push(resolve))
    try {
      return await work()
    } finally {
      void nextTurn().then(passOn)
    }
  }
}
