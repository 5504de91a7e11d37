/** The agenda of a meeting, and what waits for a next one. */
import { chooseAgendaPress, orderPress, sendRoundPress, showNextAgendaPress } from './agenda-item-presses.ts'
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
  type Inline,
  link,
  notice,
  paragraph,
  type Row,
  rows,
} from './card.ts'
import {
  addAgendaItemPress,
  planMeetingPress,
  showAgendaItemPress,
  showAgendaPress,
  showMeetingPress,
} from './meeting-presses.ts'
import { press } from './press.ts'
import type { Words } from './words/words.ts'

/** Where an item comes from. @property days on which it stood before, in words */
export type OriginView =
  | { readonly kind: 'body'; readonly body: string; readonly day: string }
  | { readonly kind: 'decision'; readonly serial: number; readonly body: string }
  | { readonly kind: 'agreement'; readonly number: number }
  | { readonly kind: 'earlier'; readonly days: string }

export interface PaperView {
  readonly text: string
  readonly href: string
}

export interface AgendaRowView {
  readonly id: string
  readonly title: string
  readonly type: keyof Words['agendaItems']['types']
  readonly minutes: number | null
  readonly owner: string
  readonly origins: readonly OriginView[]
  readonly papers: readonly PaperView[]
}

/**
 * @property at when its turn comes, as `14.10`.
 * @property outcome once it was treated.
 * @property isLate it came after the agenda had been sent round.
 */
export interface PlacedView extends AgendaRowView {
  readonly number: number
  readonly at: string
  readonly outcome: 'treated' | 'sent-on' | null
  readonly isLate: boolean
}

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

/** @param said what was done just now, or '' */
export const agendaCard = (view: AgendaView, words: Words, said = ''): Card => {
  const { agendaItems: say } = words
  const title = titleOf(view, words)
  return card(
    title,
    heading(title),
    ...(said === '' ? [] : [paragraph(bold(said))]),
    ...headOf(view, words),
    ...(view.items.length === 0 && !view.meeting?.isCancelled && view.meeting ? [paragraph(say.empty)] : []),
    rows(view.items.map((item) => placedRow(item, words))),
    ...timeOf(view, words),
    ...(view.waiting.length === 0
      ? []
      : [heading(say.waitingTitle), rows(view.waiting.map((one) => waitingRow(one, words)))]),
    ...(view.waitingMore > 0 ? [fine(say.andMore(view.waitingMore))] : []),
    buttons(...movesUnder(view, words)),
  )
}

/** As it stands in the channels of its body, once it is sent round. */
export const sentAgendaCard = (view: AgendaView & { readonly meeting: AgendaMeetingView }, words: Words): Card => {
  const title = titleOf(view, words)
  const { id, sentOn, isCancelled } = view.meeting
  return card(
    title,
    heading(title),
    ...headOf(view, words),
    ...(sentOn === null && !isCancelled ? [notice(words.agendaItems.openAgain)] : []),
    rows(view.items.map((item) => placedRow(item, words))),
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
  const { length } = meeting
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

const placedRow = (item: PlacedView, words: Words): Row => {
  const { agendaItems: say } = words
  return {
    text: [`${item.number}. ${item.at} `, bold(item.title)],
    fine: fineOf(item, [item.outcome ? say.outcomes[item.outcome] : '', item.isLate ? say.late : ''], words),
    button: showButton(item, words),
  }
}

const waitingRow = (item: AgendaRowView, words: Words): Row => ({
  text: bold(item.title),
  fine: fineOf(item, [], words),
  button: showButton(item, words),
})

const showButton = ({ id }: AgendaRowView, { agendaItems: say }: Words): Button =>
  button(say.show, press(showAgendaItemPress, { item: id }))

const fineOf = (item: AgendaRowView, first: readonly string[], words: Words): readonly Inline[] => {
  const { agendaItems: say } = words
  const parts = [
    ...first,
    say.types[item.type],
    item.minutes === null ? '' : say.minutes(item.minutes),
    item.owner,
    ...item.origins.map((origin) => sayOrigin(origin, words)),
  ]
  return [
    parts.filter((part) => part !== '').join(' · '),
    ...item.papers.flatMap(({ text, href }) => [' · ', link(text, href)]),
  ]
}

export const sayOrigin = (origin: OriginView, { agendaItems: { from } }: Words): string => {
  if (origin.kind === 'body') return from.body(origin.body, origin.day)
  if (origin.kind === 'decision') return from.decision(origin.serial, origin.body)
  return origin.kind === 'agreement' ? from.agreement(origin.number) : from.earlier(origin.days)
}

/** @property day of the next meeting in words, or ''. @property sought what was typed and not found, or ''. */
export interface AgendaChoiceView {
  readonly bodies: readonly { readonly id: string; readonly name: string; readonly day: string }[]
  readonly total: number
  readonly skip: number
  readonly sought: string
}

/** Whoever sits in several bodies chooses. */
export const chooseAgendaCard = ({ bodies, total, skip, sought }: AgendaChoiceView, words: Words): Card => {
  const { agendaItems: say } = words
  const next = skip + bodies.length
  return card(
    say.choose,
    heading(say.choose),
    ...(sought === '' ? [] : [notice(say.chooseNoneLike(sought))]),
    ...(total === 0 ? [paragraph(say.chooseNone)] : []),
    rows(
      bodies.map(({ id, name, day }) => ({
        text: bold(name),
        fine: day === '' ? say.noDay : day,
        button: button(say.openAgenda, press(showNextAgendaPress, { body: id })),
      })),
    ),
    ...(next < total ? [buttons(button(say.more(total - next), press(chooseAgendaPress, { skip: next })))] : []),
  )
}
