/** Who may see and do what with agreements. */
import type { Context } from '../chat/feature.ts'
import { hasVoice, isSteward, type Member } from '../network/network.ts'
import { bodiesSeenBy, findSeatedBody } from '../network/seating.ts'
import type { NetworkStore } from '../network/store.ts'
import { refusal } from '../refusal.ts'
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
 * As `requireVoice`, for who may read along too: then nobody acts.
 *
 * @param parties of the agreement at hand: only for these is it asked for which groups and functions somebody acts
 */
export const seatIn = async (
  network: NetworkStore,
  context: Context,
  bodyId: string,
  parties: readonly Party[] = [],
) => {
  const { body, standings } = await findSeatedBody(network, bodyId, context)
  const actsFor = await whoActsFor(network, context.network.id, parties)
  const actors = standings
    .filter(({ role }) => hasVoice(role))
    .map(({ role, as, onBehalfOf }): Acting => {
      const { id: member, organisation } = as
      return { member, organisation, ...actsFor(as), isSteward: isSteward(role), onBehalfOf }
    })
  return { body, actors }
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
