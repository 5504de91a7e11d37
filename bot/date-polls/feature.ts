/** Datumvoorstellen: hours inside a window, who can, and the one that it becomes. */
import { askDatesForm, chooseDatesForm, pollBodyForm } from '../../cards/date-poll-forms.ts'
import { proposeDatesPress, showDatePollPress } from '../../cards/meeting-presses.ts'
import { type Feature, onForm, onPress } from '../chat/feature.ts'
import { answering } from './answering/answer.ts'
import { askForBody, askForMeeting, askInBody } from './asking/ask.ts'
import { propose } from './asking/propose.ts'
import { send } from './asking/send.ts'
import { fixing } from './ending/fix.ts'
import { withdrawing } from './ending/withdraw.ts'
import { showWaiting } from './home.ts'
import type { MeetingsForDates } from './meetings.ts'
import { presentPoll, showPoll } from './show.ts'
import type { DatePollStores } from './stores.ts'

export const datePollsFeature = (stores: DatePollStores, meetings: MeetingsForDates): Feature => {
  const parts = [answering(stores), fixing(stores, meetings), withdrawing(stores)]
  return {
    name: 'date-polls',
    commands: { datum: ({ text }, context) => askInBody(stores, text.trim(), context) },
    presses: [
      onPress(proposeDatesPress, ({ meeting }, context) => askForMeeting(stores, meeting, context)),
      onPress(showDatePollPress, ({ poll }, context) => showPoll(stores, poll, context)),
      ...parts.flatMap(({ presses }) => presses),
    ],
    forms: [
      onForm(pollBodyForm, ({ state, values }, context) => askForBody(stores, values.body, state.text, context)),
      onForm(askDatesForm, propose(stores, meetings)),
      onForm(chooseDatesForm, send(stores, meetings)),
      ...parts.flatMap(({ forms }) => forms),
    ],
    views: { 'date-poll:card': presentPoll(stores) },
    home: showWaiting(stores),
  }
}
