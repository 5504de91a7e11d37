import { EntitySchema } from 'typeorm'
import type { AgreementState } from '../../bot/agreements/agreement.ts'
import type { OwnerKind } from '../../bot/agreements/owner.ts'
import { count, day, flag, instant, key, named, optional, text, typed } from './columns.ts'

/**
 * @property isOpen and `sortDay` follow from the rest; they stand here for the indexes.
 * @property sortDay the last day, or the day on which it starts; `noDay` sorts behind every day on both databases.
 */
export interface AgreementRow {
  readonly network: string
  readonly id: string
  readonly number: number
  readonly body: string
  readonly title: string
  readonly termText: string | null
  readonly termFrom: string | null
  readonly termUntil: string | null
  readonly termPrecision: string | null
  readonly termIsStart: boolean
  readonly state: AgreementState
  readonly isOpen: boolean
  readonly sortDay: string
  readonly createdAt: number
  readonly createdBy: string
  readonly version: number
}

export const noDay = '9999-12-31'

export const agreements = new EntitySchema<AgreementRow>({
  name: 'agreement',
  tableName: 'agreements',
  columns: {
    network: key,
    id: key,
    number: count,
    body: text,
    title: typed,
    termText: named('term_text', optional(typed)),
    termFrom: named('term_from', optional(day)),
    termUntil: named('term_until', optional(day)),
    termPrecision: named('term_precision', optional(text)),
    termIsStart: named('term_is_start', flag),
    state: text,
    isOpen: named('is_open', flag),
    sortDay: named('sort_day', day),
    createdAt: named('created_at', instant),
    createdBy: named('created_by', text),
    version: count,
  },
  indices: [
    { name: 'agreements_by_number', columns: ['network', 'number'], unique: true },
    { name: 'agreements_by_day', columns: ['network', 'isOpen', 'sortDay', 'number'] },
    { name: 'agreements_by_body', columns: ['network', 'body', 'isOpen', 'sortDay', 'number'] },
  ],
})

/** @property isOpen of the item: what an owner closed over the years must not slow what is open. */
export interface AgreementOwnerRow {
  readonly network: string
  readonly item: string
  readonly kind: OwnerKind
  readonly owner: string
  readonly position: number
  readonly hasAccepted: boolean
  readonly isOpen: boolean
}

export const agreementOwners = new EntitySchema<AgreementOwnerRow>({
  name: 'agreement_owner',
  tableName: 'agreement_owners',
  columns: {
    network: key,
    item: key,
    kind: key,
    owner: key,
    position: count,
    hasAccepted: named('has_accepted', flag),
    isOpen: named('is_open', flag),
  },
  indices: [{ name: 'agreement_owners_by_owner', columns: ['network', 'kind', 'owner', 'isOpen'] }],
})
