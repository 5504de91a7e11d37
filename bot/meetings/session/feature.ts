/** In the meeting and after it: item by item to a list that everybody gets, and that the next meeting confirms. */

import { attendanceForm } from '../../../cards/attendance-forms.ts'
import { noteAttendancePress } from '../../../cards/attendance-presses.ts'
import { decisionForm } from '../../../cards/decision-form.ts'
import { openSessionPress, showMeetingListPress, showSessionPress } from '../../../cards/meeting-presses.ts'
import { closeForm, correctSummaryForm } from '../../../cards/session-forms.ts'
import {
  bringBackPress,
  carryOverPress,
  closePress,
  confirmListPress,
  correctSummaryPress,
  decidePress,
  listFilesPress,
  recordPress,
  sendOnFromSessionPress,
  showItemPress,
  treatPress,
} from '../../../cards/session-presses.ts'
import { type Feature, onForm, onPress } from '../../chat/feature.ts'
import { askAttendance, noteAttendance } from '../attending/note.ts'
import { askClose, askSummary, close, writeSummary } from './close.ts'
import { askDecision, decide } from './decide.ts'
import { offerFiles, presentList, showList } from './list.ts'
import type { OfferFiles, SessionParts, SessionStores } from './parts.ts'
import { askRecord } from './record.ts'
import { bringBack, carryOver, confirmList, openSession, sendOnward, showSession, treat } from './show.ts'

export const sessionsFeature = (stores: SessionStores, parts: SessionParts, files: OfferFiles): Feature => ({
  name: 'sessions',
  presses: [
    onPress(openSessionPress, ({ meeting }, context) => openSession(stores, parts, meeting, context)),
    onPress(showSessionPress, ({ meeting }, context) => showSession(stores, meeting, context)),
    onPress(showItemPress, ({ meeting, item }, context) => showSession(stores, meeting, context, { at: item })),
    onPress(treatPress, (asked, context) => treat(stores, asked, context)),
    onPress(carryOverPress, (asked, context) => carryOver(stores, asked, context)),
    onPress(bringBackPress, (asked, context) => bringBack(stores, asked, context)),
    onPress(sendOnFromSessionPress, (asked, context) => sendOnward(stores, parts, asked, context)),
    onPress(confirmListPress, (asked, context) => confirmList(stores, asked, context)),
    onPress(decidePress, (place, context) => askDecision(stores, place, context)),
    onPress(recordPress, (asked, context) => askRecord(stores, parts, asked, context)),
    onPress(noteAttendancePress, (asked, context) => askAttendance(stores, asked, context)),
    onPress(closePress, ({ meeting }, context) => askClose(stores, meeting, context)),
    onPress(showMeetingListPress, ({ meeting }, context) => showList(stores, parts, meeting, context)),
    onPress(listFilesPress, ({ meeting }, context) => offerFiles(stores, files, meeting, context)),
    onPress(correctSummaryPress, ({ meeting }, context) => askSummary(stores, meeting, context)),
  ],
  forms: [
    onForm(decisionForm, (sent, context) => decide(stores, parts, sent, context)),
    onForm(attendanceForm, async (sent, context) => {
      const reply = await noteAttendance(stores, sent, context)
      const meeting = await stores.meetings.find(context.network.id, sent.state.meeting)
      return meeting?.state === 'in-session' ? showSession(stores, meeting.id, context) : reply
    }),
    onForm(closeForm, ({ state, values }, context) => close(stores, parts, { ...state, ...values }, context)),
    onForm(correctSummaryForm, ({ state, values }, context) =>
      writeSummary(stores, parts, { ...state, ...values }, context),
    ),
  ],
  views: {
    'meeting:list': presentList(stores, parts),
    'meeting:list-missed': presentList(stores, parts, true),
  },
})
