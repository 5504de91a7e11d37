/** How a case is brought in: the menu, the guided form, and what the anonymiser made of it. */
import { writeCaseForm } from '../../../cards/case-round-bringing-in.ts'
import { isKept, keepCodeForm } from '../../../cards/case-round-code.ts'
import { bringInHome } from '../../../cards/case-round-home.ts'
import { readForm } from '../../../cards/case-round-menu.ts'
import { bringInPress, cannotWaitPress, caseMenuPress, whoSeesPress } from '../../../cards/case-round-own-presses.ts'
import { reviewCaseForm } from '../../../cards/case-round-review.ts'
import { startCaseForm } from '../../../cards/case-round-start.ts'
import { type Feature, onCommand, onForm, onPress } from '../../chat/feature.ts'
import { done } from '../../chat/reply.ts'
import { refusal } from '../../refusal.ts'
import { check, review } from './check.ts'
import { askCase, goOn, showCaseMenu, showContacts, showWhoSees } from './start.ts'
import type { BringingInStores, Page } from './stores.ts'
import { bodiesForCases } from './where.ts'

const isSecret = { isSecret: true } as const

export const bringingInFeature = (stores: BringingInStores, page: Page): Feature => ({
  name: 'case-rounds-bringing-in',
  commands: {
    casus: onCommand((_, context) => showCaseMenu(stores, context), 'member', isSecret),
    'casus inbrengen': onCommand(
      (_, context) => (context.isPrivate ? askCase(stores, page, context) : showCaseMenu(stores, context)),
      'member',
      isSecret,
    ),
  },
  presses: [
    onPress(caseMenuPress, (_, context) => showCaseMenu(stores, context)),
    onPress(bringInPress, (_, context) => askCase(stores, page, context)),
    onPress(whoSeesPress, (_, context) => showWhoSees(stores, context)),
    onPress(cannotWaitPress, (_, context) => showContacts(stores, context)),
  ],
  forms: [
    onForm(startCaseForm, ({ values }, context) => goOn(stores, page, values, context)),
    onForm(writeCaseForm, (sent, context) => check(stores, sent, context)),
    onForm(reviewCaseForm, (sent, context) => review(stores, sent, context)),
    onForm(keepCodeForm, async ({ values }, { words }) => {
      if (!values.kept?.includes(isKept)) throw refusal('case-round.code-not-kept', undefined, 'kept')
      return done(words.caseBringingIn.told.codeGone)
    }),
    onForm(readForm, async (_, { words }) => done(words.caseBringingIn.told.closed)),
  ],
  home: async (context) => ((await bodiesForCases(stores, context)).length === 0 ? [] : bringInHome(context.words)),
})
