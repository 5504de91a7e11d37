import { EntitySchema } from 'typeorm'
import { instant, key, named, optional, text } from './columns.ts'

/** @property mark HMAC over the row and the mark before it. No index but the key: every press writes here. */
export interface AuditRow {
  readonly network: string
  readonly seq: number
  readonly at: number
  readonly member: string
  readonly onBehalfOf: string | null
  readonly surface: string
  readonly verb: string
  readonly refKind: string
  readonly refId: string
  readonly whom: string | null
  readonly mark: string
}

export const audit = new EntitySchema<AuditRow>({
  name: 'audit_entry',
  tableName: 'audit',
  columns: {
    network: key,
    seq: { ...instant, primary: true },
    at: instant,
    member: text,
    onBehalfOf: named('on_behalf_of', optional(text)),
    surface: text,
    verb: text,
    refKind: named('ref_kind', text),
    refId: named('ref_id', text),
    whom: optional(text),
    mark: text,
  },
})
