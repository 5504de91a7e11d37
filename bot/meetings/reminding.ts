/** When something is said of a meeting by itself: its window wakes or runs out, it is a week away, it is today. */
import type { Owed } from '../chat/outbox.ts'
import { dayAt, daysAfter, instantOn } from '../clock.ts'
import { type Ref, refKey } from '../ref.ts'
import type { PlannedReminder, Reminder } from '../reminders/reminder.ts'
import type { ReminderStore } from '../reminders/store.ts'
import { isPast, markLate } from './lateness.ts'
import { type Meeting, meetingRef, wakeDays } from './meeting.ts'
import { oweToBody } from './owe.ts'
import type { MeetingStores } from './stores.ts'

/** At the start of the working day; on the day itself before the first meetings. */
const [reminderHour, sameDayHour] = [9, 8]
/** Two weeks before a window ends there is hardly a day left that people still have free. */
const runsOutDays = 14
const weekDays = 7

export const occasions = ['wakes', 'runs-out', 'week-before', 'today'] as const
export type Occasion = (typeof occasions)[number]

/** Epoch milliseconds. */
const momentsOf = ({ state, window, hours }: Meeting): Readonly<Partial<Record<Occasion, number>>> => {
  if (state === 'to-plan' && window)
    return {
      wakes: instantOn(daysAfter(window.from, -wakeDays), reminderHour),
      'runs-out': instantOn(daysAfter(window.until, -runsOutDays), reminderHour),
    }
  if (state !== 'planned' || !hours) return {}
  const day = dayAt(hours.startsAt)
  return {
    'week-before': instantOn(daysAfter(day, -weekDays), reminderHour),
    today: instantOn(day, sameDayHour),
  }
}

/**
 * A window that is already awake wakes at once. Of what else has passed nothing is said. A moment that holds no longer
 * is left alone: `remindOfMeeting` looks.
 */
export const planReminders = (
  reminders: Pick<ReminderStore, 'planAll'>,
  meetings: readonly Meeting[],
  now: number,
): Promise<void> => reminders.planAll(meetings.flatMap((meeting) => remindersOf(meeting, now)))

const remindersOf = (meeting: Meeting, now: number): readonly PlannedReminder[] => {
  const ref = meetingRef(meeting.id)
  return Object.entries(momentsOf(meeting))
    .filter(([occasion, dueAt]) => dueAt > now || occasion === 'wakes' || occasion === 'runs-out')
    .map(([occasion, dueAt]) => ({ key: `${refKey(ref)}:${occasion}`, network: meeting.network, ref, dueAt }))
}

/** How the secretariat is told in private: this view of a meeting. */
export type TellSecretariat = (network: string, tidings: { readonly ref: Ref; readonly view: string }) => Promise<void>

/** Whether members are being asked already when they can. */
export type IsDaySought = (network: string, meeting: string) => Promise<boolean>

export const remindOfMeeting =
  (
    stores: Pick<MeetingStores, 'meetings' | 'network' | 'outbox'>,
    { tell, isDaySought }: { readonly tell: TellSecretariat; readonly isDaySought: IsDaySought },
  ) =>
  async ({ network, ref, key, dueAt }: Reminder, _occurrence: string, now: number): Promise<readonly Owed[]> => {
    const meeting = await stores.meetings.find(network, ref.id)
    const occasion = occasions.find((one) => key === `${refKey(ref)}:${one}`)
    if (!meeting || !occasion || momentsOf(meeting)[occasion] !== dueAt) return []
    if (isPast(meeting, occasion, now)) return []
    // Nobody is told to look for a day while everybody is asked for one.
    if (occasion === 'wakes' && (await isDaySought(network, meeting.id))) return []
    const view = `${occasion}@${occasionDay(meeting, occasion)}${markLate(occasion, dueAt, now)}`
    if (occasion === 'runs-out') await tell(network, { ref, view })
    // The card shows on its day how the meeting is opened.
    if (occasion === 'today') await stores.outbox.refresh(network, ref)
    return occasion === 'runs-out' ? [] : oweToBody(stores, meeting, view)
  }

/** What is said twice only where the day or the window has changed. */
const occasionDay = ({ window, hours }: Meeting, occasion: Occasion): string => {
  if (occasion === 'wakes') return window?.from ?? ''
  if (occasion === 'runs-out') return window?.until ?? ''
  return hours ? dayAt(hours.startsAt) : ''
}

/** Whether what was said for that day still holds. */
export const stillHolds = (meeting: Meeting, occasion: Occasion, day: string): boolean =>
  momentsOf(meeting)[occasion] !== undefined && occasionDay(meeting, occasion) === day
