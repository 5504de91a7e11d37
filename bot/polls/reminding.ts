/** A day before a poll closes whoever has not voted hears of it, in private; and on the day to look back who keeps it. */
import { button } from '../../cards/card.ts'
import type { NudgeLineView } from '../../cards/nudges.ts'
import { outcomePress, showPollPress, votePress } from '../../cards/poll-presses.ts'
import { press } from '../../cards/press.ts'
import { instantOn } from '../clock.ts'
import { sayDate } from '../dates/say-due.ts'
import { stewardsOf } from '../network/seating.ts'
import { refKey } from '../ref.ts'
import { Refusal } from '../refusal.ts'
import { findSilence } from '../reminders/quiet.ts'
import type { NudgeReader, Remindable } from '../reminders/remindable.ts'
import { hasOccasion, type Occasions, type PlannedReminder, snoozed } from '../reminders/reminder.ts'
import { lastMoment, nextMoment, workingHour } from '../reminders/timing/moments.ts'
import { nameOf, sayMoment } from './name.ts'
import { type Poll, pollRef } from './poll.ts'
import { voterOf } from './rules/voters.ts'
import type { PollStores } from './stores.ts'
import { knownVoters, seatedIn } from './voters.ts'

type Planning = Pick<PollStores, 'network' | 'reminders' | 'reminderSettings'>

const day = 24 * 60 * 60_000
const [closing, review] = ['closing', 'review'] as const

/**
 * Of an open poll for all its voters alike, whether they have voted or not: a list of reminders tells nothing. Whom it
 * is still said to is asked when it comes.
 */
export const planReminders = async (stores: Planning, poll: Poll, now: number): Promise<void> => {
  const planned = poll.state === 'open' ? await planClosing(stores, poll, now) : await planReview(stores, poll, now)
  await stores.reminders.schedule(poll.network, pollRef(poll.id), planned)
}

/** Whether whoever has not voted is still reminded, as far as a body's own silence says. */
export const remindsBefore = async (
  stores: Planning,
  { network, body, closesAt }: Poll,
  now: number,
): Promise<boolean> => lastMoment(closesAt - day, await findSilence(stores, network, body)) > now

const planClosing = async (stores: Planning, poll: Poll, now: number): Promise<readonly PlannedReminder[]> => {
  const voters = knownVoters(poll, await seatedIn(stores.network, poll))
  const planned = voters.map(async ({ person }): Promise<PlannedReminder> => {
    const silence = await findSilence(stores, poll.network, poll.body, person.id)
    const dueAt = lastMoment(poll.closesAt - day, silence)
    return reminderOf(poll, { occasion: closing, dueAt, member: person.id, moment: `${poll.closesAt}` })
  })
  return (await Promise.all(planned)).filter(({ dueAt }) => dueAt > now)
}

const planReview = async (stores: Planning, poll: Poll, now: number): Promise<readonly PlannedReminder[]> => {
  const { reviewOn } = poll
  if (poll.state !== 'closed' || reviewOn === null) return []
  const planned = (await reviewersOf(stores, poll)).map(async (member): Promise<PlannedReminder> => {
    const silence = await findSilence(stores, poll.network, poll.body, member)
    const dueAt = nextMoment(instantOn(reviewOn, workingHour), silence)
    return reminderOf(poll, { occasion: review, dueAt, member, moment: reviewOn })
  })
  return (await Promise.all(planned)).filter(({ dueAt }) => dueAt > now)
}

/** Who made it, and who keeps order there. */
const reviewersOf = async ({ network }: Pick<PollStores, 'network'>, poll: Poll): Promise<readonly string[]> => {
  const maker = await network.member(poll.network, poll.createdBy)
  const stewards = await stewardsOf(network, poll.network, poll.body)
  return [...new Set([...(maker && maker.leftOn === null ? [maker.id] : []), ...stewards])]
}

const reminderOf = (
  { network, id }: Poll,
  given: Pick<PlannedReminder, 'dueAt'> & Record<'occasion' | 'member' | 'moment', string>,
): PlannedReminder => {
  const ref = pollRef(id)
  const { occasion, dueAt, member, moment } = given
  return { network, ref, member, occasion, dueAt, key: [refKey(ref), occasion, moment, member].join(':') }
}

type Reading = Pick<PollStores, 'polls' | 'network'>

export const remindablePolls = (stores: Reading): Remindable => ({
  isOwed: async ({ network, ref, occasion, member }, now) => {
    const poll = await stores.polls.find(network, ref.id)
    if (!poll) return false
    if (poll.state === 'open') return now < poll.closesAt && (await isWaitedFor(stores, poll, member))
    const isForReview = occasion === review || occasion === snoozed
    return isForReview && poll.reviewOn !== null && (await reviewersOf(stores, poll)).includes(member)
  },

  bodyOf: async (network, id) => (await stores.polls.find(network, id))?.body ?? null,

  say: async (line, reader) => {
    const poll = await stores.polls.find(reader.network, line.ref.id)
    return poll && sayLine(poll, line, reader)
  },
})

const isWaitedFor = async (stores: Reading, poll: Poll, member: string): Promise<boolean> => {
  const found = knownVoters(poll, await seatedIn(stores.network, poll)).find(({ person }) => person.id === member)
  if (!found) return false
  const voter = voterOf(poll, found.candidate)
  try {
    return !(await stores.polls.whoVoted(poll, [voter])).has(voter)
  } catch (error) {
    // Its key is lost: it will be said that it cannot be counted.
    if (error instanceof Refusal) return false
    throw error
  }
}

/** The same whether they have voted or not: a message that changes when somebody votes tells that, and when. */
const sayLine = (poll: Poll, line: Occasions, reader: NudgeReader): NudgeLineView => {
  const say = reader.words.polls
  const name = nameOf(poll, reader)
  const show = button(say.show, press(showPollPress, { poll: poll.id }))
  if (poll.state === 'closed' && poll.reviewOn !== null && hasOccasion(line, review)) {
    const outcome = button(say.changeOutcome, press(outcomePress, { poll: poll.id }))
    return {
      text: say.nudge.review(name, sayDate(poll.reviewOn, reader.language)),
      isOver: false,
      buttons: [show, outcome],
    }
  }
  if (poll.state !== 'open' || reader.now >= poll.closesAt)
    return { text: say.nudge.over(name), isOver: true, buttons: [] }
  const vote = button(say.vote, press(votePress, { poll: poll.id }), 'primary')
  return { text: say.nudge.closing(name, sayMoment(poll.closesAt, reader)), isOver: false, buttons: [vote, show] }
}
