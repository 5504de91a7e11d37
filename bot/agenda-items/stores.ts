import type { AgreementStore } from '../agreements/store.ts'
import type { Outbox } from '../chat/outbox.ts'
import type { HistoryStore } from '../history.ts'
import type { MeetingStore } from '../meetings/store.ts'
import type { NetworkStore } from '../network/store.ts'
import type { ReminderSettingStore, ReminderStore } from '../reminders/store.ts'
import type { WorkAgendaStore } from '../work-agendas/store.ts'
import type { AgendaItemStore } from './store.ts'

/** What this feature keeps and reaches. */
export interface AgendaItemStores {
  readonly agendaItems: AgendaItemStore
  readonly meetings: MeetingStore
  readonly agreements: AgreementStore
  readonly workAgendas: WorkAgendaStore
  readonly network: NetworkStore
  readonly history: HistoryStore
  readonly reminders: ReminderStore
  readonly reminderSettings: ReminderSettingStore
  readonly outbox: Outbox
}
