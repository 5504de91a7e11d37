/** What was decided and agreed in a meeting, as it goes round afterwards. */
import type { AgreementRowView } from './agreement-list.ts'
import { rowOf } from './agreement-list.ts'
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
  paragraph,
  type Row,
  rows,
} from './card.ts'
import { type ConsentView, consentLine } from './consent.ts'
import { openSessionPress, showMeetingListPress, showSessionPress } from './meeting-presses.ts'
import type { NudgeLineView } from './nudges.ts'
import { press } from './press.ts'
import { correctSummaryPress, listFilesPress } from './session-presses.ts'
import type { Words } from './words/words.ts'

export interface ListedView {
  readonly row: AgreementRowView
  readonly consent: ConsentView | null
}

/**
 * @property roles of those who were there, by their function; '' for none. @property through somebody else, and absent:
 *   how many.
 * @property confirmedOn in words, or null.
 * @property isSent it came by itself, the same for everybody: what its reader may do stands one press away.
 * @property mayLead whoever opens it keeps order there.
 */
export interface MeetingListView {
  readonly meeting: string
  readonly name: string
  readonly summary: string
  readonly roles: readonly { readonly role: string; readonly count: number }[]
  readonly through: number
  readonly absent: number
  readonly listed: readonly ListedView[]
  readonly carried: readonly string[]
  readonly sentOn: readonly string[]
  readonly confirmedOn: string | null
  readonly isSent: boolean
  readonly mayLead: boolean
  /** For somebody who was not there. */
  readonly isMissed: boolean
}

export const meetingListCard = (view: MeetingListView, words: Words): Card => {
  const say = words.sessions.list
  const title = say.title(view.name)
  return card(
    title,
    heading(title),
    ...(view.isMissed ? [fine(say.sentTo)] : []),
    fine(view.confirmedOn === null ? say.notConfirmed : say.confirmed(view.confirmedOn)),
    ...(view.summary === '' ? [] : [paragraph(bold(say.summary)), paragraph(view.summary)]),
    ...attendanceBlocks(view, words),
    ...(view.listed.length === 0
      ? [paragraph(say.none)]
      : kindsInOrder.flatMap((kind) => kindBlocks(view, kind, words))),
    ...titlesBlocks(say.carried, view.carried),
    ...titlesBlocks(say.sentOn, view.sentOn),
    buttons(...doorsOf(view, words)),
  )
}

type Kind = keyof Words['sessions']['list']['kinds']
const kindsInOrder: readonly Kind[] = ['decision', 'action-item', 'standing-agreement', 'intention']

const attendanceBlocks = ({ roles, through, absent }: MeetingListView, words: Words): readonly Block[] => {
  const say = words.sessions.list
  if (roles.length === 0 && through === 0 && absent === 0) return []
  const there = [
    ...roles.map(({ role, count }) => (role === '' ? say.noRole(count) : say.role(role, count))),
    ...(through > 0 ? [say.replaced(through)] : []),
  ]
  const said = [
    ...(there.length > 0 ? [say.present(there.join(', '))] : []),
    ...(absent > 0 ? [say.absent(absent)] : []),
  ]
  return [fine(said.join(' '))]
}

const kindBlocks = ({ listed }: MeetingListView, kind: Kind, words: Words): readonly Block[] => {
  const of = listed.filter(({ row }) => row.kind === kind)
  if (of.length === 0) return []
  const say = words.sessions
  const list = of.map(({ row, consent }) => listedRow(row, sayConsent(consent, words), words))
  return [paragraph(bold(say.list.kinds[kind])), rows(list)]
}

/** A dispute stands with its intention. */
const sayConsent = (consent: ConsentView | null, words: Words): string =>
  [consentLine(consent, words), consent?.dispute ? words.sessions.list.disputed(consent.dispute) : '']
    .filter((part) => part !== '')
    .join(' · ')

/** A decision is known by its number among the decisions. */
const listedRow = (row: AgreementRowView, consent: string, words: Words): Row => {
  const said = rowOf({ ...row, body: '' }, words, consent, true)
  const { serial, title } = row
  return serial === null ? said : { ...said, text: [bold(`${words.agreements.decided(serial)}: `), title] }
}

const titlesBlocks = (label: string, titles: readonly string[]): readonly Block[] =>
  titles.length === 0 ? [] : [paragraph(bold(label)), rows(titles.map((text) => ({ text })))]

const doorsOf = ({ meeting, isSent, mayLead, confirmedOn }: MeetingListView, words: Words): readonly Button[] => {
  const say = words.sessions.list
  const files = button(words.handOuts.offer, press(listFilesPress, { meeting }))
  if (isSent && confirmedOn === null)
    return [button(words.meetings.show, press(showMeetingListPress, { meeting })), files]
  if (!mayLead || confirmedOn !== null) return [files]
  return [
    button(say.correct, press(correctSummaryPress, { meeting })),
    button(say.addForgotten, press(showSessionPress, { meeting })),
    files,
  ]
}

/** A meeting that has been, for whoever has still to record it. */
export const unrecordedNudge = (
  {
    meeting,
    name,
    state,
  }: { readonly meeting: string; readonly name: string; readonly state: 'never' | 'open' | 'over' },
  words: Words,
): NudgeLineView => {
  const say = words.sessions.unrecorded
  if (state === 'over') return { text: say.over(name), isOver: true, buttons: [] }
  const label = state === 'never' ? words.sessions.recordAfterwards : words.sessions.goOn
  return {
    text: state === 'never' ? say.never(name) : say.open(name),
    isOver: false,
    buttons: [button(label, press(openSessionPress, { meeting }), 'primary')],
  }
}
