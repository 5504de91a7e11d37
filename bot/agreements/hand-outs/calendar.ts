/** Days as all-day events of a calendar (RFC 5545), which Outlook, Google and Apple subscribe to. */
import ical, { ICalCalendarMethod } from 'ical-generator'
import { daysAfter } from '../../clock.ts'
import { cleanCell } from './sheet.ts'

/** @property from and `until` as `YYYY-MM-DD`, both included. */
export interface CalendarDay {
  readonly id: string
  readonly version: number
  readonly from: string
  readonly until: string
  readonly title: string
  readonly about: string
  readonly changedAt: number
}

export const writeCalendar = (name: string, days: readonly CalendarDay[]): Uint8Array => {
  const calendar = ical({
    name: oneLine(name),
    prodId: { company: 'Schakel', product: 'afspraken', language: 'NL' },
    method: ICalCalendarMethod.PUBLISH,
    ttl: 60 * 60,
  })
  for (const day of days) {
    calendar.createEvent({
      id: `${day.id}@schakel`,
      sequence: day.version,
      stamp: new Date(day.changedAt),
      allDay: true,
      start: atNoon(day.from),
      end: atNoon(daysAfter(day.until, 1)),
      summary: cleanCell(day.title),
      description: cleanCell(day.about),
    })
  }
  return new TextEncoder().encode(calendar.toString())
}

/** The name of a calendar is written as it is: what parts values and lines must not stand in it. */
const oneLine = (text: string): string =>
  cleanCell(text)
    .replace(/[\s,;:\\"]+/gu, ' ')
    .trim()

/** Noon in UTC is the same day in the Netherlands, summer and winter. */
const atNoon = (day: string): Date => new Date(`${day}T12:00:00Z`)
