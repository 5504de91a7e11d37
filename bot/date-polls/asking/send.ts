/** The hours were chosen: they are put to the members of the body, in each of its channels. */

import type { ChooseState, chooseDatesForm } from '../../../cards/date-poll-forms.ts'
import type { Context } from '../../chat/feature.ts'
import { formDone, openForm, type Reply } from '../../chat/reply.ts'
import { dayAt } from '../../clock.ts'
import { sayDate } from '../../dates/say-due.ts'
import type { Hours, Meeting } from '../../meetings/meeting.ts'
import type { Body } from '../../network/network.ts'
import type { Standing } from '../../network/seating.ts'
import { stewardAmong } from '../../network/seating.ts'
import { Refusal, refusal } from '../../refusal.ts'
import { findBodyToSteer } from '../access.ts'
import { announceNew, follow } from '../announce.ts'
import { type DateOption, type DatePoll, mostOptions } from '../date-poll.ts'
import type { MeetingsForDates } from '../meetings.ts'
import { titleOf } from '../name.ts'
import { hoursFrom } from '../proposing/judge-day.ts'
import { drawPoll } from '../show.ts'
import type { DatePollStores } from '../stores.ts'
import { findMeetingToDate } from './ask.ts'
import { proposeForm } from './propose.ts'

interface Sent {
  readonly state: ChooseState
  readonly values: ReturnType<typeof chooseDatesForm.values.parse>
}

/** The same form sent twice is one poll. */
export const send =
  (stores: DatePollStores, meetings: MeetingsForDates) =>
  async ({ state, values }: Sent, context: Context): Promise<Reply> => {
    const { body, standings } = await findBodyToSteer(stores, state.body, context)
    const options = optionsOf(readChosen({ state, values }, meetings, context))
    requireAnswered(state.answerBy, options, context)
    const warnings = await warnOfOwn({ state, values }, { body, meetings }, context)
    const seen = warnings.length === 0 ? '' : [values.own.trim(), ...warnings].join('\n')
    if (seen !== '' && seen !== state.seen) {
      const typed = { chosen: values.days, own: values.own, warnings }
      return openForm(await proposeForm(stores, { body, state: { ...state, seen }, ...typed }, context))
    }
    // Of two who seek a day for one meeting at once the second finds that it is sought.
    await stores.datePolls.lockMeeting(context.network.id, state.meeting ?? state.id)
    const sent = await stores.datePolls.find(context.network.id, state.id)
    if (sent) return sayOf(stores, sent, { title: body.name, count: sent.options.length }, context)
    const meeting = await findOrBegin(stores, meetings, { state, standings }, context)
    const { poll, isNew } = await stores.datePolls.add({
      ...{ id: state.id, network: context.network.id, body: body.id, meeting: meeting.id, state: 'open', options },
      ...{ answerBy: state.answerBy, fixed: null, createdAt: context.now, createdBy: context.member.id, version: 1 },
    })
    if (!isNew) throw refusal('form.outdated')
    await follow(stores, poll, { ...context, onBehalfOf: stewardAmong(standings) }, 'date-poll.proposed', {
      meeting: meeting.id,
      options: options.map(({ startsAt }) => startsAt),
    })
    const channels = await announceNew(stores, poll, context.now)
    const say = context.words.datePolls.said
    const title = titleOf(meeting, body, context)
    const said = channels === 0 ? say.sentNowhere(title) : say.sent(title, options.length)
    return formDone(context, said, () => drawPoll(stores, poll.id, context))
  }

const sayOf = async (
  stores: DatePollStores,
  poll: DatePoll,
  { title, count }: { readonly title: string; readonly count: number },
  context: Context,
): Promise<Reply> => {
  const meeting = await stores.meetings.find(poll.network, poll.meeting)
  const said = context.words.datePolls.said.sent(meeting?.title || title, count)
  return formDone(context, said, () => drawPoll(stores, poll.id, context))
}

const findOrBegin = async (
  stores: DatePollStores,
  { begin }: MeetingsForDates,
  { state, standings }: { readonly state: ChooseState; readonly standings: readonly Standing[] },
  context: Context,
): Promise<Meeting> => {
  if (state.meeting !== null) return findMeetingToDate(stores, state.meeting, context)
  const { id, body, title, purpose, window } = state
  return begin({ id, body, title, purpose, window }, { ...context, onBehalfOf: stewardAmong(standings) })
}

/** @throws {Refusal} date-poll.none-chosen, date-poll.too-many, and as readOwn */
const readChosen = ({ state, values }: Sent, meetings: MeetingsForDates, context: Context): readonly Hours[] => {
  const proposed = values.days.map((day) => hoursFrom(day, state.startsAt, state.minutes))
  const own = readOwn(values.own, state, meetings, context)
  const all = new Map([...proposed, ...own].map((hours) => [hours.startsAt, hours]))
  const ahead = [...all.values()].filter(({ startsAt }) => startsAt > context.now)
  if (ahead.length === 0) throw refusal('date-poll.none-chosen', undefined, values.days.length > 0 ? 'days' : 'own')
  if (ahead.length > mostOptions) throw refusal('date-poll.too-many', { limit: mostOptions }, 'own')
  return ahead.toSorted((a, b) => a.startsAt - b.startsAt)
}

/** What was proposed was looked at already. */
const warnOfOwn = async (
  { state, values }: Sent,
  { body, meetings }: { readonly body: Body; readonly meetings: MeetingsForDates },
  context: Context,
): Promise<readonly string[]> => {
  const own = readOwn(values.own, state, meetings, context)
  const id = state.meeting ?? state.id
  const warned = await Promise.all(own.map((hours) => meetings.warn({ id, body, hours }, context)))
  return [...new Set(warned.flat())]
}

/** An hour on each line. @throws {Refusal} at `own` */
const readOwn = (
  text: string,
  { startsAt, minutes }: ChooseState,
  { readWhen }: MeetingsForDates,
  { now, network }: Context,
): readonly Hours[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const unreadable = () => refusal('date-poll.own-unreadable', { line: line.slice(0, 100) }, 'own')
      try {
        const { hours } = readWhen(line, { now, region: network.holidayRegion, startsAt, minutes })
        if (!hours) throw unreadable()
        return hours
      } catch (error) {
        if (!(error instanceof Refusal)) throw error
        if (error.reason === 'meeting.when-unreadable') throw unreadable()
        throw new Refusal(error.reason, error.data, 'own')
      }
    })

/** In the order of time, each under a name of its own. */
const optionsOf = (hours: readonly Hours[]): readonly DateOption[] =>
  hours.map((one, at) => ({ id: `o${at + 1}`, startsAt: one.startsAt, endsAt: one.endsAt }))

/** Who is asked for an answer after the day itself is not asked. @throws {Refusal} date-poll.answer-by-late */
const requireAnswered = (
  answerBy: string | null,
  [first]: readonly DateOption[],
  { language }: Pick<Context, 'language'>,
): void => {
  const day = first && dayAt(first.startsAt)
  if (answerBy === null || !day || answerBy < day) return
  throw refusal('date-poll.answer-by-late', { day: sayDate(day, language) }, 'own')
}
