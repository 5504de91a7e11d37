import { refusal } from '../refusal.ts'
import type { Register } from './register.ts'
import type { NetworkStores } from './stores.ts'

export const groupsRegister = (stores: NetworkStores): Register => ({
  name: 'groups',
  list: async ({ network }) =>
    (await stores.network.groups(network.id)).map(({ id, name }) => ({ id, name, about: '' })),
  show: async () => null,
  ask: async () => {
    throw refusal('network.entry-gone')
  },
})
