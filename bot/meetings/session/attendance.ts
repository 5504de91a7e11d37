/** Who was there: asked of the members before, settled by whoever leads. */
import type { WhoWasThereView } from '../../../cards/session-forms.ts'
import type { Words } from '../../../cards/words/words.ts'
import type { Context } from '../../chat/feature.ts'
import { shownName } from '../../chat/shown-name.ts'
import { refusal } from '../../refusal.ts'
import { noteAnswers } from '../attending/attend.ts'
import { findAttendees } from '../attending/attendees.ts'
import type { Attendee } from '../attending/tally.ts'
import type { Attendance, Meeting } from '../meeting.ts'
import type { SessionStores } from './parts.ts'

export type SeatedMember = Attendee

/** Who has a say there, by name; who reads along is not counted. */
export const findSeated = async (
  stores: Pick<SessionStores, 'network' | 'meetings'>,
  meeting: Meeting,
): Promise<readonly SeatedMember[]> => (await findAttendees(stores, meeting)).attendees

export const isUnanswered = ({ said }: SeatedMember): boolean => said === null
/** In person, or through somebody else. */
export const isThere = ({ said }: SeatedMember): boolean => said?.answer === 'present' || said?.answer === 'replaced'

export const nameOfSeated = ({ member, organisation }: SeatedMember, words: Words): string =>
  shownName(member, organisation?.name, words)

/** Beyond this one types a name: longer lists are more than a dialog on Teams can carry (28 KB). */
const listLimit = 25

export const viewWhoWasThere = (seated: readonly SeatedMember[], { words }: Context): WhoWasThereView => {
  const options = seated.map((one) => ({ one, value: one.member.id, label: optionOf(one, words) }))
  return {
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

/** What somebody said themselves after `openedAt` stays. @throws {Refusal} session.not-seated at `present` */
export const settleAttendance = async (
  stores: SessionStores,
  meeting: Meeting,
  { present, openedAt }: { readonly present: readonly string[]; readonly openedAt: number },
  by: { readonly context: Context; readonly onBehalfOf: string | null },
): Promise<void> => {
  const seated = await findSeated(stores, meeting)
  if (present.some((id) => !seated.some(({ member }) => member.id === id)))
    throw refusal('session.not-seated', undefined, 'present')
  const answers = seated
    .filter(({ said }) => said === null || said.at <= openedAt)
    .map((one) => ({ one, member: one.member.id, answer: answerOf(one, present.includes(one.member.id)) }))
    .filter(({ one, answer }) => answer !== one.said?.answer)
    .map(({ member, answer }) => ({ member, answer, replacedBy: null }))
  await noteAnswers(stores, meeting, answers, by)
}

/** Whoever sent somebody else is not absent. */
const answerOf = ({ said }: SeatedMember, isPresent: boolean): Attendance['answer'] => {
  if (isPresent) return 'present'
  return said?.answer === 'replaced' ? 'replaced' : 'absent'
}
