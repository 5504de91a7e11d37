/** One party takes the place of another, in every part that it has in an agreement. */
import type { Agreement } from './agreement.ts'
import { type Party, passOn, sameParty, uniqueParties } from './party.ts'

export const passAll = <Item extends Pick<Agreement, 'owners' | 'details'>>(
  item: Item,
  from: Party,
  to: Party,
): Item => {
  const pass = (party: Party): Party => (sameParty(party, from) ? to : party)
  const { lead, partners, consulted, contact } = item.details
  return {
    ...item,
    owners: passOn(item.owners, from, to),
    details: {
      ...item.details,
      lead: lead && pass(lead),
      partners: uniqueParties(partners.map(pass)),
      consulted: uniqueParties(consulted.map(pass)),
      contact: contact && pass(contact),
    },
  }
}
