import { EntitySchema } from 'typeorm'
import { z } from 'zod'
import {
  type Body,
  type ExternalLink,
  type Group,
  type Network,
  type NetworkFunction,
  type Organisation,
  organisationKinds,
  type Seat,
  sectors,
} from '../../bot/network/network.ts'
import { flagSince, json, key, named, optional, since, text, typed } from './columns.ts'

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
