/** The rounds of the bodies that one sees, each with its phase and term: what the cards in their channels say too. */
import { type Block, bold, button, buttons, type Card, card, heading, paragraph, type Row, rows } from './card.ts'
import { sayBarrier } from './case-round-barriers.ts'
import { listRoundsPress, openRoundPress } from './case-round-presses.ts'
import { press } from './press.ts'
import type { Words } from './words/words.ts'

/** @property fine body, phase and term in words. @property mayOpen there is something left to read. */
export interface ListedRound {
  readonly id: string
  readonly title: string
  readonly fine: string
  readonly mayOpen: boolean
}

/** @property next how many to skip for the others; null when these are the last. @property barriers counted, for stewards. */
export interface RoundListView {
  readonly rounds: readonly ListedRound[]
  readonly next: number | null
  readonly barriers: readonly { readonly barrier: string; readonly rounds: number }[]
}

export const roundListCard = ({ rounds: listed, next, barriers }: RoundListView, words: Words): Card => {
  const say = words.caseRound.list
  return card(
    say.title,
    heading(say.title),
    ...(listed.length === 0 ? [paragraph(say.none)] : [rows(listed.map((one) => rowOf(one, words)))]),
    ...(next === null ? [] : [buttons(button(say.more, press(listRoundsPress, { skip: next })))]),
    ...barrierBlocks(barriers, words),
  )
}

export const rowOf = ({ id, title, fine, mayOpen }: ListedRound, words: Words): Row => ({
  text: bold(title),
  fine,
  ...(mayOpen ? { button: button(words.caseRound.open, press(openRoundPress, { round: id })) } : {}),
})

const barrierBlocks = (barriers: RoundListView['barriers'], words: Words): readonly Block[] => {
  const say = words.caseRound.list
  return barriers.length === 0
    ? []
    : [
        paragraph(bold(say.barriers)),
        rows(barriers.map(({ barrier, rounds: count }) => ({ text: say.barrier(sayBarrier(barrier, words), count) }))),
      ]
}

/** What is said in a channel, where everybody reads along: where to go, and nothing else. */
export const roundsAloneCard = ({ caseRound: { list: say } }: Words): Card => card(say.title, paragraph(say.alone))
