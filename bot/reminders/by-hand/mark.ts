/** Done, and stopped. */
import { endReminderForm } from '../../../cards/hand-reminder-forms.ts'
import type { Context } from '../../chat/feature.ts'
import { done, openForm, type Reply, whisper } from '../../chat/reply.ts'
import { refusal } from '../../refusal.ts'
import { findReminderTo } from './access.ts'
import { endReminder, record } from './end.ts'
import { handReminderRef, requireRunning, writtenVersion } from './hand-reminder.ts'
import { doneVerb, findDone } from './occurrence.ts'
import { drawReminder, nameRemindee } from './show.ts'
import type { HandReminderStores } from './stores.ts'
import type { FindThing } from './things.ts'

/** One time that it came; the next comes all the same. @throws {Refusal} reminder.unknown, reminder.not-yours */
export const markDone =
  (stores: HandReminderStores) =>
  async ({ reminder: id, on }: { reminder: string; on: string }, context: Context): Promise<Reply> => {
    const reminder = await findReminderTo(stores, 'mayMark', id, context)
    const { words, network } = context
    const { said } = words.handReminders
    const isThing = reminder.about !== null
    const before = await findDone(stores, reminder, on)
    if (before) {
      const name = (await stores.network.member(network.id, before.member))?.name || words.chat.noName
      return done(isThing ? said.seenAlready(name) : said.doneAlready(name))
    }
    await record(stores, reminder, context, doneVerb, { on })
    await stores.outbox.refresh(network.id, handReminderRef(id))
    return done(isThing ? said.seen(reminder.text) : said.done(reminder.text))
  }

/** @throws {Refusal} reminder.unknown, reminder.not-yours, reminder.over */
export const askStop =
  (stores: HandReminderStores) =>
  async (id: string, context: Context): Promise<Reply> => {
    const reminder = requireRunning(await findReminderTo(stores, 'mayStop', id, context))
    const whom = await nameRemindee(stores, reminder.network, reminder.to, context)
    return openForm(
      endReminderForm({ id, version: writtenVersion(reminder), what: reminder.text, whom }, context.words),
    )
  }

/** @throws {Refusal} also form.outdated */
export const stop =
  (stores: HandReminderStores, findThing: FindThing) =>
  async ({ state }: { state: { id: string; version: string } }, context: Context): Promise<Reply> => {
    const reminder = requireRunning(await findReminderTo(stores, 'mayStop', state.id, context))
    if (writtenVersion(reminder) !== state.version) throw refusal('form.outdated')
    const ended = await endReminder(stores, reminder, 'stopped', context)
    const said = context.words.handReminders.said.stopped(ended.text)
    return whisper(await drawReminder(stores, findThing, ended, context, said))
  }
