/** An action item as rows, and back. */
import { type ActionItem, isClosed, type Term } from '../bot/action-items/action-item.ts'
import type { Owner } from '../bot/action-items/owner.ts'
import { type ActionItemOwnerRow, type ActionItemRow, noDay } from './tables/action-items.ts'

export const toRow = (item: ActionItem): ActionItemRow => ({
  network: item.network,
  id: item.id,
  number: item.number,
  body: item.body,
  title: item.title,
  termText: item.term?.text ?? null,
  termFrom: item.term?.from ?? null,
  termUntil: item.term?.until ?? null,
  termPrecision: item.term?.precision ?? null,
  termIsStart: item.term?.isStart ?? false,
  state: item.state,
  isOpen: !isClosed(item),
  sortDay: sortDay(item.term),
  createdAt: item.createdAt,
  createdBy: item.createdBy,
  version: item.version,
})

const sortDay = (term: Term | null): string =>
  (term?.isStart ? (term.from ?? term.until) : (term?.until ?? term?.from)) ?? noDay

export const toOwnerRows = (item: ActionItem): ActionItemOwnerRow[] =>
  item.owners.map((owner, position) => ({
    network: item.network,
    item: item.id,
    kind: owner.kind,
    owner: owner.id,
    position,
    hasAccepted: owner.hasAccepted,
    isOpen: !isClosed(item),
  }))

export const toActionItem = (row: ActionItemRow, owners: readonly ActionItemOwnerRow[]): ActionItem => ({
  id: row.id,
  network: row.network,
  number: row.number,
  body: row.body,
  title: row.title,
  owners: owners.toSorted((a, b) => a.position - b.position).map(toOwner),
  term: toTerm(row),
  state: row.state,
  createdAt: row.createdAt,
  createdBy: row.createdBy,
  version: row.version,
})

const toOwner = ({ kind, owner, hasAccepted }: ActionItemOwnerRow): Owner => ({ kind, id: owner, hasAccepted })

const toTerm = (row: ActionItemRow): Term | null =>
  row.termText === null || row.termPrecision === null
    ? null
    : {
        text: row.termText,
        from: row.termFrom,
        until: row.termUntil,
        precision: row.termPrecision,
        isStart: row.termIsStart,
      }
