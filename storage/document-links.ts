import { IsNull, LessThanOrEqual } from 'typeorm'
import type { DocumentStore } from '../bot/chat/document.ts'
import { documentLinks } from './tables/document-links.ts'
import type { Database } from './unit-of-work.ts'

export const storedDocumentLinks = (db: Database): DocumentStore => ({
  addLink: (link) =>
    db.write(async ({ manager }) => {
      await manager.delete(documentLinks, { expiresAt: LessThanOrEqual(link.madeAt) })
      await manager.insert(documentLinks, { ...link } as never)
    }),

  findLink: (hash, now) =>
    db.read(async (manager) => {
      const link = await manager.findOneBy(documentLinks, { hash })
      return link && (link.expiresAt === null || link.expiresAt > now) ? link : null
    }),

  hasStanding: (network, member, kind) =>
    db.read((manager) => manager.existsBy(documentLinks, { network, member, kind, expiresAt: IsNull() })),

  endLinks: (network, member, kind) =>
    db.write(async ({ manager }) => {
      await manager.delete(documentLinks, { network, member, kind, expiresAt: IsNull() })
    }),
})
