/** In whose names somebody owes: their own and their organisation's, its groups', and of the functions that they hold. */
import type { Context } from '../../chat/feature.ts'
import type { NetworkStore } from '../../network/store.ts'
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
  const [groups, functions] = await Promise.all([store.groups(network.id), store.functions(network.id)])
  const people = [member.id, ...covers]
  return uniqueParties([
    ...people.map((id): Party => ({ kind: 'member', id })),
    { kind: 'organisation', id: member.organisation },
    ...groups
      .filter(({ organisations }) => organisations.includes(member.organisation))
      .map(({ id }): Party => ({ kind: 'group', id })),
    ...functions
      .filter(({ holder }) => holder !== null && people.includes(holder))
      .map(({ id }): Party => ({ kind: 'function', id })),
  ])
}
