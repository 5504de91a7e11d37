/** What stands around the messages: who you are, in which network, in which language, and your channels. */
import { createHash } from 'node:crypto'
import type { Member } from '../network/network.ts'
import type { NetworkStore } from '../network/store.ts'
import type { VisibleChannel } from './visible-channels.ts'

type Named = Pick<NetworkStore, 'network' | 'organisations'>

/** A short text that differs when the frame does: a page that holds another one loads its frame anew. */
export const markFrame = async (
  named: Named,
  { network, language, name, organisation }: Member,
  channels: readonly VisibleChannel[],
): Promise<string> => {
  const networkName = (await named.network(network))?.name
  const organisationName = (await named.organisations(network)).find(({ id }) => id === organisation)?.name
  const shown = [language, name, networkName, organisationName, ...channels.map((one) => [one.conversation, one.name])]
  return createHash('sha256').update(JSON.stringify(shown)).digest('base64url')
}
