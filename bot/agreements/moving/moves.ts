/** What one press does: a pure step, then its consequences, then the card as it is now. */
import {
  acceptDatePress,
  confirmDonePress,
  declineDatePress,
  reaffirmPress,
  reopenPress,
  reportDonePress,
  settleHelpPress,
  showPress,
  takeOnPress,
} from '../../../cards/agreement-presses.ts'
import type { PressKind } from '../../../cards/press.ts'
import type { Words } from '../../../cards/words/words.ts'
import { type Context, onPress, type PressHandler } from '../../chat/feature.ts'
import type { Reply } from '../../chat/reply.ts'
import { sayDate } from '../../dates/say-due.ts'
import type { Agreement } from '../agreement.ts'
import { lookBackTerm } from '../days.ts'
import type { AgreementStores } from '../stores.ts'
import { type Changed, changeAs, type Step, type Told } from './change.ts'
import { acceptDate, declineDate } from './dates.ts'
import { settleHelp } from './help.ts'
import { doneWith, showItem } from './shown.ts'
import { confirmDone, reaffirm, reopen, reportDone, takeOn } from './steps.ts'

export const movesOf = (stores: AgreementStores): readonly PressHandler[] => [
  onPress(showPress, ({ item }, context) => showItem(stores, item, context)),
  move(
    stores,
    takeOnPress,
    () => takeOn,
    { verb: 'agreement.taken-on' },
    (words, { number }) => words.agreements.takenOn(number),
  ),
  move(
    stores,
    reportDonePress,
    () => reportDone,
    tellDone,
    (words, { number, state }) =>
      state === 'done' ? words.moving.said.done(number) : words.agreements.doneSaid(number),
  ),
  move(
    stores,
    confirmDonePress,
    () => confirmDone,
    { verb: 'agreement.done' },
    (words, { number }) => words.moving.said.done(number),
  ),
  move(
    stores,
    reopenPress,
    () => reopen,
    { verb: 'agreement.reopened' },
    (words, { number }) => words.agreements.reopenedSaid(number),
  ),
  move(
    stores,
    acceptDatePress,
    ({ at }) =>
      (item, actor) =>
        acceptDate(item, at, actor),
    { verb: 'agreement.date-accepted' },
    (words, { number }) => words.moving.said.moved(number),
  ),
  move(
    stores,
    declineDatePress,
    ({ at }) =>
      (item, actor) =>
        declineDate(item, at, actor),
    ({ before }) => ({ verb: 'agreement.date-declined', data: { proposed: before.proposal?.term.text ?? '' } }),
    (words, { number }) => words.moving.said.declined(number),
  ),
  move(
    stores,
    settleHelpPress,
    () => settleHelp,
    { verb: 'agreement.help-settled' },
    (words, { number }) => words.moving.said.helpSettled(number),
  ),
  move(
    stores,
    reaffirmPress,
    (_, { today }) =>
      (item, actor) =>
        reaffirm(item, lookBackTerm(today), actor),
    { verb: 'agreement.reaffirmed' },
    (words, { number, term }, { language }) =>
      words.moving.said.reaffirmed(number, sayDate(term?.until ?? '', language)),
  ),
]

const tellDone = ({ after }: Changed): Told => ({
  verb: after.state === 'done' ? 'agreement.done' : 'agreement.reported-done',
})

const move = <Data extends { item: string }>(
  stores: AgreementStores,
  kind: PressKind<Data>,
  stepOf: (data: Data, context: Context) => Step,
  tell: Told | ((changed: Changed) => Told),
  say: (words: Words, item: Agreement, context: Context) => string,
): PressHandler =>
  onPress(kind, async (data, context): Promise<Reply> => {
    const item = await changeAs(stores, data.item, stepOf(data, context), context, tell)
    return doneWith(stores, item, context, (words) => say(words, item, context))
  })
