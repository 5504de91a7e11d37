/** An agreement as rows, and back. */
import { type Agreement, isClosed, type Term } from '../bot/agreements/agreement.ts'
import type { Owner } from '../bot/agreements/owner.ts'
import { type AgreementOwnerRow, type AgreementRow, noDay } from './tables/agreements.ts'

export const toRow = (item: Agreement): AgreementRow => ({
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

export const toOwnerRows = (item: Agreement): AgreementOwnerRow[] =>
  item.owners.map((owner, position) => ({
    network: item.network,
    item: item.id,
    kind: owner.kind,
    owner: owner.id,
    position,
    hasAccepted: owner.hasAccepted,
    isOpen: !isClosed(item),
  }))

export const toAgreement = (row: AgreementRow, owners: readonly AgreementOwnerRow[]): Agreement => ({
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

const toOwner = ({ kind, owner, hasAccepted }: AgreementOwnerRow): Owner => ({ kind, id: owner, hasAccepted })

const toTerm = (row: AgreementRow): Term | null =>
  row.termText === null || row.termPrecision === null
    ? null
    : {
        text: row.termText,
        from: row.termFrom,
        until: row.termUntil,
        precision: row.termPrecision,
        isStart: row.termIsStart,
      }
