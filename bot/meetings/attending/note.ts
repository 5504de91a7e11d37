/** Chair and secretariat note who is there, and who is not, for all at once. */

import { type AttendanceSent, noteAttendanceForm } from '../../../cards/attendance-forms.ts'
import type { Context } from '../../chat/feature.ts'
import { openForm, type Reply } from '../../chat/reply.ts'
import { stewardAmong } from '../../network/seating.ts'
import { refusal } from '../../refusal.ts'
import { findMeeting, requireSteward } from '../access.ts'
import { titleOf } from '../name.ts'
import { doneWith } from '../show.ts'
import type { MeetingStores } from '../stores.ts'
import { holdOpen, requireAnswerable } from './answering.ts'
import { type Answer, noteAnswers, takeBackAnswers } from './attend.ts'
import { findAttendees } from './attendees.ts'
import { offerMembers } from './member-choice.ts'
import type { Attendee } from './tally.ts'

const find = async (stores: MeetingStores, id: string, context: Context) => {
  const found = await findMeeting(stores, id, context)
  requireSteward(found.standings)
  requireAnswerable(found.meeting)
  const { attendees, around } = await findAttendees(stores, found.meeting)
  return { ...found, attendees, around }
}

/** @throws {Refusal} as `findMeeting`; meeting.for-steward, meeting.no-day, meeting.closed */
export const askAttendance = async (
  stores: MeetingStores,
  { meeting: id }: { readonly meeting: string },
  context: Context,
): Promise<Reply> => {
  const { meeting, body, attendees, around } = await find(stores, id, context)
  const options = attendees.map(({ member, organisation }) => ({
    value: member.id,
    label: organisation ? `${member.name}, ${organisation.name}` : member.name,
  }))
  const view = {
    meeting: id,
    openedAt: context.now,
    title: titleOf(meeting, body, context),
    present: offerMembers(options, idsOf(attendees, 'present'), 'network.several-members'),
    absent: offerMembers(options, idsOf(attendees, 'absent'), 'network.several-members'),
    replaced: attendees.flatMap(({ member, said }) => {
      const by = said?.answer === 'replaced' ? said.replacedBy : null
      return by ? [{ name: member.name, by: around.members.get(by.member ?? '')?.name ?? by.name }] : []
    }),
  }
  return openForm(noteAttendanceForm(view, context.words))
}

const idsOf = (attendees: readonly Attendee[], answer: 'present' | 'absent'): readonly string[] =>
  attendees.filter(({ said }) => said?.answer === answer).map(({ member }) => member.id)

/**
 * Who stands in neither list has said nothing, unless they are replaced. What somebody said since the form was opened
 * stays.
 *
 * @throws {Refusal} as above; meeting.in-both at `absent`, network.choice-gone at `present`
 */
export const noteAttendance = async (
  stores: MeetingStores,
  { state, values }: AttendanceSent,
  context: Context,
): Promise<Reply> => {
  await holdOpen(stores, state.meeting, context)
  const { meeting, standings, attendees } = await find(stores, state.meeting, context)
  requireApart(values, attendees)
  const open = attendees.filter(({ said }) => said === null || said.at <= state.openedAt)
  const answers = open.flatMap((one) => answerOf(one, values))
  await noteAnswers(stores, meeting, answers, { context, onBehalfOf: stewardAmong(standings) })
  const left = open.filter((one) => isLeftOut(one, values)).map(({ member }) => member.id)
  await takeBackAnswers(stores, meeting, left, { context, onBehalfOf: stewardAmong(standings) })
  return doneWith(stores, meeting.id, context, ({ meetings }) => meetings.answered.noted)
}

type Ticked = AttendanceSent['values']

const requireApart = ({ present, absent }: Ticked, attendees: readonly Attendee[]): void => {
  const names = new Map(attendees.map(({ member }) => [member.id, member.name]))
  if ([...present, ...absent].some((id) => !names.has(id))) throw refusal('network.choice-gone', undefined, 'present')
  const both = present.find((id) => absent.includes(id))
  if (both !== undefined) throw refusal('meeting.in-both', { name: names.get(both) ?? '' }, 'absent')
}

/** Nothing where it is what was said already. */
const answerOf = ({ member, said }: Attendee, values: Ticked): readonly Answer[] => {
  const answer = (['present', 'absent'] as const).find((list) => values[list].includes(member.id))
  return answer === undefined || said?.answer === answer ? [] : [{ member: member.id, answer, replacedBy: null }]
}

const isLeftOut = ({ member, said }: Attendee, { present, absent }: Ticked): boolean =>
  said !== null && said.answer !== 'replaced' && ![...present, ...absent].includes(member.id)
