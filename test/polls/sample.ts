/** A poll on invented questions, and what people say in it. */
import type { Ballot, CountableVote, VoterSide } from '../../bot/polls/ballot.ts'
import type { Poll, PollOption } from '../../bot/polls/poll.ts'
import type { PollDraft } from '../../bot/polls/rules/draft.ts'

export const now = Date.parse('2026-11-23T09:00:00Z')
export const hour = 3_600_000

export const optionsOf = (letters: string): readonly PollOption[] =>
  [...letters].map((letter) => ({ id: letter, text: `Optie ${letter}`, meaning: '' }))

export const draft: PollDraft = {
  body: 'b',
  alsoIn: [],
  kind: 'choice',
  question: 'Waar beginnen we?',
  explanation: '',
  options: optionsOf('ABC').map(({ text, meaning }) => ({ text, meaning })),
  answering: { most: 1, hasNone: false, takesOptions: false },
  secrecy: 'named',
  electorate: { roles: [], kinds: [], isOpenInChannels: false, isPerOrganisation: false },
  quorum: 0,
  showsStanding: false,
  closesAt: now + 48 * hour,
  before: null,
}

export const poll: Poll = {
  ...draft,
  id: 'p',
  network: 'n',
  number: 1,
  options: optionsOf('ABC'),
  electors: null,
  needsBothSides: false,
  isFixed: false,
  isKeyAway: false,
  state: 'open',
  closedAt: null,
  result: null,
  outcome: '',
  reviewOn: null,
  createdAt: now,
  createdBy: 'm0',
  version: 1,
}

/** Each from somebody else. */
export const votesOf = (ballots: readonly Ballot[], side: VoterSide = null, from = 0): readonly CountableVote[] =>
  ballots.map((ballot, at) => ({ voter: `m${from + at}`, side, ballot }))

export const ranked = (order: string): Ballot => ({ kind: 'rank', order: [...order] })
export const chosen = (options: string): Ballot => ({ kind: 'choice', options: [...options] })
