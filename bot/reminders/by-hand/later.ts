/** "Later" on the card of a channel: the same body hears of it again on another day. */
import { postponeForm } from '../../../cards/hand-reminder-forms.ts'
import type { Context } from '../../chat/feature.ts'
import { done, openForm, type Reply } from '../../chat/reply.ts'
import { dayAt, instantOn } from '../../clock.ts'
import { refusal } from '../../refusal.ts'
import { readRepetition } from '../repetition/words.ts'
import { nextMoment, workingHour } from '../timing/moments.ts'
import { findReminderTo } from './access.ts'
import { record } from './end.ts'
import { handReminderRef } from './hand-reminder.ts'
import { aroundOf } from './next.ts'
import { again, putOffVerb } from './occurrence.ts'
import { whyNever } from './reading/when.ts'
import { sayInstant } from './say-moments.ts'
import type { HandReminderStores } from './stores.ts'

/** @throws {Refusal} reminder.unknown, reminder.not-yours */
export const askLater =
  (stores: HandReminderStores) =>
  async (id: string, context: Context): Promise<Reply> => {
    const reminder = await findReminderTo(stores, 'mayMark', id, context)
    return openForm(postponeForm({ id, what: reminder.text }, context.words))
  }

/** Two who put it off to one day are one. @throws {Refusal} also reminder.when-unreadable, reminder.passed at `when` */
export const postpone =
  (stores: HandReminderStores) =>
  async ({ state, values }: { state: { id: string }; values: { when: string } }, context: Context): Promise<Reply> => {
    const reminder = await findReminderTo(stores, 'mayMark', state.id, context)
    const { network, id, to, lastOn } = reminder
    const day = readDay(values.when, context)
    const { silence } = await aroundOf(stores, network, to)
    const dueAt = nextMoment(instantOn(day, workingHour), silence)
    const key = `again-by-hand:${id}:${dayAt(dueAt)}`
    await stores.reminders.plan({ key, network, ref: handReminderRef(id), dueAt, occasion: again })
    await record(stores, reminder, context, putOffVerb, { on: lastOn, dueAt })
    await stores.outbox.refresh(network, handReminderRef(id))
    return done(context.words.handReminders.said.later(sayInstant(dueAt, context)))
  }

const readDay = (typed: string, { network, today }: Context): string => {
  const said = { today, region: network.holidayRegion }
  const read = readRepetition(typed, said)
  if (read?.kind !== 'once')
    throw whyNever(typed, said) ?? refusal('reminder.when-unreadable', { text: typed.trim() }, 'when')
  if (read.on <= today) throw refusal('reminder.passed', undefined, 'when')
  return read.on
}
