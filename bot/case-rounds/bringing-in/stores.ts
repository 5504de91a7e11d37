import type { CaseSettingStore } from '../settings-store.ts'
import type { CaseRoundStores } from '../stores.ts'

/** What it takes to bring a case in. */
export interface BringingInStores extends CaseRoundStores {
  readonly caseSettings: CaseSettingStore
}

/** The address of our own page, null where it has none. */
export type Page = () => string | null
