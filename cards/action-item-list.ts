/** What `/afspraken` shows: a line per item, and how many did not fit. */
import { showPress } from './action-item-presses.ts'
import type { ActionItemView } from './action-items.ts'
import { bold, button, type Card, card, fine, heading, paragraph, type Row, rows } from './card.ts'
import { press } from './press.ts'
import type { Words } from './words/words.ts'

export const actionItemListCard = (
  list: { readonly title: string; readonly items: readonly ActionItemView[]; readonly total: number },
  words: Words,
): Card => {
  const say = words.actionItems.list
  if (list.total === 0) return card(list.title, heading(list.title), paragraph(say.none), fine(say.filters))
  const shown = rows(list.items.map((view) => rowOf(view, words)))
  const unseen = list.total - list.items.length
  const more = unseen > 0 ? [fine(words.chat.more(unseen))] : []
  const summary = `${list.title}: ${say.count(list.total)}`
  return card(summary, heading(list.title), fine(say.count(list.total)), shown, ...more, fine(say.filters))
}

const rowOf = (view: ActionItemView, words: Words): Row => {
  const say = words.actionItems
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
