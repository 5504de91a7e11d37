/** A check that somebody asked for: one at a time for each network, however often it is asked for. */
import { type Audited, checkLog, type Outcome } from './check.ts'

interface Asked {
  readonly outcome: Promise<Outcome>
  /** When it ended, in real epoch milliseconds. */
  endedAt: number | null
}

export interface CheckTimes {
  /** Real epoch milliseconds: what is anchored does not follow the clock of the try-out. */
  readonly now: () => number
  /** How long the asker waits, in milliseconds. */
  readonly patience: number
}

/** Slack gives up on an answer after 3 s. A log of 100,000 entries takes one. */
export const usualTimes: CheckTimes = { now: Date.now, patience: 2_000 }

/** An outcome for which somebody was told to come back is theirs for so long; then it is looked into anew. */
const outcomeStands = 10 * 60_000

/** Gives the outcome, or null while it takes longer than anybody waits: whoever asks again hears it then. */
export const openChecks = (parts: Audited, { now, patience }: CheckTimes) => {
  const asked = new Map<string, Asked>()

  const begin = (network: string): Asked => {
    const outcome = checkLog(parts, network, now())
    const begun: Asked = { outcome, endedAt: null }
    asked.set(network, begun)
    outcome.then(
      () => (begun.endedAt = now()),
      () => asked.delete(network),
    )
    return begun
  }

  return async (network: string): Promise<Outcome | null> => {
    const known = asked.get(network)
    const isPast = known?.endedAt != null && now() - known.endedAt > outcomeStands
    const check = known && !isPast ? known : begin(network)
    const outcome = await within(patience, check.outcome)
    if (outcome && asked.get(network) === check) asked.delete(network)
    return outcome
  }
}

/** Null when it takes longer; it goes on. */
const within = async <Result>(milliseconds: number, work: Promise<Result>): Promise<Result | null> => {
  const late = Promise.withResolvers<null>()
  const timer = setTimeout(() => late.resolve(null), milliseconds)
  try {
    return await Promise.race([work, late.promise])
  } finally {
    clearTimeout(timer)
  }
}
