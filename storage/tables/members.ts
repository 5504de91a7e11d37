import { EntitySchema } from 'typeorm'
import type { Surface } from '../../bot/chat/address.ts'
import type { Absence, Member } from '../../bot/network/network.ts'
import { day, instant, key, named, optional, text, typed } from './columns.ts'

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
