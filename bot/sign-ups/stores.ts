import type { Outbox } from '../chat/outbox.ts'
import type { UnitOfWork } from '../chat/unit-of-work.ts'
import type { HistoryStore } from '../history.ts'
import type { NetworkStore } from '../network/store.ts'
import type { ReminderSettingStore, ReminderStore } from '../reminders/store.ts'
import type { NumberIntakeStore, SignUpStore } from './store.ts'

/** What this feature keeps and reaches. */
export interface SignUpStores {
  readonly signUps: SignUpStore
  readonly numberIntakes: NumberIntakeStore
  readonly network: NetworkStore
  readonly history: HistoryStore
  readonly reminders: ReminderStore
  readonly reminderSettings: ReminderSettingStore
  readonly outbox: Outbox
  readonly unitOfWork: UnitOfWork
}
