/** What was planned at once, as the body sees it: its meetings to come. */
import { meetingSeriesCard } from '../../../cards/meeting-rows.ts'
import type { Presenter } from '../../chat/feature.ts'
import { dayAt } from '../../clock.ts'
import { sayWhen, titleOf } from '../name.ts'
import type { MeetingStores } from '../stores.ts'

/** A year of monthly meetings. */
const mostShown = 12

export const presentSeries =
  (stores: MeetingStores): Presenter =>
  async (ref, reader) => {
    const first = await stores.meetings.find(reader.network, ref.id)
    if (!first) return null
    const body = await stores.network.body(reader.network, first.body)
    const query = {
      bodies: [first.body],
      states: ['to-plan', 'planned', 'in-session'],
      from: dayAt(reader.now),
    } as const
    const coming = await stores.meetings.list(reader.network, query, { limit: mostShown + 1 })
    const rows = coming.slice(0, mostShown).map((meeting) => ({
      id: meeting.id,
      title: titleOf(meeting, body, reader),
      when: sayWhen(meeting, reader),
      state: meeting.state,
      isPast: false,
      own: null,
    }))
    const view = { body: { id: first.body, name: body?.name ?? '' }, rows, isMore: coming.length > mostShown }
    return meetingSeriesCard(view, reader.words)
  }
