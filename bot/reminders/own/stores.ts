import type { NetworkStore } from '../../network/store.ts'
import type { ReminderSettingStore, ReminderStore } from '../store.ts'

export interface OwnStores {
  readonly network: Pick<NetworkStore, 'absences' | 'member'>
  readonly reminders: Pick<ReminderStore, 'plan' | 'schedule'>
  readonly reminderSettings: ReminderSettingStore
}
