/** A poll opens. Pure. */
import { refusal } from '../../refusal.ts'
import type { Poll } from '../poll.ts'
import { draftPoll, type PollDraft } from './draft.ts'

/**
 * @property voters members, or organisations where each has one vote, that may vote today by body, role and kind; of a
 *   poll that is open in channels and anonymous, every member of the network.
 * @property needsBothSides the body decides jointly. @property newId a random id. @property now epoch milliseconds.
 */
export interface Opening {
  readonly id: string
  readonly network: string
  readonly by: string
  readonly voters: readonly string[]
  readonly needsBothSides: boolean
  readonly now: number
  readonly newId: () => string
}

/** @throws {Refusal} poll.nobody, poll.quorum-high, and as `draftPoll` */
export const makePoll = (given: PollDraft, opening: Opening): Omit<Poll, 'number'> => {
  const { id, network, by, needsBothSides, now, newId } = opening
  const draft = draftPoll(given, now)
  const voters = [...new Set(opening.voters)]
  requireVoters(draft, voters.length)
  return {
    ...draft,
    id,
    network,
    options: draft.options.map((option) => ({ id: newId(), ...option })),
    // In an order of their own: theirs in our tables tells who came in when.
    electors: draft.secrecy === 'anonymous' ? voters.toSorted() : null,
    needsBothSides,
    isFixed: false,
    isKeyAway: false,
    state: 'open',
    closedAt: null,
    result: null,
    outcome: '',
    reviewOn: null,
    createdAt: now,
    createdBy: by,
    version: 1,
  }
}

const requireVoters = ({ electorate, secrecy, quorum }: PollDraft, voters: number): void => {
  // Who will come by in a channel nobody knows, unless it was fixed.
  if (electorate.isOpenInChannels && secrecy === 'named') return
  if (voters === 0) throw refusal('poll.nobody', undefined, 'electorate')
  if (quorum > voters) throw refusal('poll.quorum-high', { most: voters }, 'quorum')
}
