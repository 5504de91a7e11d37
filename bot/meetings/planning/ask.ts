/** The form of a meeting opens: for a new one, for a follow-up, or to change one. */
import { type MeetingFormState, type MeetingValues, writeMeetingForm } from '../../../cards/meeting-forms.ts'
import type { Context } from '../../chat/feature.ts'
import { openForm, type Reply } from '../../chat/reply.ts'
import { newId } from '../../ids.ts'
import type { Body } from '../../network/network.ts'
import { bodiesSteeredBy } from '../../network/seating.ts'
import { refusal } from '../../refusal.ts'
import { findBodyToPlan, findMeeting, findMeetingToChange, requireSteward } from '../access.ts'
import { typedHours } from '../name.ts'
import type { MeetingStores } from '../stores.ts'

const blankState = (): MeetingFormState => ({
  id: newId(),
  body: null,
  follows: null,
  version: null,
  when: '',
  seen: '',
})

const blank = (body: Body | undefined): MeetingValues => ({
  body: body?.id ?? '',
  kind: 'regular',
  when: '',
  title: '',
  purpose: '',
  place: body?.customs.place ?? '',
})

/** @throws {Refusal} channel.unknown, channel.not-seated, meeting.for-steward */
export const askMeeting = async (stores: MeetingStores, id: string, context: Context): Promise<Reply> => {
  const { body } = await findBodyToPlan(stores, id, context)
  return draw(stores, { state: { ...blankState(), body: id }, filled: blank(body), warnings: [] }, context)
}

/** In the channel of a body it is that one's; else the body is chosen. @throws {Refusal} meeting.for-steward */
export const askMeetingHere = async (stores: MeetingStores, context: Context, when = ''): Promise<Reply> => {
  const bodies = await bodiesSteeredBy(stores.network, context)
  const [only] = bodies
  const chosen = bodies.find(({ id }) => id === context.channel?.body) ?? (bodies.length === 1 ? only : undefined)
  if (!only) throw refusal('meeting.for-steward')
  const state = { ...blankState(), body: chosen?.id ?? null }
  return draw(stores, { state, filled: { ...blank(chosen), when }, warnings: [] }, context)
}

/** @throws {Refusal} as `findMeeting`; meeting.for-steward, meeting.over for one that was cancelled */
export const askFollowUp = async (stores: MeetingStores, id: string, context: Context): Promise<Reply> => {
  const { meeting, body, standings } = await findMeeting(stores, id, context)
  requireSteward(standings)
  if (meeting.state === 'cancelled') throw refusal('meeting.over')
  const { followPurpose: purpose } = context.words.meetings.form
  const filled = { ...blank(body), kind: meeting.kind, title: meeting.title, purpose, place: meeting.place }
  return draw(stores, { state: { ...blankState(), body: body.id, follows: id }, filled, warnings: [] }, context)
}

/** @throws {Refusal} as `findMeetingToChange` */
export const askChange = async (stores: MeetingStores, id: string, context: Context): Promise<Reply> => {
  const { meeting, body } = await findMeetingToChange(stores, id, context)
  const when = meeting.hours ? typedHours(meeting.hours) : (meeting.window?.text ?? '')
  const { kind, title, purpose, place, version } = meeting
  const state = { ...blankState(), id, body: body.id, follows: meeting.follows, version, when }
  return draw(stores, { state, filled: { body: '', kind, when, title, purpose, place }, warnings: [] }, context)
}

export const draw = async (
  stores: MeetingStores,
  view: { readonly state: MeetingFormState; readonly filled: MeetingValues; readonly warnings: readonly string[] },
  context: Context,
): Promise<Reply> => {
  const bodies = view.state.body === null ? await bodiesSteeredBy(stores.network, context) : []
  const options = bodies.map(({ id, name }) => ({ value: id, label: name }))
  return openForm(writeMeetingForm({ ...view, bodyName: '', bodies: options }, context.words))
}
