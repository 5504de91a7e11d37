/**
 * In whose names somebody owes: their own and their organisation's, its groups', and of the functions that they hold;
 * and of whom they are the contact person.
 */
import type { Context } from '../../chat/feature.ts'
import type { NetworkStore } from '../../network/store.ts'
import { partiesThrough } from '../../reminders/persons/remindees.ts'
import { type Party, type PartyRole, uniqueParties } from '../party.ts'

/** What is somebody's to do. */
export const owingRoles: readonly PartyRole[] = ['owner', 'lead']
/** What somebody has a part in without owing it. */
export const involvedRoles: readonly PartyRole[] = ['partner', 'consulted']

/** Whoever stands in for somebody owes what that person owes, but does not become their organisation. */
export const partiesActedFor = async (
  store: NetworkStore,
  { network, member, covers }: Pick<Context, 'network' | 'member' | 'covers'>,
): Promise<readonly Party[]> => {
  const groups = await store.groups(network.id)
  const people = [member.id, ...covers]
  return uniqueParties([
    { kind: 'organisation', id: member.organisation },
    ...groups
      .filter(({ organisations }) => organisations.includes(member.organisation))
      .map(({ id }): Party => ({ kind: 'group', id })),
    ...(await partiesThrough(store, network.id, people)),
  ])
}

/** Of whose things they are reminded, wherever those were agreed: they see these without a seat. */
export const partiesAnsweredFor = (
  store: NetworkStore,
  { network, member, covers }: Pick<Context, 'network' | 'member' | 'covers'>,
): Promise<readonly Party[]> => partiesThrough(store, network.id, [member.id, ...covers])
