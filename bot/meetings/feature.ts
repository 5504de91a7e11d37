/** Meetings: planned, followed up, attended; whatever else happens around them follows. */
import { replacementForm } from '../../cards/attendance-forms.ts'
import { attendForPress, replaceForPress } from '../../cards/attendance-presses.ts'
import { cancelForm, meetingForm } from '../../cards/meeting-forms.ts'
import { planRhythmPress, startMeetingPress } from '../../cards/meeting-planning-presses.ts'
import {
  attendPress,
  cancelMeetingPress,
  changeMeetingPress,
  followUpPress,
  listMeetingsPress,
  planMeetingPress,
  replacePress,
  showMeetingPress,
} from '../../cards/meeting-presses.ts'
import { rhythmForm } from '../../cards/meeting-rhythm-form.ts'
import { type Feature, onForm, onPress } from '../chat/feature.ts'
import { attend } from './attending/attend.ts'
import { askReplacement, replace } from './attending/replace.ts'
import type { MeetingFollower } from './follower.ts'
import { showHome } from './lists/home.ts'
import { listMeetings, listMeetingsNamed } from './lists/list.ts'
import { presentSeries } from './lists/series.ts'
import { askChange, askFollowUp, askMeeting, askMeetingHere } from './planning/ask.ts'
import { askCancel, cancelMeeting } from './planning/cancel.ts'
import { askRhythm, planRhythm } from './planning/plan-rhythm.ts'
import { writeMeeting } from './planning/write.ts'
import { occasionViews } from './present-occasions.ts'
import { presentMeeting, showMeeting } from './show.ts'
import type { MeetingStores } from './stores.ts'

/** @param followers what other features do when something becomes of a meeting, in this order */
export const meetingsFeature = (stores: MeetingStores, followers: readonly MeetingFollower[]): Feature => ({
  name: 'meetings',
  commands: {
    bijeenkomst: ({ text }, context) => listMeetingsNamed(stores, text.trim(), context),
    'bijeenkomst nieuw': ({ text }, context) => askMeetingHere(stores, context, text.trim()),
  },
  presses: [
    onPress(listMeetingsPress, (asked, context) => listMeetings(stores, asked, context)),
    onPress(startMeetingPress, (_, context) => askMeetingHere(stores, context)),
    onPress(showMeetingPress, (asked, context) => showMeeting(stores, asked, context)),
    onPress(planMeetingPress, ({ body }, context) => askMeeting(stores, body, context)),
    onPress(planRhythmPress, (asked, context) => askRhythm(stores, asked, context)),
    onPress(changeMeetingPress, ({ meeting }, context) => askChange(stores, meeting, context)),
    onPress(followUpPress, ({ meeting }, context) => askFollowUp(stores, meeting, context)),
    onPress(cancelMeetingPress, ({ meeting }, context) => askCancel(stores, meeting, context)),
    onPress(attendPress, (asked, context) => attend(stores, asked, context)),
    onPress(attendForPress, (asked, context) => attend(stores, asked, context)),
    onPress(replacePress, (asked, context) => askReplacement(stores, asked, context)),
    onPress(replaceForPress, (asked, context) => askReplacement(stores, asked, context)),
  ],
  forms: [
    onForm(meetingForm, writeMeeting(stores, followers)),
    onForm(rhythmForm, planRhythm(stores, followers)),
    onForm(cancelForm, cancelMeeting(stores, followers)),
    onForm(replacementForm, (sent, context) => replace(stores, sent, context)),
  ],
  home: showHome(stores),
  views: { 'meeting:card': presentMeeting(stores), 'meeting:series': presentSeries(stores), ...occasionViews(stores) },
})
