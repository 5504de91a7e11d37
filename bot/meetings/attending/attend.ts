/** Ik kom, ik kom niet: for oneself, or for somebody whose place one keeps. */
import { isDeepStrictEqual } from 'node:util'
import type { Context } from '../../chat/feature.ts'
import type { Reply } from '../../chat/reply.ts'
import type { Attendance, Meeting } from '../meeting.ts'
import { meetingRef } from '../meeting.ts'
import { doneWith } from '../show.ts'
import type { MeetingStores } from '../stores.ts'
import { findToAnswer } from './answering.ts'

interface Asked {
  readonly meeting: string
  readonly answer: 'present' | 'absent'
  readonly member?: string
}

/** @throws {Refusal} as `findToAnswer` */
export const attend = async (stores: MeetingStores, asked: Asked, context: Context): Promise<Reply> => {
  const { meeting, standing } = await findToAnswer(stores, asked.meeting, context, asked.member)
  const { id } = standing.as
  await noteAnswers(stores, meeting, [{ member: id, answer: asked.answer, replacedBy: null }], {
    context,
    onBehalfOf: standing.onBehalfOf,
  })
  return doneWith(stores, meeting.id, context, ({ meetings }) => meetings.answered[asked.answer])
}

export type Answer = Pick<Attendance, 'member' | 'answer' | 'replacedBy'>

/** Keeps what was said, with a line for each in the history, and makes the cards right. What was said already is left alone. */
export const noteAnswers = async (
  stores: MeetingStores,
  meeting: Meeting,
  answers: readonly Answer[],
  { context, onBehalfOf }: { readonly context: Context; readonly onBehalfOf: string | null },
): Promise<void> => {
  const { now: at, member, surface } = context
  const [ref, { network }] = [meetingRef(meeting.id), meeting]
  const said = new Map((await stores.meetings.attendances(network, meeting.id)).map((one) => [one.member, one]))
  const fresh = answers.filter((one) => !isSame(one, said.get(one.member)))
  for (const { replacedBy, ...answer } of fresh) {
    await stores.meetings.answer({ network, meeting: meeting.id, ...answer, replacedBy, at })
    const data = { answer: answer.answer }
    const entry = { network, ref, at, member: member.id, onBehalfOf, surface, whom: answer.member, data }
    await stores.history.record({ ...entry, verb: 'meeting.answered' })
  }
  if (fresh.length > 0) await stores.outbox.refresh(network, ref)
}

const isSame = (one: Answer, kept: Answer | undefined): boolean =>
  one.answer === kept?.answer && isDeepStrictEqual(one.replacedBy, kept.replacedBy)
