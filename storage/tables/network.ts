import { EntitySchema } from 'typeorm'
import { z } from 'zod'
import type { Surface } from '../../bot/chat/address.ts'
import type { Channel, ChannelFacts, ChannelState } from '../../bot/network/channel.ts'
import {
  type Absence,
  type Body,
  type ExternalLink,
  type Group,
  type Member,
  type Network,
  type NetworkFunction,
  type Organisation,
  organisationKinds,
  type Seat,
  sectors,
} from '../../bot/network/network.ts'
import { day, flagSince, instant, json, key, named, optional, since, text, typed } from './columns.ts'

export const networks = new EntitySchema<Network>({
  name: 'network',
  tableName: 'networks',
  columns: { id: key, name: typed, holidayRegion: named('holiday_region', text) },
})

const ownHoliday = z.object({ name: z.string(), fromOn: z.string(), untilOn: z.string() })

export const organisations = new EntitySchema<Organisation>({
  name: 'organisation',
  tableName: 'organisations',
  columns: {
    network: key,
    id: key,
    name: typed,
    kind: text,
    sectors: since(json(z.array(z.enum(sectors))), '[]'),
    code: optional(text),
    contact: optional(text),
    ownHolidays: named('own_holidays', since(json(z.array(ownHoliday)), '[]')),
  },
})

export const groups = new EntitySchema<Group>({
  name: 'group',
  tableName: 'organisation_groups',
  columns: {
    network: key,
    id: key,
    name: typed,
    organisations: json(z.array(z.string())),
    contact: optional(text),
  },
})

export const functions = new EntitySchema<NetworkFunction>({
  name: 'function',
  tableName: 'network_functions',
  columns: { network: key, id: key, name: typed, organisation: optional(text), holder: optional(text) },
})

export const links = new EntitySchema<ExternalLink>({
  name: 'link',
  tableName: 'external_links',
  columns: { network: key, id: key, name: typed, kind: text, href: typed, about: typed },
})

export const members = new EntitySchema<Member>({
  name: 'member',
  tableName: 'members',
  columns: {
    network: key,
    id: key,
    name: typed,
    organisation: text,
    function: typed,
    role: text,
    language: text,
    leftOn: named('left_on', optional(day)),
  },
})

export const absences = new EntitySchema<Absence>({
  name: 'absence',
  tableName: 'absences',
  columns: {
    network: key,
    member: key,
    deputy: text,
    fromOn: named('from_on', day),
    untilOn: named('until_on', day),
  },
  indices: [{ name: 'absences_by_deputy', columns: ['network', 'deputy', 'untilOn'] }],
})

export const bodies = new EntitySchema<Body>({
  name: 'body',
  tableName: 'bodies',
  columns: {
    network: key,
    id: key,
    name: typed,
    level: text,
    language: text,
    template: optional(text),
    hasRings: named('has_rings', flagSince),
    seatPlan: named('seat_plan', since(json(z.partialRecord(z.enum(organisationKinds), z.int().min(0))), '{}')),
  },
})

export const seats = new EntitySchema<Seat>({
  name: 'seat',
  tableName: 'seats',
  columns: { network: key, body: key, member: key, ring: since(text, 'inner'), role: optional(text) },
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
