/** What `/afspraken` shows: a line per item, and how many did not fit. */
import { termLabel } from './agreement-facts.ts'
import { handOutPress, listPress, showPress } from './agreement-presses.ts'
import type { AgreementView } from './agreements.ts'
import { type Block, bold, button, buttons, type Card, card, fine, heading, paragraph, type Row, rows } from './card.ts'
import { press } from './press.ts'
import type { Words } from './words/words.ts'

/** What somebody has a part in without owing it: all of it, or the first few. */
export interface InvolvedView {
  readonly items: readonly AgreementRowView[]
  readonly isAll: boolean
}

/** A line of a list tells less than a card: nothing that needs the history. */
export type AgreementRowView = Pick<
  AgreementView,
  'id' | 'number' | 'kind' | 'serial' | 'state' | 'title' | 'body' | 'owners' | 'term' | 'isLate'
>

export interface AgreementListView {
  readonly title: string
  readonly items: readonly AgreementRowView[]
  /** How many there are, and how many were shown before these; counted no further than where `isAll` is false. */
  readonly total: number
  readonly isAll: boolean
  readonly skip: number
  /** As typed, for the button that shows the next ones. */
  readonly filter: string
  readonly involved?: (InvolvedView & { readonly isSelf: boolean }) | null
}

export const agreementListCard = (list: AgreementListView, words: Words): Card => {
  const say = words.agreements.list
  if (list.total === 0)
    return card(
      list.title,
      heading(list.title),
      paragraph(list.filter === '' ? say.none : say.noneOf),
      ...involvedOf(list, words),
      fine(say.filters),
    )
  const shown = rows(list.items.map((view) => rowOf(view, words)))
  return card(
    `${list.title}: ${say.count(list.total, list.isAll)}`,
    heading(list.title),
    fine(say.count(list.total, list.isAll)),
    shown,
    ...moreOf(list, words),
    ...involvedOf(list, words),
    ...shorterOf(list, words),
    fine(say.filters),
  )
}

const moreOf = ({ items, total, isAll, skip, filter }: AgreementListView, words: Words): readonly Block[] => {
  const next = skip + items.length
  const isOver = items.length === 0 || (isAll && next >= total)
  const more = button(words.agreements.list.more(total - next, isAll), press(listPress, { filter, skip: next }))
  return [buttons(...(isOver ? [] : [more]), button(words.handOuts.offer, press(handOutPress, { filter })))]
}

const involvedOf = ({ involved, filter }: AgreementListView, words: Words): readonly Block[] => {
  const say = words.agreements.list
  if (!involved) return []
  const title = involved.isSelf ? say.involved : say.involvedOf
  return involvedBlocks(
    involved,
    { title, filter: involved.isSelf ? say.involvedFilter : `${say.involvedFilter} ${filter}` },
    words,
  )
}

/** Under a small heading of its own: none of it counts as owed. */
export const involvedBlocks = (
  { items, isAll }: InvolvedView,
  { title, filter }: { readonly title: string; readonly filter: string },
  words: Words,
): readonly Block[] => {
  if (items.length === 0) return []
  const all = button(words.agreements.list.involvedAll, press(listPress, { filter, skip: 0 }))
  return [paragraph(bold(title)), rows(items.map((view) => rowOf(view, words))), ...(isAll ? [] : [buttons(all)])]
}

/** A list that nothing narrows yet offers what people ask for most. */
const shorterOf = ({ filter, skip }: AgreementListView, words: Words): readonly Block[] =>
  filter === '' && skip === 0
    ? [
        buttons(
          ...Object.entries(words.agreements.list.shorter).map(([narrowing, label]) =>
            button(label, press(listPress, { filter: narrowing, skip: 0 })),
          ),
        ),
      ]
    : []

/** @param note what is asked with it of whoever reads it; '' for nothing. @param isKindKnown it stands above the rows */
export const rowOf = (view: AgreementRowView, words: Words, note = '', isKindKnown = false): Row => {
  const kind = isKindKnown ? '' : kindSaid(view, words)
  const parts = [note, kind, ownersSaid(view, words), stateSaid(view, words), termSaid(view, words), view.body]
  const fine = parts.filter((part) => part !== '').join(' · ')
  return {
    text: [bold(`${view.number}. `), view.title],
    ...(fine === '' ? {} : { fine }),
    button: button(words.agreements.show, press(showPress, { item: view.id })),
  }
}

/** Most are action items: only what is something else says so. */
const kindSaid = ({ kind, serial }: AgreementRowView, words: Words): string => {
  const say = words.agreements
  if (kind === 'decision' && serial !== null) return say.decided(serial)
  return kind === 'action-item' ? '' : say.kinds[kind]
}

const ownersSaid = ({ kind, owners }: AgreementRowView, words: Words): string => {
  if (owners.length > 0) return owners.map((owner) => owner.name).join(', ')
  return kind === 'action-item' ? words.agreements.noOwnerShort : ''
}

/** In a list of what is open, open says nothing. */
const stateSaid = ({ state }: AgreementRowView, words: Words): string =>
  state === 'open' || state === 'running' ? '' : words.agreements.states[state]

const termSaid = ({ kind, term, isLate }: AgreementRowView, words: Words): string => {
  const say = words.agreements
  if (!term) return kind === 'action-item' ? say.noTermShort : ''
  if (isLate) return say.lateShort(term.said)
  return `${termLabel(kind, term, words).toLowerCase()} ${term.said}`
}
