/** A meeting ends: its thread is written, who was there is settled, and its list goes round. */
import { askCloseForm, askSummaryForm } from '../../../cards/session-forms.ts'
import type { Context } from '../../chat/feature.ts'
import { openForm, type Reply } from '../../chat/reply.ts'
import { refusal } from '../../refusal.ts'
import { reportBackRef } from '../../report-backs/report-back.ts'
import { follow } from '../announce.ts'
import { followAll } from '../follower.ts'
import { type Meeting, meetingRef } from '../meeting.ts'
import { oweToBody } from '../owe.ts'
import { findSeated, settleAttendance, viewWhoWasThere } from './attendance.ts'
import { findItems, findRecorded, findToLead } from './find.ts'
import { showList } from './list.ts'
import type { SessionParts, SessionStores } from './parts.ts'
import { closeMeeting, correctSummary, requireUnconfirmed } from './steps.ts'

/** Of one that was never opened too: then it is recorded afterwards. @throws {Refusal} as `findToLead` and `openMeeting` */
export const askClose = async (stores: SessionStores, id: string, context: Context): Promise<Reply> => {
  const { meeting } = await findToLead(stores, id, context)
  closeMeeting(meeting.summary, context.today)(meeting)
  const [items, seated] = await Promise.all([findItems(stores, meeting), findSeated(stores, meeting)])
  const carried = items.filter(({ outcome }) => outcome === 'open').map(({ item }) => item.title)
  const whole = { meeting: id, openedAt: context.now, summary: meeting.summary, carried }
  const view = { ...viewWhoWasThere(seated, context), ...whole }
  return openForm(askCloseForm(view, context.words))
}

interface Closing {
  readonly meeting: string
  readonly openedAt: number
  readonly summary: string
  readonly present: readonly string[]
}

/** What was not treated is carried over by whoever keeps the agenda. @throws {Refusal} as `askClose` */
export const close = async (
  stores: SessionStores,
  parts: SessionParts,
  { meeting: id, summary, ...there }: Closing,
  context: Context,
): Promise<Reply> => {
  const { meeting, by } = await findToLead(stores, id, context)
  const after = await stores.meetings.change(meeting.network, id, closeMeeting(summary, context.today))
  const deed = { ...context, onBehalfOf: by.onBehalfOf }
  await settleAttendance(stores, after, there, { context, onBehalfOf: by.onBehalfOf })
  const recorded = await findRecorded(stores, after)
  await follow(stores, after, deed, 'session.closed', { recorded: recorded.length })
  await stores.reminders.forget(after.network, { kind: 'session', id })
  await stores.outbox.refresh(after.network, { kind: 'session', id })
  await followAll(parts.followers).onClosed(after, context)
  await sendList(stores, parts, after)
  return showList(stores, parts, id, context)
}

/** To the channels of the body, and to those who were not there, alone. */
const sendList = async (stores: SessionStores, { tell }: SessionParts, meeting: Meeting): Promise<void> => {
  await stores.outbox.owe(await oweToBody(stores, meeting, 'list'))
  const away = (await findSeated(stores, meeting)).filter(({ said }) => said?.answer !== 'present')
  const members = away.map(({ member }) => member.id)
  await tell(meeting.network, members, { ref: meetingRef(meeting.id), view: 'list-missed' })
}

/** @throws {Refusal} as `findToLead`; session.not-held, session.already-confirmed */
export const askSummary = async (stores: SessionStores, id: string, context: Context): Promise<Reply> => {
  const { meeting } = await findToLead(stores, id, context)
  const { summary, version } = requireUnconfirmed(meeting)
  return openForm(askSummaryForm({ meeting: id, version, summary }, context.words))
}

/** Until the next meeting has found the list right. @throws {Refusal} also form.outdated */
export const writeSummary = async (
  stores: SessionStores,
  parts: SessionParts,
  { meeting: id, version, summary }: { readonly meeting: string; readonly version: number; readonly summary: string },
  context: Context,
): Promise<Reply> => {
  const { meeting, by } = await findToLead(stores, id, context)
  if (meeting.summary !== summary.trim()) {
    if (requireUnconfirmed(meeting).version !== version) throw refusal('form.outdated')
    const after = await stores.meetings.change(meeting.network, id, correctSummary(summary))
    const data = { before: meeting.summary, after: after.summary }
    await follow(stores, after, { ...context, onBehalfOf: by.onBehalfOf }, 'session.corrected', data)
    await stores.outbox.refresh(after.network, reportBackRef(id))
  }
  return showList(stores, parts, id, context)
}
