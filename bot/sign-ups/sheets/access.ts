/** Who may see a sheet, sign up on it and keep it in order. */
import type { Context } from '../../chat/feature.ts'
import { isStewardAmong, standingsIn, stewardAmong } from '../../network/seating.ts'
import { refusal } from '../../refusal.ts'
import type { SignUpStores } from '../stores.ts'

type Stores = Pick<SignUpStores, 'signUps' | 'network'>

/**
 * For whoever has a part in its body, or asks in one of its channels: signing up is for whoever wants. Who signed up, and
 * who is asked, finds it everywhere.
 *
 * @throws {Refusal} sign-up.unknown, channel.not-seated
 */
export const findSheet = async (stores: Stores, id: string, context: Context) => {
  const { network, member, channel } = context
  const sheet = await stores.signUps.find(network.id, id)
  if (!sheet) throw refusal('sign-up.unknown')
  const [body, standings, signUps] = await Promise.all([
    stores.network.body(network.id, sheet.body),
    standingsIn(stores.network, context, sheet.body),
    stores.signUps.signUps(network.id, id),
  ])
  const isOwner = sheet.owner === member.id
  const isInside = isOwner || standings.length > 0
  const isSignedUp = signUps.some((one) => one.member === member.id)
  if (!isInside && !isSignedUp && channel?.body !== sheet.body)
    throw refusal('channel.not-seated', { body: body?.name ?? '' })
  const isSteward = isStewardAmong(standings)
  const onBehalfOf = isOwner ? null : stewardAmong(standings)
  return { sheet, body, signUps, isInside, maySteer: isOwner || isSteward, onBehalfOf }
}

/** For its owner, and for chair and secretariat. @throws {Refusal} also sign-up.not-owner */
export const findSheetToSteer = async (stores: Stores, id: string, context: Context) => {
  const found = await findSheet(stores, id, context)
  if (!found.maySteer) throw refusal('sign-up.not-owner')
  return found
}
