/** All that is due to one person becomes one message to them, or a few, and nothing of what no longer holds. */
import { mostLines } from '../../../cards/nudges.ts'
import type { Outbox } from '../../chat/outbox.ts'
import type { UnitOfWork } from '../../chat/unit-of-work.ts'
import { StoreTrouble } from '../../chat/unit-of-work.ts'
import { dayAt, daysAfter, instantOn } from '../../clock.ts'
import { newId } from '../../ids.ts'
import type { NetworkStore } from '../../network/store.ts'
import { messagesFor } from '../../network/tell-members.ts'
import { refKey } from '../../ref.ts'
import type { SettingStore } from '../../setting-store.ts'
import type { TraceStore } from '../../traces.ts'
import { findPassedOver } from '../passed-over.ts'
import type { PersonalReminder, Remindables } from '../remindable.ts'
import type { Reminder } from '../reminder.ts'
import { nudgeRef } from '../reminder.ts'
import type { MemberOf, NudgeStore, ReminderSettingStore, ReminderStore } from '../store.ts'
import { workingHour } from '../timing/moments.ts'
import { tellUnreached } from '../unreached/tell-unreached.ts'
import { type LeavingStores, leaveToNewer } from './leave-to-newer.ts'
import { isLateLine, type NudgeLine, roleOf } from './nudge.ts'
import { findPauses, type PauseOf } from './pausing/pauses.ts'
import { waitsForQuiet } from './waits.ts'

export interface GivingStores {
  readonly network: NetworkStore
  readonly reminders: ReminderStore
  readonly reminderSettings: ReminderSettingStore
  readonly nudges: Pick<NudgeStore, 'add'> & LeavingStores['nudges']
  readonly outbox: Outbox
  readonly unitOfWork: UnitOfWork
  readonly traces: Pick<TraceStore, 'signedIn'>
  readonly settings: Pick<SettingStore, 'get'>
}

/** What failed keeps nothing else from being said: the same again without it. */
export class Ungiven extends Error {
  readonly key: string

  constructor(key: string, cause: unknown) {
    super(`Reminder ${key} cannot be given.`, { cause })
    this.key = key
  }
}

/** Each is asked about anew, with dozens of questions: so many fit well within the time of one unit of work. */
const mostAtOnce = 50

/**
 * Marked, written down and owed in one transaction: never lost, never doubled. What would come in a silence of theirs
 * waits for its end.
 *
 * @param except keys that are left for later
 * @returns false where another process is giving them theirs: twenty would else stand in line for one of them
 * @throws {Ungiven} naming the one that failed; nothing is given then
 */
export const giveTo = (
  stores: GivingStores,
  remindables: Remindables,
  { to, now, except }: { readonly to: MemberOf; readonly now: number; readonly except: readonly string[] },
): Promise<boolean> =>
  stores.unitOfWork.run(async () => {
    const taken = (await stores.reminders.takeOf(to, now, mostAtOnce, except))?.filter(isPersonal)
    if (!taken) return false
    const pauseOf = await findPauses(stores, to, now)
    const waits = waitsForQuiet(stores, remindables, now)
    const owed: PersonalReminder[] = []
    for (const reminder of taken) {
      if (await asUngiven(reminder.key, waits(reminder))) continue
      if (await isStillOwed(pauseOf, remindables, reminder, now)) owed.push(reminder)
    }
    if (owed.length > 0) await say(stores, to, owed, now)
    return true
  })

const isPersonal = (reminder: Reminder): reminder is PersonalReminder => reminder.member !== null

const isStillOwed = async (
  pauseOf: PauseOf,
  remindables: Remindables,
  reminder: PersonalReminder,
  now: number,
): Promise<boolean> => {
  const { ref, key, occasion } = reminder
  if (isOfOwner(occasion) && pauseOf(ref)) return false
  return (await asUngiven(key, remindables[ref.kind]?.isOwed(reminder, now))) ?? false
}

/** What is said to whoever keeps order cannot be put off by what they owe themselves. */
const isOfOwner = (occasion: string): boolean => roleOf(occasion) === 'owner'

/** @throws {Ungiven} naming the key, for whatever fails but the store itself */
export const asUngiven = async <Result>(
  key: string,
  asked: Promise<Result> | undefined,
): Promise<Result | undefined> => {
  try {
    return await asked
  } catch (error) {
    if (error instanceof StoreTrouble) throw error
    throw new Ungiven(key, error)
  }
}

const say = async (
  stores: GivingStores,
  { network, member }: MemberOf,
  owed: readonly PersonalReminder[],
  now: number,
): Promise<void> => {
  const lines = await inTime(stores, eachThingOnce(owed), now)
  const changed = (await leaveToNewer(stores, { network, member, lines })).map((ref) => ({ network, ref }))
  const nudges = inMessages(lines).map((some) => ({ id: newId(), network, member, givenAt: now, lines: some }))
  for (const nudge of nudges) await stores.nudges.add(nudge)
  const messages = nudges.map(({ id, lines: told }) =>
    messagesFor(stores, network, [member], { ref: nudgeRef(id), view: 'nudge', shows: told.map(({ ref }) => ref) }),
  )
  await stores.outbox.owe((await Promise.all(messages)).flat(), changed)
  // With what else is due to them the next morning: this one they may have had already.
  await tellUnreached(stores, { network, member }, instantOn(daysAfter(dayAt(now), 1), workingHour))
}

/** What is left to a newer message stands there with its buttons: none is longer than its card. */
const inMessages = (lines: readonly NudgeLine[]): readonly (readonly NudgeLine[])[] =>
  Array.from({ length: Math.ceil(lines.length / mostLines) }, (_, at) =>
    lines.slice(at * mostLines, (at + 1) * mostLines),
  )

/** Where the clock of the try-out passed over the moment, it comes in time. */
const inTime = async (
  { settings }: Pick<GivingStores, 'settings'>,
  lines: readonly NudgeLine[],
  now: number,
): Promise<readonly NudgeLine[]> => {
  if (!lines.some((line) => isLateLine({ givenAt: now }, line))) return lines
  const isPassedOver = await findPassedOver(settings)
  return lines.map((line) => (isPassedOver(line.dueAt) ? { ...line, dueAt: now } : line))
}

/** Of a thing of which several are due, the last says most; that it is new to them is said with it. */
const eachThingOnce = (owed: readonly PersonalReminder[]): readonly NudgeLine[] => {
  const last = new Map(owed.map((reminder) => [refKey(reminder.ref), reminder]))
  return [...last].map(([thing, { ref, key, occasion, dueAt }]) => {
    const others = owed.filter((one) => refKey(one.ref) === thing && one.key !== key)
    const beside = [...new Set(others.map((one) => one.occasion))]
    return { ref, occasion, dueAt, ...(beside.length > 0 ? { beside } : {}) }
  })
}
