import type { Owed } from '../chat/outbox.ts'
import { refKey } from '../ref.ts'
import { type Meeting, meetingRef } from './meeting.ts'
import type { MeetingStores } from './stores.ts'

/** One message in each channel of the body. @param view with an occasion where it is said more than once */
export const oweToBody = async (
  { network }: Pick<MeetingStores, 'network'>,
  meeting: Pick<Meeting, 'id' | 'network' | 'body'>,
  view: string,
): Promise<readonly Owed[]> => {
  const ref = meetingRef(meeting.id)
  const channels = await network.channelsOfBody(meeting.network, meeting.body)
  return channels.map((channel) => ({
    key: `${refKey(ref)}:${view}:${channel.id}`,
    network: meeting.network,
    channel: channel.id,
    ref,
    view,
  }))
}
