/** How a bar is divided: whatever there is can be seen, however little of it there is. */
import { type Bar, type BarLook, bold, type Inline } from './card.ts'
import { isBlank } from './literal.ts'

export interface Share {
  readonly look: BarLook
  readonly cells: number
}

/**
 * The parts of a bar in whole cells, from left to right, all together `cells`; each at least one, so that more parts
 * than cells are more cells. What rounding leaves over is the widest part's. Empty when there is nothing to show.
 */
export const sharesOf = ({ parts }: Bar, cells: number): readonly Share[] => {
  const shown = parts.filter(({ count }) => count > 0)
  const total = sum(shown.map(({ count }) => count))
  const rounded = shown.map(({ count }) => Math.max(1, Math.round((count / total) * cells)))
  const widest = rounded.indexOf(Math.max(...rounded))
  const rest = cells - sum(rounded)
  return shown.map(({ look }, at) => {
    const own = rounded[at] ?? 1
    return { look, cells: at === widest ? Math.max(1, own + rest) : own }
  })
}

/** What is said of it, on every platform: a picture is never alone. */
export const wordsOfBar = ({ label, said }: Bar): readonly Inline[] =>
  isBlank(label) ? [said] : [bold(label), ': ', said]

const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0)
