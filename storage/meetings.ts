import { Between, type FindOptionsWhere, In, LessThanOrEqual, MoreThanOrEqual } from 'typeorm'
import { dayAt } from '../bot/clock.ts'
import type { Attendance, Meeting } from '../bot/meetings/meeting.ts'
import type { MeetingQuery, MeetingStore } from '../bot/meetings/store.ts'
import { refusal } from '../bot/refusal.ts'
import { noDay } from './tables/agreements.ts'
import { type AttendanceRow, attendances, type MeetingRow, meetings } from './tables/meetings.ts'
import type { Database } from './unit-of-work.ts'
import { versioned } from './versioned.ts'

export const storedMeetings = (db: Database): MeetingStore => {
  const things = versioned(db, meetings, { toRow, toThing: toMeeting, unknown: () => refusal('meeting.unknown') })
  return {
    add: async (given) => {
      const { thing: meeting, isNew } = await things.add(given)
      return { meeting, isNew }
    },
    addAll: things.addAll,
    find: things.find,
    hold: things.hold,
    change: things.change,
    list: (network, query, { limit, skip = 0, latestFirst = false }) =>
      db.read(async (manager) => {
        const direction = latestFirst ? 'DESC' : 'ASC'
        const rows = await manager.find(meetings, {
          where: { network, ...conditionsOf(query) },
          order: { sortDay: direction, startsAt: direction, id: 'ASC' },
          take: limit,
          skip,
        })
        return rows.map(toMeeting)
      }),

    answer: (attendance) =>
      db.write(async ({ manager }) => {
        const row = { ...attendance, replacement: attendance.replacedBy?.member ?? null }
        await manager.upsert(attendances, row, ['network', 'meeting', 'member'])
      }),
    attendances: (network, meeting) =>
      db.read(async (manager) => {
        const rows = await manager.find(attendances, { where: { network, meeting }, order: { member: 'ASC' } })
        return rows.map(toAttendance)
      }),
    takeBackAnswer: (network, meeting, member) =>
      db.write(async ({ manager }) => {
        await manager.delete(attendances, { network, meeting, member })
      }),
    attendancesOf: (network, member) =>
      db.read(async (manager) => {
        const where = [
          { network, member },
          { network, replacement: member },
        ]
        const rows = await manager.find(attendances, { where, order: { meeting: 'ASC', member: 'ASC' } })
        return rows.map(toAttendance)
      }),
    forgetMember: (network, member) =>
      db.write(async ({ manager }) => {
        await manager.delete(attendances, { network, member })
        await manager.update(attendances, { network, replacement: member }, { replacement: null, replacedBy: null })
      }),
  }
}

const conditionsOf = ({ bodies, states, from, until, follows }: MeetingQuery): FindOptionsWhere<MeetingRow> => ({
  ...(bodies && { body: In([...bodies]) }),
  ...(states && { state: In([...states]) }),
  ...(from !== undefined && until !== undefined && { sortDay: Between(from, until) }),
  ...(from !== undefined && until === undefined && { sortDay: MoreThanOrEqual(from) }),
  ...(from === undefined && until !== undefined && { sortDay: LessThanOrEqual(until) }),
  ...(follows !== undefined && { follows }),
})

const toRow = ({ window, hours, ...own }: Meeting): MeetingRow => ({
  ...own,
  windowText: window?.text ?? null,
  windowFrom: window?.from ?? null,
  windowUntil: window?.until ?? null,
  startsAt: hours?.startsAt ?? null,
  endsAt: hours?.endsAt ?? null,
  sortDay: hours ? dayAt(hours.startsAt) : (window?.until ?? noDay),
})

const toMeeting = (row: MeetingRow): Meeting => {
  const { windowText, windowFrom, windowUntil, startsAt, endsAt, sortDay: _, ...own } = row
  const window =
    windowText === null || windowFrom === null || windowUntil === null
      ? null
      : { text: windowText, from: windowFrom, until: windowUntil }
  return { ...own, window, hours: startsAt === null || endsAt === null ? null : { startsAt, endsAt } }
}

const toAttendance = ({ replacement: _, ...attendance }: AttendanceRow): Attendance => attendance
