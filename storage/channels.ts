import { type EntityManager, IsNull } from 'typeorm'
import { type Channel, unknownState } from '../bot/network/channel.ts'
import type { NetworkStore } from '../bot/network/store.ts'
import { byName } from './order.ts'
import { createSignal } from './signal.ts'
import { type ChannelRow, channelStates, channels } from './tables/channels.ts'
import type { Database } from './unit-of-work.ts'

type Channels = Pick<
  NetworkStore,
  | 'saveChannel'
  | 'removeChannel'
  | 'channel'
  | 'channelAt'
  | 'channelsOfBody'
  | 'channelsOfMember'
  | 'channels'
  | 'sharedChannels'
  | 'changeChannelState'
  | 'channelState'
  | 'channelStates'
  | 'watchChannels'
>

export const storedChannels = (db: Database): Channels => {
  const wake = createSignal()
  return {
    saveChannel: (channel) =>
      db.write(async ({ manager, lockName }) => {
        const row = channelRow(channel)
        const { surface, space, conversation } = row
        await lockName(`channel ${surface} ${space} ${conversation}`)
        const known = await manager.findOneBy(channels, { surface, space, conversation })
        if (!known) return void (await manager.upsert(channels, row, ['network', 'id']))
        // One conversation belongs to one network: what is posted there must not change hands unseen.
        if (known.network !== row.network) throw new Error(`Channel ${known.id} belongs to another network.`)
        const isSame = known.body === row.body && known.member === row.member
        const id = isSame ? known.id : row.id
        if (id !== known.id) await removeChannel(manager, known.network, known.id)
        await manager.upsert(channels, { ...row, id }, ['network', 'id'])
      }),

    removeChannel: (network, id) => db.write(({ manager }) => removeChannel(manager, network, id)),

    channel: (network, id) =>
      db.read(async (manager) => {
        const row = await manager.findOneBy(channels, { network, id })
        return row && toChannel(row)
      }),
    channelAt: ({ surface, space, conversation }) =>
      db.read(async (manager) => {
        const row = await manager.findOneBy(channels, { surface, space, conversation })
        return row && toChannel(row)
      }),
    channelsOfBody: (network, body) =>
      db.read(async (manager) => byName((await manager.findBy(channels, { network, body })).map(toChannel))),
    channelsOfMember: (network, member) =>
      db.read(async (manager) => byName((await manager.findBy(channels, { network, member })).map(toChannel))),
    channels: (network) =>
      db.read(async (manager) => byName((await manager.findBy(channels, { network })).map(toChannel))),
    sharedChannels: (network) =>
      db.read(async (manager) =>
        byName((await manager.findBy(channels, { network, member: IsNull() })).map(toChannel)),
      ),

    changeChannelState: ({ network, id }, step) =>
      db.write(async ({ manager, lockName, afterCommit }) => {
        await lockName(`channel state ${network} ${id}`)
        const kept = await manager.findOneBy(channelStates, { network, channel: id })
        const before = kept ?? unknownState({ network, id })
        const after = step(before)
        await manager.upsert(channelStates, { ...after }, ['network', 'channel'])
        if (after.checkedAt === 0) afterCommit(wake.send)
        return before
      }),
    channelState: (network, channel) => db.read((manager) => manager.findOneBy(channelStates, { network, channel })),
    channelStates: (network) =>
      db.read((manager) => manager.find(channelStates, { where: { network }, order: { channel: 'ASC' } })),
    watchChannels: wake.subscribe,
  }
}

const removeChannel = async (manager: EntityManager, network: string, id: string): Promise<void> => {
  await manager.delete(channelStates, { network, channel: id })
  await manager.delete(channels, { network, id })
}

export const channelRow = ({ address, ...channel }: Channel): ChannelRow => ({
  ...channel,
  surface: address.surface,
  space: address.space,
  conversation: address.conversation,
  reference: address.reference ?? null,
})

const toChannel = ({ surface, space, conversation, reference, ...channel }: ChannelRow): Channel => {
  const address = { surface, space, conversation }
  return { ...channel, address: reference === null ? address : { ...address, reference } }
}
