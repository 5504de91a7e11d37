/** A facilitator reads a case before the others do, and releases, returns or withdraws it. */
import { screenCasesPress } from '../../../cards/case-round-own-presses.ts'
import { chooseScreeningForm, screenCaseForm } from '../../../cards/case-round-screening.ts'
import { type Feature, onForm, onPress } from '../../chat/feature.ts'
import type { BringingInStores } from '../bringing-in/stores.ts'
import { listWaiting, showWaiting } from './read.ts'
import { screen } from './screen.ts'

export const screeningFeature = (stores: BringingInStores): Feature => ({
  name: 'case-rounds-screening',
  presses: [onPress(screenCasesPress, (_, context) => listWaiting(stores, context))],
  forms: [
    onForm(chooseScreeningForm, ({ values }, context) => showWaiting(stores, { round: values.round }, context)),
    onForm(screenCaseForm, ({ state, values }, context) => screen(stores, { ...state, ...values }, context)),
  ],
})
