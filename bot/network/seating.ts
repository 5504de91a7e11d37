/** Who sits where today: in an own seat, or in that of somebody for whom they are the deputy. */
import type { Context } from '../chat/feature.ts'
import { refusal } from '../refusal.ts'
import { type Body, hasVoice, isSteward, type Member, type Role, roleIn } from './network.ts'
import type { NetworkStore } from './store.ts'

/**
 * @property as whose seat it is, and for whose organisation it speaks.
 * @property onBehalfOf that same member when they are absent, else null.
 */
export interface Standing {
  readonly role: Role
  readonly as: Pick<Member, 'id' | 'organisation' | 'role'>
  readonly onBehalfOf: string | null
}

type Seated = Pick<Context, 'member' | 'covers'>

type Seats = Pick<NetworkStore, 'seatOf' | 'member'>

/** What the member is in that body today, in the own seat first, then in those of others; empty when they have no part. */
export const standingsIn = async (store: Seats, seated: Seated, body: string): Promise<readonly Standing[]> => {
  const { member, covers } = seated
  const own = member.role === 'secretariat' ? null : await store.seatOf(member.network, body, member.id)
  const isPart = own !== null || member.role === 'secretariat'
  const others = await Promise.all(covers.map((id) => standingFor(store, member.network, id, body)))
  return [
    ...(isPart ? [{ role: roleIn(member, own), as: member, onBehalfOf: null }] : []),
    ...others.filter((one) => one !== null),
  ]
}

/**
 * The body, for whoever sits in it or keeps somebody's place there, with what they are in it.
 *
 * @throws {Refusal} channel.unknown, channel.not-seated
 */
export const findSeatedBody = async (
  store: Seats & Pick<NetworkStore, 'body'>,
  id: string,
  context: Pick<Context, 'network' | 'member' | 'covers'>,
) => {
  const body = await store.body(context.network.id, id)
  if (!body) throw refusal('channel.unknown')
  const standings = await standingsIn(store, context, body.id)
  if (standings.length === 0) throw refusal('channel.not-seated', { body: body.name })
  return { body, standings }
}

export const isStewardAmong = (standings: readonly Standing[]): boolean => standings.some(({ role }) => isSteward(role))

export const hasVoiceAmong = (standings: readonly Standing[]): boolean => standings.some(({ role }) => hasVoice(role))

/** Whose name stands in the history when order is kept: the own, or that of the steward in whose place somebody is. */
export const stewardAmong = (standings: readonly Standing[]): string | null =>
  standings.find(({ role }) => isSteward(role))?.onBehalfOf ?? null

/** Whoever keeps the secretariat's place keeps order in its bodies, but does not become it. */
const standingFor = async (store: Seats, network: string, id: string, body: string): Promise<Standing | null> => {
  const [seat, absent] = await Promise.all([store.seatOf(network, body, id), store.member(network, id)])
  if (!seat || !absent) return null
  return { role: absent.role === 'secretariat' ? 'chair' : roleIn(absent, seat), as: absent, onBehalfOf: id }
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

/** Those of them in which the member has a say. */
export const bodiesHeardFrom = async (
  store: Pick<NetworkStore, 'bodies' | 'bodiesOfMember' | 'seatsOfMember' | 'member'>,
  seated: Seated,
): Promise<readonly Body[]> => {
  const [{ member, covers }, seen] = [seated, await bodiesSeenBy(store, seated)]
  if (member.role === 'secretariat') return seen
  const absent = await Promise.all(covers.map((id) => store.member(member.network, id)))
  const held = await Promise.all(
    [member, ...absent.filter((one) => one !== null)].map(async (one) =>
      (await store.seatsOfMember(one.network, one.id)).filter((seat) => hasVoice(roleIn(one, seat))),
    ),
  )
  const heard = new Set(held.flat().map(({ body }) => body))
  return seen.filter(({ id }) => heard.has(id))
}

/** Those of them in which the member keeps order. */
export const bodiesSteeredBy = async (
  store: Seats & Pick<NetworkStore, 'bodies' | 'bodiesOfMember'>,
  seated: Seated,
): Promise<readonly Body[]> => {
  const seen = await bodiesSeenBy(store, seated)
  if (seated.member.role === 'secretariat') return seen
  const steers = await Promise.all(seen.map(async ({ id }) => isStewardAmong(await standingsIn(store, seated, id))))
  return seen.filter((_, at) => steers[at])
}

/** The absent members for whom this one is the deputy on that day. */
export const coveredBy = async (
  store: Pick<NetworkStore, 'absencesCoveredBy'>,
  member: Pick<Member, 'network' | 'id'>,
  day: string,
): Promise<readonly string[]> =>
  (await store.absencesCoveredBy(member.network, member.id, day)).map((absence) => absence.member)

/** Who keeps order in the body, by a seat there; and the secretariat everywhere. Their ids, by name. */
export const stewardsOf = async (
  store: Pick<NetworkStore, 'members' | 'seatsOfBody'>,
  network: string,
  body: string,
): Promise<readonly string[]> => {
  const [members, seats] = await Promise.all([store.members(network), store.seatsOfBody(network, body)])
  const seatOf = new Map(seats.map((seat) => [seat.member, seat]))
  return members
    .filter((member) => member.role === 'secretariat' || seatOf.has(member.id))
    .filter((member) => isSteward(roleIn(member, seatOf.get(member.id) ?? null)))
    .map(({ id }) => id)
}
