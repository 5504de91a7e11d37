/** The next meeting of a body, as its week tells of it. */
import { showMeetingPress } from '../../cards/meeting-presses.ts'
import { press } from '../../cards/press.ts'
import type { Reader } from '../chat/feature.ts'
import { dayAt } from '../clock.ts'
import type { DueRow, DueSource } from '../reminders/bodies/due.ts'
import type { ToldThing } from '../reminders/bodies/telling.ts'
import { isOver, meetingRef } from './meeting.ts'
import { sayWhen, titleOf } from './name.ts'
import type { MeetingStores } from './stores.ts'

type Stores = Pick<MeetingStores, 'meetings' | 'network'>

/** Some have begun already, today. */
const mostToday = 10

export const findNextMeeting =
  ({ meetings }: Stores) =>
  async (network: string, body: string, now: number): Promise<ToldThing | null> => {
    const query = { bodies: [body], states: ['planned'], from: dayAt(now) } as const
    const found = await meetings.list(network, query, { limit: mostToday })
    const next = found.find(({ hours }) => hours !== null && hours.startsAt > now)
    return next?.hours ? { ref: meetingRef(next.id), on: dayAt(next.hours.startsAt), of: [] } : null
  }

export const toldMeetings = (stores: Stores): DueSource => ({
  say: (things, reader) => Promise.all(things.map((thing) => sayMeeting(stores, thing, reader))),
})

const sayMeeting = async (stores: Stores, { ref }: ToldThing, reader: Reader): Promise<DueRow | null> => {
  const meeting = await stores.meetings.find(reader.network, ref.id)
  if (!meeting) return null
  const body = await stores.network.body(reader.network, meeting.body)
  const [when, state] = [sayWhen(meeting, reader), reader.words.meetings.states[meeting.state]]
  return {
    text: titleOf(meeting, body, reader),
    fine: isOver(meeting) ? `${when} · ${state}` : [when, meeting.place].filter((said) => said !== '').join(' · '),
    open: press(showMeetingPress, { meeting: meeting.id }),
    isOver: isOver(meeting),
  }
}
