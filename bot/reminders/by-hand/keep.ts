/** The form came back: a reminder is kept, or changed, and the next moment is planned. */
import type { Context } from '../../chat/feature.ts'
import { type Reply, whisper } from '../../chat/reply.ts'
import { refusal } from '../../refusal.ts'
import { type Circle, circleOf, findReminderTo, requireThing } from './access.ts'
import { freshCourse } from './ask.ts'
import { readWhom, whomValue } from './choose-whom.ts'
import { record } from './end.ts'
import { checkText, type HandReminder, handReminderRef, requireRunning, writtenVersion } from './hand-reminder.ts'
import { aroundOf, nextMoments, planNext } from './next.ts'
import { readWhen } from './reading/read-when.ts'
import { drawAnew, type Sent } from './refused.ts'
import { drawReminder } from './show.ts'
import type { HandReminderStores } from './stores.ts'
import type { FindThing } from './things.ts'

export const keepReminder =
  (stores: HandReminderStores, findThing: FindThing) =>
  async (sent: Sent, context: Context): Promise<Reply> => {
    await stores.network.holdRegisters(context.network.id)
    const circle = await circleOf(stores, context)
    try {
      return await keep(stores, findThing, sent, circle, context)
    } catch (error) {
      return drawAnew({ stores, findThing, circle }, sent, error, context)
    }
  }

const keep = async (
  stores: HandReminderStores,
  findThing: FindThing,
  sent: Sent,
  circle: Circle,
  context: Context,
): Promise<Reply> => {
  const isNew = sent.state.version === ''
  const reminder = isNew
    ? await add(stores, findThing, sent, circle, context)
    : await change(stores, sent, circle, context)
  const { said } = context.words.handReminders
  return whisper(await drawReminder(stores, findThing, reminder, context, isNew ? said.asked : said.changed))
}

/** The same form sent twice is one reminder. */
const add = async (
  stores: HandReminderStores,
  findThing: FindThing,
  { state, values }: Sent,
  circle: Circle,
  context: Context,
): Promise<HandReminder> => {
  const { network, member, now } = context
  const to = readWhom(values.whom, circle)
  const text = checkText(values.what)
  const repetition = readWhen(values.when, context)
  if (state.about) await requireThing(stores, findThing, state.about, context)
  const around = await aroundOf(stores, network.id, to)
  requireToCome(freshCourse(repetition, context), around)
  const { reminder, isNew } = await stores.handReminders.add({
    ...{ id: state.id, network: network.id, text, about: state.about, to, repetition, state: 'running' },
    ...{ since: now, lastOn: null, createdAt: now, createdBy: member.id, version: 1 },
  })
  if (reminder.createdBy !== member.id) throw refusal('form.outdated')
  if (!isNew) return reminder
  await record(stores, reminder, context, 'reminder.asked')
  await planNext(stores, reminder, around, now)
  return reminder
}

/** Another day begins anew; other words go on as they were. @throws {Refusal} also form.outdated */
const change = async (
  stores: HandReminderStores,
  { state, values }: Sent,
  circle: Circle,
  context: Context,
): Promise<HandReminder> => {
  const { network, now } = context
  const before = requireRunning(await findReminderTo(stores, 'mayChange', state.id, context))
  const to = values.whom === whomValue(before.to) ? before.to : readWhom(values.whom, circle)
  const text = checkText(values.what)
  const read = readWhen(values.when, context)
  const isSame = JSON.stringify(read) === JSON.stringify(before.repetition) && to === before.to
  const around = await aroundOf(stores, network.id, to)
  requireToCome(isSame ? before : freshCourse(read, context), around)
  // What waits is held before the reminder, as where it is given: two at once never wait for each other.
  await stores.reminders.schedule(network.id, handReminderRef(state.id), [])
  const after = await stores.handReminders.change(network.id, state.id, (kept) => {
    if (writtenVersion(requireRunning(kept)) !== state.version) throw refusal('form.outdated')
    return { ...kept, text, to, ...(isSame ? {} : { repetition: read, since: now, lastOn: null }) }
  })
  await record(stores, after, context, 'reminder.changed')
  await stores.outbox.refresh(network.id, handReminderRef(state.id))
  await planNext(stores, after, around, now)
  return after
}

/** @throws {Refusal} reminder.passed at `when` */
const requireToCome = (...asked: [Parameters<typeof nextMoments>[0], Parameters<typeof nextMoments>[1]]): void => {
  const [course, around] = asked
  if (course.repetition.kind !== 'before-holiday' && nextMoments(course, around, 1).length === 0)
    throw refusal('reminder.passed', undefined, 'when')
}
