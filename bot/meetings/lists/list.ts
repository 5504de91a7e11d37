/** `/bijeenkomst`: what comes, and what was held, of the bodies that somebody sees. */
import { meetingListCard } from '../../../cards/meeting-rows.ts'
import type { Context } from '../../chat/feature.ts'
import { type Reply, whisper } from '../../chat/reply.ts'
import { dayAt } from '../../clock.ts'
import { findClosest, findTolerantly } from '../../name-search.ts'
import type { Body } from '../../network/network.ts'
import { bodiesSeenBy, bodiesSteeredBy } from '../../network/seating.ts'
import { refusal } from '../../refusal.ts'
import type { Meeting, MeetingState } from '../meeting.ts'
import { sayWhen, titleOf } from '../name.ts'
import type { MeetingStores } from '../stores.ts'
import { findUnfinished } from './unfinished.ts'

/** What one card holds comfortably on every platform. */
const pageOfRows = 12

const statesToCome: readonly MeetingState[] = ['to-plan', 'planned', 'in-session']
const statesPast: readonly MeetingState[] = ['held', 'cancelled']

interface Asked {
  readonly body: string | null
  readonly past: boolean
  readonly skip: number
}

/** @throws {Refusal} channel.not-seated */
export const listMeetings = async (stores: MeetingStores, asked: Asked, context: Context): Promise<Reply> => {
  const seen = await bodiesSeenBy(stores.network, context)
  const body = seen.find(({ id }) => id === asked.body) ?? null
  if (asked.body !== null && !body) {
    const other = await stores.network.body(context.network.id, asked.body)
    throw refusal('channel.not-seated', { body: other?.name ?? context.words.chat.noName })
  }
  return whisper(await drawList(stores, { ...asked, body, seen, sought: '' }, context))
}

/** A body that is there, and of which they see nothing. @throws {Refusal} channel.not-seated */
const requireNoOther = async ({ network }: MeetingStores, name: string, context: Context): Promise<void> => {
  const all = (await network.bodies(context.network.id)).map((one) => ({ ...one, about: '' }))
  const [other, ...more] = findClosest(all, name)
  if (other && more.length === 0) throw refusal('channel.not-seated', { body: other.name })
}

/** `/bijeenkomst OOGO`, `/bijeenkomst geweest` @throws {Refusal} channel.not-seated */
export const listMeetingsNamed = async (stores: MeetingStores, text: string, context: Context): Promise<Reply> => {
  const seen = await bodiesSeenBy(stores.network, context)
  const past = /(?:^|\s)(?:geweest|voorbij|past|held)\s*$/iu.test(text)
  const name = text.replace(/(?:^|\s)(?:geweest|voorbij|past|held)\s*$/iu, '').trim()
  const found =
    name === ''
      ? []
      : findTolerantly(
          seen.map((one) => ({ ...one, about: '' })),
          name,
        )
  const [first] = found
  const body = first && found.length === 1 ? (seen.find(({ id }) => id === first.id) ?? null) : null
  if (name !== '' && found.length === 0) await requireNoOther(stores, name, context)
  const sought = name !== '' && body === null ? name : ''
  return whisper(await drawList(stores, { body, past, skip: 0, seen, sought }, context))
}

/** What a body has before it. */
export const drawToCome = (stores: MeetingStores, body: Body, context: Context) =>
  drawList(stores, { body, past: false, skip: 0, seen: [body], sought: '' }, context)

interface Listed {
  readonly body: Body | null
  readonly past: boolean
  readonly skip: number
  readonly seen: readonly Body[]
  readonly sought: string
}

const drawList = async (stores: MeetingStores, { body, past, skip, seen, sought }: Listed, context: Context) => {
  const bodies = body ? [body] : seen
  const found = await stores.meetings.list(
    context.network.id,
    {
      bodies: bodies.map(({ id }) => id),
      ...(past ? { states: statesPast } : { states: statesToCome, from: context.today }),
    },
    { limit: pageOfRows + 1, skip, latestFirst: past },
  )
  const own = await answersOf(stores, context)
  const row = (meeting: Meeting) => rowOf(meeting, bodies, own, context)
  const ids = new Set(bodies.map(({ id }) => id))
  const toPlan = (await bodiesSteeredBy(stores.network, context)).filter(({ id }) => ids.has(id))
  const { unfinished, isMore } = await findUnfinished(stores, past || skip > 0 ? [] : toPlan, context)
  return meetingListCard(
    {
      body: body && { id: body.id, name: body.name },
      ...{ past, skip, sought, rows: found.slice(0, pageOfRows).map(row) },
      unfinished: { rows: unfinished.map(row), isMore },
      next: found.length > pageOfRows ? skip + pageOfRows : null,
      mayPlan: toPlan.length > 0,
      rhythm: toPlan.filter(({ customs }) => customs.rhythm !== null).length > 0,
    },
    context.words,
  )
}

/** What the reader said of any meeting. */
const answersOf = async ({ meetings }: MeetingStores, { network, member }: Context) => {
  const said = await meetings.attendancesOf(network.id, member.id)
  return new Map(said.filter((one) => one.member === member.id).map((one) => [one.meeting, one.answer]))
}

const rowOf = (
  meeting: Meeting,
  bodies: readonly Body[],
  own: ReadonlyMap<string, 'present' | 'absent' | 'replaced'>,
  context: Context,
) => ({
  id: meeting.id,
  title: titleOf(meeting, bodies.find(({ id }) => id === meeting.body) ?? null, context),
  when: sayWhen(meeting, context),
  state: meeting.state,
  isPast: lastDayOf(meeting, context.today) < context.today,
  own: own.get(meeting.id) ?? null,
})

/** The last day on which it can be, or was. */
const lastDayOf = ({ hours, window }: Meeting, today: string): string =>
  hours ? dayAt(hours.startsAt) : (window?.until ?? today)
