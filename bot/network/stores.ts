import type { Outbox } from '../chat/outbox.ts'
import type { HistoryStore } from '../history.ts'
import type { NetworkStore } from './store.ts'

/** What the network's features keep and reach. */
export interface NetworkStores {
  readonly network: NetworkStore
  readonly history: HistoryStore
  readonly outbox: Outbox
}
