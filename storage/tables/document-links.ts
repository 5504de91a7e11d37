import { EntitySchema } from 'typeorm'
import { z } from 'zod'
import type { DocumentLink } from '../../bot/chat/document.ts'
import { instant, json, key, named, optional, text } from './columns.ts'

export const documentLinks = new EntitySchema<DocumentLink>({
  name: 'document_link',
  tableName: 'document_links',
  columns: {
    hash: key,
    network: text,
    member: text,
    kind: text,
    asked: json(z.unknown()),
    madeAt: named('made_at', instant),
    expiresAt: named('expires_at', optional(instant)),
  },
  indices: [
    { name: 'document_links_by_member', columns: ['network', 'member', 'kind'] },
    { name: 'document_links_by_expiry', columns: ['expiresAt'] },
  ],
})
