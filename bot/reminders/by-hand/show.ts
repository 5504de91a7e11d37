/** One reminder by hand: as a card for whoever has a part in it, in a channel when it has come, and as a line. */

import { type Card, notice } from '../../../cards/card.ts'
import { endedCard, givenCard, givenLine, handReminderCard } from '../../../cards/hand-reminders.ts'
import type { Context, Presenter, Reader } from '../../chat/feature.ts'
import { readerOf } from '../../chat/reader.ts'
import { type Reply, whisper } from '../../chat/reply.ts'
import { dayAt } from '../../clock.ts'
import { sayDate } from '../../dates/say-due.ts'
import type { Remindable } from '../remindable.ts'
import { snoozed } from '../reminder.ts'
import { sayRepetition } from '../repetition/say-repetition.ts'
import { findReminder, isForRemindee, isSeen, partIn } from './access.ts'
import { momentsShown } from './ask.ts'
import { endings } from './end.ts'
import { isOwedByHand } from './give.ts'
import type { HandReminder, Remindee } from './hand-reminder.ts'
import { aroundOf, nextMoments } from './next.ts'
import { findDone, findPutOff, readOccasion } from './occurrence.ts'
import { sayInstant, sayMoment, whyMoved } from './say-moments.ts'
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
const viewBasics = async (
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

const nameMember = async (
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

/** What everybody in a channel reads of one time that it came. */
export const presentGiven =
  (stores: HandReminderStores, findThing: FindThing): Presenter =>
  async (ref, reader, occasion) => {
    const reminder = await stores.handReminders.find(reader.network, ref.id)
    if (!reminder) return null
    const { on, dueAt, isLate, isAgain } = readOccasion(occasion)
    const around = await aroundOf(stores, reader.network, reminder.to)
    return givenCard(
      {
        ...(await viewGiven(stores, findThing, { reminder, on }, reader)),
        why: isLate || isAgain ? '' : whyMoved({ on, at: dueAt }, around, reader),
        late: isLate ? sayInstant(dueAt, reader) : null,
        putOff: await sayPutOff(stores, reminder, { on, dueAt }, reader),
      },
      reader.words,
    )
  }

/** The card on which it comes again has no need to say so. */
const sayPutOff = async (
  stores: HandReminderStores,
  reminder: HandReminder,
  { on, dueAt }: { readonly on: string; readonly dueAt: number },
  reader: Reader,
): Promise<string | null> => {
  const found = await findPutOff(stores, reminder, on)
  if (!found || found.dueAt <= dueAt) return null
  const { network: store } = stores
  const by = await store.member(reminder.network, found.by)
  const organisation = by && (await store.organisation(reminder.network, by.organisation))
  const { words } = reader
  return words.handReminders.putOff(
    organisation?.name || by?.name || words.chat.noName,
    sayInstant(found.dueAt, reader),
  )
}

const viewGiven = async (
  stores: HandReminderStores,
  findThing: FindThing,
  { reminder, on }: { readonly reminder: HandReminder; readonly on: string },
  reader: Reader,
) => {
  const { repetition, network, state } = reminder
  const done = await findDone(stores, reminder, on)
  const { words, language } = reader
  return {
    ...(await viewBasics(stores, findThing, reminder, reader, (thing) => isForRemindee(stores, reminder, thing))),
    on,
    rhythm: repetition.kind === 'once' ? '' : sayRepetition(repetition, words),
    done:
      done &&
      (reminder.about ? words.handReminders.seenBy : words.handReminders.doneBy)(
        await nameMember(stores, network, done.member, reader),
        sayDate(dayAt(done.at), language),
      ),
    isRunning: state === 'running',
  }
}

/** A line in the private message of whoever is reminded. */
export const remindableByHand = (stores: HandReminderStores, findThing: FindThing): Remindable => ({
  isOwed: isOwedByHand(stores),
  say: async ({ ref, occasion, dueAt }, reader) => {
    const reminder = await stores.handReminders.find(reader.network, ref.id)
    if (!reminder) return null
    const isAgain = occasion === snoozed
    const on = isAgain ? (reminder.lastOn ?? '') : occasion
    const around = await aroundOf(stores, reader.network, reminder.to)
    const view = await viewGiven(stores, findThing, { reminder, on }, reader)
    const why = isAgain ? '' : whyMoved({ on, at: dueAt }, around, reader)
    const by = reminder.createdBy === reader.member.id ? '' : view.by
    return givenLine({ ...view, why, late: null, putOff: null, by }, reader.words)
  },
})

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
