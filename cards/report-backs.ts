/** Terugkoppeling: what came of a body's meeting, or what somebody has to tell. */
import { showPress } from './agreement-presses.ts'
import { type Block, bold, button, type Card, card, fine, heading, paragraph, type Row, rows } from './card.ts'
import { press } from './press.ts'
import type { Words } from './words/words.ts'

/** @property bodies by whom it is worked out, and how far they are. */
export interface ReportedDecision {
  readonly serial: number
  readonly title: string
  readonly isWithdrawn: boolean
  readonly workedOutBy: readonly { readonly body: string; readonly state: keyof Words['agreements']['states'] }[]
}

/** @property owners organisations and functions, never people. @property due in words, or ''. */
export interface ReportedAction {
  readonly title: string
  readonly owners: readonly string[]
  readonly due: string
}

/**
 * @property name of the body it is from, with the day of its meeting.
 * @property written by hand, by whom and on which day; null for what its meeting tells by itself.
 * @property reader the body as which it is read, and its own tasks, by the id of each.
 */
export interface ReportBackView {
  readonly id: string
  readonly name: string
  readonly written: { readonly name: string; readonly day: string; readonly about: string } | null
  readonly text: string
  readonly decisions: readonly ReportedDecision[]
  readonly standing: readonly string[]
  readonly actionItems: readonly ReportedAction[]
  readonly reader: { readonly body: string; readonly tasks: readonly { readonly id: string; readonly title: string }[] }
  readonly to: readonly string[]
}

export const reportBackCard = (view: ReportBackView, words: Words): Card => {
  const title = headOf(view, words)
  return card(
    title,
    heading(title),
    ...(view.written ? writtenBlocks(view, words) : meetingBlocks(view, words)),
    fine(words.reportBacks.sentTo(view.to.join(', '))),
  )
}

/** "Terugkoppeling OOGO, ma 12 okt 2026: 3 besluiten, waarvan 2 uit te werken door Beleidsgroep". */
export const headOf = ({ name, written, decisions, reader }: ReportBackView, { reportBacks: say }: Words): string => {
  if (written) return say.title(name)
  const standing = decisions.filter(({ isWithdrawn }) => !isWithdrawn)
  const here = standing.filter(({ workedOutBy }) => workedOutBy.some(({ body }) => body === reader.body))
  return say.counted(say.title(name), standing.length, here.length, reader.body)
}

const writtenBlocks = ({ text, written }: ReportBackView, { reportBacks: say }: Words): readonly Block[] => [
  paragraph(text),
  ...(written && written.about !== '' ? [fine(say.about(written.about))] : []),
  ...(written ? [fine(say.writtenBy(written.name, written.day))] : []),
]

const meetingBlocks = (view: ReportBackView, words: Words): readonly Block[] => {
  const say = words.reportBacks
  return [
    ...(view.text === '' ? [] : [paragraph(bold(say.summary)), paragraph(view.text)]),
    ...(view.decisions.length === 0
      ? [paragraph(say.noDecisions)]
      : [paragraph(bold(say.decisions)), rows(view.decisions.map((one) => decisionRow(one, words)))]),
    ...listed(
      say.standing,
      view.standing.map((text) => ({ text })),
    ),
    ...listed(say.actionItems, view.actionItems.map(actionRow)),
    ...taskRows(view, words),
  ]
}

const listed = (label: string, list: readonly Row[]): readonly Block[] =>
  list.length === 0 ? [] : [paragraph(bold(label)), rows(list)]

export const decisionRow = ({ serial, title, isWithdrawn, workedOutBy }: ReportedDecision, words: Words): Row => {
  const say = words.reportBacks
  const said = isWithdrawn
    ? [say.withdrawn]
    : workedOutBy.map(({ body, state }) => say.workedOut(body, words.agreements.states[state]))
  return { text: say.decision(serial, title), ...(said.length === 0 ? {} : { fine: said.join(' · ') }) }
}

const actionRow = ({ title, owners, due }: ReportedAction): Row => {
  const said = [owners.join(', '), due].filter((part) => part !== '').join(' · ')
  return { text: title, ...(said === '' ? {} : { fine: said }) }
}

const taskRows = ({ reader }: ReportBackView, { reportBacks: say }: Words): readonly Block[] =>
  listed(
    reader.body,
    reader.tasks.map(({ id, title }) => ({ text: title, button: button(say.toTask, press(showPress, { item: id })) })),
  )
