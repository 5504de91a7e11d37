/** What becomes due in rounds when the time moves on: first whatever is to be forgotten, then publication, then the rest. */
import { whyOf } from '../../log.ts'
import { findRegion } from '../../network/find-region.ts'
import type { HolidayRegion } from '../../network/network.ts'
import { isToPublish } from '../bringing-in/publish-cases.ts'
import type { CaseRound } from '../case-round.ts'
import type { CaseRoundStores } from '../stores.ts'
import { type Due, dueOf, inDueOrder } from '../timing/due.ts'
import { endRecords } from './end-records.ts'
import { forgetLost } from './forget-lost.ts'
import { passRound } from './pass.ts'
import { publishDue } from './publish.ts'

/** Of one network, with the region whose holidays it keeps. */
export interface Waking {
  readonly id: string
  readonly holidayRegion: HolidayRegion
}

/**
 * Hears what time did to a round, in the same transaction.
 *
 * @property done in the order in which it was done; empty at its publication
 */
export type RoundFollower = (
  passed: { readonly before: CaseRound; readonly after: CaseRound; readonly done: readonly Due[] },
  now: number,
) => Promise<void>

/** One that fails keeps no other from its turn. @throws {AggregateError} of those that are left for the next wake */
export const wakeRounds = (stores: CaseRoundStores, followers: readonly RoundFollower[] = []) => {
  let lookedAt = Number.NEGATIVE_INFINITY
  return async (now: number): Promise<void> => {
    const faults: unknown[] = []
    const tried = (work: Promise<unknown>): Promise<unknown> => work.catch((error: unknown) => faults.push(error))
    if (Math.abs(now - lookedAt) >= lookEvery) {
      lookedAt = now
      await tried(forgetLost(stores, now, faults))
      await tried(endRecords(stores, now, faults))
    }
    const due = await stores.caseRounds.due(now)
    const networks = await regionsOf(stores, due)
    const ordered = inDueOrder(due.flatMap((round) => dueOf(round, timeOf(networks, round, now)) ?? []))
    const inTurn = ordered.flatMap(({ round }) => due.find(({ id }) => id === round) ?? [])
    const isForgotten = (round: CaseRound): boolean => {
      const kind = dueOf(round, timeOf(networks, round, now))?.kind
      return kind === 'purge' || kind === 'expire'
    }
    const pass = (round: CaseRound): Promise<unknown> =>
      tried(passRound(stores, followers, round, { network: networkOf(networks, round), now }))
    for (const round of inTurn.filter(isForgotten)) await pass(round)
    for (const network of networks.values())
      await tried(publishDue(stores, followers, { network, rounds: toPublish(due, network, now), now }, faults))
    for (const round of inTurn.filter((one) => !isForgotten(one) && !isToPublish(one, now))) await pass(round)
    if (faults.length > 0) throw new AggregateError(faults, faults.map(whyOf).join('; '))
  }
}

/** A key is lost at most once in years; asking after each of them takes a look into the key store. */
const lookEvery = 60 * 60_000

type Networks = ReadonlyMap<string, Waking>

const regionsOf = async (stores: CaseRoundStores, rounds: readonly CaseRound[]): Promise<Networks> => {
  const ids = [...new Set(rounds.map(({ network }) => network))]
  const found = ids.map(async (id) => ({ id, holidayRegion: await findRegion(stores.network, id) }))
  return new Map((await Promise.all(found)).map((one) => [one.id, one]))
}

const networkOf = (networks: Networks, { network }: Pick<CaseRound, 'network'>): Waking =>
  networks.get(network) ?? { id: network, holidayRegion: 'noord' }

const timeOf = (networks: Networks, round: CaseRound, now: number) => ({
  now,
  holidays: { region: networkOf(networks, round).holidayRegion },
})

const toPublish = (due: readonly CaseRound[], { id }: Waking, now: number): readonly CaseRound[] =>
  due.filter((round) => round.network === id && isToPublish(round, now))
