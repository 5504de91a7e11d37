/** The clock of a region with case rounds: from moment to moment, each with all that follows from it. */
import { expect } from 'vitest'
import type { CaseRound } from '../bot/case-rounds/case-round.ts'
import { nextPublication } from '../bot/case-rounds/timing/publication.ts'
import { daysAfter, instantOn } from '../bot/clock.ts'
import type { MeetingRegion } from './meetings-region.ts'
import { must } from './world.ts'

export interface RoundClock {
  /** To the next moment at which rounds say something; all that was owed then has arrived. */
  readonly toNextMoment: () => Promise<void>
  /** From moment to moment until the round is in that phase. */
  readonly untilPhase: (phase: CaseRound['phase'], number?: number) => Promise<void>
  /** To the day on which the first round is forgotten. */
  readonly toPurge: () => Promise<void>
}

/** What was lost on its way is looked for after a while; only a test that fails waits so long. */
const patience = { timeout: 60_000 }

export const clockOf = ({ bot }: MeetingRegion): RoundClock => {
  let now = instantOn('2026-11-23', 10)
  const roundsKept = async () => {
    const [network] = await bot.storage.network.networks()
    return bot.storage.caseRounds.list(must(network, 'network').id, {})
  }
  const to = async (instant: number): Promise<void> => {
    now = instant
    await bot.moveTo(now)
    await expect.poll(async () => (await bot.storage.outbox.counts()).owed, patience).toBe(0)
  }
  const toNextMoment = () => to(nextPublication(now, { holidays: { region: 'noord' }, hours: [9, 14] }))
  const phaseOf = async (number: number) => (await roundsKept()).find((one) => one.number === number)?.phase
  return {
    toNextMoment,
    toPurge: async () => {
      const { purgeOn } = must(
        (await roundsKept()).find(({ number }) => number === 1),
        'first round',
      )
      await to(instantOn(daysAfter(must(purgeOn, 'day of its purge'), -1), 14))
      expect(await phaseOf(1)).toBe('closed')
      await to(instantOn(must(purgeOn, 'day of its purge'), 9))
    },
    untilPhase: async (phase, number = 1) => {
      for (let moment = 0; moment < 100 && (await phaseOf(number)) !== phase; moment += 1) await toNextMoment()
      expect(await phaseOf(number)).toBe(phase)
    },
  }
}
