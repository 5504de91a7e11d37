/** Everybody whose coming counts, with what they said. */
import { hasVoice, type Member, type Organisation, roleIn, type Seat } from '../../network/network.ts'
import type { Attendance, Meeting } from '../meeting.ts'
import type { MeetingStores } from '../stores.ts'
import type { Around, Attendee } from './tally.ts'

/**
 * By name. Who reads along is not counted. Without a seat the secretariat is, when they answered; of a meeting that was
 * held everybody who did.
 */
export const findAttendees = async (
  { meetings, network: store }: Pick<MeetingStores, 'meetings' | 'network'>,
  { network, id, body, state }: Pick<Meeting, 'network' | 'id' | 'body' | 'state'>,
): Promise<{ readonly attendees: readonly Attendee[]; readonly around: Around }> => {
  const [seats, said, organisations] = await Promise.all([
    store.seatsOfBody(network, body),
    meetings.attendances(network, id),
    store.organisations(network),
  ])
  const around = {
    members: await findMembers(store, network, seats, said),
    organisations: new Map(organisations.map((one) => [one.id, one])),
  }
  return { attendees: attendeesOf(seats, said, around, state === 'held'), around }
}

const findMembers = async (
  store: MeetingStores['network'],
  network: string,
  seats: readonly Seat[],
  said: readonly Attendance[],
): Promise<ReadonlyMap<string, Member>> => {
  const body = seats[0]?.body
  const seated = body === undefined ? [] : await store.membersOfBody(network, body)
  const known = new Map(seated.map((one) => [one.id, one]))
  const others = said.flatMap(({ member, replacedBy }) => [member, ...(replacedBy?.member ? [replacedBy.member] : [])])
  const found = await Promise.all(others.filter((id) => !known.has(id)).map((id) => store.member(network, id)))
  return new Map([...known, ...found.flatMap((one) => (one ? [[one.id, one] as const] : []))])
}

const attendeesOf = (
  seats: readonly Seat[],
  said: readonly Attendance[],
  { members, organisations }: Around,
  isHeld: boolean,
): readonly Attendee[] => {
  const seatOf = new Map(seats.map((seat) => [seat.member, seat]))
  const saidBy = new Map(said.map((one) => [one.member, one]))
  const ids = new Set([...seatOf.keys(), ...saidBy.keys()])
  return [...ids]
    .flatMap((id) => {
      const member = members.get(id)
      return member ? [toAttendee(member, seatOf.get(id) ?? null, saidBy.get(id) ?? null, organisations)] : []
    })
    .filter(({ member, role, said }) =>
      seatOf.has(member.id) ? said !== null || hasVoice(role) : isHeld || role === 'secretariat',
    )
    .sort((a, b) => a.member.name.localeCompare(b.member.name, 'nl'))
}

const toAttendee = (
  member: Member,
  seat: Seat | null,
  said: Attendance | null,
  organisations: ReadonlyMap<string, Organisation>,
): Attendee => ({
  member,
  organisation: organisations.get(member.organisation) ?? null,
  role: roleIn(member, seat),
  said,
})
