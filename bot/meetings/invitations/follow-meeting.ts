/** A day that stands in calendars changes: the channels of the body hear it, with the new invitation. */
import { type ChangedMeetingView, changedMeetingCard } from '../../../cards/invitations.ts'
import type { Presenter } from '../../chat/feature.ts'
import type { MeetingFollower } from '../follower.ts'
import type { Hours, Meeting } from '../meeting.ts'
import { sayHours, sayWhen, titleOf } from '../name.ts'
import { oweToBody } from '../owe.ts'
import { findReason } from '../view.ts'
import type { InvitationStores } from './stores.ts'

/** What is not in any calendar yet is not taken out of it; of one that comes with its day its own card tells. */
export const invitationFollower = (stores: InvitationStores): MeetingFollower => ({
  onMoved: async ({ before, after }, { now }) => {
    const isNew = before.hours === null && before.createdAt === now
    if ((before.hours || after.hours) && !isNew) await tell(stores, before, after)
  },
  onCancelled: async (meeting) => {
    if (meeting.hours) await tell(stores, meeting, meeting)
  },
})

const tell = async (stores: InvitationStores, before: Meeting, after: Meeting): Promise<void> =>
  stores.outbox.owe(await oweToBody(stores, after, `invitation@${sayOccasion(before, after)}`))

const cancelled = 'cancelled'

/** One message per change: its sequence, and from when to when; nothing where there is no hour. */
const sayOccasion = (before: Meeting, after: Meeting): string => {
  const became = after.state === 'cancelled' ? cancelled : sayPeriod(after.hours)
  return [after.sequence, sayPeriod(before.hours), became].join('_')
}

const sayPeriod = (hours: Hours | null): string => (hours ? `${hours.startsAt}-${hours.endsAt}` : '')

const readPeriod = (said = ''): Hours | null => {
  const [startsAt = Number.NaN, endsAt = Number.NaN] = said.split('-').map(Number)
  return Number.isNaN(endsAt) ? null : { startsAt, endsAt }
}

export const presentChange =
  (stores: Pick<InvitationStores, 'meetings' | 'network' | 'history'>): Presenter =>
  async (ref, reader, occasion) => {
    const meeting = await stores.meetings.find(reader.network, ref.id)
    if (!meeting) return null
    const change = readChange(occasion)
    const body = await stores.network.body(reader.network, meeting.body)
    const { kind, was, is } = change
    return changedMeetingCard(
      {
        id: meeting.id,
        title: titleOf(meeting, body, reader),
        change: kind,
        was: was && kind !== 'changed' ? sayHours(was, reader) : null,
        when: is ? sayHours(is, reader) : sayWhen(meeting, reader),
        place: meeting.place,
        reason: kind === 'cancelled' ? await findReason(stores, meeting) : '',
        isOld: isOverhauled(change, meeting),
      },
      reader.words,
    )
  }

type Change = {
  readonly kind: ChangedMeetingView['change']
  readonly was: Hours | null
  readonly is: Hours | null
}

const readChange = (occasion: string): Change => {
  const [, before, after] = occasion.split('_')
  const [was, is] = [readPeriod(before), readPeriod(after)]
  return { kind: after === cancelled ? 'cancelled' : kindOf(was, is), was, is }
}

const kindOf = (was: Hours | null, is: Hours | null): Change['kind'] => {
  if (!is) return 'undone'
  if (!was) return 'fixed'
  return isSame(was, is) ? 'changed' : 'moved'
}

/** What this message said of its hours holds no longer. */
const isOverhauled = ({ kind, is }: Change, { state, hours }: Meeting): boolean =>
  kind !== 'cancelled' && (state === 'cancelled' || !isSame(is, hours))

const isSame = (a: Hours | null, b: Hours | null): boolean => a?.startsAt === b?.startsAt && a?.endsAt === b?.endsAt
