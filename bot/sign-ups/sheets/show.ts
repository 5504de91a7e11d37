/** How a sheet stands, for whoever asks and in the channels of its body. */
import { notice } from '../../../cards/card.ts'
import { sheetCard } from '../../../cards/sign-ups.ts'
import type { Context, Presenter } from '../../chat/feature.ts'
import { readerOf } from '../../chat/reader.ts'
import { type Reply, whisper } from '../../chat/reply.ts'
import type { FindThing } from '../../reminders/by-hand/things.ts'
import type { SignUpStores } from '../stores.ts'
import { findSheet } from './access.ts'
import { viewSheet } from './view.ts'

type Stores = Pick<SignUpStores, 'signUps' | 'network'>

/** @throws {Refusal} as findSheet */
export const showSheet = async (stores: Stores, findThing: FindThing, id: string, context: Context): Promise<Reply> =>
  whisper(await drawSheet(stores, findThing, id, context))

/** For whoever asks. @param said what was just done, or nothing @throws {Refusal} as findSheet */
export const drawSheet = async (stores: Stores, findThing: FindThing, id: string, context: Context, said = '') => {
  const { sheet, isInside, maySteer } = await findSheet(stores, id, context)
  const reading = { member: context.member.id, isInside, maySteer }
  const { blocks, ...card } = sheetCard(
    await viewSheet(stores, findThing, sheet, reading, readerOf(context)),
    context.words,
  )
  return { ...card, blocks: [...blocks.slice(0, 1), ...(said === '' ? [] : [notice(said)]), ...blocks.slice(1)] }
}

/** What stands in a channel of the body; null when the sheet is gone. */
export const presentSheet =
  (stores: Stores, findThing: FindThing): Presenter =>
  async (ref, reader) => {
    const sheet = await stores.signUps.find(reader.network, ref.id)
    return sheet && sheetCard(await viewSheet(stores, findThing, sheet, null, reader), reader.words)
  }
