import type { CaseSettingStore } from '../settings-store.ts'
import type { CaseRoundStores } from '../stores.ts'

/** What it takes to bring a case in. */
export interface BringingInStores extends CaseRoundStores {
  readonly caseSettings: CaseSettingStore
}
