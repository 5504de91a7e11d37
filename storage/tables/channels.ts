import { EntitySchema } from 'typeorm'
import { z } from 'zod'
import type { Surface } from '../../bot/chat/address.ts'
import type { Channel, ChannelFacts, ChannelState } from '../../bot/network/channel.ts'
import { instant, json, key, named, optional, text, typed } from './columns.ts'

export interface ChannelRow extends Omit<Channel, 'address'> {
  readonly surface: Surface
  readonly space: string
  readonly conversation: string
  readonly reference: string | null
}

export const channels = new EntitySchema<ChannelRow>({
  name: 'channel',
  tableName: 'channels',
  columns: {
    network: key,
    id: key,
    body: optional(text),
    member: optional(text),
    name: typed,
    surface: text,
    space: text,
    conversation: text,
    reference: optional(text),
  },
  indices: [
    { name: 'channels_by_body', columns: ['network', 'body'] },
    { name: 'channels_by_member', columns: ['network', 'member'] },
    { name: 'channels_by_address', columns: ['surface', 'space', 'conversation'], unique: true },
  ],
})

const counted = z.int().min(0).nullable()
const facts: z.ZodType<ChannelFacts> = z.object({
  isPublic: z.boolean().nullable(),
  guests: counted,
  outsiders: counted,
})

export const channelStates = new EntitySchema<ChannelState>({
  name: 'channel_state',
  tableName: 'channel_states',
  columns: {
    network: key,
    channel: key,
    facts: optional(json(facts)),
    trouble: optional(text),
    checkedAt: named('checked_at', instant),
  },
})
