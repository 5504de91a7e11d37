import { EntitySchema } from 'typeorm'
import { z } from 'zod'
import type { Attendance, Meeting } from '../../bot/meetings/meeting.ts'
import { count, day, instant, json, key, named, optional, text, typed } from './columns.ts'

/** @property sortDay the day on which it is, or the last one of the window in which it is to be. */
export interface MeetingRow extends Omit<Meeting, 'window' | 'hours'> {
  readonly windowText: string | null
  readonly windowFrom: string | null
  readonly windowUntil: string | null
  readonly startsAt: number | null
  readonly endsAt: number | null
  readonly sortDay: string
}

export const meetings = new EntitySchema<MeetingRow>({
  name: 'meeting',
  tableName: 'meetings',
  columns: {
    network: key,
    id: key,
    body: text,
    kind: text,
    title: typed,
    purpose: typed,
    state: text,
    follows: optional(text),
    windowText: named('window_text', optional(typed)),
    windowFrom: named('window_from', optional(day)),
    windowUntil: named('window_until', optional(day)),
    startsAt: named('starts_at', optional(instant)),
    endsAt: named('ends_at', optional(instant)),
    sortDay: named('sort_day', day),
    place: typed,
    papersOn: named('papers_on', optional(day)),
    agendaSentAt: named('agenda_sent_at', optional(instant)),
    sequence: count,
    summary: typed,
    confirmedIn: named('confirmed_in', optional(text)),
    createdAt: named('created_at', instant),
    createdBy: named('created_by', text),
    version: count,
  },
  indices: [
    { name: 'meetings_by_body', columns: ['network', 'body', 'sortDay'] },
    { name: 'meetings_by_day', columns: ['network', 'sortDay'] },
    { name: 'meetings_by_predecessor', columns: ['network', 'follows'] },
  ],
})

const replacement = z.object({ member: z.string().nullable(), name: z.string() })

/** @property replacement the member who replaces, so that they can be found. */
export interface AttendanceRow extends Attendance {
  readonly replacement: string | null
}

export const attendances = new EntitySchema<AttendanceRow>({
  name: 'attendance',
  tableName: 'attendances',
  columns: {
    network: key,
    meeting: key,
    member: key,
    answer: text,
    replacedBy: named('replaced_by', optional(json(replacement))),
    replacement: optional(text),
    at: instant,
  },
  indices: [
    { name: 'attendances_by_member', columns: ['network', 'member'] },
    { name: 'attendances_by_replacement', columns: ['network', 'replacement'] },
  ],
})
