/** What meetings hold of a member: whether they came, and whom they replaced. */
import type { Reader } from '../chat/feature.ts'
import type { KeptSection, MemberAffairs } from '../chat/member-affairs.ts'
import type { Member } from '../network/network.ts'
import { type Attendance, type Meeting, meetingRef } from './meeting.ts'
import { sayWhen, titleOf } from './name.ts'
import type { MeetingStores } from './stores.ts'

type Stores = Pick<MeetingStores, 'meetings' | 'network' | 'outbox'>

/** Nobody else comes because somebody said so: it passes on to nobody, and counts as long as they have their seat. */
export const meetingsOfMember = (stores: Stores): MemberAffairs => ({
  show: (member, reader) => show(stores, member, reader),
  countOf: async () => [],
  handOver: async () => {},
  release: async () => [],
  erase: async ({ network, id }) => {
    const said = await stores.meetings.attendancesOf(network, id)
    await stores.meetings.forgetMember(network, id)
    for (const meeting of new Set(said.map((one) => one.meeting)))
      await stores.outbox.refresh(network, meetingRef(meeting))
  },
})

const show = async (stores: Stores, member: Member, reader: Reader): Promise<readonly KeptSection[]> => {
  const said = await stores.meetings.attendancesOf(member.network, member.id)
  const found = await Promise.all(said.map((one) => named(stores, one, reader)))
  if (found.length === 0) return []
  const say = reader.words.meetings.ofMember
  return [
    {
      name: say.title,
      kept: found.map(({ one, name }) => ({
        what: one.member === member.id ? say[one.answer](name) : say.replaces(name),
        until: say.until,
      })),
      data: {
        attendances: found.map(({ one, name }) => ({
          meeting: name,
          answer: one.member === member.id ? one.answer : 'replaces',
          replacedBy: one.member === member.id ? (one.replacedBy?.name ?? null) : null,
          at: new Date(one.at).toISOString(),
        })),
      },
    },
  ]
}

const named = async ({ meetings, network }: Stores, one: Attendance, reader: Reader) => {
  const meeting: Meeting | null = await meetings.find(one.network, one.meeting)
  if (!meeting) return { one, name: reader.words.chat.noName }
  const body = await network.body(one.network, meeting.body)
  return { one, name: `${titleOf(meeting, body, reader)}, ${sayWhen(meeting, reader)}` }
}
