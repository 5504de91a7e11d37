/** Every change to the network is written down: what it was, what it became, by whom, from where. */
import type { Context } from '../chat/feature.ts'
import type { HistoryEntry } from '../history.ts'
import type { Ref } from '../ref.ts'
import { remindAnew } from './remind-anew.ts'
import type { NetworkStores } from './stores.ts'

type By = Pick<Context, 'network' | 'member' | 'surface' | 'now'>

/** @param verb `network.added`, `network.changed`, `network.removed`, or what was done in particular */
export const recordChange = async (
  stores: Pick<NetworkStores, 'history' | 'reminders'>,
  by: By,
  ref: Ref,
  verb: string,
  data: Readonly<Record<string, unknown>> = {},
): Promise<void> => {
  const entry = entryOf(by, ref, verb, data)
  await stores.history.record(entry)
  await remindAnew(stores, entry)
}

export const entryOf = (
  { network, member, surface, now }: By,
  ref: Ref,
  verb: string,
  data: Readonly<Record<string, unknown>>,
): HistoryEntry => ({ network: network.id, ref, at: now, member: member.id, surface, verb, whom: whomIn(data), data })

/** Who sits, to whom it passed, who stands in: the one whom the log names beside the thing. */
const whomIn = ({ member, to, deputy }: Readonly<Record<string, unknown>>): string | null =>
  [member, to, deputy].find((one) => typeof one === 'string') ?? null

/** The fields that differ, each as it was and as it is; of a new thing all, with null before. */
export const whatChanged = <Thing extends object>(
  before: Thing | null | undefined,
  after: Thing,
): Readonly<Record<string, readonly [unknown, unknown]>> =>
  Object.fromEntries(
    Object.entries(after).flatMap(([name, value]) => {
      const was = before ? (before as Record<string, unknown>)[name] : null
      const isSame = JSON.stringify(was) === JSON.stringify(value) || name === 'id' || name === 'network'
      return isSame ? [] : [[name, [was ?? null, value] as const]]
    }),
  )
