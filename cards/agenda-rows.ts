/** The lines of an agenda. */
import { type Button, bold, button, type Inline, link, type Row } from './card.ts'
import { showAgendaItemPress } from './meeting-presses.ts'
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
 * @property at when its turn comes, as `14.10`, or '' after an item without minutes.
 * @property outcome once it was treated.
 * @property isLate it came after the agenda had been sent round.
 */
export interface PlacedView extends AgendaRowView {
  readonly number: number
  readonly at: string
  readonly outcome: 'treated' | 'sent-on' | null
  readonly isLate: boolean
}

/** How much of each line there is room for: links to all papers or only how many there are, and a button. */
export interface RowLook {
  readonly hasPapers: boolean
  readonly hasButtons: boolean
}

/**
 * A message of Slack holds 12,000 characters of JSON; what stands around the lines takes some 2,000, a line some 450
 * before it says anything, and a link some 100.
 */
const [roomOfLines, sizeOfLine, sizeOfLink] = [9_500, 450, 100]

export const haveRoomForPapers = (items: readonly AgendaRowView[]): boolean =>
  items.reduce((sum, item) => sum + sizeOf(item), 0) <= roomOfLines

const sizeOf = ({ title, owner, papers }: AgendaRowView): number =>
  papers.reduce(
    (sum, { text, href }) => sum + sizeOfLink + text.length + href.length,
    sizeOfLine + title.length + owner.length,
  )

export const placedRow = (item: PlacedView, look: RowLook, words: Words): Row => {
  const { agendaItems: say } = words
  return {
    text: [item.at === '' ? `${item.number}. ` : `${item.number}. ${item.at} `, bold(item.title)],
    fine: fineOf(item, look, [item.outcome ? say.outcomes[item.outcome] : '', item.isLate ? say.late : ''], words),
    ...(look.hasButtons ? { button: showButton(item, words) } : {}),
  }
}

export const waitingRow = (item: AgendaRowView, words: Words): Row => ({
  text: bold(item.title),
  fine: fineOf(item, { hasPapers: false }, [], words),
  button: showButton(item, words),
})

const showButton = ({ id }: AgendaRowView, { agendaItems: say }: Words): Button =>
  button(say.show, press(showAgendaItemPress, { item: id }))

const fineOf = (
  item: AgendaRowView,
  { hasPapers }: Pick<RowLook, 'hasPapers'>,
  first: readonly string[],
  words: Words,
): readonly Inline[] => {
  const { agendaItems: say } = words
  const parts = [
    ...first,
    say.types[item.type],
    item.minutes === null ? '' : say.minutes(item.minutes),
    item.owner,
    ...item.origins.map((origin) => sayOrigin(origin, words)),
  ]
  const { papers } = item
  const count = papers.length === 0 || hasPapers ? '' : say.papers(papers.length)
  const line = [...parts, count].filter((part) => part !== '').join(' · ')
  return hasPapers ? [line, ...papers.flatMap(({ text, href }) => [' · ', link(text, href)])] : [line]
}

export const sayOrigin = (origin: OriginView, { agendaItems: { from } }: Words): string => {
  if (origin.kind === 'body') return from.body(origin.body, origin.day)
  if (origin.kind === 'decision') return from.decision(origin.serial, origin.body)
  return origin.kind === 'agreement' ? from.agreement(origin.number) : from.earlier(origin.days)
}
