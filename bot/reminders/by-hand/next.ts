/** When a reminder by hand comes next, as whoever it is for wants to be spoken to; and what waits for that. */
import { dayAt, daysAfter, instantOn } from '../../clock.ts'
import { findRegion } from '../../network/find-region.ts'
import type { Ref } from '../../ref.ts'
import { findSilence } from '../quiet.ts'
import type { PlannedReminder, Reminder } from '../reminder.ts'
import { type Around, nextRepeated, type Repeated, repeatedKey } from '../repetition/repeated.ts'
import { workingHour } from '../timing/moments.ts'
import { type HandReminder, handReminderRef, type Remindee } from './hand-reminder.ts'
import type { HandReminderStores } from './stores.ts'

type Asking = Pick<HandReminderStores, 'network' | 'reminderSettings'>

/** The silence of the body, or that of the network with what the member wants otherwise. */
export const aroundOf = async (stores: Asking, network: string, to: Remindee): Promise<Around> => {
  const [body, member] = to.kind === 'body' ? [to.id, null] : [null, to.id]
  const region = await findRegion(stores.network, network)
  return { silence: await findSilence(stores, network, body, member), holidays: { region } }
}

export type Course = Pick<HandReminder, 'repetition' | 'since' | 'lastOn'>

/** At most so many, in order; fewer where there are no more. */
export const nextMoments = (course: Course, around: Around, count: number): readonly Repeated[] => {
  const found: Repeated[] = []
  let after = course.lastOn
  while (found.length < count) {
    const next = nextRepeated(course.repetition, { since: course.since, after }, around)
    if (!next) return found
    found.push(next)
    after = next.on
  }
  return found
}

/** The last of those that are due by now: of several that were missed one is given. */
export const lastDue = (course: Course, around: Around, now: number): Repeated | null => {
  let found: Repeated | null = null
  let after = course.lastOn
  for (;;) {
    const next = nextRepeated(course.repetition, { since: course.since, after }, around)
    if (!next || next.at > now) return found
    found = next
    after = next.on
  }
}

/** Plans the next one, in the transaction of what was changed or given. @returns whether there is, or may yet be one */
export const planNext = async (
  stores: HandReminderStores,
  reminder: HandReminder,
  around: Around,
  now: number,
): Promise<boolean> => {
  const ref = handReminderRef(reminder.id)
  const [next] = reminder.state === 'running' ? nextMoments(reminder, around, 1) : []
  const planned = next ? toRow(reminder, ref, next) : lookAgain(reminder, ref, now)
  await stores.reminders.schedule(reminder.network, ref, planned ? [planned] : [])
  return planned !== null
}

/** The moment stands in its key: what moved after it was due is another row. That none comes twice is kept by `lastOn`. */
const toRow = ({ network }: HandReminder, ref: Ref, { on, at }: Repeated): PlannedReminder => ({
  ...{ network, ref, dueAt: at, occasion: on },
  key: [repeatedKey(ref, on), at].join(':'),
})

/**
 * What one member is told of it, at that same moment. It is a row of its own: what they put off, or want to hear no
 * more of, keeps nothing from coming again; and it begins with another word, so that a change of the reminder leaves
 * it be.
 */
export const lineFor = (member: string, { key, network, ref, dueAt }: Reminder, on: string): PlannedReminder => ({
  ...{ network, ref, dueAt, member, occasion: on },
  key: `said-${key}:${member}`,
})

/** The ministry has not said yet when that holiday is: it is asked again every month. */
const lookAgain = ({ network, repetition, state }: HandReminder, ref: Ref, now: number): PlannedReminder | null => {
  if (state !== 'running' || repetition.kind !== 'before-holiday') return null
  const day = daysAfter(dayAt(now), 30)
  return { network, ref, key: `${repeatedKey(ref, day)}:look`, occasion: 'look', dueAt: instantOn(day, workingHour) }
}
