/** Somebody else comes: a member, or whoever takes the seat this once. */
import { askReplacementForm } from '../../../cards/attendance-forms.ts'
import { noneOfThem, type Option } from '../../../cards/form.ts'
import type { Context } from '../../chat/feature.ts'
import { openForm, type Reply } from '../../chat/reply.ts'
import type { Member } from '../../network/network.ts'
import { refusal } from '../../refusal.ts'
import type { Meeting } from '../meeting.ts'
import { titleOf } from '../name.ts'
import { doneWith } from '../show.ts'
import type { MeetingStores } from '../stores.ts'
import { findToAnswer, holdOpen } from './answering.ts'
import { noteAnswers } from './attend.ts'
import { offerMembers } from './member-choice.ts'

/** @throws {Refusal} as `findToAnswer` */
export const askReplacement = async (
  stores: MeetingStores,
  asked: { readonly meeting: string; readonly member?: string },
  context: Context,
): Promise<Reply> => {
  const { meeting, body, standing } = await findToAnswer(stores, asked.meeting, context, asked.member)
  const [absent, options, said] = await Promise.all([
    stores.network.member(context.network.id, standing.as.id),
    findReplacements(stores, meeting, standing.as),
    stores.meetings.attendances(context.network.id, meeting.id),
  ])
  const none = { value: noneOfThem, label: context.words.meetings.replaceForm.noMember }
  const kept = said.find(({ member }) => member === standing.as.id)?.replacedBy ?? null
  const view = {
    meeting: meeting.id,
    member: standing.as.id,
    name: absent?.name ?? '',
    title: titleOf(meeting, body, context),
    isSelf: standing.onBehalfOf === null,
    by: offerMembers([none, ...options], [kept?.member ?? noneOfThem], 'network.members'),
    typed: kept?.name ?? '',
  }
  return openForm(askReplacementForm(view, context.words))
}

/** Those of the own organisation first, then the others of the body. */
const findReplacements = async (
  { network: store }: MeetingStores,
  { network, body }: Meeting,
  { id, organisation }: Pick<Member, 'id' | 'organisation'>,
): Promise<readonly Option[]> => {
  const [members, seated] = await Promise.all([store.members(network), store.membersOfBody(network, body)])
  const own = members.filter((one) => one.organisation === organisation)
  const all = [...new Map([...own, ...seated].map((one) => [one.id, one])).values()].filter((one) => one.id !== id)
  return all.map((one) => ({ value: one.id, label: one.name }))
}

interface Sent {
  readonly state: { readonly meeting: string; readonly member: string }
  readonly values: { readonly by: string; readonly name: string }
}

const nameLimit = 100

/** @throws {Refusal} as `findToAnswer`; meeting.no-replacement, field.too-long at `name`, network.choice-gone at `by` */
export const replace = async (stores: MeetingStores, { state, values }: Sent, context: Context): Promise<Reply> => {
  await holdOpen(stores, state.meeting, context)
  const { meeting, standing } = await findToAnswer(stores, state.meeting, context, state.member)
  const name = values.name.replace(/\s+/gu, ' ').trim()
  if (name.length > nameLimit) throw refusal('field.too-long', { limit: nameLimit }, 'name')
  const by = values.by === noneOfThem || values.by === '' ? null : values.by
  if (by === null && name === '') throw refusal('meeting.no-replacement', undefined, 'name')
  const offered = by === null ? [] : await findReplacements(stores, meeting, standing.as)
  if (by !== null && !offered.some(({ value }) => value === by)) throw refusal('network.choice-gone', undefined, 'by')
  const replacedBy = { member: by, name: by === null ? name : '' }
  const answer = { member: standing.as.id, answer: 'replaced', replacedBy } as const
  await noteAnswers(stores, meeting, [answer], { context, onBehalfOf: standing.onBehalfOf })
  return doneWith(stores, meeting.id, context, ({ meetings }) => meetings.answered.replaced)
}
