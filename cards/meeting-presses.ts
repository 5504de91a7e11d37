/** Presses of meetings and of all that happens around them, which cards of several features offer. */
import { z } from 'zod'
import { definePress } from './press.ts'

const form = { opensForm: true } as const
const ofMeeting = z.object({ meeting: z.string() })
const ofBody = z.object({ body: z.string() })

export const showOverlegPress = definePress('overleg.show', ofBody)

export const showMeetingPress = definePress('meeting.show', ofMeeting)
/** @property past those that were held, latest first; else those to come, earliest first. */
export const listMeetingsPress = definePress(
  'meeting.list',
  z.object({ body: z.string().nullable(), past: z.boolean(), skip: z.int().min(0) }),
)
export const planMeetingPress = definePress('meeting.plan', ofBody, form)
export const changeMeetingPress = definePress('meeting.change', ofMeeting, form)
export const followUpPress = definePress('meeting.follow-up', ofMeeting, form)
export const cancelMeetingPress = definePress('meeting.cancel', ofMeeting, form)
export const attendPress = definePress(
  'meeting.attend',
  z.object({ meeting: z.string(), answer: z.enum(['present', 'absent']) }),
)
export const replacePress = definePress('meeting.replace', ofMeeting, form)
/** The calendar file of the meeting, and the link to it. */
export const invitationPress = definePress('meeting.invitation', ofMeeting)

/** Proposes days inside the meeting's window. */
export const proposeDatesPress = definePress('date-poll.propose', ofMeeting, form)
export const showDatePollPress = definePress('date-poll.show', z.object({ poll: z.string() }))

export const showAgendaPress = definePress('agenda-item.show-agenda', ofMeeting)
export const addAgendaItemPress = definePress(
  'agenda-item.add',
  z.object({ body: z.string(), meeting: z.string().nullable() }),
  form,
)
/** "Agenderen voor …": a thing of ours is put on the agenda of a body that is chosen in the form. */
export const putOnAgendaPress = definePress(
  'agenda-item.put-on-agenda',
  z.object({ kind: z.string(), id: z.string() }),
  form,
)
export const showAgendaItemPress = definePress('agenda-item.show', z.object({ item: z.string() }))

export const openSessionPress = definePress('session.open', ofMeeting)
export const showSessionPress = definePress('session.show', ofMeeting)
/** The list of decisions and actions of a meeting that was held. */
export const showMeetingListPress = definePress('session.list', ofMeeting)

export const writeReportBackPress = definePress('report-back.write', ofBody, form)
export const showReportBackPress = definePress('report-back.show', z.object({ report: z.string() }))

export const listPlansPress = definePress('plan.list', z.object({ body: z.string().nullable() }))
/** Plans back from a meeting. */
export const planBackPress = definePress('plan.from-meeting', ofMeeting, form)
