/** Whom reminders do not reach: listed for the secretariat, never forgotten. */
import type { Party } from '../../agreements/party.ts'
import { type Channel, type ChannelState, isOfBody } from '../../network/channel.ts'
import type { Body, Member } from '../../network/network.ts'
import type { NetworkStore } from '../../network/store.ts'
import type { TraceStore } from '../../traces.ts'
import { findRemindees } from '../persons/remindees.ts'
import type { ReminderStore } from '../store.ts'

/**
 * - `no-chat`: tied to no platform, and has never opened our page.
 * - `closed`: the platform lets nothing through to them (blocked, a guest, 403, a workspace that put us out).
 */
export type WhyUnreached = 'no-chat' | 'closed'

/** @property waiting how many reminders wait for them. */
export interface UnreachedMember {
  readonly member: Member
  readonly why: WhyUnreached
  readonly waiting: number
}

/** @property contactless parties who owe something open, and without anybody to turn to. @property channelless bodies. */
export interface Unreached {
  readonly members: readonly UnreachedMember[]
  readonly contactless: readonly Party[]
  readonly channelless: readonly Body[]
}

/** Every party that owes something open, each once. */
export type FindOwing = (network: string) => Promise<readonly Party[]>

export interface UnreachedStores {
  readonly network: NetworkStore
  readonly reminders: Pick<ReminderStore, 'waitingByMember'>
  readonly traces: Pick<TraceStore, 'signedIn'>
}

/** Null for whoever is reached. */
export const whyUnreached = (
  alone: readonly Channel[],
  states: ReadonlyMap<string, ChannelState>,
  isSignedIn: boolean,
): WhyUnreached | null => {
  const chats = alone.filter(({ address }) => address.surface !== 'web')
  const isOpen = ({ id }: Channel): boolean => !states.get(id)?.trouble
  if (isSignedIn || chats.some(isOpen)) return null
  return chats.length === 0 ? 'no-chat' : 'closed'
}

export const findUnreached = async (
  stores: UnreachedStores,
  findOwing: FindOwing,
  network: string,
  today: string,
): Promise<Unreached> => {
  const { network: store } = stores
  const [bodies, channels, owing] = await Promise.all([
    store.bodies(network),
    store.channels(network),
    findOwing(network),
  ])
  const met = new Set(channels.filter(isOfBody).map(({ body }) => body))
  return {
    members: await findMembers(stores, network, channels),
    contactless: (await findRemindees(store, network, owing, today)).nobody,
    channelless: bodies.filter(({ id }) => !met.has(id)),
  }
}

/** Those for whom most waits come first. */
const findMembers = async (
  { network: store, reminders, traces }: UnreachedStores,
  network: string,
  channels: readonly Channel[],
): Promise<readonly UnreachedMember[]> => {
  const [members, states, waiting, signedIn] = await Promise.all([
    store.members(network),
    store.channelStates(network),
    reminders.waitingByMember(network),
    traces.signedIn(network),
  ])
  const stateOf = new Map(states.map((state) => [state.channel, state]))
  const aloneWith = Map.groupBy(channels, ({ member }) => member)
  return members
    .flatMap((member) => {
      const why = whyUnreached(aloneWith.get(member.id) ?? [], stateOf, signedIn.has(member.id))
      return why ? [{ member, why, waiting: waiting.get(member.id) ?? 0 }] : []
    })
    .sort((a, b) => b.waiting - a.waiting)
}
