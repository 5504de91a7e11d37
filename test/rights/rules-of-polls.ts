import { everyone, type Person, seated, voices } from './people.ts'
import { type Rule, rule } from './rule.ts'
import { askedInPoll, pollIds } from './settle-polls.ts'

const outside = ['channel.not-seated'] as const
const noVoice = [...outside, 'member.reader'] as const
/** The owner made them. */
const stewards: readonly Person[] = ['secretariat', 'chair', 'owner']
const noSteward = [...outside, 'poll.for-steward'] as const
const noVoter = [...outside, 'poll.not-voter'] as const

const open = { poll: pollIds.open }
const closed = { poll: pollIds.closed }
const ofOpen = () => [{ data: open }]
const ofClosed = () => [{ data: closed }]
const seen = { version: 1 }

export const rulesOfPolls: readonly Rule[] = [
  rule(
    'command peiling',
    [
      'Beginnen een peiling te maken, voor een overleg waarin men meepraat',
      'Begin a poll in a body where one has a say',
    ],
    { here: voices, alone: [...voices, 'elsewhere'] },
    { otherwise: noVoice },
  ),
  rule(
    'press poll.make',
    ['Beginnen een peiling te maken', 'Begin a poll'],
    { here: voices, alone: [...voices, 'elsewhere'] },
    {
      otherwise: noVoice,
      asks: () => [{ data: {} }],
    },
  ),
  rule('submit poll.begin', ['Kiezen waarmee een peiling begint', 'Choose what a poll begins with'], voices, {
    otherwise: noVoice,
    asks: ({ bodies }) => [{ state: { body: bodies.oogo.id, text: '' }, values: { template: 'choose' } }],
  }),
  rule('submit poll.make', ['Een peiling bekijken en openen', 'Look at a poll and open it'], voices, {
    otherwise: noVoice,
    asks: ({ bodies }) => [
      {
        state: { id: 'poll-new', body: bodies.oogo.id, before: null, seen: '' },
        values: {
          question: 'Wat nu?',
          options: 'Dit\nDat',
          kind: 'choice',
          secrecy: 'named',
          closesAt: 'over een week',
        },
      },
    ],
  }),
  rule('command peilingen', ['Peilingen bekijken', 'See polls'], everyone),
  rule('press poll.list', ['Meer peilingen bekijken', 'See more polls'], everyone, {
    asks: () => [{ data: { skip: 0 } }],
  }),
  rule('press poll.show', ['Een peiling en haar uitslag bekijken', 'See a poll and its result'], seated, {
    otherwise: outside,
    asks: () => [{ data: open }, { data: closed }],
  }),
  rule('press poll.vote', ['Beginnen te stemmen', 'Begin to vote'], voices, { otherwise: noVoter, asks: ofOpen }),
  rule('submit poll.vote-as', ['Kiezen voor wie men stemt', 'Choose for whom one votes'], ['owner'], {
    otherwise: [...noVoter, 'form.outdated'],
    asks: ({ members }) => [{ state: open, values: { as: members.owner.id } }],
  }),
  rule(
    'submit poll.vote',
    ['Stemmen, voor zichzelf of als plaatsvervanger', 'Vote, for oneself or as deputy'],
    ['owner'],
    {
      otherwise: [...noVoter, 'form.outdated'],
      asks: ({ members }) => [
        { state: { ...open, as: members.owner.id, asked: askedInPoll }, values: { options: pollIds.option } },
      ],
    },
  ),
  rule('press poll.answer', ['Met één druk antwoorden, op naam', 'Answer by one press, by name'], voices, {
    otherwise: noVoter,
    asks: () => [{ data: { ...open, option: pollIds.option } }],
  }),
  rule('press poll.add-option', ['Zeggen dat men een optie mist', 'Say that one misses an option'], voices, {
    otherwise: noVoter,
    asks: ofOpen,
  }),
  rule('submit poll.add-option', ['Een optie toevoegen', 'Add an option'], voices, {
    otherwise: noVoter,
    asks: () => [{ state: { ...open, id: 'o3'.padEnd(20, '-') }, values: { option: 'Thuiszitters' } }],
  }),
  rule(
    'press poll.edit',
    ['Beginnen een peiling te wijzigen; ook wie haar maakte', 'Begin to change a poll; also whoever made it'],
    stewards,
    { otherwise: noSteward, asks: ofOpen },
  ),
  rule(
    'submit poll.edit',
    ['Een peiling wijzigen; ook wie haar maakte', 'Change a poll; also whoever made it'],
    stewards,
    {
      otherwise: noSteward,
      asks: () => [{ state: { ...open, ...seen }, values: { closesAt: 'over een week' } }],
    },
  ),
  rule('press poll.close', ['Beginnen een peiling te sluiten', 'Begin to close a poll'], stewards, {
    otherwise: noSteward,
    asks: ofOpen,
  }),
  rule(
    'submit poll.close',
    ['Een peiling sluiten; ook wie haar maakte', 'Close a poll; also whoever made it'],
    stewards,
    {
      otherwise: noSteward,
      asks: () => [{ state: open, values: {} }],
    },
  ),
  rule('press poll.withdraw', ['Beginnen een peiling in te trekken', 'Begin to withdraw a poll'], stewards, {
    otherwise: noSteward,
    asks: ofOpen,
  }),
  rule(
    'submit poll.withdraw',
    ['Een peiling intrekken; ook wie haar maakte', 'Withdraw a poll; also whoever made it'],
    stewards,
    { otherwise: noSteward, asks: () => [{ state: open, values: {} }] },
  ),
  rule('press poll.outcome', ['Beginnen de uitkomst vast te leggen', 'Begin to write down the outcome'], stewards, {
    otherwise: noSteward,
    asks: ofClosed,
  }),
  rule(
    'submit poll.outcome',
    ['De uitkomst vastleggen; ook wie de peiling maakte', 'Write down the outcome; also whoever made the poll'],
    stewards,
    {
      otherwise: noSteward,
      asks: () => [{ state: { ...closed, version: 2 }, values: { outcome: 'We praten erover.' } }],
    },
  ),
  rule('press poll.agree', ['Van een uitslag een afspraak maken', 'Make an agreement of a result'], voices, {
    otherwise: noVoice,
    asks: ofClosed,
  }),
  rule('press poll.agenda', ['Beginnen een uitslag te agenderen', 'Begin to put a result on an agenda'], voices, {
    otherwise: noVoice,
    asks: ofClosed,
  }),
  rule('submit poll.agenda', ['Een uitslag op een agenda zetten', 'Put a result on an agenda'], voices, {
    otherwise: noVoice,
    asks: ({ bodies }) => [{ state: closed, values: { body: bodies.oogo.id } }],
  }),
  rule('press poll.export', ['Een uitslag als bestand meenemen', 'Take a result along as a file'], seated, {
    otherwise: outside,
    asks: ofClosed,
  }),
  rule('press poll.repeat', ['Een peiling opnieuw houden', 'Hold a poll again'], voices, {
    otherwise: noVoice,
    asks: ofClosed,
  }),
]
