import { refusal } from '../refusal.ts'
import type { Register } from './register.ts'
import type { NetworkStores } from './stores.ts'

export const membersRegister = (stores: NetworkStores): Register => ({
  name: 'members',
  list: async ({ network }) =>
    (await stores.network.members(network.id)).map(({ id, name }) => ({ id, name, about: '' })),
  show: async () => null,
  ask: async () => {
    throw refusal('network.entry-gone')
  },
})
