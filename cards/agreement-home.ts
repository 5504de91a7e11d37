/** The part of a member's own page that shows agreements: what waits for them first. */
import { type AgreementRowView, rowOf } from './agreement-list.ts'
import { listPress, newPress } from './agreement-presses.ts'
import { type Block, button, buttons, fine, heading, paragraph, rows } from './card.ts'
import { press } from './press.ts'
import type { Words } from './words/words.ts'

export interface HomeView {
  readonly waiting: Readonly<Record<keyof Words['home']['waiting'], readonly AgreementRowView[]>>
  readonly mine: readonly AgreementRowView[]
  readonly total: number
  readonly isAll: boolean
  readonly late: number
}

export const homeBlocks = (view: HomeView, words: Words): readonly Block[] => {
  const say = words.home
  const sorts = Object.keys(say.waiting) as readonly (keyof HomeView['waiting'])[]
  const waiting = sorts.filter((sort) => view.waiting[sort].length > 0)
  return [
    heading(waiting.length === 0 ? say.nothingWaits : say.waits),
    ...waiting.flatMap((sort): readonly Block[] => [
      paragraph(say.waiting[sort](view.waiting[sort].length)),
      rows(view.waiting[sort].map((row) => rowOf(row, words))),
    ]),
    heading(say.mine),
    ...mineBlocks(view, words),
    buttons(
      button(say.record, press(newPress, {}), 'primary'),
      button(say.all, press(listPress, { filter: 'alles', skip: 0 })),
    ),
  ]
}

const mineBlocks = ({ mine, total, isAll, late }: HomeView, words: Words): readonly Block[] => {
  const say = words.home
  if (mine.length === 0) return [paragraph(say.nothingMine)]
  const more = button(
    words.agreements.list.more(total - mine.length, isAll),
    press(listPress, { filter: 'mij', skip: mine.length }),
  )
  return [
    fine([words.agreements.list.count(total, isAll), ...(late > 0 ? [say.late(late)] : [])].join(' · ')),
    rows(mine.map((row) => rowOf(row, words))),
    ...(isAll && total <= mine.length ? [] : [buttons(more)]),
  ]
}
