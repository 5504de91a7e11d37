/** What date polls hold of a member: when they said they could come. */
import type { Reader } from '../chat/feature.ts'
import type { KeptSection, MemberAffairs } from '../chat/member-affairs.ts'
import type { Member } from '../network/network.ts'
import { type Availability, type DatePoll, datePollRef } from './date-poll.ts'
import { sayHour, titleOf } from './name.ts'
import type { DatePollStores } from './stores.ts'

type Stores = Pick<DatePollStores, 'datePolls' | 'meetings' | 'network' | 'outbox'>

/** An answer is personal: it goes to nobody else, and counts as long as they have a place in the body. */
export const datePollsOfMember = (stores: Stores): MemberAffairs => ({
  show: (member, reader) => show(stores, member, reader),
  countOf: async () => [],
  handOver: async () => {},
  release: async () => [],
  erase: async ({ network, id }) => {
    const polls = new Set((await stores.datePolls.answersOfMember(network, id)).map(({ poll }) => poll))
    await stores.datePolls.forgetMember(network, id)
    for (const poll of polls) await stores.outbox.refresh(network, datePollRef(poll))
  },
})

const show = async (stores: Stores, member: Member, reader: Reader): Promise<readonly KeptSection[]> => {
  const answers = await stores.datePolls.answersOfMember(member.network, member.id)
  const byPoll = Map.groupBy(answers, ({ poll }) => poll)
  const found = await Promise.all([...byPoll].map(([id, given]) => findAnswered(stores, member.network, id, given)))
  const answered = found.filter((one) => one !== null)
  if (answered.length === 0) return []
  const say = reader.words.datePolls.ofMember
  return [
    {
      name: say.title,
      kept: answered.map(({ meeting, body, given }) => ({
        what: say.answered(titleOf(meeting, body, reader), given.length),
        until: say.until,
      })),
      data: { answers: answered.map((one) => copyOf(one, reader)) },
    },
  ]
}

const findAnswered = async (stores: Stores, network: string, id: string, given: readonly Availability[]) => {
  const poll = await stores.datePolls.find(network, id)
  if (!poll) return null
  const [meeting, body] = await Promise.all([
    stores.meetings.find(network, poll.meeting),
    stores.network.body(network, poll.body),
  ])
  return { poll, meeting, body, given }
}

const copyOf = (
  { poll, meeting, body, given }: NonNullable<Awaited<ReturnType<typeof findAnswered>>>,
  reader: Reader,
) => ({
  meeting: titleOf(meeting, body, reader),
  answers: given.map(({ option, answer }) => ({ at: sayOption(poll, option, reader), answer })),
})

const sayOption = ({ options }: DatePoll, id: string, reader: Reader): string => {
  const option = options.find((one) => one.id === id)
  return option ? sayHour(option.startsAt, reader) : ''
}
