/** The part of a member's own page that shows agreements: what waits for them first. */
import { type AgreementRowView, type InvolvedView, involvedBlocks, rowOf } from './agreement-list.ts'
import { listPress, newPress } from './agreement-presses.ts'
import { type Block, button, buttons, fine, heading, paragraph, rows } from './card.ts'
import { clip } from './clip.ts'
import { press } from './press.ts'
import type { Words } from './words/words.ts'

/** @property note what is asked of the reader with it, as far as the row does not say that. */
type WaitingRow = AgreementRowView & { readonly note?: string }

export interface HomeView {
  readonly waiting: Readonly<Record<keyof Words['home']['waiting'], readonly WaitingRow[]>>
  readonly mine: readonly AgreementRowView[]
  readonly total: number
  readonly isAll: boolean
  readonly late: number
  readonly involved: InvolvedView
}

export const homeBlocks = (view: HomeView, words: Words): readonly Block[] => {
  const say = words.home
  const sorts = Object.keys(say.waiting) as readonly (keyof HomeView['waiting'])[]
  const waiting = sorts.filter((sort) => view.waiting[sort].length > 0)
  return [
    heading(waiting.length === 0 ? say.nothingWaits : say.waits),
    ...waiting.flatMap((sort): readonly Block[] => [
      paragraph(say.waiting[sort](view.waiting[sort].length)),
      rows(view.waiting[sort].map((row) => rowOf(row, words, clip(row.note ?? '', longestNote)))),
    ]),
    heading(say.mine),
    ...mineBlocks(view, words),
    ...involvedBlocks(
      view.involved,
      { title: words.agreements.list.involved, filter: words.agreements.list.involvedFilter },
      words,
    ),
    buttons(
      button(say.record, press(newPress, {}), 'primary'),
      button(say.all, press(listPress, { filter: 'alles', skip: 0 })),
    ),
  ]
}

/** A line, not the whole story: that stands on the card. */
const longestNote = 160

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
