import type { Context } from '../../chat/feature.ts'
import { refusal } from '../../refusal.ts'
import type { Body } from '../network.ts'
import type { NetworkStore } from '../store.ts'

/** @throws {Refusal} network.entry-gone */
export const requireBody = async (
  store: Pick<NetworkStore, 'body'>,
  id: string,
  { network }: Pick<Context, 'network'>,
): Promise<Body> => {
  const body = await store.body(network.id, id)
  if (!body) throw refusal('network.entry-gone')
  return body
}
