/** When something is said of a meeting by itself: its window wakes or runs out, it is a week away, it is today. */
import type { Owed } from '../chat/outbox.ts'
import { dayAt, daysAfter, instantOn } from '../clock.ts'
import { type Ref, refKey } from '../ref.ts'
import { findSilence, type QuietStores, waitsForSilence } from '../reminders/quiet.ts'
import type { PlannedReminder, Reminder } from '../reminders/reminder.ts'
import type { ReminderStore } from '../reminders/store.ts'
import { lastMoment, nextMoment, workingHour } from '../reminders/timing/moments.ts'
import type { Silence } from '../reminders/timing/silence.ts'
import { isPast, markOtherDay } from './lateness.ts'
import { type Meeting, meetingRef, wakeDays } from './meeting.ts'
import { oweToBody } from './owe.ts'
import type { MeetingStores } from './stores.ts'

/** On the day itself before the first meetings. */
const sameDayHour = 8
/** Two weeks before a window ends there is hardly a day left that people still have free. */
const runsOutDays = 14
const weekDays = 7

export const occasions = ['wakes', 'runs-out', 'week-before', 'today'] as const
export type Occasion = (typeof occasions)[number]

/**
 * Epoch milliseconds. Searching waits for the end of a silence, and what is said in time comes before it. On the day
 * itself its card comes whatever day that is: it opens the meeting.
 */
const momentsOf = (
  { state, window, hours }: Meeting,
  silence: Silence,
): Readonly<Partial<Record<Occasion, number>>> => {
  if (state === 'to-plan' && window)
    return {
      wakes: nextMoment(instantOn(daysAfter(window.from, -wakeDays), workingHour), silence),
      'runs-out': lastMoment(instantOn(daysAfter(window.until, -runsOutDays), workingHour), silence),
    }
  if (state !== 'planned' || !hours) return {}
  const day = dayAt(hours.startsAt)
  return {
    'week-before': lastMoment(instantOn(daysAfter(day, -weekDays), workingHour), silence),
    today: instantOn(day, sameDayHour),
  }
}

/**
 * A window that is already awake wakes as soon as anybody may be spoken to. Of what else has passed nothing is said, but
 * for what is due at this very moment.
 *
 * @param waiting the keys of those that wait
 */
const remindersOf = (
  meeting: Meeting,
  { silence, now, waiting }: { readonly silence: Silence; readonly now: number; readonly waiting: ReadonlySet<string> },
): readonly PlannedReminder[] => {
  const ref = meetingRef(meeting.id)
  return occasions.flatMap((occasion) => {
    const dueAt = momentsOf(meeting, silence)[occasion]
    if (dueAt === undefined) return []
    const isFixed = occasion === 'today' || dueAt > now
    const planned = { ...named(meeting, ref, occasion), dueAt: isFixed ? dueAt : nextMoment(now, silence) }
    const isSearch = occasion === 'wakes' || occasion === 'runs-out'
    return dueAt > now || isSearch || waiting.has(planned.key) ? [planned] : []
  })
}

/** What is said twice only where the day or the window has changed. */
const named = (meeting: Meeting, ref: Ref, occasion: Occasion) => ({
  network: meeting.network,
  ref,
  occasion,
  key: `${refKey(ref)}:${occasion}:${occasionDay(meeting, occasion)}`,
})

type Planning = QuietStores & { readonly reminders: Pick<ReminderStore, 'planAll' | 'schedule' | 'waiting'> }

/** What was planned for another day or window is forgotten. */
export const planReminders = async (stores: Planning, meeting: Meeting, now: number): Promise<void> => {
  const { network, id, body } = meeting
  const silence = await findSilence(stores, network, body)
  const waiting = new Set((await stores.reminders.waiting(network, meetingRef(id))).map(({ key }) => key))
  await stores.reminders.schedule(network, meetingRef(id), remindersOf(meeting, { silence, now, waiting }))
}

/** Of meetings of one body, for the first time. */
export const planAllReminders = async (stores: Planning, meetings: readonly Meeting[], now: number): Promise<void> => {
  const [first] = meetings
  if (!first) return
  const silence = await findSilence(stores, first.network, first.body)
  await stores.reminders.planAll(
    meetings.flatMap((meeting) => remindersOf(meeting, { silence, now, waiting: new Set() })),
  )
}

/** How the secretariat is told in private: this view of a meeting. */
export type TellSecretariat = (network: string, tidings: { readonly ref: Ref; readonly view: string }) => Promise<void>

/** Whether members are being asked already when they can. */
export type IsDaySought = (network: string, meeting: string) => Promise<boolean>

export const remindOfMeeting =
  (
    stores: MeetingStores,
    { tell, isDaySought }: { readonly tell: TellSecretariat; readonly isDaySought: IsDaySought },
  ) =>
  async (reminder: Reminder, _occurrence: string, now: number): Promise<readonly Owed[]> => {
    const { network, ref, key } = reminder
    const meeting = await stores.meetings.find(network, ref.id)
    if (!meeting) return []
    const occasion = occasions.find((one) => one === reminder.occasion)
    // From before they were planned around silences.
    if (!occasion) return planReminders(stores, meeting, now).then(() => [])
    if (named(meeting, ref, occasion).key !== key || !holds(meeting, occasion)) return []
    if (isPast(meeting, occasion, now)) return []
    // Nobody is told to look for a day while everybody is asked for one.
    if (occasion === 'wakes' && (await isDaySought(network, meeting.id))) return []
    if (occasion !== 'today' && (await waitsForSilence(stores, reminder, meeting.body, now, meeting.hours?.startsAt)))
      return []
    const view = `${occasion}@${occasionDay(meeting, occasion)}${markOtherDay(meeting, occasion, now)}`
    if (occasion === 'runs-out') await tell(network, { ref, view })
    // The card shows on its day how the meeting is opened.
    if (occasion === 'today') await stores.outbox.refresh(network, ref)
    return occasion === 'runs-out' ? [] : oweToBody(stores, meeting, view)
  }

const occasionDay = ({ window, hours }: Meeting, occasion: Occasion): string => {
  if (occasion === 'wakes') return window?.from ?? ''
  if (occasion === 'runs-out') return window?.until ?? ''
  return hours ? dayAt(hours.startsAt) : ''
}

const holds = ({ state, window, hours }: Meeting, occasion: Occasion): boolean =>
  occasion === 'wakes' || occasion === 'runs-out'
    ? state === 'to-plan' && window !== null
    : state === 'planned' && hours !== null

/** Whether what was said for that day still holds. */
export const stillHolds = (meeting: Meeting, occasion: Occasion, day: string): boolean =>
  holds(meeting, occasion) && occasionDay(meeting, occasion) === day
