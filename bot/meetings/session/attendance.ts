/** Who was there: asked of the members before, settled by whoever leads. */
import { type AttendanceFormView, askAttendanceForm } from '../../../cards/session-forms.ts'
import type { Words } from '../../../cards/words/words.ts'
import type { Context } from '../../chat/feature.ts'
import { openForm, type Reply } from '../../chat/reply.ts'
import { shownName } from '../../chat/shown-name.ts'
import { hasVoice, type Member, type Organisation, roleIn } from '../../network/network.ts'
import { refusal } from '../../refusal.ts'
import { follow } from '../announce.ts'
import { type Attendance, type Meeting, meetingRef } from '../meeting.ts'
import { findToLead } from './find.ts'
import type { SessionStores } from './parts.ts'
import { requireRecording } from './steps.ts'

/** @property organisation null where it is not known any more. @property said null for who said nothing. */
export interface SeatedMember {
  readonly member: Member
  readonly organisation: Organisation | null
  readonly said: Attendance | null
}

/** Who has a say there, by name; who reads along is not counted. */
export const findSeated = async (
  { network, meetings }: Pick<SessionStores, 'network' | 'meetings'>,
  meeting: Pick<Meeting, 'id' | 'network' | 'body'>,
): Promise<readonly SeatedMember[]> => {
  const [seats, members, organisations, answers] = await Promise.all([
    network.seatsOfBody(meeting.network, meeting.body),
    network.membersOfBody(meeting.network, meeting.body),
    network.organisations(meeting.network),
    meetings.attendances(meeting.network, meeting.id),
  ])
  return members
    .filter((member) => hasVoice(roleIn(member, seats.find((seat) => seat.member === member.id) ?? null)))
    .map((member) => ({
      member,
      organisation: organisations.find(({ id }) => id === member.organisation) ?? null,
      said: answers.find((answer) => answer.member === member.id) ?? null,
    }))
    .toSorted((a, b) => a.member.name.localeCompare(b.member.name, 'nl'))
}

export const isUnanswered = ({ said }: SeatedMember): boolean => said === null
/** In person, or through somebody else. */
export const isThere = ({ said }: SeatedMember): boolean => said?.answer === 'present' || said?.answer === 'replaced'

export const nameOfSeated = ({ member, organisation }: SeatedMember, words: Words): string =>
  shownName(member, organisation?.name, words)

/** Beyond this one types a name: longer lists are more than a dialog on Teams can carry (28 KB). */
const listLimit = 25

/** @throws {Refusal} as `findToLead`; session.not-open, session.confirmed */
export const askAttendance = async (stores: SessionStores, id: string, context: Context): Promise<Reply> => {
  const { meeting } = await findToLead(stores, id, context)
  requireRecording(meeting)
  return openForm(askAttendanceForm(viewAttendance(meeting, await findSeated(stores, meeting), context), context.words))
}

export const viewAttendance = (
  { id }: Meeting,
  seated: readonly SeatedMember[],
  { words }: Context,
): AttendanceFormView => {
  const options = seated.map((one) => ({ one, value: one.member.id, label: optionOf(one, words) }))
  return {
    meeting: id,
    offered: {
      options: options.slice(0, listLimit).map(({ value, label }) => ({ value, label })),
      chosen: options.filter(({ one }) => one.said?.answer === 'present').map(({ value, label }) => ({ value, label })),
      ...(options.length > listLimit ? { search: 'network.several-members' } : {}),
    },
    unanswered: seated.filter(isUnanswered).map((one) => nameOfSeated(one, words)),
    replaced: seated.filter(({ said }) => said?.answer === 'replaced').map((one) => nameOfSeated(one, words)),
  }
}

const optionOf = (one: SeatedMember, words: Words): string =>
  [nameOfSeated(one, words), one.organisation?.name ?? ''].filter((part) => part !== '').join(' · ')

/** @throws {Refusal} as `askAttendance`; session.not-seated at `present` */
export const writeAttendance = async (
  stores: SessionStores,
  id: string,
  present: readonly string[],
  context: Context,
): Promise<void> => {
  const { meeting, by } = await findToLead(stores, id, context)
  await settleAttendance(stores, requireRecording(meeting), present, context)
  await follow(stores, meeting, { ...context, onBehalfOf: by.onBehalfOf }, 'session.attended')
}

/** @throws {Refusal} session.not-seated at `present` */
export const settleAttendance = async (
  stores: SessionStores,
  meeting: Meeting,
  present: readonly string[],
  context: Pick<Context, 'now'>,
): Promise<void> => {
  const seated = await findSeated(stores, meeting)
  if (present.some((id) => !seated.some(({ member }) => member.id === id)))
    throw refusal('session.not-seated', undefined, 'present')
  for (const one of seated) {
    const answer = answerOf(one, present.includes(one.member.id))
    if (answer === one.said?.answer) continue
    const { network, id } = meeting
    await stores.meetings.answer({
      network,
      meeting: id,
      member: one.member.id,
      answer,
      replacedBy: null,
      at: context.now,
    })
  }
  await stores.outbox.refresh(meeting.network, meetingRef(meeting.id))
}

/** Whoever sent somebody else is not absent. */
const answerOf = ({ said }: SeatedMember, isPresent: boolean): Attendance['answer'] => {
  if (isPresent) return 'present'
  return said?.answer === 'replaced' ? 'replaced' : 'absent'
}
