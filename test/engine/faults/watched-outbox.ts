/** The outbox, watched: what was tried, and when nothing is under way, so that the clock can be moved. */
import type { Surface } from '../../../bot/chat/address.ts'
import { type Claimed, LeaseLost, type OutboxStore } from '../../../bot/chat/outbox.ts'

export interface WatchedOutbox {
  readonly outbox: OutboxStore
  /** How often the intent to post was kept, by channel. */
  readonly attempts: ReadonlyMap<string, number>
  readonly abandoned: readonly string[]
  /** Gives out no work any more, and resolves when what is under way is recorded. */
  readonly rest: () => Promise<void>
  /** Gives out work again, and resolves when every surface has asked for it and what they took on is recorded. */
  readonly resume: () => Promise<void>
}

export const watchOutbox = (kept: OutboxStore, surfaces: readonly Surface[]): WatchedOutbox => {
  const attempts = new Map<string, number>()
  const abandoned: string[] = []
  const wakes = new Set<() => void>()
  const leases = new Set<string>()
  const unasked = new Set<Surface>()
  let claiming = 0
  let isResting = false
  let changed = Promise.withResolvers<void>()

  const isBusy = (): boolean => claiming + leases.size + unasked.size > 0
  const tellChange = (): void => {
    changed.resolve()
    changed = Promise.withResolvers()
  }
  const end = ({ lease }: Claimed, recording: Promise<void>): Promise<void> =>
    recording.finally(() => {
      leases.delete(lease)
      tellChange()
    })
  const keep = (claimed: Claimed, keeping: Promise<void>): Promise<void> =>
    keeping.catch((error: unknown) => (error instanceof LeaseLost ? end(claimed, keeping) : keeping))
  const claim: OutboxStore['claim'] = async (surface, ...asked) => {
    if (isResting) return []
    claiming += 1
    try {
      const work = await kept.claim(surface, ...asked)
      for (const { lease } of work) leases.add(lease)
      return work
    } finally {
      claiming -= 1
      unasked.delete(surface)
      tellChange()
    }
  }

  return {
    attempts,
    abandoned,
    outbox: {
      ...kept,
      claim,
      subscribe: (wake) => {
        wakes.add(wake)
        return kept.subscribe(wake)
      },
      renew: (claimed, until) => keep(claimed, kept.renew(claimed, until)),
      markDoubt: async (claimed, since, until) => {
        await keep(claimed, kept.markDoubt(claimed, since, until))
        attempts.set(claimed.channel, (attempts.get(claimed.channel) ?? 0) + 1)
      },
      delivered: (claimed, ...told) => end(claimed, kept.delivered(claimed, ...told)),
      postpone: (claimed, ...told) => end(claimed, kept.postpone(claimed, ...told)),
      abandon: (claimed, why) => {
        abandoned.push(`${claimed.key}: ${why}`)
        return end(claimed, kept.abandon(claimed, why))
      },
    },
    rest: async () => {
      isResting = true
      while (isBusy()) await changed.promise
    },
    resume: async () => {
      isResting = false
      for (const surface of surfaces) unasked.add(surface)
      for (const wake of wakes) wake()
      while (isBusy()) await changed.promise
    },
  }
}
