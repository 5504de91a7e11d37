/** Several servers under the same load, in turns, so that a moment in which the machine is busy hits all of them. */
import type { Child } from './children.ts'
import { runLoad } from './load.ts'
import { median, quantile } from './numbers.ts'

export interface Contender {
  readonly name: string
  readonly server: Child
  /** New requests, as many as take about a second. */
  readonly requests: () => readonly Buffer[] | Promise<readonly Buffer[]>
  /** Resolves when nothing of the round is left to do. */
  readonly settled?: () => Promise<void>
}

/** @property ratios the speed against the contender of each other name, in the same round. */
export interface Result {
  readonly name: string
  readonly perSecond: number
  readonly p50: number
  readonly p99: number
  readonly ratioTo: (other: string) => number
}

interface Round {
  readonly perSecond: number
  readonly times: readonly number[]
}

export const compare = async (
  contenders: readonly Contender[],
  { rounds, concurrency }: { readonly rounds: number; readonly concurrency: number },
): Promise<readonly Result[]> => {
  const measured = new Map<string, Round[]>(contenders.map(({ name }) => [name, []]))
  // The first round only warms up.
  for (let round = 0; round <= rounds; round++) {
    for (const { name, server, requests, settled } of contenders) {
      const load = { address: server.address, requests: await requests(), concurrency }
      const result = await runLoad(load)
      if (round > 0) measured.get(name)?.push(result)
      await settled?.()
    }
  }
  return contenders.map(({ name }) => resultOf(name, measured))
}

const resultOf = (name: string, measured: ReadonlyMap<string, readonly Round[]>): Result => {
  const rounds = measured.get(name) ?? []
  const times = rounds.flatMap((round) => round.times)
  return {
    name,
    perSecond: median(rounds.map((round) => round.perSecond)),
    p50: quantile(times, 0.5),
    p99: quantile(times, 0.99),
    ratioTo: (other) =>
      median(rounds.map(({ perSecond }, at) => perSecond / (measured.get(other)?.[at]?.perSecond ?? Number.NaN))),
  }
}
