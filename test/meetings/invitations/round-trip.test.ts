/**
 * Generated meetings, each with its invitation, two changes and its cancellation, read back by ical.js and by line rules
 * of our own. 5,000 meetings with FULL, 250 without.
 */
import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import {
  type CalendarMeeting,
  type Invited,
  writeFollowed,
  writeInvitation,
} from '../../../bot/meetings/invitations/write-calendar.ts'
import { must } from '../../world.ts'
import { anyText, clockChanges, lives } from './generated.ts'
import { type Line, readFile, unescapeText } from './line-rules.ts'

const count = process.env.FULL ? 5_000 : 250
/** For 40,000 files read letter by letter, on a machine that does other things too. In milliseconds. */
const patience = 15 * 60_000
const meetings = fc.sample(lives, { numRuns: count, seed: 2026 })
const now = Date.UTC(2026, 10, 23, 9, 0, 1)

const plain: CalendarMeeting = {
  ...{ id: 'meeting-of-october', sequence: 0, isCancelled: false, title: 'OOGO', place: 'Zaal 1', about: 'Doel' },
  hours: { startsAt: Date.UTC(2027, 2, 16, 13), endsAt: Date.UTC(2027, 2, 16, 14, 30) },
}

const decode = (bytes: Uint8Array) => new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)

/** What is left of a text: its letters in their order. Signs that cannot stand are gone, and white space is one space. */
const gist = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\u2028\u2029\s\p{Cc}]+/gu, ' ')
    .replace(/[\u202A-\u202E\u2066-\u2069]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()

/** As above, where a control character between two letters leaves no space. */
const close = (a: string, b: string): boolean => gist(a).replaceAll(' ', '') === gist(b).replaceAll(' ', '')

/** Instants by the rule of the law, not by any library. */
const offsetAt = (instant: number): number => {
  const year = new Date(instant).getUTCFullYear()
  const [from = 0, until = 0] = clockChanges.filter((change) => new Date(change).getUTCFullYear() === year)
  return instant >= from && instant < until ? 2 : 1
}

/** `20270328T093000` in Amsterdam, or with `Z` in UTC. */
const instantOf = ({ value, params }: Line): number => {
  const [, y = 0, m = 0, d = 0, h = 0, min = 0, s = 0] = (
    /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)/u.exec(value) ?? []
  ).map(Number)
  const asUtc = Date.UTC(y, m - 1, d, h, min, s)
  if (value.endsWith('Z')) return asUtc
  expect(params.TZID).toBe('Europe/Amsterdam')
  const said = [1, 2].map((offset) => ({ offset, at: asUtc - offset * 3_600_000 }))
  const meant = said.filter(({ offset, at }) => offsetAt(at) === offset)
  expect(meant, `${value} is one instant`).toHaveLength(1)
  return must(meant[0], value).at
}

const faultsOf = (bytes: Uint8Array, meeting: CalendarMeeting, invited: Invited | null): readonly string[] => {
  const { faults, calendar, events, zones } = readFile(bytes)
  const [event] = events
  if (!event || events.length !== 1) return [...faults, `${events.length} events`]
  const method = invited ? (meeting.isCancelled ? 'CANCEL' : 'REQUEST') : 'PUBLISH'
  const line = (name: string): Line => must(event.get(name), name)
  const value = (name: string): string => event.get(name)?.value ?? ''
  const isZoned = !line('DTSTART').value.endsWith('Z')
  const checks: readonly (readonly [string, boolean])[] = [
    ['method', calendar.find(({ name }) => name === 'METHOD')?.value === method],
    ['version', calendar.find(({ name }) => name === 'VERSION')?.value === '2.0'],
    ['uid', value('UID') === `${meeting.id}@schakel`],
    ['sequence', value('SEQUENCE') === String(meeting.sequence)],
    ['stamp', value('DTSTAMP') === '20261123T090001Z'],
    ['status', value('STATUS') === (meeting.isCancelled ? 'CANCELLED' : 'CONFIRMED')],
    ['start', instantOf(line('DTSTART')) === meeting.hours.startsAt],
    ['end', instantOf(line('DTEND')) === meeting.hours.endsAt],
    ['zone', zones === (isZoned ? 1 : 0)],
    ['title', close(unescapeText(value('SUMMARY')), meeting.title)],
    ['place', close(unescapeText(value('LOCATION')), meeting.place)],
    ['about', close(unescapeText(value('DESCRIPTION')), meeting.about)],
    ['parties', event.has('ORGANIZER') === (invited !== null) && event.has('ATTENDEE') === (invited !== null)],
    ['rsvp', !invited || line('ATTENDEE').params.RSVP === 'FALSE'],
    ['comes', !invited || line('ATTENDEE').params.PARTSTAT === (invited.comes ? 'ACCEPTED' : 'NEEDS-ACTION')],
  ]
  return [...faults, ...checks.flatMap(([name, holds]) => (holds ? [] : [name]))]
}

