/** Who sits at the table of a body, and which seats of its plan are empty. */

import type { People } from '../members/people.ts'
import {
  hasVoice,
  type Member,
  type Organisation,
  type OrganisationKind,
  organisationKinds,
  type Ring,
  type Role,
  roleIn,
  roles,
  type Seat,
  type SeatPlan,
} from '../network.ts'

/** One who sits there. @property organisation null when it is not known any more. */
export interface Sitter {
  readonly member: Member
  readonly organisation: Organisation | null
  readonly seat: Seat
  readonly role: Role
}

/** @property wished how many organisations of the kind the plan has a seat for; 0 when it says nothing of them. */
export interface KindAtTable {
  readonly kind: OrganisationKind
  readonly people: number
  readonly organisations: number
  readonly wished: number
}

/** Those who sit in these seats: chairs first, the outer ring last, then by name. */
export const sittersIn = (seats: readonly Seat[], { members, organisations }: People): readonly Sitter[] =>
  seats
    .flatMap((seat): readonly Sitter[] => {
      const member = members.get(seat.member)
      const organisation = organisations.get(member?.organisation ?? '') ?? null
      return member ? [{ member, organisation, seat, role: roleIn(member, seat) }] : []
    })
    .toSorted((a, b) => rankOf(a) - rankOf(b) || a.member.name.localeCompare(b.member.name, 'nl'))

const order: readonly Role[] = ['chair', 'facilitator', ...roles]
const rankOf = ({ role, seat }: Sitter): number => order.indexOf(role) + (seat.ring === 'outer' ? order.length : 0)

export const inRing = (sitters: readonly Sitter[], ring: Ring): readonly Sitter[] =>
  sitters.filter(({ seat }) => seat.ring === ring)

export const countOrganisations = (sitters: readonly Sitter[]): number =>
  new Set(sitters.map(({ member }) => member.organisation)).size

/** An organisation takes one seat of the plan, however many people speak for it; who reads along takes none. */
export const kindsAtTable = (sitters: readonly Sitter[], plan: SeatPlan): readonly KindAtTable[] => {
  const heard = sitters.filter(({ role }) => hasVoice(role))
  const byKind = Map.groupBy(heard, ({ organisation }) => organisation?.kind ?? 'other')
  return organisationKinds
    .map((kind) => {
      const there = byKind.get(kind) ?? []
      return { kind, people: there.length, organisations: countOrganisations(there), wished: plan[kind] ?? 0 }
    })
    .filter(({ people, wished }) => people > 0 || wished > 0)
}

export const emptySeats = ({ organisations, wished }: KindAtTable): number => Math.max(0, wished - organisations)
