/** Bodies that meet elsewhere and systems that we do not copy: kept as links out. */
import { fact, link } from '../../cards/card.ts'
import type { EntryState } from '../../cards/network-fields.ts'
import { addressLimit, type LinkValues, networkLinkForm } from '../../cards/network-links.ts'
import type { Context } from '../chat/feature.ts'
import type { Reply } from '../chat/reply.ts'
import { whisper } from '../chat/reply.ts'
import { requireChoice, requireText } from '../read-text.ts'
import { refusal } from '../refusal.ts'
import { versionOf } from '../version.ts'
import { aboutLine, beginEntry, findKept, recordEntry, requireCurrent } from './entry.ts'
import { type ExternalLink, linkKinds } from './network.ts'
import { drawEntry, type Register } from './register.ts'
import type { NetworkStores } from './stores.ts'
import { recordChange } from './write-down.ts'

export const linksRegister = (stores: NetworkStores): Register => {
  const { network: store } = stores
  const find = async (id: string, { network }: Context) =>
    (await store.links(network.id)).find((one) => one.id === id) ?? null
  return {
    name: 'links',
    list: async ({ network, words }) =>
      (await store.links(network.id)).map(({ id, name, kind, about }) => ({
        id,
        name,
        about: aboutLine(words.registers.linkKinds[kind], about),
      })),
    show: async (id, context) => {
      const found = await find(id, context)
      const say = context.words.registers
      return (
        found && {
          id,
          name: found.name,
          facts: [
            fact(say.kind, say.linkKinds[found.kind]),
            fact(say.address, link(found.href, found.href)),
            ...(found.about === '' ? [] : [fact(say.about, found.about)]),
          ],
          notices: [],
          moves: [],
          mayRemove: true,
        }
      )
    },
    ask: async (id, context) => {
      const kept = await find(id, context)
      return networkLinkForm(kept && { ...kept, version: versionOf(kept) }, context.words)
    },
    remove: async (id, context) => {
      await store.removeLink(context.network.id, id)
      await recordChange(stores, context, { kind: 'link', id }, 'network.removed')
    },
  }
}

export const writeLink =
  (stores: NetworkStores) =>
  async ({ state, values }: { state: EntryState; values: LinkValues }, context: Context): Promise<Reply> => {
    const links = await stores.network.links(context.network.id)
    const kept = findKept(links, state.id)
    const entry: ExternalLink = {
      ...beginEntry(kept, values.name, links, context),
      kind: requireChoice(values.kind, linkKinds, 'kind'),
      href: readHref(values.href),
      about: values.about.trim() === '' ? '' : requireText(values.about, 'about'),
    }
    requireCurrent(kept, entry, state.version)
    await stores.network.saveLink(entry)
    await recordEntry(stores, context, 'link', kept, entry)
    return whisper(await drawEntry(linksRegister(stores), entry.id, context))
  }

/** @throws {Refusal} network.no-https, field.too-long at the field: a card never links to anything else */
export const readHref = (text: string): string => {
  const href = URL.canParse(text.trim()) ? new URL(text.trim()) : null
  if (href?.protocol !== 'https:' || href.username !== '') throw refusal('network.no-https', undefined, 'href')
  if (href.href.length > addressLimit) throw refusal('field.too-long', { limit: addressLimit }, 'href')
  return href.href
}
