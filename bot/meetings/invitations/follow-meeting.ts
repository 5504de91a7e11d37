/** A day that stands in calendars changes: the channels of the body hear it, with the new invitation. */
import { changedMeetingCard } from '../../../cards/invitations.ts'
import type { Presenter } from '../../chat/feature.ts'
import type { MeetingFollower } from '../follower.ts'
import type { Hours, Meeting } from '../meeting.ts'
import { sayHours, sayWhen, titleOf } from '../name.ts'
import { oweToBody } from '../owe.ts'
import type { InvitationStores } from './stores.ts'

/** What is not in any calendar yet is not taken out of it. */
export const invitationFollower = (stores: InvitationStores): MeetingFollower => ({
  onMoved: async ({ before, after }) => {
    if (before.hours || after.hours) await tell(stores, before, after)
  },
  onCancelled: async (meeting) => {
    if (meeting.hours) await tell(stores, meeting, meeting)
  },
})

const tell = async (stores: InvitationStores, before: Meeting, after: Meeting): Promise<void> =>
  stores.outbox.owe(await oweToBody(stores, after, `invitation@${sayOccasion(before, after)}`))

/** One message per change: its sequence, and from when to when; nothing where there is no hour. */
const sayOccasion = (before: Meeting, after: Meeting): string =>
  [after.sequence, sayPeriod(before.hours), sayPeriod(after.state === 'cancelled' ? null : after.hours)].join('_')

const sayPeriod = (hours: Hours | null): string => (hours ? `${hours.startsAt}-${hours.endsAt}` : '')

const readPeriod = (said = ''): Hours | null => {
  const [startsAt = Number.NaN, endsAt = Number.NaN] = said.split('-').map(Number)
  return Number.isNaN(endsAt) ? null : { startsAt, endsAt }
}

export const presentChange =
  (stores: Pick<InvitationStores, 'meetings' | 'network'>): Presenter =>
  async (ref, reader, occasion) => {
    const meeting = await stores.meetings.find(reader.network, ref.id)
    if (!meeting) return null
    const [sequence = '', was, is] = occasion.split('_')
    const [before, after] = [readPeriod(was), readPeriod(is)]
    const body = await stores.network.body(reader.network, meeting.body)
    return changedMeetingCard(
      {
        id: meeting.id,
        title: titleOf(meeting, body, reader),
        change: changeOf(before, after, meeting, Number(sequence)),
        was: before && !isSame(before, after) ? sayHours(before, reader) : null,
        when: after ? sayHours(after, reader) : sayWhen(meeting, reader),
        place: meeting.place,
        isOld: meeting.sequence !== Number(sequence),
      },
      reader.words,
    )
  }

const changeOf = (before: Hours | null, after: Hours | null, meeting: Meeting, sequence: number) => {
  if (!before) return 'fixed'
  if (!after) return meeting.state === 'cancelled' && meeting.sequence === sequence ? 'cancelled' : 'undone'
  return isSame(before, after) ? 'changed' : 'moved'
}

const isSame = (a: Hours, b: Hours | null): boolean => a.startsAt === b?.startsAt && a.endsAt === b.endsAt
