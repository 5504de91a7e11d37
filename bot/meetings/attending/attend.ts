/** Ik kom, ik kom niet: for oneself, or for somebody whose place one keeps. */
import { isDeepStrictEqual } from 'node:util'
import type { Context } from '../../chat/feature.ts'
import type { Reply } from '../../chat/reply.ts'
import type { Attendance, Meeting } from '../meeting.ts'
import { meetingRef } from '../meeting.ts'
import { doneWith } from '../show.ts'
import type { MeetingStores } from '../stores.ts'
import { findToAnswer, holdOpen } from './answering.ts'

interface Asked {
  readonly meeting: string
  readonly answer: 'present' | 'absent'
  readonly member?: string
}

/** @throws {Refusal} as `findToAnswer` */
export const attend = async (stores: MeetingStores, asked: Asked, context: Context): Promise<Reply> => {
  await holdOpen(stores, asked.meeting, context)
  const { meeting, standing } = await findToAnswer(stores, asked.meeting, context, asked.member)
  const { id } = standing.as
  await noteAnswers(stores, meeting, [{ member: id, answer: asked.answer, replacedBy: null }], {
    context,
    onBehalfOf: standing.onBehalfOf,
  })
  return doneWith(stores, meeting.id, context, ({ meetings }) => meetings.answered[asked.answer])
}

export type Answer = Pick<Attendance, 'member' | 'answer' | 'replacedBy'>

interface By {
  readonly context: Context
  readonly onBehalfOf: string | null
}

/** Keeps what was said, with a line for each in the history, and makes the cards right. What was said already is left alone. */
export const noteAnswers = async (
  stores: MeetingStores,
  meeting: Meeting,
  answers: readonly Answer[],
  by: By,
): Promise<void> => {
  const { network } = meeting
  const said = new Map((await stores.meetings.attendances(network, meeting.id)).map((one) => [one.member, one]))
  const fresh = answers.filter((one) => !isSame(one, said.get(one.member)))
  for (const { replacedBy, ...answer } of fresh) {
    await stores.meetings.answer({ network, meeting: meeting.id, ...answer, replacedBy, at: by.context.now })
    await recordAnswer(stores, meeting, answer, by)
  }
  if (fresh.length > 0) await stores.outbox.refresh(network, meetingRef(meeting.id))
}

/** As if these members had said nothing. */
export const takeBackAnswers = async (
  stores: MeetingStores,
  meeting: Meeting,
  members: readonly string[],
  by: By,
): Promise<void> => {
  for (const member of members) {
    await stores.meetings.takeBackAnswer(meeting.network, meeting.id, member)
    await recordAnswer(stores, meeting, { member, answer: null }, by)
  }
  if (members.length > 0) await stores.outbox.refresh(meeting.network, meetingRef(meeting.id))
}

const recordAnswer = (
  { history }: MeetingStores,
  { id, network }: Meeting,
  { member: whom, answer }: { readonly member: string; readonly answer: Answer['answer'] | null },
  { context: { now: at, member, surface }, onBehalfOf }: By,
): Promise<void> => {
  const entry = { network, ref: meetingRef(id), at, member: member.id, onBehalfOf, surface, whom, data: { answer } }
  return history.record({ ...entry, verb: 'meeting.answered' })
}

const isSame = (one: Answer, kept: Answer | undefined): boolean =>
  one.answer === kept?.answer && isDeepStrictEqual(one.replacedBy, kept.replacedBy)
