/** Who may see that a number is asked, answer it, and read the answers. */
import type { Context } from '../../chat/feature.ts'
import { findSeatedBody, isStewardAmong, stewardAmong } from '../../network/seating.ts'
import { refusal } from '../../refusal.ts'
import { voicesOf } from '../sheets/owner.ts'
import type { SignUpStores } from '../stores.ts'
import { type NumberIntake, requireAsking } from './number-intake.ts'

type Stores = Pick<SignUpStores, 'numberIntakes' | 'network'>

/** @throws {Refusal} number-intake.unknown */
const find = async ({ numberIntakes }: Stores, id: string, { network }: Context): Promise<NumberIntake> => {
  const intake = await numberIntakes.find(network.id, id)
  if (!intake) throw refusal('number-intake.unknown')
  return intake
}

/** For whoever has a part in its body, and its owner. @throws {Refusal} number-intake.unknown, channel.not-seated */
export const findIntake = async (stores: Stores, id: string, context: Context) => {
  const intake = await find(stores, id, context)
  if (intake.owner === context.member.id) return { intake, isOwner: true, maySteer: true, onBehalfOf: null }
  const { standings } = await findSeatedBody(stores.network, intake.body, context)
  return { intake, isOwner: false, maySteer: isStewardAmong(standings), onBehalfOf: stewardAmong(standings) }
}

/** What was answered is for its owner, and nobody else. @throws {Refusal} also number-intake.not-owner */
export const findOwnIntake = async (stores: Stores, id: string, context: Context): Promise<NumberIntake> => {
  const { intake, isOwner } = await findIntake(stores, id, context)
  if (!isOwner) throw refusal('number-intake.not-owner')
  return intake
}

/** To close it, which shows nobody a number. @throws {Refusal} also number-intake.not-yours */
export const findIntakeToSteer = async (stores: Stores, id: string, context: Context) => {
  const found = await findIntake(stores, id, context)
  if (!found.maySteer) throw refusal('number-intake.not-yours')
  return found
}

/** For whoever is asked, in a seat of their own. @throws {Refusal} also number-intake.closed, number-intake.not-asked */
export const findIntakeToAnswer = async (stores: Stores, id: string, context: Context): Promise<NumberIntake> => {
  const { intake } = await findIntake(stores, id, context)
  requireAsking(intake, context.today)
  if (!(await isAsked(stores, intake, context.member.id))) throw refusal('number-intake.not-asked')
  return intake
}

export const isAsked = async (stores: Stores, { network, body }: NumberIntake, member: string): Promise<boolean> =>
  (await voicesOf(stores, network, body)).some(({ id }) => id === member)
