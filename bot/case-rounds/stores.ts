import type { Outbox } from '../chat/outbox.ts'
import type { UnitOfWork } from '../chat/unit-of-work.ts'
import type { NetworkStore } from '../network/store.ts'
import type { ReminderStore } from '../reminders/store.ts'
import type { CaseSettingStore } from './settings-store.ts'
import type { CaseRoundStore } from './store.ts'

/** What rounds keep and reach. There is no history: an entry would say who did something, and when. */
export interface CaseRoundStores {
  readonly caseRounds: CaseRoundStore
  readonly caseSettings: Pick<CaseSettingStore, 'ladderOf'>
  readonly network: NetworkStore
  readonly reminders: ReminderStore
  readonly outbox: Outbox
  readonly unitOfWork: UnitOfWork
}
