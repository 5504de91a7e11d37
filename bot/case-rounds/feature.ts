/** Anonymised case rounds, gathered from their rooms. */
import type { Feature } from '../chat/feature.ts'
import { goOnFrom, type OutcomeParts } from './outcome/go-on.ts'
import { roundFeature } from './round/feature.ts'
import { holdsCodeOf } from './round/holds-code.ts'
import { tellStewards } from './screening/tell-stewards.ts'
import type { CaseRoundStores } from './stores.ts'

export const caseRoundsFeatures = (stores: CaseRoundStores, outcome: OutcomeParts): readonly Feature[] => [
  roundFeature(stores, { goOn: goOnFrom(stores, outcome), holdsCode: holdsCodeOf(stores) }, [tellStewards(stores)]),
]
