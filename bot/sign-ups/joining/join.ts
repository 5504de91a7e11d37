/** Aanmelden, meelezen, meehelpen; and the place of one's organisation, taken over from a colleague. */
import { heldCard, saidCard } from '../../../cards/sign-up-answers.ts'
import { joinPress, takeOverPress } from '../../../cards/sign-up-presses.ts'
import { type Context, type Feature, onPress } from '../../chat/feature.ts'
import { done, type Reply, whisper } from '../../chat/reply.ts'
import type { FindThing } from '../../reminders/by-hand/things.ts'
import { follow } from '../doing.ts'
import { findSheet } from '../sheets/access.ts'
import { drawSheet } from '../sheets/show.ts'
import { nameAll, ownOf } from '../sheets/view.ts'
import { join, replace, type SignUp, type SignUpKind, type SignUpSheet, sheetRef } from '../sign-up.ts'
import type { SignUpStores } from '../stores.ts'
import { type Changing, changeOn, tellOf } from './moving-up.ts'

export const joining = (stores: SignUpStores, findThing: FindThing): Required<Pick<Feature, 'presses'>> => ({
  presses: [
    onPress(joinPress, async ({ sheet: id, kind }, context) => {
      const { sheet } = await findSheet(stores, id, context)
      const held = await signUp(stores, sheet, kind, context)
      return held ? offerPlace(stores, sheet, held, context) : sayJoined(stores, findThing, sheet, kind, context)
    }),
    onPress(takeOverPress, async ({ sheet: id, instead }, context) => {
      const { sheet } = await findSheet(stores, id, context)
      await takeOver(stores, sheet, instead, context)
      return sayJoined(stores, findThing, sheet, 'attend', context)
    }),
  ],
})

/** @returns who has the one place of their organisation, where somebody else does @throws {Refusal} sign-up.closed, sign-up.kind-gone */
export const signUp = (
  stores: Changing & Pick<SignUpStores, 'history' | 'outbox'>,
  { network, id }: Pick<SignUpSheet, 'network' | 'id'>,
  kind: SignUpKind,
  context: Context,
): Promise<SignUp | null> =>
  changeOn(stores, { network, id }, context.now, async (sheet, signUps) => {
    const { id: member, organisation } = context.member
    const joined = join(sheet, signUps, { kind, member, organisation }, context.today)
    if (joined.kind === 'held') return joined.held
    if (joined.kind === 'already') return null
    await stores.signUps.sign(joined.signUp)
    await follow(stores, { network, ref: sheetRef(id) }, context, 'sign-up.signed')
    return null
  })

const takeOver = (stores: SignUpStores, { network, id }: SignUpSheet, instead: string, context: Context) =>
  changeOn(stores, { network, id }, context.now, async (sheet, signUps) => {
    const { id: member, organisation } = context.member
    const isTheirs = signUps.some((one) => one.kind === 'attend' && one.member === member)
    if (isTheirs) return
    const signUp = replace(sheet, signUps, { member, organisation }, { instead, today: context.today })
    await stores.signUps.cancel({ network, sheet: id, kind: 'attend', member: instead })
    await stores.signUps.sign(signUp)
    await tellOf(stores, sheet, 'replaced', [instead], context.now)
    await follow(stores, { network, ref: sheetRef(id) }, context, 'sign-up.taken-over')
  })

const offerPlace = async (stores: SignUpStores, sheet: SignUpSheet, held: SignUp, context: Context): Promise<Reply> => {
  const named = await nameAll(stores, sheet.network, context)
  const view = { organisation: named.organisation(held), name: named.person(held) }
  return whisper(heldCard({ sheet: sheet.id, instead: held.member, ...view }, context.words))
}

/** Said in private, also of what was so already: the card in a channel is the same for everybody. */
const sayJoined = async (
  stores: SignUpStores,
  findThing: FindThing,
  { network, id }: SignUpSheet,
  kind: SignUpKind,
  context: Context,
): Promise<Reply> => {
  const { words, member } = context
  const say = words.signUps.said
  const { sheet, signUps } = await findSheet(stores, id, context)
  const place = ownOf({ ...sheet, network }, signUps, member.id).find((one) => one.kind === kind)?.place ?? null
  const said = place === null ? say[kind](sheet.title) : say.waits(sheet.title, place)
  if (context.isPrivate) return done(said, () => drawSheet(stores, findThing, id, context, said))
  const undo = [{ does: 'leave', kind }] as const
  return { ...whisper(saidCard({ sheet: id, said, fine: say.undo, undo }, words)), isDeed: true }
}
