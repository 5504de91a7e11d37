/** Who may see and do what with meetings. */
import type { Context } from '../chat/feature.ts'
import { hasVoice, isSteward } from '../network/network.ts'
import { type Standing, standingsIn } from '../network/seating.ts'
import { refusal } from '../refusal.ts'
import type { Meeting } from './meeting.ts'
import type { MeetingStores } from './stores.ts'

type Seats = Pick<MeetingStores, 'network'>

/**
 * The body, for whoever sits in it or keeps somebody's place there.
 *
 * @throws {Refusal} channel.unknown, channel.not-seated
 */
export const findBody = async ({ network }: Seats, id: string, context: Context) => {
  const body = await network.body(context.network.id, id)
  if (!body) throw refusal('channel.unknown')
  const standings = await standingsIn(network, context, body.id)
  if (standings.length === 0) throw refusal('channel.not-seated', { body: body.name })
  return { body, standings }
}

/** For chair and secretariat. @throws {Refusal} also meeting.for-steward */
export const findBodyToPlan = async (stores: Seats, id: string, context: Context) => {
  const found = await findBody(stores, id, context)
  requireSteward(found.standings)
  return found
}

/** @throws {Refusal} meeting.unknown, channel.not-seated */
export const findMeeting = async (stores: Seats & Pick<MeetingStores, 'meetings'>, id: string, context: Context) => {
  const meeting = await stores.meetings.find(context.network.id, id)
  if (!meeting) throw refusal('meeting.unknown')
  return { meeting, ...(await findBody(stores, meeting.body, context)) }
}

/** For chair and secretariat, of a meeting that is not over. @throws {Refusal} also meeting.for-steward, meeting.over */
export const findMeetingToChange = async (stores: MeetingStores, id: string, context: Context) => {
  const found = await findMeeting(stores, id, context)
  requireSteward(found.standings)
  return { ...found, meeting: requireAhead(found.meeting) }
}

export const isStewardAmong = (standings: readonly Standing[]): boolean => standings.some(({ role }) => isSteward(role))

export const hasVoiceAmong = (standings: readonly Standing[]): boolean => standings.some(({ role }) => hasVoice(role))

/** @throws {Refusal} meeting.for-steward */
export const requireSteward = (standings: readonly Standing[]): void => {
  if (!isStewardAmong(standings)) throw refusal('meeting.for-steward')
}

/** Whose name stands in the history: the own, or that of the steward in whose place somebody is. */
export const onBehalfOf = (standings: readonly Standing[]): string | null =>
  standings.find(({ role }) => isSteward(role))?.onBehalfOf ?? null

/** @throws {Refusal} meeting.over for one that is open, held or cancelled */
export const requireAhead = (meeting: Meeting): Meeting => {
  if (meeting.state !== 'to-plan' && meeting.state !== 'planned') throw refusal('meeting.over')
  return meeting
}
