/**
 * What polls hold of a member: which they made, what they voted by name, and in which anonymous ones they may vote.
 * Whether they did, and what, nobody knows.
 */
import type { Reader } from '../chat/feature.ts'
import type { KeptSection, MemberAffairs } from '../chat/member-affairs.ts'
import type { Member } from '../network/network.ts'
import { nameOf } from './name.ts'
import { pollRef } from './poll.ts'
import type { PollStores } from './stores.ts'

type Stores = Pick<PollStores, 'polls' | 'outbox'>

/** A vote is personal: it goes to nobody else, and counts as long as they have a place in the body. */
export const pollsOfMember = (stores: Stores): MemberAffairs => ({
  show: (member, reader, isOwn) => show(stores, member, reader, isOwn),
  countOf: async () => [],
  handOver: async () => {},
  release: async () => [],
  erase: async ({ network, id }) => {
    const voted = new Set((await stores.polls.votesOfMember(network, id)).map(({ poll }) => poll))
    await stores.polls.forgetMember(network, id)
    for (const poll of voted) await stores.outbox.refresh(network, pollRef(poll))
  },
})

const show = async (
  { polls }: Stores,
  member: Member,
  reader: Reader,
  isOwn: boolean,
): Promise<readonly KeptSection[]> => {
  const [votes, all] = await Promise.all([
    polls.votesOfMember(member.network, member.id),
    polls.naming(member.network, member.id),
  ])
  const made = all.filter(({ createdBy }) => createdBy === member.id)
  const mayVote = all.filter(({ electors }) => electors?.includes(member.id))
  const voted = votes.flatMap(({ poll: id, vote }) => {
    const poll = all.find((one) => one.id === id)
    return poll ? [{ poll, vote }] : []
  })
  if (all.length === 0) return []
  const say = reader.words.polls.ofMember
  return [
    {
      name: say.title,
      kept: [
        ...voted.map(({ poll }) => ({ what: say.voted(nameOf(poll, reader)), until: say.until })),
        ...mayVote.map((poll) => ({ what: say.mayVote(nameOf(poll, reader)), until: say.untilFixed })),
        ...made.map((poll) => ({ what: say.made(nameOf(poll, reader)), until: say.untilKept })),
      ],
      data: {
        votes: voted.map(({ poll, vote }) => ({
          poll: nameOf(poll, reader),
          options: poll.options,
          // As long as it is open a vote is told to nobody else: the secretariat hears that they voted.
          ...(isOwn || poll.state !== 'open' ? { vote: vote.ballot } : {}),
        })),
        mayVote: mayVote.map((poll) => nameOf(poll, reader)),
        made: made.map((poll) => nameOf(poll, reader)),
      },
    },
  ]
}
