/** A date poll ends without a date of its own: it is withdrawn, or its meeting got a date otherwise. */

import { withdrawDatePollForm, withdrawDatesForm } from '../../../cards/date-poll-answer-forms.ts'
import { withdrawDatesPress } from '../../../cards/date-poll-presses.ts'
import { type Feature, onForm, onPress } from '../../chat/feature.ts'
import { formDone, openForm } from '../../chat/reply.ts'
import type { Deed, MeetingFollower } from '../../meetings/follower.ts'
import type { Meeting } from '../../meetings/meeting.ts'
import { stewardAmong } from '../../network/seating.ts'
import { findPollToSteer } from '../access.ts'
import { follow } from '../announce.ts'
import { requireOpen, withdraw } from '../date-poll.ts'
import { titleOf } from '../name.ts'
import { drawPoll } from '../show.ts'
import type { DatePollStores } from '../stores.ts'

/** Answers that come meanwhile are no reason to go on. */
export const withdrawing = (stores: DatePollStores): Required<Pick<Feature, 'presses' | 'forms'>> => ({
  presses: [
    onPress(withdrawDatesPress, async ({ poll: id }, context) => {
      const { poll, body } = await findPollToSteer(stores, id, context)
      requireOpen(poll)
      const meeting = await stores.meetings.find(context.network.id, poll.meeting)
      const title = titleOf(meeting, body, context)
      return openForm(withdrawDatePollForm({ poll: poll.id, title }, context.words))
    }),
  ],
  forms: [
    onForm(withdrawDatesForm, async ({ state }, context) => {
      const { poll, body, standings } = await findPollToSteer(stores, state.poll, context)
      const meeting = await stores.meetings.find(context.network.id, poll.meeting)
      const withdrawn = await stores.datePolls.change(context.network.id, poll.id, withdraw)
      await follow(stores, withdrawn, { ...context, onBehalfOf: stewardAmong(standings) }, 'date-poll.withdrawn')
      const said = context.words.datePolls.said.withdrawn(titleOf(meeting, body, context))
      return formDone(context, said, () => drawPoll(stores, poll.id, context))
    }),
  ],
})

type Followed = Pick<DatePollStores, 'datePolls' | 'history' | 'outbox'>

/** What a meeting that got a day otherwise, lost it or was cancelled means for the polls that seek one for it. */
export const datePollFollower = (stores: Followed): MeetingFollower => ({
  onMoved: async ({ before, after }, deed) => {
    // Another name or place says nothing of its day.
    const isOther = before.hours?.startsAt !== after.hours?.startsAt || before.hours?.endsAt !== after.hours?.endsAt
    if (after.hours && isOther) await closeOpen(stores, after, deed)
  },
  onCancelled: (meeting, deed) => closeOpen(stores, meeting, deed),
})

const closeOpen = async (stores: Followed, { network, id }: Meeting, deed: Deed): Promise<void> => {
  for (const poll of await stores.datePolls.ofMeeting(network, id)) {
    if (poll.state !== 'open') continue
    const closed = await stores.datePolls.change(network, poll.id, (kept) =>
      kept.state === 'open' ? withdraw(kept) : kept,
    )
    await follow(stores, closed, deed, 'date-poll.overtaken')
  }
}
