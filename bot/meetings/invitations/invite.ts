/** The invitation to one meeting, for whoever asks: a link that lasts an hour, and the file behind it. */
import { z } from 'zod'
import { invitationCard } from '../../../cards/invitations.ts'
import type { Document, DocumentLinks } from '../../chat/document.ts'
import type { Context } from '../../chat/feature.ts'
import { type Reply, whisper } from '../../chat/reply.ts'
import { dayAt } from '../../clock.ts'
import { refusal } from '../../refusal.ts'
import { findMeeting } from '../access.ts'
import { sayHours, titleOf } from '../name.ts'
import { calendarMeeting, type Dated, fileName, isDated } from './calendar-meeting.ts'
import type { InvitationStores } from './stores.ts'
import { methodFor, writeInvitation } from './write-calendar.ts'

/** @property isPlain an event like any other, for programs that take no invitation from a file. */
export const invitationKind = {
  name: 'meeting-invitation',
  shape: z.object({ meeting: z.string(), isPlain: z.boolean(), format: z.literal('ics') }),
}

/** @throws {Refusal} meeting.unknown, channel.not-seated, invitation.no-day, document.no-page */
export const offerInvitation =
  (stores: InvitationStores, links: DocumentLinks) =>
  async (asked: { readonly meeting: string }, context: Context): Promise<Reply> => {
    const { meeting, body } = await findDated(stores, asked.meeting, context)
    const title = titleOf(meeting, body, context)
    const isCancelled = meeting.state === 'cancelled'
    const name = nameFile(meeting, title, context)
    const give = async (isPlain: boolean): Promise<string> => {
      const about = { meeting: meeting.id, isPlain, format: 'ics' } as const
      const address = await links.once(context.member, invitationKind, about, context.now)
      if (address === null) throw refusal('document.no-page')
      return `${address}${name}`
    }
    const href = { invitation: await give(false), plain: isCancelled ? '' : await give(true) }
    const said = { title, when: sayHours(meeting.hours, context), place: meeting.place, isCancelled, href }
    return whisper(invitationCard({ ...said, meeting: meeting.id }, context.words))
  }

/** As it is when the link is opened, for whoever may see it then. @throws {Refusal} as `offerInvitation` */
export const makeInvitation =
  (stores: InvitationStores) =>
  async (asked: z.infer<typeof invitationKind.shape>, context: Context): Promise<Document> => {
    const { meeting, body } = await findDated(stores, asked.meeting, context)
    const { member, network, now } = context
    const items = await stores.agendaItems.ofMeetings(network.id, [meeting.id])
    const said = calendarMeeting(meeting, body, items, context)
    const answers = await stores.meetings.attendances(network.id, meeting.id)
    const comes = answers.some((one) => one.member === member.id && one.answer === 'present')
    const bytes = writeInvitation(said, asked.isPlain ? null : { body, member, comes }, now)
    const method = asked.isPlain ? 'PUBLISH' : methodFor(said)
    return {
      fileName: nameFile(meeting, titleOf(meeting, body, context), context),
      // Programs compare it with what stands in the file. RFC 6047, 2.4
      mediaType: `text/calendar; charset=utf-8; method=${method}`,
      bytes,
      isPage: false,
    }
  }

const findDated = async (stores: InvitationStores, id: string, context: Context) => {
  const { meeting, body } = await findMeeting(stores, id, context)
  if (!isDated(meeting)) throw refusal('invitation.no-day')
  return { meeting, body }
}

const nameFile = ({ state, hours }: Dated, title: string, { words }: Context): string => {
  const { cancellation, invitation } = words.invitations.files
  return fileName(state === 'cancelled' ? cancellation : invitation, title, dayAt(hours.startsAt))
}
