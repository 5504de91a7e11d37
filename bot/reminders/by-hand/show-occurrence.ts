/** One time that a reminder by hand came: in a channel, and as a line of somebody's private message. */
import { givenCard, givenLine } from '../../../cards/hand-reminders.ts'
import type { Presenter, Reader } from '../../chat/feature.ts'
import { dayAt } from '../../clock.ts'
import { sayDate } from '../../dates/say-due.ts'
import type { Remindable } from '../remindable.ts'
import { snoozed } from '../reminder.ts'
import { sayRepetition } from '../repetition/say-repetition.ts'
import { isForRemindee } from './access.ts'
import { isOwedByHand } from './give.ts'
import type { HandReminder } from './hand-reminder.ts'
import { aroundOf } from './next.ts'
import { findDone, findPutOff, readOccasion } from './occurrence.ts'
import { sayInstant, whyMoved } from './say-moments.ts'
import { nameMember, viewBasics } from './show.ts'
import type { HandReminderStores } from './stores.ts'
import type { FindThing } from './things.ts'

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
