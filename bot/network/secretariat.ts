import type { Option } from '../../cards/form.ts'
import type { Context } from '../chat/feature.ts'
import { refusal } from '../refusal.ts'
import type { NetworkStore } from './store.ts'

/** @throws {Refusal} member.may-not */
export const requireSecretariat = ({ member }: Context): void => {
  if (member.role !== 'secretariat') throw refusal('member.may-not')
}

export const bodyOptions = async (store: NetworkStore, { network }: Context): Promise<readonly Option[]> =>
  (await store.bodies(network.id)).map((body) => ({ value: body.id, label: body.name }))
