/** Gathers what a card of a poll shows, in the reader's language. */
import type { PollView } from '../../cards/poll-view.ts'
import type { Reader } from '../chat/feature.ts'
import { sayDate } from '../dates/say-due.ts'
import type { Body, Member, Organisation } from '../network/network.ts'
import { bodiesOf } from './access.ts'
import type { Vote } from './ballot.ts'
import { countPoll } from './counting/count-poll.ts'
import { countEligible } from './eligible.ts'
import { sayMoment } from './name.ts'
import { appearsBefore } from './options/moments.ts'
import type { Poll } from './poll.ts'
import type { Result } from './result.ts'
import type { PollStores } from './stores.ts'
import { viewBefore } from './view-before.ts'
import { viewResult } from './view-result.ts'
import { namedVoters, type Seated, seatedIn } from './voters.ts'

/** @property eligible how many may vote, or might have. @property votes of a named poll, where they are shown: by voter. @property before the poll that it
 * repeats. @property people of the network: who voted may sit elsewhere by now. */
export interface PollStanding {
  readonly poll: Poll
  readonly bodies: readonly Body[]
  readonly seated: readonly Seated[]
  readonly organisations: readonly Organisation[]
  readonly voted: number | null
  readonly eligible: number | null
  readonly votes: readonly Vote[]
  readonly before: Poll | null
  readonly people: readonly Member[]
}

type Reading = Pick<PollStores, 'polls' | 'network'>

export const readStanding = async (stores: Reading, poll: Poll): Promise<PollStanding> => {
  const [bodies, seated, organisations, voted, votes, before, people] = await Promise.all([
    bodiesOf(stores, poll),
    seatedIn(stores.network, poll),
    stores.network.organisations(poll.network),
    countVoters(stores, poll),
    poll.secrecy === 'named' && (poll.state === 'closed' || poll.showsStanding)
      ? stores.polls.namedVotes(poll.network, poll.id)
      : [],
    poll.before === null ? null : stores.polls.find(poll.network, poll.before),
    stores.network.members(poll.network),
  ])
  const eligible = poll.result ? poll.result.eligible : await countEligible(stores, poll, seated)
  return { poll, bodies, seated, organisations, voted, eligible, votes, before, people }
}

/** A key that is lost is said when the poll ends for it; until then nobody counts. */
const countVoters = async ({ polls }: Reading, poll: Poll): Promise<number | null> => {
  if (poll.state !== 'open') return poll.result?.voters ?? null
  return polls.countVotes(poll).catch(() => null)
}

/** @property isInside a member who has a say there: of a named poll they see who chose what. */
export interface Seeing {
  readonly isInside: boolean
  readonly mayVote: boolean
  readonly maySteer: boolean
  readonly isInChannel: boolean
}

/** What stands in a channel: its presses are offered to all, and names to nobody. */
export const inChannel: Seeing = { isInside: false, mayVote: true, maySteer: true, isInChannel: true }

export const viewPoll = (standing: PollStanding, seeing: Seeing, reader: Reader): PollView => {
  const { poll, bodies, voted, eligible, before } = standing
  const { answering, secrecy, electorate } = poll
  const result = poll.result && viewResult(standing, poll.result, { seeing, reader, isOver: true })
  return {
    id: poll.id,
    number: poll.number,
    bodies: bodies.map(({ name }) => name),
    kind: poll.kind,
    question: poll.question,
    explanation: poll.explanation,
    options: poll.options,
    ...answering,
    takesOptions: answering.takesOptions && appearsBefore(poll, reader.now),
    isAnonymous: secrecy === 'anonymous',
    showsStanding: poll.showsStanding,
    needsBothSides: poll.needsBothSides,
    who: sayWho(standing, reader),
    isPerOrganisation: electorate.isPerOrganisation,
    state: poll.state,
    closesAt: sayMoment(poll.closesAt, reader),
    closedAt: sayMoment(poll.closedAt ?? poll.closesAt, reader),
    voted,
    eligible,
    quorum: poll.quorum,
    standing: standingNow(standing, seeing, reader),
    result,
    before: poll.state === 'closed' && before ? viewBefore(before, poll, reader) : null,
    outcome: poll.outcome,
    reviewOn: poll.reviewOn && sayDate(poll.reviewOn, reader.language),
    isKeyAway: poll.isKeyAway,
    mayVote: seeing.mayVote && poll.state === 'open' && reader.now < poll.closesAt && !poll.isKeyAway,
    maySteer: seeing.maySteer,
    hasVoice: seeing.isInside,
    isInChannel: seeing.isInChannel,
  }
}

/** Of a named poll that shows it; an anonymous one never has one. */
const standingNow = (standing: PollStanding, seeing: Seeing, reader: Reader) => {
  const { poll, votes } = standing
  if (poll.state !== 'open' || !poll.showsStanding || poll.secrecy !== 'named') return null
  return viewResult(standing, countNow(standing, votes), { seeing, reader, isOver: false })
}

const countNow = ({ poll, eligible, seated }: PollStanding, votes: readonly Vote[]): Result =>
  countPoll(poll, votes, { eligible, asked: namedVoters(poll, seated) })

const sayWho = ({ poll, bodies }: Pick<PollStanding, 'poll' | 'bodies'>, { words }: Reader): string => {
  const { polls: say, registers } = words
  const { electorate } = poll
  const names = bodies.map(({ name }) => name).join(', ')
  const kinds = electorate.kinds.map((kind) => registers.kinds[kind])
  return [
    electorate.isPerOrganisation ? say.who.organisations(names) : say.who.voices(names),
    ...(electorate.roles.length > 0 ? [say.who.roles(electorate.roles.map((role) => say.roles[role]).join(', '))] : []),
    ...(kinds.length > 0 ? [say.who.kinds(kinds.join(', '))] : []),
    ...(electorate.isOpenInChannels ? [say.who.inChannels] : []),
  ].join('; ')
}
