/** A meeting does not take place, and everybody hears why. */

import { cancelMeetingForm, reasonLimit } from '../../../cards/meeting-forms.ts'
import type { Context } from '../../chat/feature.ts'
import { formDone, openForm, type Reply } from '../../chat/reply.ts'
import { stewardAmong } from '../../network/seating.ts'
import { refusal } from '../../refusal.ts'
import { findMeetingToChange, requireAhead } from '../access.ts'
import { follow } from '../announce.ts'
import { followAll, type MeetingFollower } from '../follower.ts'
import { sayWhen, titleOf } from '../name.ts'
import { drawMeeting } from '../show.ts'
import type { MeetingStores } from '../stores.ts'

export const cancelledVerb = 'meeting.cancelled'

/** @throws {Refusal} as `findMeetingToChange` */
export const askCancel = async (stores: MeetingStores, id: string, context: Context): Promise<Reply> => {
  const { meeting, body } = await findMeetingToChange(stores, id, context)
  const name = `${titleOf(meeting, body, context)}, ${sayWhen(meeting, context)}`
  return openForm(cancelMeetingForm({ meeting: id, version: meeting.version, name }, context.words))
}

interface Sent {
  readonly state: { readonly meeting: string; readonly version: number }
  readonly values: { readonly reason: string }
}

/** @throws {Refusal} also meeting.changed; field.missing, field.too-long at `reason` */
export const cancelMeeting =
  (stores: MeetingStores, followers: readonly MeetingFollower[]) =>
  async ({ state, values }: Sent, context: Context): Promise<Reply> => {
    const { body, standings } = await findMeetingToChange(stores, state.meeting, context)
    const reason = values.reason.replace(/\s+/gu, ' ').trim()
    if (reason === '') throw refusal('field.missing', undefined, 'reason')
    if (reason.length > reasonLimit) throw refusal('field.too-long', { limit: reasonLimit }, 'reason')
    const after = await stores.meetings.change(context.network.id, state.meeting, (kept) => {
      if (requireAhead(kept).version !== state.version) throw refusal('meeting.changed')
      return { ...kept, state: 'cancelled', sequence: kept.hours ? kept.sequence + 1 : kept.sequence }
    })
    await follow(stores, after, { ...context, onBehalfOf: stewardAmong(standings) }, cancelledVerb, { reason })
    await followAll(followers).onCancelled(after, context)
    const said = context.words.meetings.cancelledSaid(titleOf(after, body, context))
    return formDone(context, said, () => drawMeeting(stores, after.id, context))
  }
