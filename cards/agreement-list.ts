/** What `/afspraken` shows: a line per item, and how many did not fit. */
import { listPress, showPress } from './agreement-presses.ts'
import type { AgreementView } from './agreements.ts'
import { type Block, bold, button, buttons, type Card, card, fine, heading, paragraph, type Row, rows } from './card.ts'
import { press } from './press.ts'
import type { Words } from './words/words.ts'

/** A line of a list tells less than a card: nothing that needs the history. */
export type AgreementRowView = Pick<
  AgreementView,
  'id' | 'number' | 'kind' | 'serial' | 'state' | 'title' | 'body' | 'owners' | 'term' | 'isLate'
>

export interface AgreementListView {
  readonly title: string
  readonly items: readonly AgreementRowView[]
  /** How many there are, and how many were shown before these. */
  readonly total: number
  readonly skip: number
  /** As typed, for the button that shows the next ones. */
  readonly filter: string
}

export const agreementListCard = (list: AgreementListView, words: Words): Card => {
  const say = words.agreements.list
  if (list.total === 0)
    return card(
      list.title,
      heading(list.title),
      paragraph(list.filter === '' ? say.none : say.noneOf),
      fine(say.filters),
    )
  const shown = rows(list.items.map((view) => rowOf(view, words)))
  return card(
    `${list.title}: ${say.count(list.total)}`,
    heading(list.title),
    fine(say.count(list.total)),
    shown,
    ...moreOf(list, words),
    fine(say.filters),
  )
}

const moreOf = ({ items, total, skip, filter }: AgreementListView, words: Words): readonly Block[] => {
  const next = skip + items.length
  if (next >= total) return []
  return [buttons(button(words.agreements.list.more(total - next), press(listPress, { filter, skip: next })))]
}

const rowOf = (view: AgreementRowView, words: Words): Row => {
  const say = words.agreements
  const owners = view.owners.length > 0 ? view.owners.map((owner) => owner.name).join(', ') : say.noOwnerShort
  const term = view.term
    ? view.isLate
      ? say.late(view.term.said)
      : `${say[view.term.label].toLowerCase()} ${view.term.said}`
    : say.noTermShort
  return {
    text: [bold(`${view.number}. `), view.title],
    fine: `${owners} · ${term} · ${view.body}`,
    button: button(say.show, press(showPress, { item: view.id })),
  }
}
