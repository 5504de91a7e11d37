/** Which rules and limits stand in the way, over many rounds. Pure. */
import type { CaseRound } from './case-round.ts'

/** Fewer rounds than these would tell of one case. */
export const leastRounds = 5

export interface BarrierCount {
  readonly barrier: string
  readonly rounds: number
}

/** Most first; only what five rounds have said, of rounds that came to their end. */
export const countBarriers = (rounds: readonly Pick<CaseRound, 'phase' | 'barriers'>[]): readonly BarrierCount[] => {
  const ended = rounds.filter(({ phase }) => phase === 'closed' || phase === 'purged')
  const said = ended.flatMap(({ barriers }) => [...new Set(barriers)])
  return [...Map.groupBy(said, (barrier) => barrier)]
    .map(([barrier, { length }]) => ({ barrier, rounds: length }))
    .filter((one) => one.rounds >= leastRounds)
    .sort((a, b) => b.rounds - a.rounds || (a.barrier < b.barrier ? -1 : 1))
}
