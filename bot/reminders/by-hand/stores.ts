import type { Outbox } from '../../chat/outbox.ts'
import type { HistoryStore } from '../../history.ts'
import type { NetworkStore } from '../../network/store.ts'
import type { SettingStore } from '../../setting-store.ts'
import type { HandReminderStore, ReminderSettingStore, ReminderStore } from '../store.ts'

export interface HandReminderStores {
  readonly handReminders: HandReminderStore
  readonly reminders: ReminderStore
  readonly reminderSettings: Pick<ReminderSettingStore, 'settingsOf' | 'own'>
  readonly network: NetworkStore
  readonly history: HistoryStore
  readonly outbox: Outbox
  readonly settings: Pick<SettingStore, 'get'>
}
