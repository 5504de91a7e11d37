import { EntitySchema } from 'typeorm'
import { z } from 'zod'
import type { AgendaItem } from '../../bot/agenda-items/agenda-item.ts'
import { count, instant, json, key, named, optional, text, typed } from './columns.ts'

const paper = z.object({ text: z.string(), href: z.string() })
const passage = z.object({
  meeting: z.string(),
  position: z.number(),
  outcome: z.enum(['treated', 'carried-over', 'sent-on']),
  at: z.number(),
})

export interface AgendaItemRow extends Omit<AgendaItem, 'source'> {
  readonly sourceKind: string | null
  readonly sourceId: string | null
}

export const agendaItems = new EntitySchema<AgendaItemRow>({
  name: 'agenda_item',
  tableName: 'agenda_items',
  columns: {
    network: key,
    id: key,
    body: text,
    meeting: optional(text),
    position: count,
    title: typed,
    about: typed,
    type: text,
    reason: text,
    minutes: optional(count),
    owner: optional(text),
    papers: json(z.array(paper)),
    sourceKind: named('source_kind', optional(text)),
    sourceId: named('source_id', optional(text)),
    cameFrom: named('came_from', optional(text)),
    state: text,
    passages: json(z.array(passage)),
    createdAt: named('created_at', instant),
    createdBy: named('created_by', text),
    version: count,
  },
  indices: [
    { name: 'agenda_items_by_meeting', columns: ['network', 'meeting', 'position'] },
    { name: 'agenda_items_by_body', columns: ['network', 'body', 'state', 'createdAt'] },
    { name: 'agenda_items_by_source', columns: ['network', 'sourceKind', 'sourceId'] },
    { name: 'agenda_items_by_origin', columns: ['network', 'cameFrom'] },
  ],
})
