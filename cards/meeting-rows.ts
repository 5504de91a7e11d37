/** Meetings in a list, and those that come on a member's own page. */
import { type Block, bold, button, buttons, type Card, card, fine, heading, paragraph, type Row, rows } from './card.ts'
import { planRhythmPress, startMeetingPress } from './meeting-planning-presses.ts'
import { listMeetingsPress, planMeetingPress, showMeetingPress } from './meeting-presses.ts'
import { press } from './press.ts'
import type { Words } from './words/words.ts'

/** @property isPast its day or window has passed. @property own what the reader said; null for nothing. */
export interface MeetingRowView {
  readonly id: string
  readonly title: string
  readonly when: string
  readonly state: keyof Words['meetings']['states']
  readonly isPast: boolean
  readonly own: 'present' | 'absent' | 'replaced' | null
}

/**
 * @property unfinished what has passed and was never closed, for whoever can do so.
 * @property body null for all that the reader sees. @property sought what was typed and is no body.
 * @property next how many were shown by the end of this card; null when these were all.
 * @property rhythm some body has a rhythm out of which meetings can be planned.
 */
export interface MeetingListView {
  readonly body: { readonly id: string; readonly name: string } | null
  readonly past: boolean
  readonly skip: number
  readonly sought: string
  readonly rows: readonly MeetingRowView[]
  readonly unfinished: { readonly rows: readonly MeetingRowView[]; readonly isMore: boolean }
  readonly next: number | null
  readonly mayPlan: boolean
  readonly rhythm: boolean
}

export const meetingListCard = (view: MeetingListView, words: Words): Card => {
  const say = words.meetings.rows
  const name = view.body?.name ?? ''
  const title = view.past ? say.past(name) : say.toCome(name)
  return card(
    title,
    heading(title),
    ...(view.sought === '' ? [] : [fine(say.noneLike(view.sought))]),
    ...(view.rows.length === 0 ? [paragraph(view.past ? say.nonePast : say.noneToCome)] : []),
    rows(view.rows.map((row) => meetingRow(row, words))),
    ...unfinishedBlocks(view, words),
    doorsOf(view, words),
  )
}

const unfinishedBlocks = ({ unfinished }: MeetingListView, words: Words): readonly Block[] => {
  if (unfinished.rows.length === 0) return []
  const say = words.meetings.rows
  return [
    paragraph(bold(say.unfinished)),
    rows(unfinished.rows.map((row) => meetingRow(row, words))),
    ...(unfinished.isMore ? [fine(say.moreUnfinished)] : []),
  ]
}

export const meetingRow = (view: MeetingRowView, words: Words): Row => {
  const say = words.meetings
  const parts = [
    view.when,
    ...(view.state === 'in-session' || view.state === 'cancelled' ? [say.states[view.state]] : []),
    ...(view.isPast && view.state === 'planned' ? [say.rows.unclosed] : []),
    ...(view.isPast && view.state === 'to-plan' ? [say.rows.windowPassed] : []),
    ...(view.own && view.state === 'planned' ? [say.rows.own[view.own]] : []),
  ]
  return {
    text: bold(view.title),
    fine: parts.join(' · '),
    button: button(say.show, press(showMeetingPress, { meeting: view.id })),
  }
}

const doorsOf = (view: MeetingListView, words: Words): Block => {
  const say = words.meetings.rows
  const body = view.body?.id ?? null
  const door = (past: boolean, skip: number) => press(listMeetingsPress, { body, past, skip })
  return buttons(
    ...(view.next === null ? [] : [button(say.more, door(view.past, view.next))]),
    button(view.past ? say.toComeDoor : say.pastDoor, door(!view.past, 0)),
    ...(view.mayPlan
      ? [
          button(
            words.meetings.form.plan,
            body ? press(planMeetingPress, { body }) : press(startMeetingPress, {}),
            'primary',
          ),
        ]
      : []),
    ...(view.rhythm ? [button(say.rhythm, press(planRhythmPress, { body }))] : []),
  )
}

/** The next meetings of a member, those first that ask something. */
export const meetingHomeBlocks = (list: readonly MeetingRowView[], words: Words): readonly Block[] => {
  if (list.length === 0) return []
  const say = words.meetings.rows
  return [
    heading(say.mine),
    rows(list.map((row) => meetingRow(row, words))),
    buttons(button(say.all, press(listMeetingsPress, { body: null, past: false, skip: 0 }))),
  ]
}

/** Meetings that were planned at once, in the channel of their body. */
export const meetingSeriesCard = (
  view: {
    readonly body: { readonly id: string; readonly name: string }
    readonly rows: readonly MeetingRowView[]
    readonly isMore: boolean
  },
  words: Words,
): Card => {
  const say = words.meetings.rows
  const door = press(listMeetingsPress, { body: view.body.id, past: false, skip: 0 })
  const title = say.toCome(view.body.name)
  return card(
    title,
    heading(title),
    rows(view.rows.map((row) => meetingRow(row, words))),
    ...(view.isMore ? [buttons(button(say.all, door))] : []),
  )
}
