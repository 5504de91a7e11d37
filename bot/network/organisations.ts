import { refusal } from '../refusal.ts'
import type { Register } from './register.ts'
import type { NetworkStores } from './stores.ts'

export const organisationsRegister = (stores: NetworkStores): Register => ({
  name: 'organisations',
  list: async ({ network }) =>
    (await stores.network.organisations(network.id)).map(({ id, name }) => ({ id, name, about: '' })),
  show: async () => null,
  ask: async () => {
    throw refusal('network.entry-gone')
  },
})
