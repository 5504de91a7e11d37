/** A life in which rounds are purged, published and withdrawn, told apart into steps of which one may be the last. */
import { changeRound } from '../../../bot/case-rounds/round/change.ts'
import { withdrawRound } from '../../../bot/case-rounds/steering/forget.ts'
import { wakeRounds } from '../../../bot/case-rounds/waking/wake.ts'
import type { Keys } from '../../../bot/keys.ts'
import type { Storage } from '../../../storage/open.ts'

/** Hears of every step; the process may not live to hear of another. */
export type Reach = (point: string) => void

/** @property dieAt the number of the step at which it dies; 0 for none. */
export interface Life {
  readonly url: string
  readonly keys: string
  readonly network: string
  readonly withdraws: string
  readonly now: number
  readonly dieAt: number
}

export const deadlyKeys = (keys: Keys, reach: Reach): Keys => ({
  ...keys,
  destroy: async (name) => {
    reach('before the key is destroyed')
    await keys.destroy(name)
    reach('after the key is destroyed')
  },
})

export const deadlyStorage = (storage: Storage, reach: Reach): Storage => ({
  ...storage,
  unitOfWork: {
    ...storage.unitOfWork,
    run: async (work) => {
      const result = await storage.unitOfWork.run(async () => {
        const done = await work()
        reach('before the commit')
        return done
      })
      reach('after the commit')
      return result
    },
  },
  caseRounds: {
    ...storage.caseRounds,
    change: async (network, id, step, nextDue) => {
      reach('before the change')
      const after = await storage.caseRounds.change(
        network,
        id,
        (halves) => {
          const next = step(halves)
          reach(next.sealed === null && halves.sealed !== null ? 'when it is to be forgotten' : 'within the change')
          return next
        },
        nextDue,
      )
      reach(`after the change to ${after.round.phase}`)
      return after
    },
  },
  reminders: {
    ...storage.reminders,
    planAll: async (planned) => {
      await storage.reminders.planAll(planned)
      reach('when all are told')
    },
  },
})

/** What a bot does at its start, and then a facilitator who sees that a child can be known. */
export const live = async (storage: Storage, { network, withdraws, now }: Life): Promise<void> => {
  await wakeRounds(storage)(now)
  const actor = { alias: '', seat: 'facilitator', isCounterpart: true, holdsCode: false } as const
  const region = { id: network, holidayRegion: 'midden' } as const
  await storage.unitOfWork.run(() =>
    changeRound(storage, withdraws, (halves, given) => withdrawRound(halves, actor, given), { network: region, now }),
  )
}
