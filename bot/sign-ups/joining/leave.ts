/** Afmelden: of one thing, or of whatever one signed up for; also when the sheet is closed. */

import { saidCard, whichCard } from '../../../cards/sign-up-answers.ts'
import { leavePress } from '../../../cards/sign-up-presses.ts'
import { type Context, type Feature, onPress } from '../../chat/feature.ts'
import { done, type Reply, whisper } from '../../chat/reply.ts'
import { refusal } from '../../refusal.ts'
import type { FindThing } from '../../reminders/by-hand/things.ts'
import { type Doing, follow } from '../doing.ts'
import { findSheet } from '../sheets/access.ts'
import { drawSheet } from '../sheets/show.ts'
import { isTaking, type SignUpKind, type SignUpSheet, sheetRef } from '../sign-up.ts'
import type { SignUpStores } from '../stores.ts'
import { type Changing, changeOn } from './moving-up.ts'

export const leaving = (stores: SignUpStores, findThing: FindThing): Required<Pick<Feature, 'presses'>> => ({
  presses: [
    onPress(leavePress, async ({ sheet: id, kind }, context) => {
      const { sheet, signUps, isInside } = await findSheet(stores, id, context)
      const own = signUps.filter(({ member }) => member === context.member.id).map((one) => one.kind)
      const [only, ...others] = kind === null ? own : own.filter((one) => one === kind)
      if (!only) throw refusal('sign-up.not-signed-up', { title: sheet.title })
      if (others.length > 0) return whisper(whichCard({ sheet: id, title: sheet.title, kinds: own }, context.words))
      await cancel(stores, sheet, { kind: only, member: context.member.id }, context)
      const isSeen = isInside || own.length > 1 || context.channel?.body === sheet.body
      return sayLeft(stores, findThing, { sheet, kind: only, isSeen }, context)
    }),
  ],
})

/** What was cancelled already stays so. Joins the open unit of work. */
export const cancel = (
  stores: Changing & Pick<SignUpStores, 'history' | 'outbox'>,
  { network, id }: Pick<SignUpSheet, 'network' | 'id'>,
  who: { readonly kind: SignUpKind; readonly member: string },
  doing: Doing,
): Promise<void> =>
  changeOn(stores, { network, id }, doing.now, async (_, signUps) => {
    if (!signUps.some(({ kind, member }) => kind === who.kind && member === who.member)) return
    await stores.signUps.cancel({ network, sheet: id, ...who })
    await follow(stores, { network, ref: sheetRef(id) }, doing, 'sign-up.cancelled')
  })

/** @property isSeen they see the sheet also now that they have cancelled. */
interface Left {
  readonly sheet: SignUpSheet
  readonly kind: SignUpKind
  readonly isSeen: boolean
}

const sayLeft = (
  stores: SignUpStores,
  findThing: FindThing,
  { sheet, kind, isSeen }: Left,
  context: Context,
): Reply => {
  const say = context.words.signUps.said
  const said = say.left[kind](sheet.title)
  if (context.isPrivate && isSeen) return done(said, () => drawSheet(stores, findThing, sheet.id, context, said))
  const mayReturn = isSeen && isTaking(sheet, context.today)
  const undo = mayReturn ? [{ does: 'join', kind } as const] : []
  const small = saidCard({ sheet: sheet.id, said, fine: mayReturn ? say.back : '', undo }, context.words)
  return context.isPrivate ? done(said, async () => small) : { ...whisper(small), isDeed: true }
}
