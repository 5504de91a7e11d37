/** What whoever brought a case in does with it: nobody is told of it, so they look themselves. */
import { readFormOf } from '../../../cards/case-round-menu.ts'
import {
  myCaseForm,
  myCasesForm,
  type OwnCase,
  unlinkCaseForm,
  withdrawCaseForm,
} from '../../../cards/case-round-mine.ts'
import { myCasesPress } from '../../../cards/case-round-own-presses.ts'
import { noneOfThem } from '../../../cards/form.ts'
import { type Context, type Feature, onCommand, onForm, onPress } from '../../chat/feature.ts'
import { type Later, later, openForm, type Reply } from '../../chat/reply.ts'
import { refusal } from '../../refusal.ts'
import { requirePrivate, showCaseMenu } from '../bringing-in/start.ts'
import type { BringingInStores, Page } from '../bringing-in/stores.ts'
import type { CaseHalves, Given } from '../case-halves.ts'
import type { Found } from '../round/access.ts'
import { takeStep } from '../round/change.ts'
import { holdsCodeOf } from '../round/holds-code.ts'
import type { Viewer } from '../seeing/visibility.ts'
import { unlinkSubmitter, withdrawRound } from '../steering/forget.ts'
import { findByCode, requireOwn } from './find.ts'
import { go, listMine, showOne } from './show.ts'

export const mineFeature = (stores: BringingInStores, page: Page): Feature => ({
  name: 'case-rounds-mine',
  commands: {
    'casus mijn': onCommand(
      (_, context) => (context.isPrivate ? listMine(stores, context) : showCaseMenu(stores, context)),
      'member',
      { isSecret: true },
    ),
  },
  presses: [onPress(myCasesPress, (_, context) => listMine(stores, context))],
  forms: [
    onForm(myCasesForm, async ({ values }, context) => choose(stores, values, context)),
    onForm(myCaseForm, async ({ state, values }, context) =>
      asOwner(stores, state, context, (found) => go(stores, page, { ...values, found, code: state.code }, context)),
    ),
    onForm(withdrawCaseForm, async ({ state }, context) =>
      asOwner(stores, state, context, (found) => end(stores, found, withdrawRound, 'withdraw', context)),
    ),
    onForm(unlinkCaseForm, async ({ state }, context) =>
      asOwner(stores, state, context, (found) => end(stores, found, unlinkSubmitter, 'unlink', context)),
    ),
  ],
})

/** A code is tried outside the unit of work: it takes its time. @throws {Refusal} case-round.in-private; field.missing */
const choose = async (
  stores: BringingInStores,
  { round = '', code }: { readonly round?: string | undefined; readonly code: string },
  context: Context,
): Promise<Reply | Later> => {
  requirePrivate(context)
  if (code.trim() === '') {
    if (round === '' || round === noneOfThem) throw refusal('field.missing', undefined, 'code')
    return showOne(await requireOwn(stores, round, false, context), '', context)
  }
  return later(async () => {
    const { round: found } = await findByCode(stores, code, context)
    return showOne(await requireOwn(stores, found.id, true, context), code, context)
  })
}

/** As `choose`: a code is looked at first, and what follows is a unit of work of its own. */
const asOwner = async (
  stores: BringingInStores,
  { round, code }: OwnCase,
  context: Context,
  then: (found: Found) => Promise<Reply>,
): Promise<Reply | Later> => {
  requirePrivate(context)
  if (code === '') return then(await requireOwn(stores, round, false, context))
  return later(async () => {
    const holdsCode = await holdsCodeOf(stores)({ round, code }, context)
    return stores.unitOfWork.run(async () => then(await requireOwn(stores, round, holdsCode, context)))
  })
}

const end = async (
  stores: BringingInStores,
  { halves, viewer }: Found,
  step: (halves: CaseHalves, actor: Viewer, given: Given) => CaseHalves,
  which: 'withdraw' | 'unlink',
  context: Context,
): Promise<Reply> => {
  const { words } = context
  await takeStep(stores, halves.round.id, (now, given) => step(now, viewer, given), context)
  return openForm(readFormOf(words.caseMine[which].title, [words.caseMine[which].done], words))
}
