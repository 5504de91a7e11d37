/** When something was to be said to somebody whom nothing reaches, the secretariat hears of it: of each once a month. */
import { unreachedNudge } from '../../../cards/unreached.ts'
import { dayAt } from '../../clock.ts'
import { refKey } from '../../ref.ts'
import { secretariesOf } from '../persons/remindees.ts'
import { findSilence, type QuietStores } from '../quiet.ts'
import type { Remindable } from '../remindable.ts'
import type { MemberOf, ReminderStore } from '../store.ts'
import { nextMoment } from '../timing/moments.ts'
import type { UnreachedStores, WhyUnreached } from './find-unreached.ts'
import { whyUnreached } from './find-unreached.ts'

export type TellingStores = Pick<UnreachedStores, 'network' | 'traces'> &
  QuietStores & { readonly reminders: Pick<ReminderStore, 'planAll'> }

export const unreachedRef = (member: string) => ({ kind: 'unreached', id: member })

const askWhy = async (
  { network: store, traces }: Pick<UnreachedStores, 'network' | 'traces'>,
  { network, member }: MemberOf,
): Promise<WhyUnreached | null> => {
  const alone = await store.channelsOfMember(network, member)
  const states = await Promise.all(alone.map(({ id }) => store.channelState(network, id)))
  const known = new Map(states.filter((state) => state !== null).map((state) => [state.channel, state]))
  return whyUnreached(alone, known, (await traces.signedIn(network, member)).has(member))
}

/** @param from the earliest moment, in epoch milliseconds */
export const tellUnreached = async (
  stores: TellingStores,
  { network, member }: MemberOf,
  from: number,
): Promise<void> => {
  if ((await askWhy(stores, { network, member })) === null) return
  const ref = unreachedRef(member)
  const month = dayAt(from).slice(0, 7)
  const secretaries = (await secretariesOf(stores.network, network)).filter((one) => one !== member)
  const planned = secretaries.map(async (one) => ({
    ...{ network, ref, member: one, occasion: month },
    key: [refKey(ref), month, one].join(':'),
    dueAt: nextMoment(from, await findSilence(stores, network, null, one)),
  }))
  await stores.reminders.planAll(await Promise.all(planned))
}

export const remindableUnreached = (stores: Pick<UnreachedStores, 'network' | 'traces'>): Remindable => ({
  isOwed: async ({ network, ref }) => {
    const found = await stores.network.member(network, ref.id)
    return found?.leftOn === null && (await askWhy(stores, { network, member: ref.id })) !== null
  },
  say: async ({ ref }, { network, words }) => {
    const found = await stores.network.member(network, ref.id)
    if (!found) return null
    const why = found.leftOn === null ? await askWhy(stores, { network, member: ref.id }) : null
    const organisation = (await stores.network.organisation(network, found.organisation))?.name ?? ''
    const { id, name } = found
    return unreachedNudge({ id, name, organisation, why: why ?? 'closed', waiting: 0, isReached: why === null }, words)
  },
})
