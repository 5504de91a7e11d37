import type { HistoryStore } from '../../history.ts'
import type { NetworkStore } from '../../network/store.ts'
import type { ReminderSettingStore, ReminderStore } from '../store.ts'

export interface SettingsStores {
  readonly network: NetworkStore
  readonly history: HistoryStore
  readonly reminders: Pick<ReminderStore, 'plan' | 'schedule'>
  readonly reminderSettings: ReminderSettingStore
}
