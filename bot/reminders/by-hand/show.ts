/** One reminder by hand: as a card for whoever has a part in it, and for its maker when it has ended. */
import { type Card, notice } from '../../../cards/card.ts'
import { endedCard, handReminderCard } from '../../../cards/hand-reminders.ts'
import type { Context, Presenter, Reader } from '../../chat/feature.ts'
import { readerOf } from '../../chat/reader.ts'
import { type Reply, whisper } from '../../chat/reply.ts'
import { sayRepetition } from '../repetition/say-repetition.ts'
import { findReminder, isSeen, partIn } from './access.ts'
import { momentsShown } from './ask.ts'
import { endings } from './end.ts'
import type { HandReminder, Remindee } from './hand-reminder.ts'
import { aroundOf, nextMoments } from './next.ts'
import { sayMoment } from './say-moments.ts'
import type { HandReminderStores } from './stores.ts'
import type { FindThing, Thing } from './things.ts'

/** @throws {Refusal} reminder.unknown */
export const showReminder =
  (stores: HandReminderStores, findThing: FindThing) =>
  async (id: string, context: Context): Promise<Reply> => {
    const { reminder } = await findReminder(stores, id, context)
    return whisper(await drawReminder(stores, findThing, reminder, context))
  }

/** @param said what was just done with it, or nothing */
export const drawReminder = async (
  stores: HandReminderStores,
  findThing: FindThing,
  reminder: HandReminder,
  context: Context,
  said = '',
): Promise<Card> => {
  const { words } = context
  const part = await partIn(stores, reminder, context)
  const around = await aroundOf(stores, reminder.network, reminder.to)
  const moments = reminder.state === 'running' ? nextMoments(reminder, around, momentsShown) : []
  const { to, network } = reminder
  const { blocks, ...card } = handReminderCard(
    {
      ...(await viewBasics(stores, findThing, reminder, readerOf(context), (thing) => isSeen(stores, thing, context))),
      whom: await nameRemindee(stores, network, to, readerOf(context)),
      rhythm: sayRepetition(reminder.repetition, words),
      moments: moments.map((one) => sayMoment(one, around, context)),
      isOver: reminder.state !== 'running',
      mayChange: part?.mayChange ?? false,
      mayStop: part?.mayStop ?? false,
      hasNoChannel: to.kind === 'body' && (await stores.network.channelsOfBody(network, to.id)).length === 0,
    },
    words,
  )
  return { ...card, blocks: [...blocks.slice(0, 1), ...(said === '' ? [] : [notice(said)]), ...blocks.slice(1)] }
}

/** @param isFor whether whoever reads it may see the thing, which may be of others: the text is there all the same */
export const viewBasics = async (
  stores: HandReminderStores,
  findThing: FindThing,
  { id, text, about, createdBy, network }: HandReminder,
  reader: Reader,
  isFor: (thing: Thing) => Promise<boolean>,
) => {
  const found = about && (await findThing(network, about, reader.words))
  const thing = found && (await isFor(found)) ? found : null
  return {
    ...{ id, text, by: await nameMember(stores, network, createdBy, reader) },
    about: about && thing ? { name: thing.name, ref: about } : null,
  }
}

export const nameMember = async (
  { network: store }: Pick<HandReminderStores, 'network'>,
  network: string,
  id: string,
  { words }: Pick<Reader, 'words'>,
): Promise<string> => (await store.member(network, id))?.name || words.chat.noName

export const nameRemindee = async (
  stores: Pick<HandReminderStores, 'network'>,
  network: string,
  { kind, id }: Remindee,
  reader: Pick<Reader, 'words'>,
): Promise<string> =>
  kind === 'member'
    ? nameMember(stores, network, id, reader)
    : ((await stores.network.body(network, id))?.name ?? reader.words.chat.noName)

/** For its maker: it comes no more, and why. */
export const presentEnded =
  (stores: HandReminderStores): Presenter =>
  async (ref, reader, occasion) => {
    const reminder = await stores.handReminders.find(reader.network, ref.id)
    const why = endings.find((one) => one === occasion)
    if (!reminder || !why) return null
    const whom = await nameRemindee(stores, reader.network, reminder.to, reader)
    return endedCard({ text: reminder.text, whom, why }, reader.words)
  }
