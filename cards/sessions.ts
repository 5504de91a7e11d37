/** A meeting while it is going on: one item at a time, with what can be recorded under it. */

import { showPress } from './agreement-presses.ts'
import { noteAttendancePress } from './attendance-presses.ts'
import {
  type Block,
  bold,
  button,
  buttons,
  type Card,
  card,
  fine,
  heading,
  notice,
  paragraph,
  type Row,
  rows,
} from './card.ts'
import { addAgendaItemPress, openSessionPress, showMeetingListPress } from './meeting-presses.ts'
import { press } from './press.ts'
import {
  itemBlocks,
  itemButtons,
  type Outcome,
  type RecordedView,
  type SessionItemView,
  sourceBlocks,
} from './session-item.ts'
import { closePress, decidePress, recordPress, showItemPress } from './session-presses.ts'
import type { Words } from './words/words.ts'

/** A line of the overview. */
export interface SessionRowView {
  readonly id: string
  readonly title: string
  readonly position: number
  readonly outcome: Outcome
}

/**
 * @property item the one at hand; null for the overview.
 * @property said what was done just now; '' for nothing.
 * @property unanswered members of whom it is not known whether they are there; 0 for who follows.
 * @property mayLead records, and goes on to the next item for all.
 */
export interface SessionView {
  readonly meeting: string
  readonly body: string
  readonly name: string
  readonly when: string
  readonly state: 'ahead' | 'in-session' | 'held'
  readonly isAfterwards: boolean
  readonly time: { readonly left: number; readonly needed: number; readonly until: string } | null
  readonly items: readonly SessionRowView[]
  readonly item: SessionItemView | null
  readonly recorded: readonly RecordedView[]
  readonly previous: string | null
  readonly next: string | null
  readonly said: string
  readonly unanswered: number
  readonly mayLead: boolean
  readonly mayRecord: boolean
}

export const sessionCard = (view: SessionView, words: Words): Card => {
  const title = words.sessions.title(view.name)
  return card(
    view.item ? `${view.item.position}. ${view.item.title}` : title,
    ...(view.said === '' ? [] : [paragraph(bold(view.said))]),
    ...(view.item ? itemBlocks(view.item, ofView(view, words), words) : overviewBlocks(view, title, words)),
    ...(view.item ? sourceBlocks(view.item, words) : []),
    ...recordedBlocks(view, words),
    ...(view.mayRecord ? [recordButtons(view, words)] : []),
    ...(view.item && view.mayLead && view.state === 'in-session' ? itemButtons(view.meeting, view.item, words) : []),
    ...wayButtons(view, words),
  )
}

const ofView = (view: SessionView, words: Words) => ({
  total: view.items.length,
  name: view.name,
  state: stateBlocks(view, words),
})

const overviewBlocks = (view: SessionView, title: string, words: Words): readonly Block[] => {
  const say = words.sessions
  const left = view.items.filter(({ outcome }) => outcome === 'open').length
  const row = ({ id, title: text, position, outcome }: SessionRowView): Row => ({
    text: [bold(`${position}. `), text],
    fine: say.outcomes[outcome],
    button: button(say.toItem, press(showItemPress, { meeting: view.meeting, item: id })),
  })
  return [
    heading(title),
    fine(view.when),
    paragraph(view.items.length === 0 ? say.noItems : left === 0 ? say.allTreated : say.itemsLeft(left)),
    ...stateBlocks(view, words),
    ...(view.items.length === 0 ? [] : [rows(view.items.map(row))]),
  ]
}

/** What the clock and the attendance ask for. */
const stateBlocks = ({ state, isAfterwards, time, unanswered }: SessionView, words: Words): readonly Block[] => {
  const say = words.sessions
  if (state === 'held') return [notice(say.isClosed)]
  if (state === 'ahead') return [notice(say.notOpen)]
  return [
    ...(isAfterwards ? [fine(say.afterwards)] : []),
    ...(time
      ? [fine(time.left >= 0 ? say.timeLeft(time.left, time.until) : say.timeOver(-time.left, time.until))]
      : []),
    ...(time && time.left >= 0 && time.needed > time.left
      ? [notice(say.timeShort(time.needed, time.needed - time.left))]
      : []),
    ...(unanswered > 0 ? [notice(say.unanswered(unanswered))] : []),
  ]
}

const recordedBlocks = ({ recorded, item }: SessionView, words: Words): readonly Block[] => {
  if (recorded.length === 0) return []
  const row = ({ id, label }: RecordedView): Row => ({
    text: label,
    button: button(words.agreements.show, press(showPress, { item: id })),
  })
  return [paragraph(bold(item ? words.sessions.recorded : words.sessions.recordedLoose)), rows(recorded.map(row))]
}

const recordButtons = ({ meeting, item }: SessionView, { sessions: say }: Words): Block => {
  const place = { meeting, item: item?.id ?? null }
  const confirms = item?.confirms != null && !item.isConfirmed
  return buttons(
    button(say.decide, press(decidePress, place), confirms ? 'plain' : 'primary'),
    button(say.actionItem, press(recordPress, { ...place, kind: 'action-item' })),
    button(say.standing, press(recordPress, { ...place, kind: 'standing-agreement' })),
    button(say.intention, press(recordPress, { ...place, kind: 'intention' })),
  )
}

/** To the other items, and what concerns the meeting as a whole. */
const wayButtons = (view: SessionView, { sessions: say }: Words): readonly Block[] => {
  const { meeting, item, previous, next, mayLead, state } = view
  const show = (id: string | null) => press(showItemPress, { meeting, item: id })
  const way = [
    ...(previous === null ? [] : [button(say.previous, show(previous))]),
    ...(next === null ? [] : [button(say.next, show(next))]),
    ...(item === null ? [] : [button(say.overview, show(null))]),
  ]
  const close = button(say.close, press(closePress, { meeting }), view.items.every(isDone) ? 'primary' : 'plain')
  const whole = mayLead
    ? {
        ahead: [button(view.isAfterwards ? say.recordAfterwards : say.openNow, press(openSessionPress, { meeting }))],
        'in-session': [
          button(say.addItem, press(addAgendaItemPress, { body: view.body, meeting })),
          button(say.attendance, press(noteAttendancePress, { meeting })),
          close,
        ],
        held: [button(say.showList, press(showMeetingListPress, { meeting }))],
      }[state]
    : state === 'held'
      ? [button(say.showList, press(showMeetingListPress, { meeting }))]
      : []
  return [...(way.length === 0 ? [] : [buttons(...way)]), ...(whole.length === 0 ? [] : [buttons(...whole)])]
}

const isDone = ({ outcome }: SessionRowView): boolean => outcome !== 'open'
