/** The form of `/datum` came back: days are proposed, with why, to choose from. */
import {
  type AskState,
  type AskValues,
  type ChooseState,
  chooseDates,
  newMeeting,
  purposeLimit,
  titleLimit,
} from '../../../cards/date-poll-forms.ts'
import type { Form, Option } from '../../../cards/form.ts'
import type { Context } from '../../chat/feature.ts'
import { openForm, type Reply } from '../../chat/reply.ts'
import { dayAt, daysAfter } from '../../clock.ts'
import { sayDate } from '../../dates/say-due.ts'
import { knowsSchoolYear } from '../../dates/school-calendar.ts'
import type { Window } from '../../meetings/meeting.ts'
import type { Body } from '../../network/network.ts'
import { readOptionalText } from '../../read-text.ts'
import { refusal } from '../../refusal.ts'
import { findBodyToSteer } from '../access.ts'
import { findAsked } from '../asked.ts'
import type { MeetingsForDates } from '../meetings.ts'
import { proposeDates } from '../propose-dates.ts'
import { gatherDiaries } from '../proposing/gather.ts'
import type { DatePollStores } from '../stores.ts'
import { findMeetingToDate } from './ask.ts'
import { readAnswerBy, readHour, readLength } from './read-hour.ts'
import { labelOf, sayProposal } from './say-proposal.ts'

interface Sent {
  readonly state: AskState
  readonly values: AskValues
}

/** Papers go round before a meeting, and nobody is called within a week. */
const leastNotice = 7

export const propose =
  (stores: DatePollStores, { readWhen }: Pick<MeetingsForDates, 'readWhen'>) =>
  async (sent: Sent, context: Context): Promise<Reply> => {
    const { values } = sent
    const { body } = await findBodyToSteer(stores, sent.state.body, context)
    const region = context.network.holidayRegion
    const [startsAt, minutes] = [readHour(values.hour), readLength(values.minutes)]
    const { hours, window: said } = readWhen(values.when, { now: context.now, region, startsAt, minutes })
    const window = said ?? oneDay(values.when.trim(), dayAt(hours?.startsAt ?? context.now))
    const answerBy = readAnswerBy(values.answerBy, { today: context.today, region })
    const asked = { body: body.id, window, startsAt, minutes, answerBy, count: Number(values.count) || 5, seen: '' }
    const state = { ...(await readMeeting(stores, sent, context)), ...asked }
    return openForm(await proposeForm(stores, { body, state, chosen: null, own: '', warnings: [] }, context))
  }

const oneDay = (text: string, day: string): Window => ({ text, from: day, until: day })

/** @throws {Refusal} field.missing, field.too-long, and as findMeetingToDate */
const readMeeting = async (
  stores: DatePollStores,
  { state, values }: Sent,
  context: Context,
): Promise<Pick<ChooseState, 'id' | 'meeting' | 'title' | 'purpose'>> => {
  const meeting = state.meeting ?? values.meeting ?? ''
  if (meeting === '') throw refusal('field.missing', undefined, 'meeting')
  if (meeting !== newMeeting) {
    const found = await findMeetingToDate(stores, meeting, context)
    return { id: state.id, meeting: found.id, title: '', purpose: '' }
  }
  const title = readOptionalText(values.title ?? '', 'title', titleLimit)
  return {
    id: state.id,
    meeting: null,
    title,
    purpose: readOptionalText(values.purpose ?? '', 'purpose', purposeLimit),
  }
}

/** @property chosen days; null for all that are proposed. */
interface Proposing {
  readonly body: Body
  readonly state: ChooseState
  readonly chosen: readonly string[] | null
  readonly own: string
  readonly warnings: readonly string[]
}

export const proposeForm = async (
  stores: DatePollStores,
  { body, state, chosen, ...typed }: Proposing,
  context: Context,
): Promise<Form> => {
  const { network, today } = context
  const { window, startsAt, minutes, answerBy, count } = state
  const asked = await findAsked(stores.network, network.id, body.id)
  const diaries = await gatherDiaries(stores, { network: network.id, body: body.id, ...window, asked })
  const { rhythm, papersDays, needsBothSides, startsAt: usualHour } = body.customs
  const noticed = daysAfter(today, Math.max(leastNotice, papersDays))
  const answered = answerBy === null ? noticed : daysAfter(answerBy, 1)
  const proposal = proposeDates({
    body: body.id,
    from: window.from,
    until: window.until,
    earliestOn: answered > noticed ? answered : noticed,
    startsAt,
    minutes,
    usual: { weekday: rhythm && 'weekday' in rhythm ? rhythm.weekday : null, startsAt: usualHour },
    region: network.holidayRegion,
    needsBothSides,
    asked,
    ...diaries,
    count,
  })
  const days = [...proposal.options, ...proposal.outside]
  const options = days.map((one): Option => ({ value: one.day, label: labelOf(one, context) }))
  return chooseDates(
    {
      state,
      said: [
        sayWindow(window, context),
        ...sayProposal(proposal, { asked, count }, context),
        ...sayUnknown(window, context),
      ],
      days: options,
      chosen: chosen
        ? options.filter(({ value }) => chosen.includes(value))
        : options.slice(0, proposal.options.length),
      ...typed,
    },
    context.words,
  )
}

const sayWindow = ({ text, from, until }: Window, { words, language }: Context): string => {
  const say = words.datePolls.form
  const [first, last] = [sayDate(from, language), sayDate(until, language)]
  return from === until ? say.readDay(text, first) : say.read(text, first, last)
}

/** A school year without its holidays is no reason to leave days out, but to look oneself. */
const sayUnknown = ({ from, until }: Window, { words, network }: Context): readonly string[] => {
  const years = [...new Set([schoolYearOf(from), schoolYearOf(until)])]
  return years
    .filter((year) => !knowsSchoolYear(year, network.holidayRegion))
    .map((year) => words.datePolls.form.noHolidays(`${year}–${year + 1}`))
}

/** A school year begins on 1 August. */
const schoolYearOf = (day: string): number => Number(day.slice(0, 4)) - (day.slice(5) < '08-01' ? 1 : 0)
