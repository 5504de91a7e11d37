/** On a member's own page: the date polls that wait for their answer, or for that of somebody absent. */
import { type WaitingPollView, waitingPollBlocks } from '../../cards/date-poll-waiting.ts'
import type { Context } from '../chat/feature.ts'
import { sayDate } from '../dates/say-due.ts'
import { hasVoice } from '../network/network.ts'
import { bodiesHeardFrom, standingsIn } from '../network/seating.ts'
import { askedAmong } from './answering/for-whom.ts'
import { findAsked } from './asked.ts'
import type { DatePoll } from './date-poll.ts'
import { titleOf } from './name.ts'
import type { DatePollStores } from './stores.ts'

/** What lies further away comes when these are answered. */
const mostShown = 10

export const showWaiting = (stores: DatePollStores) => async (context: Context) => {
  const bodies = await bodiesHeardFrom(stores.network, context)
  if (bodies.length === 0) return []
  const open = await stores.datePolls.open(
    context.network.id,
    bodies.map(({ id }) => id),
  )
  const ahead = open.filter(({ options }) => options.some(({ startsAt }) => startsAt > context.now))
  const waits = await Promise.all(ahead.map((poll) => isWaiting(stores, poll, context)))
  const waiting = ahead.filter((_, at) => waits[at]).slice(0, mostShown)
  const views = waiting.map(async (poll): Promise<WaitingPollView> => {
    const body = bodies.find(({ id }) => id === poll.body) ?? null
    const meeting = await stores.meetings.find(context.network.id, poll.meeting)
    const title = titleOf(meeting, body, context)
    const answerBy = poll.answerBy && sayDate(poll.answerBy, context.language)
    return { id: poll.id, title, body: body?.name ?? title, answerBy, options: poll.options.length }
  })
  return waitingPollBlocks(await Promise.all(views), context.words)
}

const isWaiting = async (stores: DatePollStores, poll: DatePoll, context: Context): Promise<boolean> => {
  const standings = await standingsIn(stores.network, context, poll.body)
  const heard = standings.filter(({ role }) => hasVoice(role))
  const whom = askedAmong(heard, await findAsked(stores.network, poll.network, poll.body))
  if (whom.length === 0) return false
  const answers = await stores.datePolls.answers(poll.network, poll.id)
  return whom.some(({ member }) => answers.filter((one) => one.member === member).length < poll.options.length)
}
