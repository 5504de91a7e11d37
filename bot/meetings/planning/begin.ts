/** A meeting of which the day has still to be found, begun by whoever seeks it. */
import { refusal } from '../../refusal.ts'
import { announceNew, type Done, follow } from '../announce.ts'
import type { Meeting } from '../meeting.ts'
import type { MeetingStores } from '../stores.ts'
import { newMeeting } from './write.ts'

export type BeginMeeting = (
  given: Pick<Meeting, 'id' | 'network' | 'body' | 'title' | 'purpose' | 'window'>,
  deed: Done,
) => Promise<Meeting>

/**
 * An id that is kept already changes nothing and gives that meeting. Who may do so has been asked before.
 *
 * @throws {Refusal} form.outdated when that one is of another body
 */
export const beginMeeting =
  (stores: MeetingStores): BeginMeeting =>
  async (given, deed) => {
    await stores.network.holdRegisters(given.network)
    const { id, network, body } = given
    const blank = newMeeting({ id, network, body, by: deed.member.id, now: deed.now })
    const { meeting, isNew } = await stores.meetings.add({ ...blank, ...given })
    if (meeting.body !== body) throw refusal('form.outdated')
    if (!isNew) return meeting
    await follow(stores, meeting, deed, 'meeting.added', { follows: null })
    await announceNew(stores, meeting)
    return meeting
  }
