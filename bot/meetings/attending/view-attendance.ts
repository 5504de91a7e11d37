/** Who comes, as the card says it. */
import type { AttendanceView } from '../../../cards/attendance.ts'
import type { Reader } from '../../chat/feature.ts'
import { shownName } from '../../chat/shown-name.ts'
import type { Body } from '../../network/network.ts'
import type { Meeting } from '../meeting.ts'
import type { MeetingStores } from '../stores.ts'
import { findAttendees } from './attendees.ts'
import { type Attendee, tallyAttendance } from './tally.ts'

/** null as long as there is no day to come on. @param isNamed not in a channel */
export const viewAttendance = async (
  stores: Pick<MeetingStores, 'meetings' | 'network'>,
  meeting: Meeting,
  body: Body | null,
  { words }: Pick<Reader, 'words'>,
  isNamed: boolean,
): Promise<AttendanceView | null> => {
  if (meeting.state === 'to-plan' || meeting.state === 'cancelled') return null
  const { attendees, around } = await findAttendees(stores, meeting)
  const isOver = meeting.state === 'held'
  const given = { isOver, needsBothSides: body?.customs.needsBothSides ?? false }
  const tally = tallyAttendance(attendees, given, around)
  const nameOf = ({ member, organisation }: Attendee) => ({
    name: shownName(member, organisation?.name, words),
    organisation: organisation?.name ?? '',
  })
  return {
    isOver,
    isNamed,
    people: tally.people,
    organisations: tally.organisations,
    roles: tally.roles,
    kinds: tally.kinds,
    absent: tally.absent.map(nameOf),
    replaced: tally.replaced.map(({ of, by, name }) => ({
      ...nameOf(of),
      by: by
        ? shownName(by, around.organisations.get(around.members.get(by.id)?.organisation ?? '')?.name, words)
        : name,
    })),
    silent: tally.silent.length,
    missing: tally.missing.map(({ name }) => name),
    missingSides: tally.missingSides,
  }
}
