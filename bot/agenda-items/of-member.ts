/** What agendas hold of a member, and how it passes on. */
import type { Context } from '../chat/feature.ts'
import type { MemberAffairs } from '../chat/member-affairs.ts'
import type { Member } from '../network/network.ts'
import { type AgendaItem, isOnTheWay } from './agenda-item.ts'
import { followItem } from './follow-item.ts'
import type { AgendaItemStores } from './stores.ts'

type Stores = Pick<AgendaItemStores, 'agendaItems' | 'history' | 'outbox' | 'meetings'>

export const agendaItemsOfMember = (stores: Stores): MemberAffairs => ({
  show: async (member, { words }) => {
    const items = await stores.agendaItems.ofMember(member.network, member.id)
    if (items.length === 0) return []
    const { ofMember: say } = words.agendaItems
    const kept = items.map(({ owner, title }) => (owner === member.id ? say.owner : say.proposer)(title))
    return [
      {
        name: say.title,
        kept: kept.map((what) => ({ what, until: say.until })),
        data: { agendaItems: items.map(copyOf) },
      },
    ]
  },

  countOf: async (member, { words }) => {
    const count = (await ownedBy(stores, member)).length
    return count === 0 ? [] : [words.agendaItems.ofMember.open(count)]
  },

  handOver: async (from, to, context) => {
    await passOn(stores, from, to.id, context)
  },

  release: async (member, context) => {
    const count = await passOn(stores, member, null, context)
    return count === 0 ? [] : [context.words.agendaItems.ofMember.fell(count)]
  },

  erase: (member) => stores.agendaItems.forgetMember(member.network, member.id),
})

/** What was treated keeps who brought it in. */
const ownedBy = async ({ agendaItems }: Stores, { network, id }: Member): Promise<readonly AgendaItem[]> =>
  (await agendaItems.ofMember(network, id)).filter((item) => item.owner === id && isOnTheWay(item))

/** @returns how many */
const passOn = async (stores: Stores, from: Member, to: string | null, context: Context): Promise<number> => {
  const items = await ownedBy(stores, from)
  for (const { network, id } of items) {
    const after = await stores.agendaItems.change(network, id, (item) => ({ ...item, owner: to }))
    await followItem(stores, after, 'agenda-item.handed-over', context, { from: from.id, to })
  }
  return items.length
}

const copyOf = ({ title, about, body, state, createdAt }: AgendaItem) => ({
  title,
  about,
  body,
  state,
  proposedAt: new Date(createdAt).toISOString(),
})
