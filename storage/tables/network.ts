import { EntitySchema } from 'typeorm'
import type { Surface } from '../../bot/chat/address.ts'
import type { Body, Channel, Member, Network, Organisation } from '../../bot/network/network.ts'
import { instant, key, named, optional, text, typed } from './columns.ts'

export const networks = new EntitySchema<Network>({
  name: 'network',
  tableName: 'networks',
  columns: { id: key, name: typed, holidayRegion: named('holiday_region', text) },
})

export const organisations = new EntitySchema<Organisation>({
  name: 'organisation',
  tableName: 'organisations',
  columns: { network: key, id: key, name: typed, kind: text },
})

export const members = new EntitySchema<Member>({
  name: 'member',
  tableName: 'members',
  columns: { network: key, id: key, name: typed, organisation: text, function: typed, role: text, language: text },
})

export const bodies = new EntitySchema<Body>({
  name: 'body',
  tableName: 'bodies',
  columns: { network: key, id: key, name: typed, level: text, language: text },
})

export interface SeatRow {
  readonly network: string
  readonly body: string
  readonly member: string
}

export const seats = new EntitySchema<SeatRow>({
  name: 'seat',
  tableName: 'seats',
  columns: { network: key, body: key, member: key },
  indices: [{ name: 'seats_by_member', columns: ['network', 'member'] }],
})

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
    body: text,
    name: typed,
    surface: text,
    space: text,
    conversation: text,
    reference: optional(text),
  },
  indices: [
    { name: 'channels_by_body', columns: ['network', 'body'] },
    { name: 'channels_by_address', columns: ['surface', 'space', 'conversation'], unique: true },
  ],
})

export interface IdentityRow {
  readonly surface: Surface
  readonly space: string
  readonly user: string
  readonly name: string
  readonly network: string
  readonly member: string
}

export const identities = new EntitySchema<IdentityRow>({
  name: 'identity',
  tableName: 'identities',
  columns: { surface: key, space: key, user: key, name: typed, network: text, member: text },
  indices: [{ name: 'identities_by_member', columns: ['network', 'member'] }],
})

export interface CodeRow {
  readonly hash: string
  readonly purpose: string
  readonly expiresAt: number
}

export const codes = new EntitySchema<CodeRow>({
  name: 'code',
  tableName: 'codes',
  columns: { hash: key, purpose: text, expiresAt: named('expires_at', instant) },
  indices: [{ name: 'codes_by_expiry', columns: ['expiresAt'] }],
})
