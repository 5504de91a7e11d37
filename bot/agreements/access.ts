/** Who may see and do what with agreements. */
import type { Context } from '../chat/feature.ts'
import { hasVoice, isSteward, type Member } from '../network/network.ts'
import { bodiesSeenBy, findSeatedBody, standingsIn } from '../network/seating.ts'
import type { NetworkStore } from '../network/store.ts'
import { refusal } from '../refusal.ts'
import { contactOf } from '../reminders/persons/remindees.ts'
import type { Acting } from './moving/acting.ts'
import type { Actor, Party } from './party.ts'

/** The bodies whose items this member sees: those of the seats that they hold or keep; the secretariat sees all. */
export const visibleBodies = (network: NetworkStore, context: Context) => bodiesSeenBy(network, context)

/** @throws {Refusal} channel.unknown, channel.not-seated */
export const requireSeat = async (network: NetworkStore, context: Context, bodyId: string) =>
  (await seatIn(network, context, bodyId)).body

/**
 * Readers follow a body without a say in it.
 *
 * @returns the names in which this member may act there, the own first
 * @throws {Refusal} channel.unknown, channel.not-seated, member.reader
 */
export const requireVoice = async (
  network: NetworkStore,
  context: Context,
  bodyId: string,
  parties: readonly Party[] = [],
) => {
  const { body, actors } = await seatIn(network, context, bodyId, parties)
  const [first, ...others] = actors
  if (!first) throw refusal('member.reader')
  return { body, actors: [first, ...others] as const }
}

/**
 * As `requireVoice`, for who may read along too: then nobody acts. Whoever answers for one of the parties needs no seat.
 *
 * @param parties of the agreement at hand: only for these is it asked for which groups and functions somebody acts
 * @returns `isSeated`: what else there is in the body is for those who sit in it
 */
export const seatIn = async (
  network: NetworkStore,
  context: Context,
  bodyId: string,
  parties: readonly Party[] = [],
) => {
  const answering = await findAnswering(network, context, parties)
  const { body, standings } = await findBody(network, context, bodyId, answering.length > 0)
  const actsFor = await whoActsFor(network, context.network.id, parties)
  const seated = standings
    .filter(({ role }) => hasVoice(role))
    .map(({ role, as, onBehalfOf }): Acting => {
      const { id: member, organisation } = as
      return { member, organisation, ...actsFor(as), isSteward: isSteward(role), onBehalfOf }
    })
  const isSeated = standings.length > 0
  return { body, actors: isSeated ? seated : answering.flatMap(toActing), isSeated }
}

/** @throws {Refusal} channel.unknown, channel.not-seated for whoever has neither a seat nor a part in what is at hand */
const findBody = async (network: NetworkStore, context: Context, id: string, hasPart: boolean) => {
  if (!hasPart) return findSeatedBody(network, id, context)
  const body = await network.body(context.network.id, id)
  if (!body) throw refusal('channel.unknown')
  return { body, standings: await standingsIn(network, context, id) }
}

/** @property as themselves, or the absent member for whom they are the deputy. */
interface Answering {
  readonly party: Party
  readonly as: Member
  readonly onBehalfOf: string | null
}

/** The parties for which one turns to this member: by name, as contact person, as holder of a function, as deputy. */
const findAnswering = async (
  network: NetworkStore,
  { network: { id: networkId }, member, covers }: Context,
  parties: readonly Party[],
): Promise<readonly Answering[]> => {
  if (parties.length === 0) return []
  const absent = await Promise.all(covers.map((id) => network.member(networkId, id)))
  const persons = [
    { as: member, onBehalfOf: null },
    ...absent.filter((one) => one !== null).map((as) => ({ as, onBehalfOf: as.id })),
  ]
  const contacts = await Promise.all(
    parties.map(async (party) => ({ party, contact: await contactOf(network, networkId, party) })),
  )
  return persons.flatMap((person) =>
    contacts.filter(({ contact }) => contact === person.as.id).map(({ party }) => ({ party, ...person })),
  )
}

/** Who reads along in the whole network does so here too. */
const toActing = ({ party: { kind, id }, as, onBehalfOf }: Answering): readonly Acting[] => {
  if (!hasVoice(as.role)) return []
  const organisation = kind === 'organisation' ? id : as.organisation
  const named = (one: Party['kind']): readonly string[] => (kind === one ? [id] : [])
  const { id: member } = as
  return [{ member, organisation, groups: named('group'), functions: named('function'), isSteward: false, onBehalfOf }]
}

type Person = Pick<Member, 'id' | 'organisation'>

/** The groups and functions, as far as these parties name any, for which a person acts. */
export const whoActsFor = async (network: NetworkStore, networkId: string, parties: readonly Party[]) => {
  const names = (kind: Party['kind']): boolean => parties.some((party) => party.kind === kind)
  const groups = names('group') ? await network.groups(networkId) : []
  const functions = names('function') ? await network.functions(networkId) : []
  return ({ id, organisation }: Person): Pick<Actor, 'groups' | 'functions'> => ({
    groups: groups.filter(({ organisations }) => organisations.includes(organisation)).map((group) => group.id),
    functions: functions.filter(({ holder }) => holder === id).map((held) => held.id),
  })
}
