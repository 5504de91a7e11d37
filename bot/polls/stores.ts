import type { Outbox } from '../chat/outbox.ts'
import type { UnitOfWork } from '../chat/unit-of-work.ts'
import type { HistoryStore } from '../history.ts'
import type { NetworkStore } from '../network/store.ts'
import type { NudgeStore, ReminderSettingStore, ReminderStore } from '../reminders/store.ts'
import type { PollStore } from './store.ts'

/** What this feature keeps and reaches. */
export interface PollStores {
  readonly polls: PollStore
  readonly network: NetworkStore
  readonly history: HistoryStore
  readonly reminders: ReminderStore
  readonly reminderSettings: ReminderSettingStore
  readonly nudges: Pick<NudgeStore, 'forgetThing'>
  readonly outbox: Outbox
  readonly unitOfWork: UnitOfWork
}
