import type { Outbox } from '../chat/outbox.ts'
import type { HistoryStore } from '../history.ts'
import type { MeetingStore } from '../meetings/store.ts'
import type { NetworkStore } from '../network/store.ts'
import type { OwedMemoStore, ReminderSettingStore, ReminderStore } from '../reminders/store.ts'
import type { PlanStore } from './store.ts'

/** What this feature keeps and reaches. */
export interface PlanStores {
  readonly plans: PlanStore
  readonly meetings: MeetingStore
  readonly network: NetworkStore
  readonly history: HistoryStore
  readonly reminders: ReminderStore
  readonly reminderSettings: ReminderSettingStore
  readonly owedMemos: OwedMemoStore
  readonly outbox: Outbox
}
