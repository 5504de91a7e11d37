/** What the network itself holds of a member, and how it passes on. */
import type { MemberAffairs } from '../../chat/member-affairs.ts'
import type { NetworkStores } from '../stores.ts'
import { countHoldings } from './count-holdings.ts'
import { handOverHoldings, releaseHoldings } from './pass-on.ts'
import { showMember } from './show-member.ts'

export const networkOfMember = (stores: NetworkStores): MemberAffairs => ({
  show: (member, reader) => showMember(stores.network, member, reader),
  countOf: (member, reader) => countHoldings(stores.network, member, reader),
  handOver: (from, to, context) => handOverHoldings(stores, from, to, context),
  release: async (member, context) => {
    await releaseHoldings(stores, member, context)
    return []
  },
  // The row stays, without a name: agreements and their history point at it, and the organisation is theirs.
  erase: async (member, context) => {
    await releaseHoldings(stores, member, context)
    await stores.network.unlinkMember(member.network, member.id)
    await stores.network.saveMember({ ...member, name: '', function: '' })
  },
})
