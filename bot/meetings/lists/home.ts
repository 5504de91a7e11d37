/** On a member's own page: the next meetings, those first that ask something of them. */
import type { Block } from '../../../cards/card.ts'
import { meetingHomeBlocks } from '../../../cards/meeting-rows.ts'
import type { Context } from '../../chat/feature.ts'
import { bodiesHeardFrom } from '../../network/seating.ts'
import { sayWhen, titleOf } from '../name.ts'
import type { MeetingStores } from '../stores.ts'

/** What does not fit stands in `/bijeenkomst`. */
const mostShown = 3
/** Among so many of the next: whoever sits in many bodies has more than three a month. */
const mostRead = 30

export const showHome =
  (stores: MeetingStores) =>
  async (context: Context): Promise<readonly Block[]> => {
    const { network, member, today, words } = context
    const bodies = await bodiesHeardFrom(stores.network, context)
    if (bodies.length === 0) return []
    const query = { bodies: bodies.map(({ id }) => id), states: ['planned', 'in-session'], from: today } as const
    const [coming, said, seats] = await Promise.all([
      stores.meetings.list(network.id, query, { limit: mostRead }),
      stores.meetings.attendancesOf(network.id, member.id),
      stores.network.seatsOfMember(network.id, member.id),
    ])
    const own = new Map(said.filter((one) => one.member === member.id).map(({ meeting, answer }) => [meeting, answer]))
    const seated = new Set(seats.map(({ body }) => body))
    const asks = ({ id, body }: { id: string; body: string }): boolean => seated.has(body) && !own.has(id)
    const first = coming.toSorted((a, b) => Number(asks(b)) - Number(asks(a))).slice(0, mostShown)
    const rows = first.map((meeting) => ({
      id: meeting.id,
      title: titleOf(meeting, bodies.find(({ id }) => id === meeting.body) ?? null, context),
      when: [sayWhen(meeting, context), ...(asks(meeting) ? [words.meetings.own.none] : [])].join(' · '),
      state: meeting.state,
      isPast: false,
      own: own.get(meeting.id) ?? null,
    }))
    return meetingHomeBlocks(rows, words)
  }
