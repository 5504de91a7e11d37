/** It has come: the channels of a body get a card, a member a line; and the next one is planned in the same transaction. */
import { wordsIn } from '../../../cards/words/speak.ts'
import type { Owed } from '../../chat/outbox.ts'
import { refKey } from '../../ref.ts'
import { findPassedOver } from '../passed-over.ts'
import { isLateLine } from '../persons/nudge.ts'
import { putOffIfSilent } from '../quiet.ts'
import type { Reminder } from '../reminder.ts'
import { byItself, type Ending, endReminder } from './end.ts'
import { type HandReminder, handReminderRef } from './hand-reminder.ts'
import { aroundOf, lastDue, lineFor, nextMoments, planNext } from './next.ts'
import { again, wasDone } from './occurrence.ts'
import type { HandReminderStores } from './stores.ts'
import type { FindThing } from './things.ts'

/** What the channels of a body are owed; a member is told in the same wake, together with all else that is due to them. */
export const remindByHand =
  (stores: HandReminderStores, findThing: FindThing) =>
  async (due: Reminder, _: string, now: number): Promise<readonly Owed[]> => {
    const reminder = due.occasion === again ? await findOpen(stores, due) : await comeUp(stores, findThing, due, now)
    const { kind, id } = reminder?.to ?? { kind: null, id: '' }
    if (reminder && kind === 'member') await stores.reminders.plan(lineFor(id, due, reminder.lastOn ?? ''))
    return reminder && kind === 'body' ? oweToBody(stores, reminder, due, now) : []
  }

/** For a member: whether it is still to be said. Of what was put off, only where it is not done by now. */
export const isOwedByHand =
  (stores: HandReminderStores) =>
  async (due: Reminder): Promise<boolean> =>
    (await findOpen(stores, due)) !== null

/** That it ended because it came for the last time does not make it done; what was stopped has no rows any more. */
const findOpen = async (stores: HandReminderStores, { network, ref }: Reminder): Promise<HandReminder | null> => {
  const reminder = await stores.handReminders.find(network, ref.id)
  const isOpen = reminder && reminder.lastOn !== null && !(await wasDone(stores, reminder, reminder.lastOn))
  return isOpen ? reminder : null
}

/** Null where it is not given: it is over, or comes at another moment by now. */
const comeUp = async (
  stores: HandReminderStores,
  findThing: FindThing,
  row: Reminder,
  now: number,
): Promise<HandReminder | null> => {
  const { network, ref } = row
  const reminder = await stores.handReminders.find(network, ref.id)
  if (reminder?.state !== 'running') return null
  const ending = await whyOver(stores, reminder, findThing)
  if (ending) {
    await endReminder(stores, reminder, ending, byItself(now))
    return null
  }
  const around = await aroundOf(stores, network, reminder.to)
  if (await putOffIfSilent(stores, row, around.silence, now)) return null
  const due = lastDue(reminder, around, now)
  if (!due) {
    await planNext(stores, reminder, around, now)
    return null
  }
  const given = await stores.handReminders.change(network, reminder.id, (kept) => {
    const after: HandReminder = { ...kept, lastOn: due.on }
    const isOver = kept.repetition.kind !== 'before-holiday' && nextMoments(after, around, 1).length === 0
    return isOver ? { ...after, state: 'ended' } : after
  })
  await planNext(stores, given, around, now)
  return given
}

const whyOver = async (
  { network: store }: HandReminderStores,
  { network, to, about }: HandReminder,
  findThing: FindThing,
): Promise<Ending | null> => {
  if (to.kind === 'body' && !(await store.body(network, to.id))) return 'body-gone'
  const member = to.kind === 'member' ? await store.member(network, to.id) : null
  if (to.kind === 'member' && (!member || member.leftOn !== null)) return 'member-left'
  return about && !(await findThing(network, about, wordsIn('nl'))) ? 'thing-gone' : null
}

/** @example 'given@2027-05-01_1809068400000_late': for which day, when it should have come, and that it came late */
const oweToBody = async (
  { network: store, settings }: HandReminderStores,
  { id, network, to, lastOn }: HandReminder,
  { dueAt, occasion }: Reminder,
  now: number,
): Promise<readonly Owed[]> => {
  const ref = handReminderRef(id)
  const isLate = isLateLine({ givenAt: now }, { dueAt }) && !(await findPassedOver(settings))(dueAt)
  const late = isLate ? ['late'] : []
  const how = occasion === again ? [again] : late
  const view = `given@${[lastOn, dueAt, ...how].join('_')}`
  const channels = await store.channelsOfBody(network, to.id)
  return channels.map(({ id: channel }) => ({ key: `${refKey(ref)}:${view}:${channel}`, network, channel, ref, view }))
}
