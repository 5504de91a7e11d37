/** What one does with cases in one's own conversation: bring in, screen, look after one's own, and set how it goes. */
import type { Feature } from '../chat/feature.ts'
import { bringingInFeature } from './bringing-in/feature.ts'
import type { BringingInStores, Page } from './bringing-in/stores.ts'
import { mineFeature } from './mine/feature.ts'
import { screeningFeature } from './screening/feature.ts'
import { type CaseSettingStores, caseSettingsFeature } from './settings/feature.ts'

export const ownCaseFeatures = (stores: BringingInStores & CaseSettingStores, page: Page): readonly Feature[] => [
  bringingInFeature(stores, page),
  screeningFeature(stores),
  mineFeature(stores, page),
  caseSettingsFeature(stores),
]
