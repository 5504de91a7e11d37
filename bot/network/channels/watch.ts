/** What the platforms tell of our conversations is kept, and the secretariat hears what it has to act on. */
import type { Joined, Looked, Moved, Notice, Renamed, Revoked } from '../../chat/notice.ts'
import { dayAt } from '../../clock.ts'
import { newId } from '../../ids.ts'
import {
  type Channel,
  type ChannelState,
  type ChannelTrouble,
  isNewlyWarned,
  isOfBody,
  latestFacts,
} from '../channel.ts'
import type { NetworkStore } from '../store.ts'
import type { NetworkStores } from '../stores.ts'
import { tellSecretariat } from '../tell-secretariat.ts'
import { channelRef, channelsIn, spaceRef } from './channel-ref.ts'

export type WatchStores = Pick<NetworkStores, 'network' | 'outbox'>

export const hearNotice =
  (stores: WatchStores) =>
  async (notice: Notice, now: number): Promise<void> => {
    if (notice.kind === 'revoked') return hearRevoked(stores, notice)
    if (notice.kind === 'joined') return hearJoined(stores, notice)
    if (notice.kind === 'moved') return hearMoved(stores.network, notice)
    const channel = await stores.network.channelAt(notice.at)
    if (!channel) return
    if (notice.kind === 'renamed') return rename(stores.network, channel, notice)
    if (notice.kind === 'changed') return askAnew(stores, channel)
    if (notice.kind === 'looked') return hearLooked(stores, channel, notice, now)
    if (notice.kind === 'gone') return hearGone(stores, channel, notice.trouble)
    if (notice.kind === 'undelivered') return tellUndelivered(stores, channel, dayAt(now))
    await mend(stores, channel, (kept) => ({ ...kept, checkedAt: 0 }))
  }

/** Before there is a network nobody could say whose a conversation is, and it is remembered when we are asked there. */
const hearJoined = async (stores: WatchStores, { at, name }: Joined): Promise<void> => {
  const { network: store } = stores
  const known = await store.channelAt(at)
  const network = known?.network ?? (await store.networks())[0]?.id
  if (!network) return
  const kept = known ?? { id: newId(), network, body: null, member: null, name: '' }
  const channel: Channel = { ...kept, name: name ?? kept.name, address: { ...known?.address, ...at } }
  await store.saveChannel(channel)
  await mend(stores, channel, (state) => ({ ...state, checkedAt: 0 }))
}

/** What is on its way goes to the new address: channel and body stay what they are. */
const hearMoved = async (store: NetworkStore, { from, at }: Moved): Promise<void> => {
  const [channel, taken] = [await store.channelAt(from), await store.channelAt(at)]
  if (!channel || (taken && isOfBody(taken))) return
  if (taken) await store.removeChannel(taken.network, taken.id)
  const moved = { ...channel, address: { ...channel.address, ...at } }
  await store.saveChannel(moved)
  await store.changeChannelState(moved, (kept) => ({ ...kept, checkedAt: 0 }))
}

const rename = async (
  store: NetworkStore,
  channel: Channel,
  { name }: Pick<Renamed | Looked, 'name'>,
): Promise<void> => {
  if (name && name !== channel.name) await store.saveChannel({ ...channel, name })
}

const askAnew = async ({ network }: WatchStores, channel: Channel): Promise<void> => {
  await network.changeChannelState(channel, (kept) => ({ ...kept, checkedAt: 0 }))
}

const hearLooked = async (stores: WatchStores, channel: Channel, seen: Looked, now: number): Promise<void> => {
  await rename(stores.network, channel, seen)
  const keptFacts = (kept: ChannelState): ChannelState => ({
    ...kept,
    facts: latestFacts(kept.facts, seen.facts),
    checkedAt: now,
  })
  const before = await mend(stores, channel, keptFacts, seen.silentOn)
  const facts = latestFacts(before.facts, seen.facts)
  if (JSON.stringify(facts) === JSON.stringify(before.facts)) return
  await stores.outbox.refresh(channel.network, channelRef(channel))
  if (isNewlyWarned(before.facts, facts)) await tellOfBody(stores, channel, 'warning')
}

