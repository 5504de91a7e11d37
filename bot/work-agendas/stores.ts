import type { AgreementStore } from '../agreements/store.ts'
import type { HistoryStore } from '../history.ts'
import type { NetworkStore } from '../network/store.ts'
import type { WorkAgendaStore } from './store.ts'

/** What this feature keeps and reaches. */
export interface WorkAgendaStores {
  readonly workAgendas: WorkAgendaStore
  readonly agreements: AgreementStore
  readonly network: NetworkStore
  readonly history: HistoryStore
}
