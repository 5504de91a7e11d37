/** What somebody works on or was consulted about, without owing it. */
import type { Context } from '../../chat/feature.ts'
import { type Party, sameParty } from '../party.ts'
import type { AgreementQuery } from '../store.ts'
import type { AgreementStores } from '../stores.ts'

/** The rest stands in `/afspraken meewerken`. */
const mostShown = 5

/** Of what is read for it: who is owner too sees those in the list above it already. */
const mostRead = 50

export const findInvolved = async ({ agreements }: AgreementStores, query: AgreementQuery, { network }: Context) => {
  const { items, total } = await agreements.list(network.id, query, mostRead)
  const isOfQuery = (party: Party) => (query.parties ?? []).some((one) => sameParty(one, party))
  const others = items.filter(
    ({ owners, details }) => ![...owners, ...(details.lead ? [details.lead] : [])].some(isOfQuery),
  )
  return {
    items: others.slice(0, mostShown),
    isAll: others.length <= mostShown && total === items.length,
  }
}
