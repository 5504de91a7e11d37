/** What can be asked of what many share. */
import {
  closeSharedPress,
  shareForm,
  sharePress,
  showSharesPress,
  takeOutForm,
  takeOutPress,
} from '../../../cards/agreement-share-forms.ts'
import { type Feature, onForm, onPress } from '../../chat/feature.ts'
import type { AgreementStores } from '../stores.ts'
import { organisationSearch, searchOrganisations } from './choose.ts'
import { askTakeOut, closeAll, writeTakeOut } from './leaving.ts'
import { askShares, writeShares } from './sharing.ts'
import { showShares } from './show-shares.ts'

export const shareMoves = (stores: AgreementStores): Required<Pick<Feature, 'presses' | 'forms' | 'options'>> => ({
  presses: [
    onPress(sharePress, askShares(stores)),
    onPress(takeOutPress, askTakeOut(stores)),
    onPress(closeSharedPress, closeAll(stores)),
    onPress(showSharesPress, (asked, context) => showShares(stores, asked, context)),
  ],
  forms: [onForm(shareForm, writeShares(stores)), onForm(takeOutForm, writeTakeOut(stores))],
  options: {
    [organisationSearch]: ({ query }, context) => searchOrganisations(stores.network, query, context),
  },
})
