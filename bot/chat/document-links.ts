/** Makes the links behind which documents stand. Kept as hashes: whoever reads the database opens nothing with them. */
import { createHash, randomBytes } from 'node:crypto'
import type { DocumentLinks, DocumentStore } from './document.ts'

/** Long enough to open it from a chat, short enough that a link left lying about soon opens nothing. */
const lifetime = 60 * 60 * 1000

export const hashToken = (token: string): string => createHash('sha256').update(token).digest('base64url')

/** @param page the address of our page, which is known only once the server listens */
export const createDocumentLinks = (store: DocumentStore, page: () => string | null): DocumentLinks => {
  const give = async (link: Omit<Parameters<DocumentStore['addLink']>[0], 'hash'>): Promise<string | null> => {
    const address = page()
    if (address === null) return null
    const token = randomBytes(24).toString('base64url')
    await store.addLink({ ...link, hash: hashToken(token) })
    return new URL(`/documenten/${token}/`, address).href
  }
  return {
    once: ({ network, id: member }, { name: kind }, asked, now) =>
      give({ network, member, kind, asked, madeAt: now, expiresAt: now + lifetime }),
    hasStanding: ({ network, id }, { name }) => store.hasStanding(network, id, name),
    standing: async ({ network, id: member }, { name: kind }, asked, now) => {
      await store.endLinks(network, member, kind)
      return give({ network, member, kind, asked, madeAt: now, expiresAt: null })
    },
  }
}
