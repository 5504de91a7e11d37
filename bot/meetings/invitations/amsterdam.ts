/** The Netherlands as calendar programs read it, and the instants that cannot be said so. */
import { dayAt, hourAt, zone } from '../../clock.ts'
import type { Hours } from '../meeting.ts'

/**
 * Summer time from the last Sunday of March until that of October, at 01.00 UTC: since 1996. Directive 2000/84/EC
 */
export const amsterdam = [
  'BEGIN:VTIMEZONE',
  `TZID:${zone}`,
  'BEGIN:DAYLIGHT',
  'DTSTART:19960331T020000',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'TZNAME:CEST',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'DTSTART:19961027T030000',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'TZNAME:CET',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
].join('\n')

const anHour = 60 * 60_000

/** In October the clock says the same twice, and a program would take the first (RFC 5545, 3.3.5). */
const isSaidTwice = (instant: number): boolean =>
  [-anHour, anHour].some((away) => wallClock(instant + away) === wallClock(instant))

const wallClock = (instant: number): string => `${dayAt(instant)} ${hourAt(instant)}`

/** In which both are written; null is UTC, in which every instant can be said. */
export const zoneFor = ({ startsAt, endsAt }: Hours): string | null =>
  isSaidTwice(startsAt) || isSaidTwice(endsAt) ? null : zone
