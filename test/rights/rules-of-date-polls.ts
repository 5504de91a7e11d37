import { type Person, seated, voices } from './people.ts'
import { type Rule, rule } from './rule.ts'
import { datePollIds, datesToPropose } from './settle-date-polls.ts'

const stewards: readonly Person[] = ['secretariat', 'chair']
const outside = ['channel.not-seated'] as const
const noVoice = [...outside, 'member.reader'] as const
const noSteward = [...outside, 'meeting.for-steward'] as const
/** Nobody answers for somebody whose deputy they are not. */
const notTheirs = [...noVoice, 'form.outdated'] as const

const poll = { poll: datePollIds.poll }
const waiting = { meeting: datePollIds.waiting }
const ofPoll = () => [{ data: poll }]

export const rulesOfDatePolls: readonly Rule[] = [
  rule(
    'command datum',
    ['Beginnen een datum te zoeken, voor een overleg dat men voorzit', 'Begin to find a date for a body one chairs'],
    { here: stewards, alone: [...stewards, 'elsewhere'] },
    { otherwise: noSteward },
  ),
  rule('submit date-poll.choose-body', ['Kiezen voor welk overleg', 'Choose for which body'], stewards, {
    otherwise: noSteward,
    asks: ({ bodies }) => [{ state: { text: 'in mei' }, values: { body: bodies.oogo.id } }],
  }),
  rule('press date-poll.propose', ['Een datum zoeken voor een bijeenkomst', 'Find a date for a meeting'], stewards, {
    otherwise: noSteward,
    asks: () => [{ data: waiting }],
  }),
  rule('submit date-poll.ask', ['Datums laten voorstellen in een periode', 'Have dates proposed'], stewards, {
    otherwise: noSteward,
    asks: async ({ sentFrom }) => [
      await sentFrom({ press: 'date-poll.propose', data: waiting }, { when: 'in maart/april' }),
    ],
  }),
  rule('submit date-poll.propose-these', ['Datums voorleggen aan een overleg', 'Put dates before a body'], stewards, {
    otherwise: noSteward,
    asks: ({ bodies }) => [datesToPropose(bodies.oogo)],
  }),
  rule('press date-poll.show', ['Een datumvoorstel bekijken', 'See a date poll'], seated, {
    otherwise: outside,
    asks: ofPoll,
  }),
  rule('press date-poll.answer', ['Beginnen te antwoorden wanneer men kan', 'Begin to say when one can'], voices, {
    otherwise: noVoice,
    asks: ofPoll,
  }),
  rule('press date-poll.can', ['Bij één datum zeggen dat men kan', 'Say of one date that one can'], voices, {
    otherwise: noVoice,
    asks: () => [{ data: { ...poll, option: 'o1' } }],
  }),
  rule('press date-poll.answer-all', ['Bij alle datums hetzelfde antwoorden', 'Answer all dates alike'], voices, {
    otherwise: noVoice,
    asks: () => (['yes', 'no'] as const).map((answer) => ({ data: { ...poll, answer } })),
  }),
  rule('submit date-poll.answer-for', ['Kiezen voor wie men antwoordt', 'Choose for whom one answers'], ['owner'], {
    otherwise: notTheirs,
    asks: ({ members }) => [{ state: poll, values: { member: members.owner.id } }],
  }),
  rule(
    'submit date-poll.answer',
    ['Antwoorden wanneer men kan, voor zichzelf of als plaatsvervanger', 'Say when one can, for oneself or as deputy'],
    ['owner'],
    {
      otherwise: notTheirs,
      asks: ({ members }) => [{ state: { ...poll, member: members.owner.id }, values: { o1: 'yes' } }],
    },
  ),
  rule('press date-poll.fix', ['Beginnen een datum vast te leggen', 'Begin to fix a date'], stewards, {
    otherwise: noSteward,
    asks: ofPoll,
  }),
  rule('submit date-poll.fix', ['Een datum vastleggen', 'Fix a date'], stewards, {
    otherwise: noSteward,
    asks: () => [{ state: { ...poll, version: 1, warned: 'o1' }, values: { option: 'o1', sure: 'yes' } }],
  }),
  rule('press date-poll.withdraw', ['Beginnen een datumvoorstel in te trekken', 'Begin to withdraw a poll'], stewards, {
    otherwise: noSteward,
    asks: ofPoll,
  }),
  rule('submit date-poll.withdraw', ['Een datumvoorstel intrekken', 'Withdraw a date poll'], stewards, {
    otherwise: noSteward,
    asks: () => [{ state: poll, values: {} }],
  }),
]
