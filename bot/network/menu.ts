/** `/netwerk`: what there is, who one is, and what one can do. */
import { menuCard } from '../../cards/network.ts'
import type { Context } from '../chat/feature.ts'
import { answerAloud, type Reply } from '../chat/reply.ts'
import type { Command } from '../chat/request.ts'
import { canBeTied } from './channels/tie-channel.ts'
import { bodiesHeardFrom, bodiesSeenBy } from './seating.ts'
import type { NetworkStore } from './store.ts'

export const showMenu = async (store: NetworkStore, asked: Command, context: Context): Promise<Reply> => {
  const { network, member, channel, isPrivate, words } = context
  const view = {
    network: network.name,
    // In a channel the menu may be seen by all: who asked is nobody else's business.
    you: isPrivate ? await readYou(store, context) : null,
    here: channel && ((await store.body(network.id, channel.body))?.name ?? null),
    isSecretariat: member.role === 'secretariat',
    hasVoice: (await bodiesHeardFrom(store, context)).length > 0,
    mayReadLog: member.role === 'secretariat' || member.role === 'auditor',
    canBeTied: canBeTied(asked.at, context),
  }
  return answerAloud(menuCard(view, words))
}

const readYou = async (store: NetworkStore, context: Context) => {
  const { network, member } = context
  const [organisation, bodies] = await Promise.all([
    store.organisation(network.id, member.organisation),
    bodiesSeenBy(store, context),
  ])
  return { name: member.name, organisation: organisation?.name ?? '', bodies: bodies.map(({ name }) => name) }
}
