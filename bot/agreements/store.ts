import type { Agreement } from './agreement.ts'

/** What a list asks for. All conditions hold together; `owner` also finds items of the organisation, unless it is null. */
export interface AgreementQuery {
  readonly bodies?: readonly string[]
  readonly owner?: { readonly member: string; readonly organisation: string | null }
  readonly createdBy?: string
  readonly lateOn?: string
  readonly without?: 'owner' | 'term'
  readonly isOpen: boolean
}

export interface AgreementStore {
  /**
   * Keeps a new item under the next running number of its network. An id that is kept already changes nothing
   * and gives back what was kept: a form sent twice makes one item.
   */
  readonly add: (
    make: (number: number) => Agreement,
    network: string,
    id: string,
  ) => Promise<{ item: Agreement; isNew: boolean }>
  readonly find: (network: string, id: string) => Promise<Agreement | null>
  readonly findNumbered: (network: string, number: number) => Promise<Agreement | null>
  /**
   * Finds, locks, applies a pure step and saves, in one call; the version grows by one.
   * @throws {Refusal} agreement.unknown
   */
  readonly change: (network: string, id: string, step: (item: Agreement) => Agreement) => Promise<Agreement>
  /** Late first, then by last day, those without a day last; at most `limit` after the first `skip`, with the whole count. */
  readonly list: (
    network: string,
    query: AgreementQuery,
    limit: number,
    skip?: number,
  ) => Promise<{ items: readonly Agreement[]; total: number }>
}
