/** Who comes to a meeting, who does not, and who is missed: people and organisations apart. Pure. */
import { type Side, sideOf, sides } from '../../network/customs.ts'
import {
  type Member,
  type Organisation,
  type OrganisationKind,
  organisationKinds,
  type Role,
  roles,
} from '../../network/network.ts'
import type { Attendance } from '../meeting.ts'

/**
 * Somebody who has a say in the body, or who answered without a seat.
 *
 * @property organisation null when it is not known any more.
 */
export interface Attendee {
  readonly member: Member
  readonly organisation: Organisation | null
  readonly role: Role
  readonly said: Attendance | null
}

/** @property by the member who takes the seat, or null where only `name` is known. */
export interface Replacement {
  readonly of: Attendee
  readonly by: Pick<Member, 'id' | 'name'> | null
  readonly name: string
}

export interface AttendanceTally {
  readonly people: number
  readonly organisations: number
  readonly roles: readonly { readonly role: Role; readonly count: number }[]
  /** Organisations of each kind from which somebody comes. */
  readonly kinds: readonly { readonly kind: OrganisationKind; readonly count: number }[]
  readonly absent: readonly Attendee[]
  readonly replaced: readonly Replacement[]
  readonly silent: readonly Attendee[]
  /** Of which nobody comes. */
  readonly missing: readonly Organisation[]
  readonly missingSides: readonly Side[]
}

/** Where somebody comes from: a member who replaces somebody speaks for the own organisation. */
export interface Around {
  readonly members: ReadonlyMap<string, Member>
  readonly organisations: ReadonlyMap<string, Organisation>
}

/**
 * @param given `isOver`: whoever said nothing did not come; before, they may still
 */
export const tallyAttendance = (
  attendees: readonly Attendee[],
  given: { readonly isOver: boolean; readonly needsBothSides: boolean },
  around: Around,
): AttendanceTally => {
  const coming = attendees.filter(({ said }) => said?.answer === 'present' || said?.answer === 'replaced')
  const silent = attendees.filter(({ said }) => said === null)
  const from = unique(coming.flatMap((one) => organisationFrom(one, around) ?? []))
  const still = given.isOver ? [] : silent.flatMap(({ organisation }) => organisation ?? [])
  const possible = new Set([...from, ...still].map(({ id }) => id))
  const expected = unique(attendees.flatMap(({ organisation }) => organisation ?? []))
  return {
    people: coming.length,
    organisations: from.length,
    roles: roles
      .map((role) => ({ role, count: coming.filter((one) => one.role === role).length }))
      .filter(({ count }) => count > 0),
    kinds: organisationKinds
      .map((kind) => ({ kind, count: from.filter((one) => one.kind === kind).length }))
      .filter(({ count }) => count > 0),
    absent: attendees.filter(({ said }) => said?.answer === 'absent'),
    replaced: coming.flatMap((one) => replacementOf(one, around)),
    silent,
    missing: expected.filter(({ id }) => !possible.has(id)),
    missingSides: given.needsBothSides
      ? sides.filter((side) => ![...from, ...still].some(({ kind }) => sideOf(kind) === side))
      : [],
  }
}

const organisationFrom = (
  { organisation, said }: Attendee,
  { members, organisations }: Around,
): Organisation | null => {
  const by = members.get(said?.replacedBy?.member ?? '')
  return by ? (organisations.get(by.organisation) ?? null) : organisation
}

const replacementOf = (of: Attendee, { members }: Around): readonly Replacement[] => {
  const by = of.said?.answer === 'replaced' ? of.said.replacedBy : null
  return by ? [{ of, by: members.get(by.member ?? '') ?? null, name: by.name }] : []
}

const unique = (list: readonly Organisation[]): readonly Organisation[] => [
  ...new Map(list.map((one) => [one.id, one])).values(),
]
