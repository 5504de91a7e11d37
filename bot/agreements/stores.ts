import type { Outbox } from '../chat/outbox.ts'
import type { HistoryStore } from '../history.ts'
import type { NetworkStore } from '../network/store.ts'
import type { OwedMemoStore, ReminderSettingStore, ReminderStore } from '../reminders/store.ts'
import type { WorkAgendaStore } from '../work-agendas/store.ts'
import type { AgreementStore } from './store.ts'

/** What this feature keeps and reaches. */
export interface AgreementStores {
  readonly agreements: AgreementStore
  readonly workAgendas: WorkAgendaStore
  readonly network: NetworkStore
  readonly history: HistoryStore
  readonly reminders: ReminderStore
  readonly outbox: Outbox
  readonly reminderSettings: ReminderSettingStore
  readonly owedMemos: OwedMemoStore
}
