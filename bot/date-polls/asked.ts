/** Whoever is asked when they can: those who have a say in the body. */
import { sideOf } from '../network/customs.ts'
import { hasVoice, type Member, roleIn } from '../network/network.ts'
import type { NetworkStore } from '../network/store.ts'
import type { Asked } from './proposing/seeking.ts'

/** @property member by name. */
export interface AskedMember extends Asked {
  readonly person: Member
}

/** By name. */
export const findAsked = async (
  network: Pick<NetworkStore, 'membersOfBody' | 'seatsOfBody' | 'organisations'>,
  networkId: string,
  body: string,
): Promise<readonly AskedMember[]> => {
  const [members, seats, organisations] = await Promise.all([
    network.membersOfBody(networkId, body),
    network.seatsOfBody(networkId, body),
    network.organisations(networkId),
  ])
  const seatOf = new Map(seats.map((seat) => [seat.member, seat]))
  const kindOf = new Map(organisations.map(({ id, kind }) => [id, kind]))
  return members
    .map((person) => ({ person, role: roleIn(person, seatOf.get(person.id) ?? null) }))
    .filter(({ role }) => hasVoice(role))
    .map(({ person, role }) => {
      const kind = kindOf.get(person.organisation)
      return {
        person,
        member: person.id,
        organisation: person.organisation,
        side: kind ? sideOf(kind) : null,
        isChair: role === 'chair',
      }
    })
}
