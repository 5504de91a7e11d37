/** Who sits where today: in an own seat, or in that of somebody for whom they are the deputy. */
import type { Context } from '../chat/feature.ts'
import { type Body, type Member, type Role, roleIn } from './network.ts'
import type { NetworkStore } from './store.ts'

/** @property onBehalfOf the absent member in whose seat it is, or null. */
export interface Standing {
  readonly role: Role
  readonly onBehalfOf: string | null
}

type Seated = Pick<Context, 'member' | 'covers'>

/** What the member is in that body today; null when they have no part in it. The own seat comes first. */
export const standingIn = async (
  store: Pick<NetworkStore, 'seatOf' | 'member'>,
  { member, covers }: Seated,
  body: string,
): Promise<Standing | null> => {
  if (member.role === 'secretariat') return { role: 'secretariat', onBehalfOf: null }
  const own = await store.seatOf(member.network, body, member.id)
  if (own) return { role: roleIn(member, own), onBehalfOf: null }
  for (const id of covers) {
    const [seat, absent] = await Promise.all([store.seatOf(member.network, body, id), store.member(member.network, id)])
    // Whoever keeps the secretariat's place keeps order in its bodies, but does not become it.
    if (seat && absent) return { role: absent.role === 'secretariat' ? 'chair' : roleIn(absent, seat), onBehalfOf: id }
  }
  return null
}

/** The bodies that the member sees today, by name; the secretariat sees all. */
export const bodiesSeenBy = async (
  store: Pick<NetworkStore, 'bodies' | 'bodiesOfMember'>,
  { member, covers }: Seated,
): Promise<readonly Body[]> => {
  if (member.role === 'secretariat') return store.bodies(member.network)
  const seen = await Promise.all([member.id, ...covers].map((id) => store.bodiesOfMember(member.network, id)))
  return [...new Map(seen.flat().map((body) => [body.id, body])).values()]
}

/** The absent members for whom this one is the deputy on that day. */
export const coveredBy = async (
  store: Pick<NetworkStore, 'absencesCoveredBy'>,
  member: Pick<Member, 'network' | 'id'>,
  day: string,
): Promise<readonly string[]> =>
  (await store.absencesCoveredBy(member.network, member.id, day)).map((absence) => absence.member)
