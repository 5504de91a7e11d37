/** The list of a meeting that was held: in the channels of its body, and for whoever asks. */

import type { ConsentView } from '../../../cards/consent.ts'
import { type MeetingListView, meetingListCard } from '../../../cards/meeting-list.ts'
import type { Agreement } from '../../agreements/agreement.ts'
import type { Context, Presenter, Reader } from '../../chat/feature.ts'
import { readerOf } from '../../chat/reader.ts'
import { type Reply, whisper } from '../../chat/reply.ts'
import { dayAt } from '../../clock.ts'
import { sayDate } from '../../dates/say-due.ts'
import { sides } from '../../network/customs.ts'
import { isStewardAmong } from '../../network/seating.ts'
import { refusal } from '../../refusal.ts'
import { findMeeting } from '../access.ts'
import type { Meeting } from '../meeting.ts'
import { findSeated, type SeatedMember } from './attendance.ts'
import { findItems, findRecorded, type SessionItem } from './find.ts'
import { nameOf } from './name.ts'
import type { OfferFiles, SessionParts, SessionStores } from './parts.ts'

type Viewing = Pick<SessionParts, 'view'>

/** @throws {Refusal} as `findMeeting`; session.not-held */
export const showList = async (stores: SessionStores, parts: Viewing, id: string, context: Context): Promise<Reply> => {
  const { meeting, standings } = await findMeeting(stores, id, context)
  if (meeting.state !== 'held') throw refusal('session.not-held')
  const view = await viewList(stores, parts, meeting, readerOf(context))
  return whisper(meetingListCard({ ...view, mayLead: isStewardAmong(standings) }, context.words))
}

/** The same list as files. @throws {Refusal} as `showList`; document.no-page */
export const offerFiles = async (stores: SessionStores, offer: OfferFiles, id: string, context: Context) => {
  const { meeting, body } = await findMeeting(stores, id, context)
  if (meeting.state !== 'held') throw refusal('session.not-held')
  return offer({ id, body: body.id, title: context.words.sessions.list.title(nameOf(meeting, body, context)) }, context)
}

/** @param isMissed for somebody who was not there, alone */
export const presentList =
  (stores: SessionStores, parts: Viewing, isMissed = false): Presenter =>
  async (ref, reader) => {
    const meeting = await stores.meetings.find(reader.network, ref.id)
    if (!meeting) return null
    const view = await viewList(stores, parts, meeting, reader)
    return meetingListCard({ ...view, isMissed, isSent: true }, reader.words)
  }

const viewList = async (
  stores: SessionStores,
  { view }: Viewing,
  meeting: Meeting,
  reader: Reader,
): Promise<MeetingListView> => {
  const [body, recorded, items, seated, organisations] = await Promise.all([
    stores.network.body(meeting.network, meeting.body),
    findRecorded(stores, meeting),
    findItems(stores, meeting),
    findSeated(stores, meeting),
    stores.network.organisations(meeting.network),
  ])
  const names = new Map(organisations.map(({ id, name }) => [id, name]))
  const shown = await view(recorded, reader)
  return {
    meeting: meeting.id,
    name: nameOf(meeting, body, reader),
    summary: meeting.summary,
    ...countThere(seated),
    listed: shown.map((row, at) => ({ row, consent: viewConsent(recorded[at], names, reader) })),
    carried: titlesOf(items, 'carried-over'),
    sentOn: titlesOf(items, 'sent-on'),
    confirmedOn: await findConfirmedOn(stores, meeting, reader),
    isSent: false,
    mayLead: false,
    isMissed: false,
  }
}

const titlesOf = (items: readonly SessionItem[], outcome: SessionItem['outcome']): readonly string[] =>
  items.filter((one) => one.outcome === outcome).map(({ item }) => item.title)

const viewConsent = (
  item: Agreement | undefined,
  names: ReadonlyMap<string, string>,
  { words }: Reader,
): ConsentView | null => {
  if (!item?.consent) return null
  const { answers, dispute } = item.consent
  const named = answers.map((one) => ({ ...one, name: names.get(one.organisation) ?? words.chat.noName }))
  const bySide = sides.map((side) => ({ side, answers: named.filter((one) => one.side === side) }))
  return { dispute, sides: bySide.filter((one) => one.answers.length > 0) }
}

/** By what people are called; the largest group first. */
export const countThere = (
  seated: readonly Pick<SeatedMember, 'member' | 'said'>[],
): Pick<MeetingListView, 'roles' | 'through' | 'absent'> => {
  const answered = (answer: string) => seated.filter(({ said }) => said?.answer === answer)
  const roles = Map.groupBy(answered('present'), ({ member }) => member.function.trim().toLocaleLowerCase('nl'))
  return {
    roles: [...roles]
      .map(([role, people]) => ({ role, count: people.length }))
      .toSorted(
        (a, b) => Number(a.role === '') - Number(b.role === '') || b.count - a.count || a.role.localeCompare(b.role),
      ),
    through: answered('replaced').length,
    absent: answered('absent').length,
  }
}

/** The day of the meeting in which it was found right. */
const findConfirmedOn = async (
  { meetings }: SessionStores,
  { network, confirmedIn }: Meeting,
  { language }: Reader,
): Promise<string | null> => {
  const next = confirmedIn === null ? null : await meetings.find(network, confirmedIn)
  return next?.hours ? sayDate(dayAt(next.hours.startsAt), language) : null
}
