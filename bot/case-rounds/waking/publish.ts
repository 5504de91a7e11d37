/** Cases whose moment has come appear together, in an order of chance, under the next numbers of their network. */
import { isToPublish, publishCases, shuffle } from '../bringing-in/publish-cases.ts'
import type { CaseRound } from '../case-round.ts'
import { tellAll } from '../round/announce.ts'
import { changeRound } from '../round/change.ts'
import { givenAt } from '../round/given.ts'
import type { CaseRoundStores } from '../stores.ts'
import type { RoundFollower, Waking } from './wake.ts'

interface Publishing {
  readonly network: Waking
  readonly rounds: readonly CaseRound[]
  readonly now: number
}

/** In one transaction; whichever fails is left for the next wake, and the others are tried again without it. */
export const publishDue = async (
  stores: CaseRoundStores,
  followers: readonly RoundFollower[],
  { network, rounds, now }: Publishing,
  faults: unknown[],
): Promise<void> => {
  const left = new Set(shuffle(rounds, givenAt(network, now).chance))
  while (left.size > 0) {
    const failed = await publishAll(stores, followers, { network, rounds: [...left], now }, faults)
    if (failed === null) return
    left.delete(failed)
  }
}

/** @returns the one that failed; nothing is published then */
const publishAll = async (
  stores: CaseRoundStores,
  followers: readonly RoundFollower[],
  { network, rounds, now }: Publishing,
  faults: unknown[],
): Promise<CaseRound | null> => {
  let current: CaseRound | null = null
  try {
    await stores.unitOfWork.run(async () => {
      let number = await stores.caseRounds.holdNumbers(network.id)
      for (const round of rounds) {
        current = round
        if (await publishOne(stores, followers, { network, round, number, now })) number += 1
      }
      current = null
    })
    return null
  } catch (error) {
    if (current === null) throw error
    faults.push(error)
    return current
  }
}

/** @returns false for what another process published, or what was withdrawn meanwhile */
const publishOne = async (
  stores: CaseRoundStores,
  followers: readonly RoundFollower[],
  {
    network,
    round,
    number,
    now,
  }: { readonly network: Waking; readonly round: CaseRound; readonly number: number; readonly now: number },
): Promise<boolean> => {
  let isNew = false
  const { before, after } = await changeRound(
    stores,
    round.id,
    (halves, given) => {
      isNew = isToPublish(halves.round, now)
      return publishCases([halves], number, given)[0] ?? halves
    },
    { network, now },
  )
  if (!isNew) return false
  await tellAll(stores, after, 'phase', after.startedAt ?? now)
  for (const follow of followers) await follow({ before, after, done: [] }, now)
  return true
}
