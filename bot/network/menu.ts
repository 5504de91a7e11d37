/** `/netwerk`: what there is, who one is, and what one can do. */
import { menuCard } from '../../cards/network.ts'
import type { Context } from '../chat/feature.ts'
import { answerAloud, type Reply } from '../chat/reply.ts'
import type { Command } from '../chat/request.ts'
import type { Member, Organisation } from './network.ts'
import type { NetworkStore } from './store.ts'
import { canBeTied } from './tie-channel.ts'

export const showMenu = async (store: NetworkStore, asked: Command, context: Context): Promise<Reply> => {
  const { network, member, channel, isPrivate, words } = context
  const [organisations, bodies] = await Promise.all([store.organisations(network.id), store.bodies(network.id)])
  const view = {
    network: network.name,
    // In a channel the menu may be seen by all: who asked is nobody else's business.
    you: isPrivate ? { name: member.name, organisation: organisationOf(member, organisations) } : null,
    bodies: bodies.map((body) => body.name),
    here: bodies.find((body) => body.id === channel?.body)?.name ?? null,
    isSecretariat: member.role === 'secretariat',
    canBeTied: canBeTied(asked.at, context),
  }
  return answerAloud(menuCard(view, words))
}

const organisationOf = (member: Member, organisations: readonly Organisation[]): string =>
  organisations.find((one) => one.id === member.organisation)?.name ?? ''
