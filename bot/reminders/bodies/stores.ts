import type { UnitOfWork } from '../../chat/unit-of-work.ts'
import type { NetworkStore } from '../../network/store.ts'
import type { SettingStore } from '../../setting-store.ts'
import type { ReminderSettingStore, ReminderStore, RoundStore, TellingStore } from '../store.ts'

/** What telling of bodies' channels keeps and asks. */
export interface BodyStores {
  readonly network: NetworkStore
  readonly reminders: Pick<ReminderStore, 'plan' | 'planAll' | 'putOff'>
  readonly reminderSettings: Pick<ReminderSettingStore, 'settingsOf'>
  readonly rounds: RoundStore
  readonly tellings: TellingStore
  readonly unitOfWork: UnitOfWork
  readonly settings: Pick<SettingStore, 'get'>
}
