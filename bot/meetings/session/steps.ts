/** How a meeting goes on from its hour to its confirmed list, and its items with it. Pure. */
import { type AgendaItem, isGenerated } from '../../agenda-items/agenda-item.ts'
import { dayAt, daysAfter } from '../../clock.ts'
import { refusal } from '../../refusal.ts'
import type { Meeting } from '../meeting.ts'

/** Longest text that a field takes on every platform. docs.slack.dev, plain-text input */
export const summaryLimit = 3000

/**
 * From the day before: whoever leads prepares. Long after its day too: then it is recorded afterwards.
 *
 * @throws {Refusal} session.cancelled, session.already-closed, session.no-day, session.too-early
 */
export const openMeeting =
  (today: string) =>
  (meeting: Meeting): Meeting => {
    if (meeting.state === 'in-session') return meeting
    return { ...requireMayOpen(meeting, today), state: 'in-session' }
  }

const requireMayOpen = (meeting: Meeting, today: string): Meeting => {
  if (meeting.state === 'cancelled') throw refusal('session.cancelled')
  if (meeting.state === 'held') throw refusal('session.already-closed')
  if (!meeting.hours) throw refusal('session.no-day')
  if (today < daysAfter(dayAt(meeting.hours.startsAt), -1)) throw refusal('session.too-early')
  return meeting
}

/** @throws {Refusal} as `openMeeting`, for one that was never opened; field.too-long at `summary` */
export const closeMeeting =
  (summary: string, today: string) =>
  (meeting: Meeting): Meeting => ({ ...openMeeting(today)(meeting), state: 'held', summary: checkSummary(summary) })

/** @throws {Refusal} session.not-held, session.already-confirmed; field.too-long at `summary` */
export const correctSummary =
  (summary: string) =>
  (meeting: Meeting): Meeting => ({ ...requireUnconfirmed(meeting), summary: checkSummary(summary) })

/** The next meeting found its list right; doing so twice changes nothing. @throws {Refusal} session.not-held */
export const confirmIn =
  (next: string) =>
  (meeting: Meeting): Meeting => ({ ...requireHeld(meeting), confirmedIn: meeting.confirmedIn ?? next })

const requireHeld = (meeting: Meeting): Meeting => {
  if (meeting.state !== 'held') throw refusal('session.not-held')
  return meeting
}

/** @throws {Refusal} session.not-held, session.already-confirmed */
export const requireUnconfirmed = (meeting: Meeting): Meeting => {
  if (requireHeld(meeting).confirmedIn !== null) throw refusal('session.already-confirmed')
  return meeting
}

/** What was forgotten still comes on the list, until the list is confirmed. @throws {Refusal} session.not-open, session.already-confirmed */
export const requireRecording = (meeting: Meeting): Meeting => {
  if (meeting.state === 'in-session') return meeting
  if (meeting.state === 'held') return requireUnconfirmed(meeting)
  throw refusal('session.not-open')
}

/** @throws {Refusal} session.not-open, session.already-closed */
export const requireInSession = (meeting: Meeting): Meeting => {
  if (meeting.state === 'held') throw refusal('session.already-closed')
  if (meeting.state !== 'in-session') throw refusal('session.not-open')
  return meeting
}

const checkSummary = (text: string): string => {
  const summary = text.trim()
  if (summary.length > summaryLimit) throw refusal('field.too-long', { limit: summaryLimit }, 'summary')
  return summary
}

const stands = (item: AgendaItem, meeting: string): boolean => item.state === 'placed' && item.meeting === meeting

export const treatItem =
  (meeting: string, at: number) =>
  (item: AgendaItem): AgendaItem =>
    stands(item, meeting)
      ? {
          ...item,
          state: 'treated',
          passages: [...item.passages, { meeting, position: item.position, outcome: 'treated', at }],
        }
      : item

/** What an agenda opens with comes anew on the next one; the rest waits for it. */
export const carryItemOver =
  (meeting: string, at: number) =>
  (item: AgendaItem): AgendaItem =>
    stands(item, meeting)
      ? {
          ...item,
          ...(isGenerated(item) ? { state: 'dropped' } : { state: 'proposed', meeting: null }),
          position: 0,
          passages: [...item.passages, { meeting, position: item.position, outcome: 'carried-over', at }],
        }
      : item

const placeThen = ({ passages }: AgendaItem, meeting: string): number =>
  passages.findLast((passage) => passage.meeting === meeting)?.position ?? 0

/** Said to be done with, or put off, a moment too early: it stands where it stood; what went on elsewhere is there. */
export const bringItemBack =
  (meeting: string, position: number) =>
  (item: AgendaItem): AgendaItem =>
    item.state === 'sent-on' || item.state === 'placed'
      ? item
      : {
          ...item,
          state: 'placed',
          meeting,
          position: item.position || placeThen(item, meeting) || position,
          passages: item.passages.filter((passage) => passage.meeting !== meeting),
        }
