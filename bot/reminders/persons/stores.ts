import type { NetworkStore } from '../../network/store.ts'
import type { OwedMemoStore, ReminderSettingStore, ReminderStore } from '../store.ts'

/** What planning of reminders of people keeps and asks. */
export interface OwedStores {
  readonly network: NetworkStore
  readonly reminders: ReminderStore
  readonly reminderSettings: ReminderSettingStore
  readonly owedMemos: OwedMemoStore
}
