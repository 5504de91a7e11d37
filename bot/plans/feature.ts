/** Plans: made back from a hard day or a meeting, kept right as days move, and guarded as a whole. */
import { listPlansPress, planBackPress } from '../../cards/meeting-presses.ts'
import { beginForm, shiftForm, stepsForm, withdrawForm } from '../../cards/plan-forms.ts'
import {
  fixStepPress,
  markStepPress,
  newPlanPress,
  shiftPress,
  showPlanPress,
  showStepPress,
  withdrawPlanPress,
} from '../../cards/plan-presses.ts'
import { type Feature, onForm, onPress } from '../chat/feature.ts'
import { askFromMeeting, askPlan, beginPlan } from './making/begin.ts'
import { startPlan } from './making/start.ts'
import { fixStep, markStep } from './moving/mark.ts'
import { askShift, shift } from './moving/shift.ts'
import { presentShift } from './moving/tell-shift.ts'
import { askWithdrawal, withdraw } from './moving/withdraw.ts'
import { listPlans, presentPlan, showAsked, showPlan, showStep } from './show.ts'
import type { PlanStores } from './stores.ts'

export const plansFeature = (stores: PlanStores): Feature => ({
  name: 'plans',
  commands: {
    planning: ({ text }, context) => showAsked(stores, text, context),
    'planning nieuw': (_, context) => askPlan(stores, null, context),
  },
  presses: [
    onPress(listPlansPress, ({ body }, context) => listPlans(stores, body, context)),
    onPress(planBackPress, ({ meeting }, context) => askFromMeeting(stores, meeting, context)),
    onPress(newPlanPress, ({ body }, context) => askPlan(stores, body, context)),
    onPress(showPlanPress, ({ plan }, context) => showPlan(stores, plan, context)),
    onPress(showStepPress, (asked, context) => showStep(stores, asked, context)),
    onPress(markStepPress, markStep(stores)),
    onPress(fixStepPress, fixStep(stores)),
    onPress(shiftPress, (asked, context) => askShift(stores, asked, context)),
    onPress(withdrawPlanPress, ({ plan }, context) => askWithdrawal(stores, plan, context)),
  ],
  forms: [
    onForm(beginForm, beginPlan(stores)),
    onForm(stepsForm, startPlan(stores)),
    onForm(shiftForm, shift(stores)),
    onForm(withdrawForm, withdraw(stores)),
  ],
  views: {
    'plan:card': presentPlan(stores),
    'plan:shifted': presentShift(stores),
  },
})
