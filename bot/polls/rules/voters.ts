/** Who may vote, and for whom a vote counts. Pure. */
import { hasVoice, type OrganisationKind, type Role } from '../../network/network.ts'
import { refusal } from '../../refusal.ts'
import type { Poll } from '../poll.ts'

/**
 * Somebody who wants to vote: a member, or whom they stand in for.
 *
 * @property roles in those of the poll's bodies in which they sit; none where they sit in no one of them.
 * @property isInChannel they answer in a channel where the poll stands.
 */
export interface Candidate {
  readonly member: string
  readonly organisation: string
  readonly kind: OrganisationKind
  readonly roles: readonly Role[]
  readonly isInChannel: boolean
}

type Asking = Pick<Poll, 'electorate' | 'electors'>

/** Under whom a vote is kept: the member, or the organisation. */
export const voterOf = ({ electorate }: Pick<Poll, 'electorate'>, { member, organisation }: Candidate): string =>
  electorate.isPerOrganisation ? organisation : member

/**
 * Of an anonymous poll the voters are fixed, also for whoever lost their seat: who could take voters away would find out
 * as much as who could add some. Who speaks for an organisation is still asked at the vote.
 */
export const mayVote = (poll: Asking, candidate: Candidate): boolean => {
  if (poll.electors === null) return isAsked(poll, candidate)
  const isElector = poll.electors.includes(voterOf(poll, candidate))
  return isElector && (!poll.electorate.isPerOrganisation || isAsked(poll, candidate))
}

/** Whether the poll is for them, whenever it opened: these are its electors where it is anonymous. */
export const isAsked = ({ electorate }: Pick<Poll, 'electorate'>, candidate: Candidate): boolean => {
  const { roles, kinds, isOpenInChannels } = electorate
  if (isOpenInChannels && candidate.isInChannel) return true
  const isOfKind = kinds.length === 0 || kinds.includes(candidate.kind)
  return isOfKind && candidate.roles.some((role) => hasVoice(role) && (roles.length === 0 || roles.includes(role)))
}

/** @returns under whom the vote is kept. @throws {Refusal} poll.not-voter; poll.not-elector where they came too late */
export const requireVoter = (poll: Asking, candidate: Candidate): string => {
  if (mayVote(poll, candidate)) return voterOf(poll, candidate)
  throw refusal(poll.electors !== null && isAsked(poll, candidate) ? 'poll.not-elector' : 'poll.not-voter')
}

/**
 * How many could vote: those of an anonymous poll were fixed; else whoever is asked today, and whoever voted and is not
 * asked any more, so never fewer than voted. null where it is open to whoever comes by in a channel.
 *
 * @param voted of a poll by name; who voted in an anonymous one nobody has to know.
 */
export const eligibleOf = (poll: Asking, asked: readonly string[], voted: readonly string[]): number | null => {
  if (poll.electorate.isOpenInChannels) return null
  return poll.electors === null ? new Set([...asked, ...voted]).size : poll.electors.length
}
