/** What many share: how far they are together, and each organisation by itself. */
import type { AgreementRowView } from './agreement-list.ts'
import { showPress } from './agreement-presses.ts'
import { closeSharedPress, sharePress, showSharesPress, takeOutPress } from './agreement-share-forms.ts'
import { type Block, bars, bold, button, buttons, type Card, card, heading, paragraph, type Row, rows } from './card.ts'
import { press } from './press.ts'
import { type ProgressView, progressBar } from './progress-bar.ts'
import type { Words } from './words/words.ts'

/** @property organisation whose it is, whoever it was handed to. */
export interface ShareView extends Pick<AgreementRowView, 'id' | 'owners' | 'state' | 'term' | 'isLate'> {
  readonly organisation: string
}

export interface SharesView {
  readonly id: string
  readonly number: number
  readonly title: string
  readonly progress: ProgressView
  readonly shares: readonly ShareView[]
  readonly total: number
  readonly skip: number
  readonly mayChange: boolean
}

const isAllDone = ({ done, running, open, late }: ProgressView): boolean => done > 0 && running + open + late === 0

/** On the card of what they share. */
export const sharesBlocks = (progress: ProgressView, words: Words): readonly Block[] => {
  const total = progress.done + progress.running + progress.open + progress.late
  if (total === 0) return [paragraph(words.shares.none)]
  return [
    bars([progressBar(words.shares.overview, progress, words)]),
    ...(isAllDone(progress) ? [paragraph(bold(words.shares.allDone(total)))] : []),
  ]
}

export const sharesCard = (view: SharesView, words: Words): Card => {
  const title = words.shares.title(view.number)
  return card(
    title,
    heading(title),
    paragraph(view.title),
    ...sharesBlocks(view.progress, words),
    rows(view.shares.map((share) => shareRow(share, words))),
    doorsOf(view, words),
  )
}

const shareRow = (view: ShareView, words: Words): Row => {
  const say = words.agreements
  const owners = view.owners.map((owner) => owner.name).join(', ')
  const term = view.term && `${say[view.term.label].toLowerCase()} ${view.term.said}`
  const parts = [
    owners === view.organisation ? '' : owners || say.noOwnerShort,
    say.states[view.state],
    view.isLate && view.term ? say.lateShort(view.term.said) : (term ?? say.noTermShort),
  ]
  return {
    text: bold(view.organisation),
    fine: parts.filter((part) => part !== '').join(' · '),
    button: button(words.shares.show, press(showPress, { item: view.id })),
  }
}

const doorsOf = (view: SharesView, words: Words): Block => {
  const say = words.shares
  const { id: item, mayChange } = view
  const next = view.skip + view.shares.length
  return buttons(
    ...(next < view.total ? [button(say.more(view.total - next), press(showSharesPress, { item, skip: next }))] : []),
    ...(mayChange
      ? [
          button(say.add, press(sharePress, { item })),
          button(say.takeOut, press(takeOutPress, { item })),
          button(say.close, press(closeSharedPress, { item }), isAllDone(view.progress) ? 'primary' : 'plain'),
        ]
      : []),
    button(say.agreement, press(showPress, { item })),
  )
}
