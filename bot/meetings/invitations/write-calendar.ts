/**
 * Meetings as calendar programs take them (RFC 5545, 5546): an invitation with its changes and its cancellation, and a
 * calendar to follow. Without an e-mail address of anybody: docs/decisions/invitations-without-addresses.md
 */
import { TZDate } from '@date-fns/tz'
import ical, {
  ICalAttendeeRole,
  ICalAttendeeStatus,
  type ICalCalendar,
  ICalCalendarMethod,
  type ICalEventData,
  ICalEventStatus,
} from 'ical-generator'
import { zone } from '../../clock.ts'
import type { Hours } from '../meeting.ts'
import { amsterdam, zoneFor } from './amsterdam.ts'
import { calendarLine, calendarName, calendarText, calendarTitle } from './calendar-text.ts'

/** @property about what it is for, and what is on its agenda; of several lines. */
export interface CalendarMeeting {
  readonly id: string
  readonly sequence: number
  readonly hours: Hours
  readonly isCancelled: boolean
  readonly title: string
  readonly place: string
  readonly about: string
}

/** @property comes they have said so. */
export interface Invited {
  readonly body: { readonly id: string; readonly name: string }
  readonly member: { readonly id: string; readonly name: string }
  readonly comes: boolean
}

/** Nobody ever gets mail there. RFC 2606, 2 */
const nowhere = 'schakel.invalid'

/**
 * An invitation is accepted, changed and taken back; without `invited` it is an event like any other.
 *
 * @param now epoch milliseconds: of two files a program keeps the later one
 */
export const writeInvitation = (meeting: CalendarMeeting, invited: Invited | null, now: number): Uint8Array => {
  const method = invited ? methodFor(meeting) : ICalCalendarMethod.PUBLISH
  const calendar = begin({ method })
  calendar.createEvent({ ...eventOf(meeting, now), ...(invited && partiesOf(invited)) })
  return encode(calendar)
}

export const methodFor = ({ isCancelled }: Pick<CalendarMeeting, 'isCancelled'>) =>
  isCancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.REQUEST

/** Programs ask for it again every hour. */
export const writeFollowed = (name: string, meetings: readonly CalendarMeeting[], now: number): Uint8Array => {
  const calendar = begin({ name: calendarTitle(name), method: ICalCalendarMethod.PUBLISH, ttl: 60 * 60 })
  for (const meeting of meetings) calendar.createEvent(eventOf(meeting, now))
  return encode(calendar)
}

const begin = (data: NonNullable<Parameters<typeof ical>[0]>): ICalCalendar =>
  ical({
    prodId: { company: 'Schakel', product: 'bijeenkomsten', language: 'NL' },
    // No zone of the calendar itself: its stamps would be written in that, and they are to be in UTC.
    timezone: { name: null, generator: (name) => (name === zone ? amsterdam : null) },
    ...data,
  })

const encode = (calendar: ICalCalendar): Uint8Array => new TextEncoder().encode(`${calendar.toString()}\r\n`)

const eventOf = (meeting: CalendarMeeting, now: number): ICalEventData => {
  const { hours, title, place, about, isCancelled, sequence } = meeting
  return {
    id: `${meeting.id}@schakel`,
    sequence,
    stamp: new Date(now),
    timezone: zoneFor(hours),
    start: new TZDate(hours.startsAt, zone),
    end: new TZDate(hours.endsAt, zone),
    summary: calendarLine(title),
    description: calendarText(about),
    ...(calendarLine(place) && { location: calendarLine(place) }),
    status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  }
}

/** No answer is asked for: it would come nowhere, and whether somebody comes is said here. */
const partiesOf = ({ body, member, comes }: Invited): Pick<ICalEventData, 'organizer' | 'attendees'> => ({
  organizer: { name: calendarName(body.name), email: `${body.id}@${nowhere}` },
  attendees: [
    {
      name: calendarName(member.name),
      email: `${member.id}@${nowhere}`,
      rsvp: false,
      role: ICalAttendeeRole.REQ,
      status: comes ? ICalAttendeeStatus.ACCEPTED : ICalAttendeeStatus.NEEDSACTION,
    },
  ],
})
