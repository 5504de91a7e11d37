/** Who may see and do what with agreements. */
import type { Context } from '../chat/feature.ts'
import { hasVoice, isSteward } from '../network/network.ts'
import { bodiesSeenBy, standingsIn } from '../network/seating.ts'
import type { NetworkStore } from '../network/store.ts'
import { refusal } from '../refusal.ts'
import type { Acting } from './acting.ts'

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
export const requireVoice = async (network: NetworkStore, context: Context, bodyId: string) => {
  const { body, actors } = await seatIn(network, context, bodyId)
  const [first, ...others] = actors
  if (!first) throw refusal('member.reader')
  return { body, actors: [first, ...others] as const }
}

/** As `requireVoice`, for who may read along too: then nobody acts. */
export const seatIn = async (network: NetworkStore, context: Context, bodyId: string) => {
  const body = await network.body(context.network.id, bodyId)
  if (!body) throw refusal('channel.unknown')
  const standings = await standingsIn(network, context, body.id)
  if (standings.length === 0) throw refusal('channel.not-seated', { body: body.name })
  const actors = standings
    .filter(({ role }) => hasVoice(role))
    .map(({ role, as, onBehalfOf }): Acting => {
      return { member: as.id, organisation: as.organisation, isSteward: isSteward(role), onBehalfOf }
    })
  return { body, actors }
}
