import { EntitySchema } from 'typeorm'
import { z } from 'zod'
import type { BodyLink } from '../../bot/network/chain.ts'
import { usualCustoms, weekdays } from '../../bot/network/customs.ts'
import {
  type Body,
  type ExternalLink,
  type Group,
  type IntendedSeat,
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

const weekday = z.literal(weekdays)
const rhythm = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('weeks'), every: z.int(), weekday, fromOn: z.string() }),
  z.object({ kind: z.literal('month'), nth: z.literal([1, 2, 3, 4, -1]), weekday, months: z.array(z.int()) }),
  z.object({ kind: z.literal('year'), times: z.int() }),
])
/** What a body that was kept before does not say is as usual. */
const customs = z
  .object({
    decides: z.string(),
    rhythm: rhythm.nullable(),
    startsAt: z.string(),
    minutes: z.int(),
    place: z.string(),
    papersDays: z.int(),
    needsBothSides: z.boolean(),
    standing: z.array(z.string()),
  })
  .partial()
  .transform((kept) => ({ ...usualCustoms, ...kept }))

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
    customs: since(json(customs), '{}'),
  },
})

export const bodyLinks = new EntitySchema<BodyLink>({
  name: 'body_link',
  tableName: 'body_links',
  columns: { network: key, from: named('from_body', key), to: named('to_body', key), relation: key },
})

export const intendedSeats = new EntitySchema<IntendedSeat>({
  name: 'intended_seat',
  tableName: 'intended_seats',
  columns: {
    network: key,
    body: key,
    organisation: key,
    change: text,
    note: typed,
    saidOn: named('said_on', text),
  },
})

export const seats = new EntitySchema<Seat>({
  name: 'seat',
  tableName: 'seats',
  columns: { network: key, body: key, member: key, ring: since(text, 'inner'), role: optional(text) },
  indices: [{ name: 'seats_by_member', columns: ['network', 'member'] }],
})
