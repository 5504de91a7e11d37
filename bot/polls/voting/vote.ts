/** "Stemmen": the form, with the vote before filled in where it is by name; and of a few options by name, one press. */
import { card, paragraph } from '../../../cards/card.ts'
import { secrecyOf, votedCard } from '../../../cards/poll-card.ts'
import { answerPollPress, votePress } from '../../../cards/poll-presses.ts'
import { castVoteForm } from '../../../cards/poll-vote-forms.ts'
import { noneOption, voteAsForm, voteForm } from '../../../cards/poll-vote-shape.ts'
import { type Context, type Feature, onForm, onPress } from '../../chat/feature.ts'
import { openForm, type Reply, whisper } from '../../chat/reply.ts'
import { refusal } from '../../refusal.ts'
import { findPoll } from '../access.ts'
import type { Ballot } from '../ballot.ts'
import { sayMoment } from '../name.ts'
import type { Poll } from '../poll.ts'
import { checkBallot } from '../rules/check-ballot.ts'
import { askedOf, requireAsked, requireOpen } from '../rules/open.ts'
import { showDone } from '../show.ts'
import type { PollStores } from '../stores.ts'
import { requireVoting, type Voting } from '../voters.ts'
import { castVote } from './cast.ts'
import { askForWhom, askPressedFor, nameOfVoter, type Opened, onlyOwn, pick, sayWhom } from './for-whom.ts'
import { fillVote, readBallot } from './read-ballot.ts'

export const voting = (stores: PollStores): Required<Pick<Feature, 'presses' | 'forms'>> => ({
  presses: [
    onPress(votePress, async ({ poll: id }, context) => {
      const opened = await findVoting(stores, id, context)
      return opened.whom.length > 1
        ? askForWhom(stores, opened, context)
        : openVote(stores, opened, opened.whom[0], context)
    }),
    onPress(answerPollPress, async ({ poll: id, option, as }, context) => {
      const opened = await findVoting(stores, id, context)
      const { poll, whom } = opened
      const [ballot, answer] = [pressedBallot(poll, option), sayAnswer(poll, option, context)]
      const voter = as === undefined ? onlyOwn(opened) : pick(whom, as)
      if (voter === null) return whisper(await askPressedFor(stores, opened, { option, answer }, context))
      await castVote(stores, { poll, voting: voter, ballot }, context.now)
      const [name, at] = [await nameOfVoter(stores, poll, voter, context), sayMoment(poll.closesAt, context)]
      const say = context.words.pollForms.vote
      const said = name === '' ? say.keptAnswer(answer, at) : say.keptAnswerFor(name, answer, at)
      return sayPressed(stores, poll, said, context)
    }),
  ],
  forms: [
    onForm(voteAsForm, async ({ state, values }, context) => {
      const opened = await findVoting(stores, state.poll, context)
      return openVote(stores, opened, pick(opened.whom, values.as), context)
    }),
    onForm(voteForm, async ({ state, values }, context) => {
      const { poll, whom } = await findVoting(stores, state.poll, context)
      requireAsked(poll, state.asked)
      const voter = pick(whom, state.as)
      const ballot = readBallot(poll, values)
      await castVote(stores, { poll, voting: voter, ballot }, context.now)
      const said = sayKept(poll, await nameOfVoter(stores, poll, voter, context), ballot, context)
      return { ...whisper(votedCard({ ...poll, said }, context.words)), isDeed: true }
    }),
  ],
})

/** @throws {Refusal} poll.closed, -withdrawn, -uncountable, -not-voter, -not-elector, and as findPoll */
const findVoting = async (stores: PollStores, id: string, context: Context): Promise<Opened> => {
  const { poll } = await findPoll(stores, id, context)
  requireOpen(poll, context.now)
  return { poll, whom: await requireVoting(stores.network, poll, context) }
}

const openVote = async (stores: PollStores, { poll }: Opened, voter: Voting, context: Context): Promise<Reply> => {
  const { id, kind, question, explanation, options, answering, secrecy, showsStanding } = poll
  const isAnonymous = secrecy === 'anonymous'
  // A form that cannot be kept is not offered.
  if (isAnonymous) await stores.polls.whoVoted(poll, [])
  // Whoever signs in by a link that was somebody else's finds nothing either.
  const before = isAnonymous ? null : await stores.polls.voteOf(poll, voter.voter)
  return openForm(
    castVoteForm(
      {
        state: { poll: id, as: voter.person.id, asked: askedOf(poll) },
        ...{ question, explanation, kind, options, ...answering },
        secrecy: secrecyOf({ isAnonymous, kind, showsStanding }, context.words),
        whom: await sayWhom(stores, poll, voter, context),
        before: isAnonymous ? 'unseen' : before === null ? 'none' : 'shown',
        filled: fillVote(before),
      },
      context.words,
    ),
  )
}

/** Never what was chosen: this may stand somewhere. */
const sayKept = (poll: Poll, name: string, ballot: Ballot, context: Context): string => {
  const say = context.words.pollForms.vote
  const at = sayMoment(poll.closesAt, context)
  const kept = name === '' ? say.kept(at) : say.keptFor(name, at)
  const left = leftOf(poll, ballot)
  return left === 0 ? kept : `${kept} ${say.left(left)}`
}

/** Stickers that were not handed out. */
const leftOf = ({ answering }: Poll, ballot: Ballot): number =>
  ballot.kind === 'dots' && Object.keys(ballot.dots).length > 0
    ? answering.most - Object.values(ballot.dots).reduce((sum, one) => sum + one, 0)
    : 0

/** @throws {Refusal} poll.not-pressed where it is answered in the form alone, and as `checkBallot` */
const pressedBallot = (poll: Poll, option: string): Ballot => {
  if (poll.secrecy === 'anonymous') throw refusal('poll.not-pressed')
  if (poll.kind === 'consent' && option === 'agree')
    return checkBallot(poll, { kind: 'consent', answer: option, reason: '' })
  if (poll.kind !== 'choice' || poll.answering.most !== 1) throw refusal('poll.not-pressed')
  if (option === noneOption && !poll.answering.hasNone) throw refusal('poll.option-gone')
  return checkBallot(poll, { kind: 'choice', options: option === noneOption ? [] : [option] })
}

/** Of a poll by name alone. */
const sayAnswer = ({ kind, options }: Poll, option: string, { words: { polls } }: Context): string => {
  const chosen = options.find(({ id }) => id === option)?.text
  return kind === 'consent' ? polls.answers.agree : chosen === undefined ? polls.none : `“${chosen}”`
}

/** The card in a channel tells others how many; what one chose oneself is told to oneself. */
const sayPressed = async (stores: PollStores, { id }: Poll, said: string, context: Context): Promise<Reply> =>
  context.isPrivate ? showDone(stores, id, said, context) : { ...whisper(card(said, paragraph(said))), isDeed: true }
