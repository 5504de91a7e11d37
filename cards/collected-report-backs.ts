/** What came of other bodies since a body's meeting before, and how far others are with what it decided. */
import { type Block, bold, button, buttons, type Card, card, fine, heading, paragraph, type Row, rows } from './card.ts'
import { clip } from './clip.ts'
import { showReportBackPress, writeReportBackPress } from './meeting-presses.ts'
import { type Press, press } from './press.ts'
import { listReportBacksPress } from './report-back-presses.ts'
import { decisionRow, headOf, type ReportBackView } from './report-backs.ts'
import type { Words } from './words/words.ts'

/** A task that grew out of a decision of this body, elsewhere. @property on since when it stands so, or '' */
export interface WorkedOutView {
  readonly serial: number
  readonly title: string
  readonly body: string
  readonly state: keyof Words['agreements']['states']
  readonly on: string
  readonly due: string
  readonly isLate: boolean
}

/** @property since the day of the meeting before, in words; '' for none. */
export interface CollectedView {
  readonly title: string
  readonly since: string
  readonly reports: readonly ReportBackView[]
  readonly workedOut: readonly WorkedOutView[]
}

/** A meeting reads beginnings together; the whole is one press away. */
const shownText = 400

export const collectedCard = ({ title, since, reports, workedOut }: CollectedView, words: Words): Card => {
  const say = words.reportBacks.collected
  return card(
    title,
    heading(title),
    fine(since === '' ? say.always : say.since(since)),
    ...(reports.length + workedOut.length === 0 ? [paragraph(say.nothing)] : []),
    ...reports.flatMap((report) => reportBlocks(report, words)),
    ...(workedOut.length === 0
      ? []
      : [paragraph(bold(say.workedOut)), rows(workedOut.map((one) => workedOutRow(one, words)))]),
  )
}

const reportBlocks = (view: ReportBackView, words: Words): readonly Block[] => [
  paragraph(bold(headOf(view, words))),
  ...(view.text === '' ? [] : [paragraph(clip(view.text, shownText))]),
  ...(view.decisions.length === 0 ? [] : [rows(view.decisions.map((one) => decisionRow(one, words)))]),
  buttons(button(words.reportBacks.open, press(showReportBackPress, { report: view.id }))),
]

const workedOutRow = ({ serial, title, body, state, on, due, isLate }: WorkedOutView, words: Words): Row => {
  const say = words.reportBacks.collected
  const term = due === '' ? '' : isLate ? say.late(due) : say.due(due)
  const said = [say.task(serial, body), say.state(words.agreements.states[state], on), term]
  return { text: title, fine: said.filter((part) => part !== '').join(' · ') }
}

/** @property kept what was typed before a body was chosen, or ''. */
export interface ReportBackListView {
  readonly reports: readonly { readonly id: string; readonly head: string; readonly text: string }[]
  readonly skip: number
  readonly total: number
  readonly writeFrom: readonly { readonly id: string; readonly name: string }[]
  readonly kept: string
}

export const reportBackListCard = (view: ReportBackListView, words: Words): Card => {
  const say = words.reportBacks.list
  const { reports, kept, skip, total } = view
  const more = total - skip - reports.length
  return card(
    say.title,
    heading(say.title),
    ...(kept === '' ? [] : [paragraph(bold(say.kept)), paragraph(kept)]),
    ...(reports.length === 0 ? [paragraph(say.none)] : [rows(reports.map((one) => listedRow(one, words)))]),
    ...rowOfButtons([
      ...(more > 0 ? [button(say.more(more), press(listReportBacksPress, { skip: skip + reports.length }))] : []),
      ...view.writeFrom.map(({ id, name }) => button(say.write(name), press(writeReportBackPress, { body: id }))),
    ]),
  )
}

const rowOfButtons = (list: readonly ReturnType<typeof button>[]): readonly Block[] =>
  list.length === 0 ? [] : [buttons(...list)]

/** What a line of a list holds. */
const lineLength = 120

const listedRow = ({ id, head, text }: ReportBackListView['reports'][number], words: Words): Row => ({
  text: head,
  ...(text === '' ? {} : { fine: clip(text.replace(/\s+/gu, ' '), lineLength) }),
  button: opening(words, press(showReportBackPress, { report: id })),
})

const opening = (words: Words, to: Press) => button(words.reportBacks.open, to)