/** As Thunderbird reads it. */
const readByLibrary = (bytes: Uint8Array) => {
  const root = new ICAL.Component(ICAL.parse(decode(bytes)))
  const zone = root.getFirstSubcomponent('vtimezone')
  const events = root.getAllSubcomponents('vevent')
  const event = new ICAL.Event(must(events[0], 'event'))
  const at = (time: InstanceType<typeof ICAL.Time>) => {
    if (zone && time.zone?.tzid !== 'UTC') time.zone = new ICAL.Timezone(zone)
    return time.toUnixTime() * 1000
  }
  return {
    method: String(root.getFirstPropertyValue('method')),
    events: events.length,
    alarms: events.flatMap((one) => one.getAllSubcomponents()).length,
    uid: event.uid,
    sequence: event.sequence,
    startsAt: at(event.startDate),
    endsAt: at(event.endDate),
    texts: [event.summary ?? '', event.location ?? '', event.description ?? ''],
    attendees: event.attendees.length,
  }
}

describe(`${count} meetings, each invited to, changed twice and cancelled`, () => {
  it(
    'are files without a fault: every line, every instant, every text',
    () => {
      const wrong: string[] = []
      for (const { meeting, invited, later } of meetings)
        for (const version of [meeting, ...later])
          for (const party of [invited, null])
            wrong.push(...faultsOf(writeInvitation(version, party, now), version, party))
      expect(wrong).toEqual([])
    },
    patience,
  )

  it(
    'are read back by ical.js as they were written',
    () => {
      for (const { meeting, invited, later } of meetings)
        for (const version of [meeting, ...later]) {
          const { texts, ...read } = readByLibrary(writeInvitation(version, invited, now))
          expect(read).toEqual({
            method: version.isCancelled ? 'CANCEL' : 'REQUEST',
            events: 1,
            alarms: 0,
            uid: `${meeting.id}@schakel`,
            sequence: version.sequence,
            ...version.hours,
            attendees: 1,
          })
          expect(texts.map((text) => gist(text).replaceAll(' ', ''))).toEqual(
            [version.title, version.place, version.about].map((text) => gist(text).replaceAll(' ', '')),
          )
        }
    },
    patience,
  )

  it(
    'stand together in one calendar to follow, those that are cancelled as cancelled',
    () => {
      for (let at = 0; at < meetings.length; at += 50) {
        const part = meetings.slice(at, at + 50).map(({ meeting, later }, index) => (index % 2 ? meeting : later[2]))
        const shown = part.map((meeting) => must(meeting, 'meeting'))
        const bytes = writeFollowed(shown[0]?.title ?? '', shown, now)
        const { faults, events } = readFile(bytes)
        expect(faults).toEqual([])
        expect(events.map((event) => [event.get('UID')?.value, event.get('STATUS')?.value])).toEqual(
          shown.map(({ id, isCancelled }) => [`${id}@schakel`, isCancelled ? 'CANCELLED' : 'CONFIRMED']),
        )
        const library = new ICAL.Component(ICAL.parse(decode(bytes))).getAllSubcomponents('vevent')
        expect(library).toHaveLength(shown.length)
      }
    },
    patience,
  )
})

describe('every quarter around each change of the clock from 2024 to 2030', () => {
  const quarters = clockChanges.flatMap((change) =>
    Array.from({ length: 4 * 24 }, (_, at) => change + (at - 48) * 15 * 60_000),
  )

  it('is written as the instant that it is, whatever the clock says', () => {
    expect(quarters).toHaveLength(14 * 96)
    for (const startsAt of quarters) {
      const meeting = { ...plain, hours: { startsAt, endsAt: startsAt + 90 * 60_000 } }
      expect(faultsOf(writeInvitation(meeting, null, now), meeting, null)).toEqual([])
      expect(readByLibrary(writeInvitation(meeting, null, now))).toMatchObject(meeting.hours)
    }
  })
})

describe('the line rules', () => {
  const bytes = writeInvitation({ ...plain, title: 'Overleg; nu', about: 'a\nb' }, null, now)
  const broken = (from: string, to: string) =>
    readFile(new TextEncoder().encode(decode(bytes).replace(from, to))).faults

  it('find what they are there to find', () => {
    expect(readFile(bytes).faults).toEqual([])
    expect(broken('\r\nUID', '\nUID')).not.toEqual([])
    expect(broken('Overleg\\;', 'Overleg;')).not.toEqual([])
    expect(broken('Overleg', 'w'.repeat(80))).not.toEqual([])
    expect(broken('END:VEVENT', 'BEGIN:VALARM')).not.toEqual([])
    expect(broken('STATUS:', 'ATTACH:')).not.toEqual([])
    expect(broken('Overleg', '\u0000')).not.toEqual([])
    expect(broken('SEQUENCE:0', 'SEQUENCE:x')).not.toEqual([])
    expect(broken('DTEND;', 'DTSTART;')).not.toEqual([])
  })
})

it('a name of nothing but signs still names somebody, without signs that few programs read', () => {
  fc.assert(
    fc.property(anyText, (name) => {
      const party = { body: { id: 'b', name }, member: { id: 'm', name }, comes: false }
      const { faults, events } = readFile(writeInvitation(plain, party, now))
      expect(faults).toEqual([])
      expect(events[0]?.get('ORGANIZER')?.params.CN).toMatch(/^[^^]+$/u)
    }),
  )
})
