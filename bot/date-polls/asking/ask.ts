/** `/datum` and "Datum zoeken": for which meeting, and in what period. */
import { askForDatesForm, choosePollBodyForm, newMeeting } from '../../../cards/date-poll-forms.ts'
import type { Offered } from '../../../cards/network-fields.ts'
import type { Context } from '../../chat/feature.ts'
import { openForm, type Reply } from '../../chat/reply.ts'
import { daysAfter } from '../../clock.ts'
import { sayDate } from '../../dates/say-due.ts'
import { isWorkingDay, lastWorkingDayBefore } from '../../dates/school-calendar.ts'
import { newId } from '../../ids.ts'
import type { Meeting } from '../../meetings/meeting.ts'
import type { Body } from '../../network/network.ts'
import { bodiesSeenBy, bodiesSteeredBy } from '../../network/seating.ts'
import { refusal } from '../../refusal.ts'
import { findBodyToSteer } from '../access.ts'
import { titleOf } from '../name.ts'
import type { DatePollStores } from '../stores.ts'

/** People are given a week to answer. */
const answerDays = 7
/** A body does not wait for more days than this at once. */
const mostToPlan = 50

/** In a channel for its body; elsewhere for one that is chosen, of those that the member keeps in order. */
export const askInBody = async (stores: DatePollStores, text: string, context: Context): Promise<Reply> => {
  if (context.channel) return askForBody(stores, context.channel.body, text, context)
  if (!context.isPrivate) throw refusal('channel.unknown')
  const bodies = await bodiesSteeredBy(stores.network, context)
  const [only, ...others] = bodies
  if (!only) throw refusal((await sitsNowhere(stores, context)) ? 'member.no-body' : 'meeting.for-steward')
  if (others.length === 0) return askForBody(stores, only.id, text, context)
  const options = bodies.map(({ id, name }) => ({ value: id, label: name }))
  return openForm(choosePollBodyForm({ options, chosen: [] }, text, context.words))
}

const sitsNowhere = async ({ network }: DatePollStores, context: Context): Promise<boolean> =>
  (await bodiesSeenBy(network, context)).length === 0

/** @throws {Refusal} as findBodyToSteer */
export const askForBody = async (
  stores: DatePollStores,
  bodyId: string,
  text: string,
  context: Context,
): Promise<Reply> => {
  const { body } = await findBodyToSteer(stores, bodyId, context)
  const meetings = await offerMeetings(stores, body, context)
  return draw({ body, meeting: null, meetings, when: text }, context)
}

/** Those that wait for a day and of which none is sought yet, and a new one. */
const offerMeetings = async (stores: DatePollStores, body: Body, context: Context): Promise<Offered> => {
  const { words, network } = context
  const query = { bodies: [body.id], states: ['to-plan'] as const }
  const [waiting, open] = await Promise.all([
    stores.meetings.list(network.id, query, { limit: mostToPlan }),
    stores.datePolls.open(network.id, [body.id]),
  ])
  const sought = new Set(open.map(({ meeting }) => meeting))
  const say = words.datePolls.form
  const fresh = { value: newMeeting, label: say.newMeeting }
  const options = waiting
    .filter(({ id }) => !sought.has(id))
    .map((one) => ({
      value: one.id,
      label: say.waitingFor(titleOf(one, body, context), one.window?.text ?? ''),
    }))
  return { options: [...options, fresh], chosen: options.length === 0 ? [fresh] : [] }
}

/**
 * For one meeting that has no day yet, or that is to get another.
 *
 * @throws {Refusal} meeting.unknown, meeting.over, date-poll.already-open, and as findBodyToSteer
 */
export const askForMeeting = async (stores: DatePollStores, id: string, context: Context): Promise<Reply> => {
  const meeting = await findMeetingToDate(stores, id, context)
  const { body } = await findBodyToSteer(stores, meeting.body, context)
  return draw({ body, meeting, meetings: null, when: meeting.window?.text ?? '' }, context)
}

/** @throws {Refusal} meeting.unknown, meeting.over, date-poll.already-open, and as findBodyToSteer */
export const findMeetingToDate = async (stores: DatePollStores, id: string, context: Context): Promise<Meeting> => {
  const meeting = await stores.meetings.find(context.network.id, id)
  if (!meeting) throw refusal('meeting.unknown')
  const { body } = await findBodyToSteer(stores, meeting.body, context)
  if (meeting.state !== 'to-plan' && meeting.state !== 'planned') throw refusal('meeting.over')
  const polls = await stores.datePolls.ofMeeting(context.network.id, id)
  if (polls.some(({ state }) => state === 'open'))
    throw refusal('date-poll.already-open', { title: titleOf(meeting, body, context) })
  return meeting
}

interface Drawn {
  readonly body: Body
  readonly meeting: Meeting | null
  readonly meetings: Offered | null
  readonly when: string
}

const draw = ({ body, meeting, meetings, when }: Drawn, context: Context): Reply => {
  const { words, today, language } = context
  const say = words.datePolls.form
  const { startsAt, minutes } = body.customs
  const week = daysAfter(today, answerDays)
  const answerBy = isWorkingDay(week) ? week : lastWorkingDayBefore(week)
  return openForm(
    askForDatesForm(
      {
        state: { id: newId(), body: body.id, meeting: meeting?.id ?? null },
        about: meeting ? say.aboutMeeting(titleOf(meeting, body, context), body.name) : say.about(body.name),
        meetings,
        filled: {
          when,
          hour: startsAt.replace(':', '.'),
          minutes: String(minutes),
          answerBy: language === 'nl' ? sayDate(answerBy, language) : answerBy,
        },
      },
      words,
    ),
  )
}
