import type { AuditStore } from '../audit/store.ts'
import type { Outbox } from '../chat/outbox.ts'
import type { HistoryStore } from '../history.ts'
import type { ReminderStore } from '../reminders/store.ts'
import type { NetworkStore } from './store.ts'

/** What the network's features keep and reach. */
export interface NetworkStores {
  readonly network: NetworkStore
  readonly history: HistoryStore
  readonly outbox: Outbox
  /** For deeds that are no part of a thing's history. */
  readonly audit: Pick<AuditStore, 'record'>
  readonly reminders: Pick<ReminderStore, 'plan' | 'schedule'>
}
