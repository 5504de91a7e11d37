import type { Identity } from '../bot/chat/address.ts'
import type { NetworkStore } from '../bot/network/store.ts'
import { byName } from './order.ts'
import { identities, members } from './tables/network.ts'
import type { Database } from './unit-of-work.ts'

type Members = Pick<NetworkStore, 'saveMember' | 'member' | 'members' | 'linkIdentity' | 'memberOf' | 'identitiesOf'>

export const storedMembers = (db: Database): Members => ({
  saveMember: (member) =>
    db.write(async ({ manager }) => {
      await manager.upsert(members, member, ['network', 'id'])
    }),
  member: (network, id) => db.read((manager) => manager.findOneBy(members, { network, id })),
  members: (network) => db.read(async (manager) => byName(await manager.findBy(members, { network }))),

  linkIdentity: (identity, network, member) =>
    db.write(async ({ manager }) => {
      const { surface, space, user, name } = identity
      await manager.upsert(identities, { surface, space, user, name, network, member }, ['surface', 'space', 'user'])
    }),

  memberOf: ({ surface, space, user }) =>
    db.read(async (manager) => {
      const linked = await manager.findOneBy(identities, { surface, space, user })
      return linked && manager.findOneBy(members, { network: linked.network, id: linked.member })
    }),

  identitiesOf: (network, member) =>
    db.read(async (manager) => {
      const order = { surface: 'ASC', space: 'ASC', user: 'ASC' } as const
      const rows = await manager.find(identities, { where: { network, member }, order })
      return rows.map(({ surface, space, user, name }): Identity => ({ surface, space, user, name }))
    }),
})
