/** What a meeting looks like, to its body and to whoever opens it. */
import { type AttendanceView, attendanceBlocks } from './attendance.ts'
import {
  type Block,
  bold,
  button,
  type Card,
  card,
  type Fact,
  fact,
  facts,
  fine,
  heading,
  notice,
  paragraph,
  type Row,
  rows,
} from './card.ts'
import { doorsOf } from './meeting-doors.ts'
import { showMeetingPress } from './meeting-presses.ts'
import { press } from './press.ts'
import type { Words } from './words/words.ts'

/** Another meeting in a line. */
export interface RelatedView {
  readonly id: string
  readonly said: string
}

/**
 * @property when in words, also of a window. @property papers the day on which its agenda goes round, or null.
 * @property follows out of which it grew; `grown` what grew out of it.
 * @property isToday its day has come: it may be opened. @property isPast its day is over.
 * @property reader null in a channel, where everybody reads the same.
 */
export interface MeetingView {
  readonly id: string
  readonly title: string
  readonly body: string
  readonly kind: keyof Words['meetings']['kinds']
  readonly state: keyof Words['meetings']['states']
  readonly when: string
  readonly place: string
  readonly purpose: string
  readonly papers: string | null
  readonly reason: string
  readonly follows: RelatedView | null
  readonly grown: readonly RelatedView[]
  readonly attendance: AttendanceView | null
  readonly isToday: boolean
  readonly isPast: boolean
  readonly reader: MeetingReader | null
}

/** @property keeps the absent members for whom the reader may answer. */
export interface MeetingReader {
  readonly isSteward: boolean
  readonly hasVoice: boolean
  readonly own: keyof Words['meetings']['own'] | null
  readonly keeps: readonly { readonly member: string; readonly name: string }[]
}

export const meetingCard = (view: MeetingView, words: Words): Card =>
  card(
    `${view.title}: ${view.when}`,
    heading(view.title),
    ...stateOf(view, words),
    facts(...factsOf(view, words)),
    ...relatedTo(view, words),
    ...(view.attendance ? attendanceBlocks(view.attendance, words) : []),
    ...ownOf(view, words),
    ...doorsOf(view, words),
  )

const stateOf = ({ state, reason, isPast }: MeetingView, words: Words): readonly Block[] => {
  if (state === 'cancelled') return [notice(words.meetings.cancelled(reason))]
  if (isPast && (state === 'planned' || state === 'in-session')) return [fine(words.sessions.isPast[state])]
  return state === 'in-session' || state === 'held' ? [fine(words.meetings.isNow[state])] : []
}

const factsOf = (view: MeetingView, words: Words): readonly Fact[] => {
  const say = words.meetings.facts
  return [
    ...(view.title === view.body ? [] : [fact(say.body, view.body)]),
    ...(view.kind === 'regular' ? [] : [fact(words.meetings.form.kind, words.meetings.kinds[view.kind])]),
    fact(say.when, view.when),
    ...(view.place === '' ? [] : [fact(say.place, view.place)]),
    ...(view.purpose === '' ? [] : [fact(say.purpose, view.purpose)]),
    ...(view.papers === null ? [] : [fact(say.papers, words.meetings.papersOn(view.papers))]),
  ]
}

const relatedTo = ({ follows, grown }: MeetingView, words: Words): readonly Block[] => {
  const say = words.meetings
  const rowOf = (label: string, { id, said }: RelatedView): Row => ({
    text: `${label}: ${said}`,
    button: button(say.show, press(showMeetingPress, { meeting: id })),
  })
  const all = [
    ...(follows ? [rowOf(say.facts.follows, follows)] : []),
    ...grown.map((one) => rowOf(say.facts.grown, one)),
  ]
  return all.length > 0 ? [rows(all)] : []
}

const ownOf = ({ state, isPast, reader }: MeetingView, words: Words): readonly Block[] =>
  reader?.own && !isPast && state !== 'held' && state !== 'cancelled' && state !== 'to-plan'
    ? [paragraph(bold(words.meetings.own[reader.own]))]
    : []
