/** A calendar of all of a member's meetings, which their own program follows. */
import { z } from 'zod'
import { followMeetingsAnewCard, followMeetingsCard } from '../../../cards/invitations.ts'
import type { Document, DocumentLinks } from '../../chat/document.ts'
import type { Context } from '../../chat/feature.ts'
import { type Reply, whisper } from '../../chat/reply.ts'
import { daysAfter, instantOn } from '../../clock.ts'
import { bodiesSeenBy } from '../../network/seating.ts'
import { refusal } from '../../refusal.ts'
import { isOver, type Meeting } from '../meeting.ts'
import { calendarMeeting, fileName, isDated } from './calendar-meeting.ts'
import type { InvitationStores } from './stores.ts'
import { type CalendarMeeting, writeFollowed } from './write-calendar.ts'

/** A calendar program asks again every hour, for as long as the member does not ask for another address. */
export const followedKind = { name: 'meeting-calendar', shape: z.object({ format: z.literal('ics') }) }

/** A school quarter back: what was is looked up, and a cancellation is seen by every program. */
const daysBack = 92
/** Of several years in the largest network; programs read no more of a calendar that they follow. */
const mostMeetings = 2_000

/**
 * A new address ends the one before, which a calendar may follow: that is asked first.
 *
 * @throws {Refusal} document.no-page
 */
export const offerFollowed =
  (links: DocumentLinks) =>
  async ({ isSure = false }: { readonly isSure?: boolean | undefined }, context: Context): Promise<Reply> => {
    const { member, words, now } = context
    if (!isSure && (await links.hasStanding(member, followedKind))) return whisper(followMeetingsAnewCard(words))
    const address = await links.standing(member, followedKind, { format: 'ics' }, now)
    if (address === null) throw refusal('document.no-page')
    return whisper(followMeetingsCard(`${address}${words.invitations.files.meetings}.ics`, words))
  }

/** Those of the bodies that the member sees now; what has no day yet stands in no calendar. */
export const makeFollowed =
  (stores: InvitationStores) =>
  async (_: unknown, context: Context): Promise<Document> => {
    const { words, now, network, today } = context
    const found = await findMeetings(stores, context)
    const meetings = [
      ...(await sayAll(stores, found.slice(0, mostMeetings), context)),
      ...(found.length > mostMeetings ? [cutMeeting(context)] : []),
    ]
    return {
      fileName: fileName(words.invitations.files.meetings, network.name, today),
      mediaType: 'text/calendar; charset=utf-8; method=PUBLISH',
      bytes: writeFollowed(words.invitations.calendar(network.name), meetings, now),
      isPage: false,
    }
  }

const findMeetings = async (stores: InvitationStores, context: Context): Promise<readonly Meeting[]> => {
  const bodies = (await bodiesSeenBy(stores.network, context)).map(({ id }) => id)
  if (bodies.length === 0) return []
  const states = ['planned', 'in-session', 'held', 'cancelled'] as const
  const query = { bodies, states, from: daysAfter(context.today, -daysBack) }
  return stores.meetings.list(context.network.id, query, { limit: mostMeetings + 1 })
}

const sayAll = async (
  stores: InvitationStores,
  meetings: readonly Meeting[],
  context: Context,
): Promise<readonly CalendarMeeting[]> => {
  const dated = meetings.filter(isDated)
  const ahead = dated.filter((meeting) => !isOver(meeting)).map(({ id }) => id)
  const [bodies, items] = await Promise.all([
    stores.network.bodies(context.network.id),
    stores.agendaItems.ofMeetings(context.network.id, ahead),
  ])
  const [bodyOf, itemsOf] = [new Map(bodies.map((body) => [body.id, body])), Map.groupBy(items, (one) => one.meeting)]
  return dated.map((meeting) =>
    calendarMeeting(meeting, bodyOf.get(meeting.body) ?? null, itemsOf.get(meeting.id) ?? [], context),
  )
}

/** Where whoever looks into the calendar sees it. */
const cutMeeting = ({ today, words }: Context): CalendarMeeting => ({
  ...{ id: 'cut', sequence: 0, isCancelled: false, place: '', about: '' },
  hours: { startsAt: instantOn(today, 9), endsAt: instantOn(today, 10) },
  title: words.invitations.tooMany(mostMeetings),
})
