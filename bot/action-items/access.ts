/** Who may see and do what with action items. */
import type { Context } from '../chat/feature.ts'
import { hasVoice, isSteward } from '../network/network.ts'
import { bodiesSeenBy, standingIn } from '../network/seating.ts'
import type { NetworkStore } from '../network/store.ts'
import { refusal } from '../refusal.ts'
import type { Actor } from './owner.ts'

export const actorOf = ({ member }: Context): Actor => ({
  member: member.id,
  organisation: member.organisation,
  isSteward: isSteward(member.role),
})

/** The bodies whose items this member sees: those of the own seats; the secretariat sees all. */
export const visibleBodies = (network: NetworkStore, context: Context) => bodiesSeenBy(network, context)

/** Readers follow a body without a say in it. @throws {Refusal} member.reader */
export const requireVoice = ({ member }: Context): void => {
  if (!hasVoice(member.role)) throw refusal('member.reader')
}

/** @throws {Refusal} channel.not-seated */
export const requireSeat = async (network: NetworkStore, context: Context, bodyId: string) => {
  const { member } = context
  const body = await network.body(member.network, bodyId)
  if (!body) throw refusal('channel.unknown')
  if (!(await standingIn(network, context, body.id))) throw refusal('channel.not-seated', { body: body.name })
  return body
}
