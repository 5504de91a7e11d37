/** The agenda of a meeting, and what waits for a next one. */
import { orderPress, sendRoundPress, showPagePress } from './agenda-item-presses.ts'
import { type AgendaRowView, haveRoomForPapers, type PlacedView, placedRow, waitingRow } from './agenda-rows.ts'
import {
  type Block,
  type Button,
  bold,
  button,
  buttons,
  type Card,
  card,
  fine,
  heading,
  notice,
  paragraph,
  rows,
} from './card.ts'
import { addAgendaItemPress, planMeetingPress, showAgendaPress, showMeetingPress } from './meeting-presses.ts'
import { press } from './press.ts'
import type { Words } from './words/words.ts'

/** What a message of Slack holds with all that is said of each item; the others come with a press. */
const pageOfItems = 12

/** @property name as the meeting is called; its days and hours in words. */
export interface AgendaMeetingView {
  readonly id: string
  readonly name: string
  readonly day: string
  readonly from: string
  readonly until: string
  readonly place: string
  readonly length: number
  readonly isCancelled: boolean
  /** It was held: nothing is to be made shorter any more. */
  readonly isOver: boolean
  /** The day on which it closes; null once it has, or where nobody knows. */
  readonly closesOn: string | null
  readonly sentOn: string | null
  readonly isChanged: boolean
}

/** @property meeting null where none is planned. @property may what the reader may do; nothing on a card in a channel. */
export interface AgendaView {
  readonly body: { readonly id: string; readonly name: string }
  readonly meeting: AgendaMeetingView | null
  readonly items: readonly PlacedView[]
  readonly waiting: readonly AgendaRowView[]
  readonly waitingMore: number
  readonly may: { readonly add: boolean; readonly order: boolean; readonly send: boolean; readonly plan: boolean }
}

/** @property said what was done just now, or ''. @property skip so many items stand on the pages before. */
interface Shown {
  readonly said: string
  readonly skip: number
}

export const agendaCard = (view: AgendaView, words: Words, { said, skip }: Shown = { said: '', skip: 0 }): Card => {
  const { agendaItems: say } = words
  const title = titleOf(view, words)
  const shown = view.items.slice(skip, skip + pageOfItems)
  const isLast = skip + shown.length >= view.items.length
  return card(
    title,
    heading(title),
    ...(said === '' ? [] : [paragraph(bold(said))]),
    ...headOf(view, words),
    ...(view.items.length === 0 && view.meeting && !view.meeting.isCancelled ? [paragraph(say.empty)] : []),
    linesOf(shown, words),
    ...timeOf(view, words),
    ...(isLast ? waitingOf(view, words) : []),
    ...moreOf(view, skip + shown.length, words),
    buttons(...movesUnder(view, words)),
  )
}

const linesOf = (items: readonly PlacedView[], words: Words, hasButtons = true): Block => {
  const hasPapers = haveRoomForPapers(items)
  return rows(items.map((item) => placedRow(item, { hasPapers, hasButtons }, words)))
}

const waitingOf = ({ waiting, waitingMore }: AgendaView, words: Words): readonly Block[] => {
  const { agendaItems: say } = words
  if (waiting.length === 0) return []
  return [
    heading(say.waitingTitle),
    rows(waiting.map((one) => waitingRow(one, words))),
    ...(waitingMore > 0 ? [fine(say.andMore(waitingMore))] : []),
  ]
}

const moreOf = ({ meeting, items }: AgendaView, next: number, { agendaItems: say }: Words): readonly Block[] =>
  meeting && next < items.length
    ? [buttons(button(say.more(items.length - next), press(showPagePress, { meeting: meeting.id, skip: next })))]
    : []

/** As it stands in the channels of its body, once it is sent round: all of it, each line short where there are many. */
export const sentAgendaCard = (view: AgendaView & { readonly meeting: AgendaMeetingView }, words: Words): Card => {
  const title = titleOf(view, words)
  const { id, sentOn, isCancelled } = view.meeting
  return card(
    title,
    heading(title),
    ...headOf(view, words),
    ...(sentOn === null && !isCancelled ? [notice(words.agendaItems.openAgain)] : []),
    linesOf(view.items, words, view.items.length <= pageOfItems),
    ...timeOf(view, words),
    buttons(
      button(words.agendaItems.openAgenda, press(showAgendaPress, { meeting: id }), 'primary'),
      button(words.agendaItems.meeting, press(showMeetingPress, { meeting: id })),
    ),
  )
}

const titleOf = ({ body, meeting }: AgendaView, { agendaItems: say }: Words): string =>
  meeting ? say.titleOn(meeting.name, meeting.day) : say.title(body.name)

const headOf = ({ meeting }: AgendaView, { agendaItems: say }: Words): readonly Block[] => {
  if (!meeting) return [paragraph(say.noMeeting)]
  if (meeting.isCancelled) return [notice(say.cancelled)]
  const { from, until, place, sentOn, closesOn, isChanged } = meeting
  const where = [say.hours(from, until), place].filter((part) => part !== '').join(' · ')
  return [
    paragraph(where),
    ...(isChanged ? [notice(say.changedAfter)] : []),
    ...(sentOn === null ? [] : [fine(say.sentOn(sentOn))]),
    ...(closesOn === null ? [] : [fine(say.closes(closesOn))]),
  ]
}

const timeOf = ({ meeting, items }: AgendaView, { agendaItems: say }: Words): readonly Block[] => {
  if (!meeting || items.length === 0) return []
  const total = items.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0)
  const untimed = items.filter(({ minutes }) => minutes === null).length
  const { length, isOver } = meeting
  if (isOver) return []
  return [
    total > length ? notice(say.tooLong(total, length)) : fine(say.total(total, length)),
    ...(untimed > 0 ? [fine(say.untimed(untimed))] : []),
  ]
}

const movesUnder = ({ body, meeting, items, may }: AgendaView, { agendaItems: say }: Words): readonly Button[] => [
  ...(may.add
    ? [button(say.add, press(addAgendaItemPress, { body: body.id, meeting: meeting?.id ?? null }), 'primary')]
    : []),
  ...(may.order && meeting && items.length > 1 ? [button(say.order, press(orderPress, { meeting: meeting.id }))] : []),
  ...(may.send && meeting ? [button(say.send, press(sendRoundPress, { meeting: meeting.id }))] : []),
  ...(may.plan && !meeting ? [button(say.plan, press(planMeetingPress, { body: body.id }))] : []),
  ...(meeting ? [button(say.meeting, press(showMeetingPress, { meeting: meeting.id }))] : []),
]
