/** What one person is told in private: of one thing with all that can be done about it, of several a line each. */
import { type Block, type Button, bold, buttons, type Card, card, fine, heading, notice, paragraph } from './card.ts'
import type { Words } from './words/words.ts'

/**
 * @property text what is to be said, in words ("Afspraak 12 ‘Werkagenda opstellen’ is uiterlijk vr 30 apr 2027.").
 * @property isOver nothing is asked any more: it was done, moved or withdrawn, and `text` says so.
 * @property buttons what can be done about it, the most likely first; at most four.
 */
export interface NudgeLineView {
  readonly text: string
  readonly isOver: boolean
  readonly buttons: readonly Button[]
}

/** @property lateSince when it should have come, in words; null where it came in time. */
export type ShownLine = NudgeLineView & { readonly lateSince: string | null }

/** As many as a person reads at once; the others stand on their own page. */
export const mostLines = 12

export const nudgeCard = (lines: readonly ShownLine[], words: Words): Card => {
  const say = words.nudges
  const title = say.title(lines.length)
  const shown = lines.slice(0, mostLines)
  const left = lines.length - shown.length
  return card(
    title,
    heading(title),
    ...shown.flatMap((line) => lineBlocks(line, words)),
    ...(left > 0 ? [fine(say.more(left))] : []),
    fine(say.why),
  )
}

const lineBlocks = ({ text, isOver, lateSince, buttons: offered }: ShownLine, words: Words): readonly Block[] => {
  if (isOver) return [paragraph(text)]
  const [first, ...others] = offered
  return [
    paragraph(bold(text)),
    ...(lateSince === null ? [] : [notice(words.nudges.late(lateSince))]),
    ...(first ? [buttons(first, ...others)] : []),
  ]
}
