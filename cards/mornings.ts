/** What a body's channels are told on a morning: what is due, and once a week how everything stands. */
import { listPress } from './agreement-presses.ts'
import {
  type Block,
  bold,
  button,
  buttons,
  type Card,
  card,
  fine,
  heading,
  inlines,
  notice,
  paragraph,
  type Row,
  rows,
  type Text,
} from './card.ts'
import { clip } from './clip.ts'
import { listPlansPress } from './meeting-presses.ts'
import { type Press, press } from './press.ts'
import type { Words } from './words/words.ts'

/** @property fine its day and whose it is, or what has become of it. @property open null for what is gone. */
export interface MorningRowView {
  readonly text: Text
  readonly fine: string
  readonly open: Press | null
  readonly isOver: boolean
}

/** @property left how many of `total` the rows do not show; `hidesPlans` that there are steps of plans among these. */
export interface MorningPartView {
  readonly name: keyof Words['mornings']['week']['parts'] | 'open'
  readonly total: number
  readonly left: number
  readonly hidesPlans: boolean
  readonly rows: readonly MorningRowView[]
}

/** All in words. @property day on which it was given. @property lateSince when it should have come; null in time. */
export interface MorningView {
  readonly body: string
  readonly round: 'morning' | 'week'
  readonly day: string
  readonly from: string
  readonly until: string
  readonly isOneDay: boolean
  readonly lateSince: string | null
  readonly parts: readonly MorningPartView[]
}

export const morningCard = (view: MorningView, words: Words): Card =>
  view.round === 'week' ? weekCard(view, words) : dueCard(view, words)

const dueCard = (view: MorningView, words: Words): Card => {
  const say = words.mornings
  const title = view.isOneDay ? say.today(view.day) : say.span(view.from, view.until)
  const total = view.parts.reduce((sum, part) => sum + part.total, 0)
  return card(
    `${title}: ${say.count(total)}`,
    heading(title),
    ...lateOf(view, words),
    ...view.parts.flatMap((part) => partBlocks(part, words)),
    ...doorsOf(view, words),
  )
}

const weekCard = (view: MorningView, words: Words): Card => {
  const { week } = words.mornings
  const title = week.title(view.day)
  const open = view.parts.find(({ name }) => name === 'open')?.total ?? 0
  const parts = view.parts.flatMap((part) => (part.name === 'open' ? [] : [{ ...part, name: part.name }]))
  const counted = parts.map(({ name, total }) => week.counted(week.parts[name], total))
  return card(
    [title, ...counted].join(', '),
    heading(title),
    ...lateOf(view, words),
    paragraph(open === 0 ? week.nothingOpen : week.open(open)),
    ...parts.flatMap((part) => [paragraph(bold(titleOf(part, words))), ...partBlocks(withDoors(part), words)]),
    ...doorsOf(view, words),
    fine(week.asOf(view.day)),
  )
}

/** With a button at every row a full week does not fit: what only counts is opened from its list. */
const withDoors = (part: MorningPartView): MorningPartView =>
  part.name === 'morning' || part.name === 'meeting'
    ? part
    : { ...part, rows: part.rows.map((row) => ({ ...row, open: null })) }

const titleOf = (
  { name, total }: { readonly name: WeekPart; readonly total: number },
  { mornings: { week } }: Words,
) => (name === 'meeting' ? week.parts[name] : week.counted(week.parts[name], total))

type WeekPart = Exclude<MorningPartView['name'], 'open'>

const lateOf = ({ lateSince }: MorningView, { mornings: say }: Words): readonly Block[] =>
  lateSince === null ? [] : [notice(say.late(lateSince))]

const partBlocks = ({ rows: shown, left }: MorningPartView, words: Words): readonly Block[] => [
  rows(shown.map((row) => rowOf(row, words))),
  ...(left > 0 ? [fine(words.mornings.more(left))] : []),
]

/** A title may be 300 long; who opens it reads all. */
const mostOfTitle = 120

const rowOf = ({ text, fine: small, open }: MorningRowView, words: Words): Row => ({
  text: inlines(text).map((one) => (typeof one === 'string' ? clip(one, mostOfTitle) : one)),
  ...(small === '' ? {} : { fine: small }),
  ...(open ? { button: button(words.agreements.show, open) } : {}),
})

type Listed = keyof Words['mornings']['filters']
const isListed = (name: MorningPartView['name']): name is Listed =>
  name === 'late' || name === 'without-owner' || name === 'without-term'

/** To the lists of what did not fit, as the channel of a body reads them. */
const doorsOf = ({ body, parts }: MorningView, { mornings: say }: Words): readonly Block[] => {
  const left = parts.filter(({ name, left: more }) => more > 0 || isListed(name) || name === 'open')
  const listed = left.flatMap(({ name, total }) =>
    isListed(name)
      ? [
          button(
            say.week.counted(say.week.parts[name], total),
            press(listPress, { filter: say.filters[name], skip: 0 }),
          ),
        ]
      : [],
  )
  const isMore = left.some(({ name }) => name === 'morning' || name === 'due' || name === 'new' || name === 'open')
  const all = [
    ...(isMore ? [button(say.allAgreements, press(listPress, { filter: '', skip: 0 }))] : []),
    ...listed,
    ...(left.some(({ hidesPlans }) => hidesPlans) ? [button(say.allPlans, press(listPlansPress, { body }))] : []),
  ]
  return all.length === 0 ? [] : [buttons(...all)]
}
