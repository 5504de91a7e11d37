/** Where an item comes from: in words, and as what can be opened while it is talked about. */
import type { SourceView } from '../../../cards/agenda-item-sources.ts'
import type { Words } from '../../../cards/words/words.ts'
import type { AgendaItem } from '../../agenda-items/agenda-item.ts'
import type { SessionStores } from './parts.ts'

/** The list that is to be confirmed stands beside its button already. */
export const findSource = async (
  stores: SessionStores,
  { network, body, reason, source }: AgendaItem,
  meeting: string,
): Promise<SourceView | null> => {
  if (reason === 'report-back') return { kind: 'collected', body, meeting }
  if (!source || reason === 'confirm') return null
  const { kind, id } = source
  if (kind === 'body') return viewBody(stores, network, id)
  if (kind === 'agreement')
    return { kind, id: reason === 'elaborate' ? await findOwnTask(stores, { network, body }, id) : id }
  return kind === 'work-agenda' || kind === 'meeting' || kind === 'report-back' ? { kind, id } : null
}

const viewBody = async (stores: SessionStores, network: string, id: string): Promise<SourceView | null> => {
  const found = await stores.network.body(network, id)
  return found && { kind: 'body', name: found.name }
}

/** A decision of a body where one may not sit opens as what one's own body does about it. */
const findOwnTask = async (
  { agreements }: SessionStores,
  { network, body }: Pick<AgendaItem, 'network' | 'body'>,
  parent: string,
): Promise<string> => {
  const { items } = await agreements.list(network, { parent, bodies: [body], kinds: ['action-item'] }, 1)
  return items[0]?.id ?? parent
}

/** The body that prepared it, or why it stands there by itself. */
export const sayFrom = async (
  stores: SessionStores,
  item: AgendaItem,
  { words: { sessions: say } }: { readonly words: Words },
): Promise<string> => {
  const before = item.cameFrom === null ? null : await stores.agendaItems.find(item.network, item.cameFrom)
  const body = before && (await stores.network.body(item.network, before.body))
  if (body) return say.fromBodyBecause(body.name, say.reasons[item.reason])
  if (item.reason === 'agreement' && (await isDisputed(stores, item))) return say.fromDispute
  return item.reason === 'member' ? '' : say.reasons[item.reason]
}

/** Of an intention is kept who agreed only where not both sides did. */
const isDisputed = async ({ agreements }: SessionStores, { network, source }: AgendaItem): Promise<boolean> => {
  const found = source?.kind === 'agreement' ? await agreements.find(network, source.id) : null
  return found?.kind === 'intention' && found.consent !== null
}
