/** Everything that moves an agreement once it is there. */
import { resultPress } from '../../../cards/agreement-presses.ts'
import { type Feature, onPress } from '../../chat/feature.ts'
import { findItemToChange } from '../find.ts'
import type { AgreementStores } from '../stores.ts'
import { offerResult } from '../writing/offer.ts'
import { handOverMoves } from './hand-over.ts'
import { joiningMoves } from './joining.ts'
import { requireMayGrow } from './kinds.ts'
import { dateMoves } from './move-date.ts'
import { movesOf } from './moves.ts'
import { offeredMoves } from './offered.ts'
import { reactingMoves } from './reacting.ts'
import { undoingMoves } from './undoing.ts'
import { historyMoves } from './view-history.ts'
import { writtenMoves } from './written.ts'

export const movingOf = (stores: AgreementStores): Required<Pick<Feature, 'presses' | 'forms' | 'options'>> => {
  const withForms = [writtenMoves(stores), dateMoves(stores), handOverMoves(stores), reactingMoves(stores)]
  const joining = joiningMoves(stores)
  const results = {
    presses: [
      onPress(resultPress, async ({ item: id, kind }, context) => {
        const { item } = await findItemToChange(stores, id, context)
        return offerResult(stores, requireMayGrow(item), kind, context)
      }),
    ],
  }
  const pressed = [results, offeredMoves(stores), undoingMoves(stores), historyMoves(stores)]
  return {
    presses: [...movesOf(stores), ...[...withForms, joining, ...pressed].flatMap(({ presses }) => presses)],
    forms: [...withForms, joining].flatMap(({ forms }) => forms),
    options: joining.options,
  }
}
