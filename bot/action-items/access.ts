/** Who may see and do what with action items. */
import type { Context } from '../chat/feature.ts'
import { isSteward } from '../network/network.ts'
import type { NetworkStore } from '../network/store.ts'
import { refusal } from '../refusal.ts'
import type { Actor } from './owner.ts'

export const actorOf = ({ member }: Context): Actor => ({
  member: member.id,
  organisation: member.organisation,
  isSteward: isSteward(member),
})

/** The bodies whose items this member sees: those of the own seats; the secretariat sees all. */
export const visibleBodies = async (network: NetworkStore, { member }: Context) => {
  return member.role === 'secretariat'
    ? network.bodies(member.network)
    : network.bodiesOfMember(member.network, member.id)
}

/** Readers follow a body without a say in it. @throws {Refusal} member.reader */
export const requireVoice = ({ member }: Context): void => {
  if (member.role === 'reader') throw refusal('member.reader')
}

/** @throws {Refusal} channel.not-seated */
export const requireSeat = async (network: NetworkStore, context: Context, bodyId: string) => {
  const { member } = context
  const body = await network.body(member.network, bodyId)
  if (!body) throw refusal('channel.unknown')
  const isSeated = member.role === 'secretariat' || (await network.isSeated(member.network, body.id, member.id))
  if (!isSeated) throw refusal('channel.not-seated', { body: body.name })
  return body
}
