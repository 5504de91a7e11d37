/** What whoever plans a meeting had better know of the hours that they chose. */
import type { Context } from '../../chat/feature.ts'
import { dayAt } from '../../clock.ts'
import { sayDate } from '../../dates/say-due.ts'
import { isSchoolHoliday, isWorkingDay, knowsSchoolYear } from '../../dates/school-calendar.ts'
import type { Body } from '../../network/network.ts'
import type { Hours, Meeting } from '../meeting.ts'
import { sayHours } from '../name.ts'
import type { MeetingStores } from '../stores.ts'
import { isWeekend } from './days.ts'

/** @param planned its id and body @returns sentences in the reader's language; none when nothing is the matter */
export const findWarnings = async (
  stores: MeetingStores,
  planned: { readonly id: string; readonly body: Body; readonly hours: Hours },
  context: Context,
): Promise<readonly string[]> => [
  ...dayWarnings(dayAt(planned.hours.startsAt), context),
  ...(await clashes(stores, planned, context)),
]

const dayWarnings = (day: string, { words, language, network }: Context): readonly string[] => {
  const say = words.meetings.warnings
  const said = sayDate(day, language)
  const schoolYear = Number(day.slice(0, 4)) - (day.slice(5) < '08-01' ? 1 : 0)
  if (isWeekend(day)) return [say.weekend(said)]
  if (!isWorkingDay(day)) return [say.free(said)]
  if (isSchoolHoliday(day, network.holidayRegion)) return [say.schoolHoliday(said)]
  return knowsSchoolYear(schoolYear, network.holidayRegion) ? [] : [say.noCalendar]
}

/** A day of one network holds a handful of meetings. */
const mostOnADay = 100

const clashes = async (
  { meetings, network: store }: MeetingStores,
  { id, body, hours }: { readonly id: string; readonly body: Body; readonly hours: Hours },
  context: Context,
): Promise<readonly string[]> => {
  const day = dayAt(hours.startsAt)
  const query = { states: ['planned', 'in-session'], from: day, until: day } as const
  const onDay = await meetings.list(context.network.id, query, { limit: mostOnADay })
  const together = onDay.filter((one) => one.id !== id && overlaps(one, hours))
  if (together.length === 0) return []
  const own = await store.seatsOfBody(context.network.id, body.id)
  const say = context.words.meetings.warnings
  const said = together.map(async (one) => {
    if (one.body === body.id) return [say.same(one.hours ? sayHours(one.hours, context) : '')]
    const seats = await store.seatsOfBody(context.network.id, one.body)
    const shared = seats.filter(({ member }) => own.some((seat) => seat.member === member)).length
    const name = (await store.body(context.network.id, one.body))?.name ?? context.words.chat.noName
    return shared === 0 || !one.hours ? [] : [say.together(name, sayHours(one.hours, context), shared)]
  })
  return (await Promise.all(said)).flat()
}

const overlaps = ({ hours }: Meeting, { startsAt, endsAt }: Hours): boolean =>
  hours !== null && hours.startsAt < endsAt && startsAt < hours.endsAt