/** Told when it begins; what stands shows what is the matter at the moment. */
const hearGone = async (stores: WatchStores, channel: Channel, trouble: ChannelTrouble): Promise<void> => {
  const before = await stores.network.changeChannelState(channel, (kept) => ({ ...kept, trouble }))
  if (before.trouble === trouble) return
  await refreshCards(stores, channel, before)
  // That a whole workspace was closed was told of the workspace, not of its channels.
  if (before.trouble === null || before.trouble === 'revoked') await tellOfBody(stores, channel, 'trouble')
}

/** The conversation can be reached: what could not arrive arrives now, and whoever was told sees that. */
const mend = async (
  stores: WatchStores,
  channel: Channel,
  step: (kept: ChannelState) => ChannelState,
  silentOn: readonly ChannelTrouble[] = [],
): Promise<ChannelState> => {
  const left = ({ trouble }: ChannelState) => (trouble && silentOn.includes(trouble) ? trouble : null)
  const before = await stores.network.changeChannelState(channel, (kept) => ({ ...step(kept), trouble: left(kept) }))
  if (before.trouble === left(before)) return before
  await stores.outbox.revive(channel.network, channel.id)
  if (before.trouble === 'revoked') await readmit(stores.network, channel)
  await refreshCards(stores, channel, before)
  return before
}

/** No platform is asked of conversations with one person: where a channel is open to us again, they are too. */
const readmit = async (store: NetworkStore, { network, address }: Channel): Promise<void> => {
  for (const { channel, isRevoked } of await channelsIn(store, network, spaceRef(address)))
    if (channel.member !== null && isRevoked)
      await store.changeChannelState(channel, (kept) => ({ ...kept, trouble: null }))
}

const refreshCards = async ({ outbox }: WatchStores, channel: Channel, { trouble }: ChannelState): Promise<void> => {
  await outbox.refresh(channel.network, channelRef(channel))
  if (trouble === 'revoked') await outbox.refresh(channel.network, spaceRef(channel.address))
}

/** It is heard again with every message that waits: only what was not cut off before is news. */
const hearRevoked = async (stores: WatchStores, at: Revoked): Promise<void> => {
  for (const { id } of await stores.network.networks()) {
    const known = await channelsIn(stores.network, id, spaceRef(at))
    const cutOff = known.filter(({ isRevoked }) => !isRevoked).map(({ channel }) => channel)
    for (const channel of cutOff) {
      const before = await stores.network.changeChannelState(channel, (kept) => ({ ...kept, trouble: 'revoked' }))
      if (before.trouble !== null) await stores.outbox.refresh(id, channelRef(channel))
    }
    if (!cutOff.some((channel) => isOfBody(channel) || channel.member !== null)) continue
    await tellSecretariat(stores, id, { ref: spaceRef(at), view: `revoked@${newId()}`, silent: at })
  }
}

/** Once a day: of several messages the secretariat does the same. */
const tellUndelivered = async (stores: WatchStores, channel: Channel, today: string): Promise<void> => {
  if (!isOfBody(channel)) return
  const view = `undelivered@${today}.${channel.body}`
  await tellSecretariat(stores, channel.network, { ref: channelRef(channel), view })
}

/** Of a conversation of no body nobody misses anything. */
const tellOfBody = async (stores: WatchStores, channel: Channel, view: 'trouble' | 'warning'): Promise<void> => {
  if (!isOfBody(channel)) return
  // The card says of which body it was, also when the channel has gone to another one since.
  const occasion = `${newId()}.${channel.body}`
  await tellSecretariat(stores, channel.network, { ref: channelRef(channel), view: `${view}@${occasion}` })
}
