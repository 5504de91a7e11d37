/** Before answers are due whoever gave none hears of it, in private; on the day itself the stewards hear whose are missing. */
import { datePollNudge } from '../../cards/date-poll-waiting.ts'
import type { Owed } from '../chat/outbox.ts'
import { dayAt, daysAfter, instantOn } from '../clock.ts'
import { sayDate } from '../dates/say-due.ts'
import { stewardsOf } from '../network/seating.ts'
import { refKey } from '../ref.ts'
import { findSilence } from '../reminders/quiet.ts'
import type { Remindable } from '../reminders/remindable.ts'
import { type PlannedReminder, type Reminder, snoozed } from '../reminders/reminder.ts'
import { lastMoment, nextMoment, workingHour } from '../reminders/timing/moments.ts'
import type { Silence } from '../reminders/timing/silence.ts'
import { findAsked } from './asked.ts'
import { type DatePoll, datePollRef } from './date-poll.ts'
import { titleOf } from './name.ts'
import type { DatePollStores } from './stores.ts'
import { findSilent, readStanding } from './view.ts'

/** Days before answers are due. */
const askedAgain = [2, 0] as const

type Planning = Pick<DatePollStores, 'network' | 'reminders' | 'reminderSettings'>

/** Of what would have come before now nothing is said, but for what is due at this very moment. */
export const planReminders = async (stores: Planning, poll: DatePoll, now: number): Promise<void> => {
  const { network, body, id, answerBy } = poll
  if (answerBy === null) return stores.reminders.forget(network, datePollRef(id))
  const [asked, stewards] = await Promise.all([
    findAsked(stores.network, network, body),
    stewardsOf(stores.network, network, body),
  ])
  const planned: PlannedReminder[] = [cardsTurn(poll, answerBy)]
  for (const { member } of asked)
    for (const days of askedAgain)
      planned.push(await tellOf(stores, poll, `unanswered-${days}`, { answerBy, days, member }))
  for (const member of stewards)
    planned.push(await tellOf(stores, poll, 'who-is-missing', { answerBy, days: 0, member }))
  const waiting = await stores.reminders.waiting(network, datePollRef(id))
  const silenceOf = (member: string | null = null) => findSilence(stores, network, body, member)
  await stores.reminders.schedule(network, datePollRef(id), await stillToCome({ planned, waiting, now }, silenceOf))
}

/** What comes earlier from now on, and had come by now, comes as soon as it may; what is due at this moment stays. */
const stillToCome = async (
  {
    planned,
    waiting,
    now,
  }: { readonly planned: readonly PlannedReminder[]; readonly waiting: readonly Reminder[]; readonly now: number },
  silenceOf: (member?: string | null) => Promise<Silence>,
): Promise<readonly PlannedReminder[]> => {
  const still: PlannedReminder[] = []
  for (const one of planned) {
    const was = waiting.find(({ key }) => key === one.key)?.dueAt
    if (one.dueAt > now) still.push(one)
    else if (was !== undefined)
      still.push({ ...one, dueAt: was > now ? nextMoment(now, await silenceOf(one.member)) : was })
  }
  return still
}

/** On its last day its cards say how many are missing. */
const cardsTurn = ({ network, id }: DatePoll, answerBy: string): PlannedReminder => {
  const ref = datePollRef(id)
  return {
    network,
    ref,
    key: `${refKey(ref)}:turn:${answerBy}`,
    occasion: 'turn',
    dueAt: instantOn(answerBy, workingHour),
  }
}

const tellOf = async (
  stores: Planning,
  { network, body, id }: DatePoll,
  occasion: string,
  { answerBy, days, member }: { readonly answerBy: string; readonly days: number; readonly member: string },
): Promise<PlannedReminder> => {
  const ref = datePollRef(id)
  const silence = await findSilence(stores, network, body, member)
  return {
    ...{ network, ref, member, occasion },
    key: [refKey(ref), occasion, answerBy, member].join(':'),
    dueAt: lastMoment(instantOn(daysAfter(answerBy, -days), workingHour), silence),
  }
}

export const remindOfAnswers =
  (stores: Pick<DatePollStores, 'datePolls' | 'outbox'> & Planning) =>
  async ({ network, ref, occasion }: Reminder, _occurrence: string, now: number): Promise<readonly Owed[]> => {
    const poll = await stores.datePolls.find(network, ref.id)
    if (poll?.state !== 'open') return []
    if (occasion === 'turn') await stores.outbox.refresh(network, ref)
    // From before each was told by themselves.
    else await planReminders(stores, poll, now)
    return []
  }

const isStewardOf = async (stores: Reading, { network, body }: DatePoll, { id }: { readonly id: string }) =>
  (await stewardsOf(stores.network, network, body)).includes(id)

type Reading = Pick<DatePollStores, 'datePolls' | 'meetings' | 'network'>

export const remindableDatePolls = (stores: Reading): Remindable => ({
  isOwed: async ({ network, ref, occasion, member }, now) => {
    const poll = await stores.datePolls.find(network, ref.id)
    if (poll?.state !== 'open') return false
    const silent = findSilent(await readStanding(stores, poll))
    const isOpen = poll.answerBy === null || poll.answerBy >= dayAt(now)
    const isAsked = isOpen && silent.some((one) => one.member === member)
    const isForSteward = occasion === 'who-is-missing' || (occasion === snoozed && !isAsked)
    if (!isForSteward) return isAsked
    const isOver = occasion === snoozed && silent.length === 0
    return !isOver && (await isStewardOf(stores, poll, { id: member }))
  },

  bodyOf: async (network, id) => (await stores.datePolls.find(network, id))?.body ?? null,

  say: async ({ ref, occasion }, reader) => {
    const poll = await stores.datePolls.find(reader.network, ref.id)
    if (!poll) return null
    const standing = await readStanding(stores, poll)
    const silent = findSilent(standing)
    const isAsked = silent.some(({ member }) => member === reader.member.id)
    const isPutOff = occasion === snoozed && !isAsked
    const isForSteward = occasion === 'who-is-missing' || (isPutOff && (await isStewardOf(stores, poll, reader.member)))
    const isOver = poll.state !== 'open' || !(isForSteward || isAsked)
    const view = {
      poll: poll.id,
      title: titleOf(standing.meeting, standing.body, reader),
      answerBy: poll.answerBy && poll.answerBy > dayAt(reader.now) ? sayDate(poll.answerBy, reader.language) : null,
      names: isForSteward ? silent.map(({ person }) => person.name) : null,
      isOver,
    }
    return datePollNudge(view, reader.words)
  },
})
