/** Whoever may vote in a poll today, as they sit in its bodies; and for whom somebody votes. */
import type { Context } from '../chat/feature.ts'
import { sideOf } from '../network/customs.ts'
import { type Member, roleIn } from '../network/network.ts'
import type { NetworkStore } from '../network/store.ts'
import { refusal } from '../refusal.ts'
import type { VoterSide } from './ballot.ts'
import type { Poll } from './poll.ts'
import { type Candidate, eligibleOf as countEligible, isAsked, mayVote, requireVoter, voterOf } from './rules/voters.ts'

type Network = Pick<
  NetworkStore,
  'membersOfBody' | 'seatsOfBody' | 'seatOf' | 'organisations' | 'organisation' | 'members' | 'member'
>
type Asked = Pick<Poll, 'network' | 'body' | 'alsoIn' | 'electorate'>
type Asking = Pick<Context, 'member' | 'covers' | 'channel' | 'isPrivate'>

/** @property candidate how the rules see them. */
export interface Seated {
  readonly person: Member
  readonly candidate: Candidate
}

/** Those who sit in the poll's bodies, each once, by name; and where it is open in channels, everybody of the network. */
export const seatedIn = async (store: Network, poll: Asked): Promise<readonly Seated[]> => {
  const bodies = [poll.body, ...poll.alsoIn]
  const [members, seats, organisations, all] = await Promise.all([
    Promise.all(bodies.map((body) => store.membersOfBody(poll.network, body))),
    Promise.all(bodies.map((body) => store.seatsOfBody(poll.network, body))),
    store.organisations(poll.network),
    poll.electorate.isOpenInChannels ? store.members(poll.network) : [],
  ])
  const kindOf = new Map(organisations.map(({ id, kind }) => [id, kind]))
  const seatsOf = Map.groupBy(seats.flat(), ({ member }) => member)
  const people = new Map([...members.flat(), ...all].map((one) => [one.id, one]))
  return [...people.values()].map((person) => ({
    person,
    candidate: {
      member: person.id,
      organisation: person.organisation,
      kind: kindOf.get(person.organisation) ?? 'other',
      roles: (seatsOf.get(person.id) ?? []).map((seat) => roleIn(person, seat)),
      isInChannel: false,
    },
  }))
}

/** Under whom votes may come in today: each once. Of a poll that is open in channels everybody may come by. */
export const votersOf = (poll: Pick<Poll, 'electorate'>, seated: readonly Seated[]): readonly string[] => {
  const { isOpenInChannels } = poll.electorate
  const asked = seated.filter(({ candidate }) => isAsked(poll, { ...candidate, isInChannel: isOpenInChannels }))
  return [...new Set(asked.map(({ candidate }) => voterOf(poll, candidate)))]
}

/** How many may vote; null where nobody knows who comes by. @param voted of a poll by name: some may sit elsewhere by now */
export const eligibleOf = (
  poll: Pick<Poll, 'electorate' | 'electors'>,
  seated: readonly Seated[],
  voted: readonly string[] = [],
): number | null => countEligible(poll, votersOf(poll, seated), voted)

/** Those of them who are known beforehand: to be reminded, and named as silent. */
export const knownVoters = (
  poll: Pick<Poll, 'electorate' | 'electors'>,
  seated: readonly Seated[],
): readonly Seated[] => seated.filter(({ candidate }) => candidate.roles.length > 0 && mayVote(poll, candidate))

/** The same as they vote: members, or organisations, each once. */
export const namedVoters = (poll: Poll, seated: readonly Seated[]): readonly string[] => [
  ...new Set(knownVoters(poll, seated).map(({ candidate }) => voterOf(poll, candidate))),
]

/** @property voter under whom the vote is kept. @property onBehalfOf the absent member for whom a deputy votes. */
export interface Voting extends Seated {
  readonly voter: string
  readonly onBehalfOf: string | null
}

export const sideIn = ({ needsBothSides }: Pick<Poll, 'needsBothSides'>, { kind }: Candidate): VoterSide =>
  needsBothSides ? sideOf(kind) : null

/**
 * Each vote that is this member's to give, once, the own first; of a poll by name also for those absent whose deputy they
 * are. Without a name nobody votes for somebody else: whoever may say who stands in would vote for all.
 */
export const votingAs = async (store: Network, poll: Poll, context: Asking): Promise<readonly Voting[]> => {
  const candidates = await candidatesOf(store, poll, context)
  const all = candidates.filter(({ candidate }) => mayVote(poll, candidate)).map((one) => votingOf(poll, one, context))
  return all.filter(({ voter }, at) => all.findIndex((one) => one.voter === voter) === at)
}

/** As `votingAs`. @throws {Refusal} poll.not-voter, poll.not-elector, poll.no-deputies */
export const requireVoting = async (
  store: Network,
  poll: Poll,
  context: Asking,
): Promise<readonly [Voting, ...Voting[]]> => {
  const [first, ...others] = await votingAs(store, poll, context)
  if (first) return [first, ...others]
  const own = await candidateOf(store, poll, context.member)
  if (poll.secrecy === 'anonymous' && context.covers.length > 0 && !isAsked(poll, own))
    throw refusal('poll.no-deputies')
  requireVoter(poll, own)
  throw new Error('Somebody may vote, and may not.')
}

/**
 * Also whoever lost their seat: of an anonymous poll they are still asked. Looked up one by one: a vote costs the same
 * in a body of five and of five hundred.
 */
const candidatesOf = async (store: Network, poll: Poll, context: Asking): Promise<readonly Seated[]> => {
  const isInChannel = isWhereItStands(poll, context)
  const covers = poll.secrecy === 'anonymous' ? [] : context.covers
  const covered = await Promise.all(covers.map((id) => store.member(poll.network, id)))
  const people = [context.member, ...covered.filter((one) => one !== null)]
  return Promise.all(
    people.map(async (person) => {
      const candidate = await candidateOf(store, poll, person)
      return { person, candidate: { ...candidate, isInChannel: person.id === context.member.id && isInChannel } }
    }),
  )
}

const candidateOf = async (store: Network, { network, body, alsoIn }: Poll, person: Member): Promise<Candidate> => {
  const [organisation, seats] = await Promise.all([
    store.organisation(network, person.organisation),
    Promise.all([body, ...alsoIn].map((id) => store.seatOf(network, id, person.id))),
  ])
  return {
    member: person.id,
    organisation: person.organisation,
    kind: organisation?.kind ?? 'other',
    roles: seats.filter((seat) => seat !== null).map((seat) => roleIn(person, seat)),
    isInChannel: false,
  }
}

/** In a channel of one of its bodies. Who is an elector already is so wherever they answer. */
export const isWhereItStands = (
  { body, alsoIn }: Pick<Poll, 'body' | 'alsoIn'>,
  { channel, isPrivate }: Pick<Context, 'channel' | 'isPrivate'>,
): boolean => !isPrivate && channel !== null && [body, ...alsoIn].includes(channel.body)

const votingOf = (poll: Poll, one: Seated, { member }: Pick<Context, 'member'>): Voting => ({
  ...one,
  voter: voterOf(poll, one.candidate),
  onBehalfOf: one.person.id === member.id ? null : one.person.id,
})
