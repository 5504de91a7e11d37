/** How a bar is divided: whatever there is can be seen, however little of it there is. */
import { type Bar, type BarLook, bold, type Inline } from './card.ts'
import { isBlank } from './literal.ts'

export interface Share {
  readonly look: BarLook
  readonly cells: number
}

/**
 * The parts of a bar in whole cells, from left to right, all together `cells`; each at least one, so that more parts
 * than cells are more cells. What rounding gives too many or too few is settled where it shows least. Empty when there
 * is nothing to show.
 */
export const sharesOf = ({ parts }: Bar, cells: number): readonly Share[] => {
  const shown = parts.filter(({ count }) => count > 0)
  const total = sum(shown.map(({ count }) => count))
  const exact = shown.map(({ count }) => (count / total) * cells)
  let rounded = exact.map((share) => Math.max(1, Math.floor(share)))
  const missing = (at: number): number => (exact[at] ?? 0) - (rounded[at] ?? 0)
  const change = (by: number, at: number | undefined): void => {
    rounded = rounded.map((own, index) => (index === at ? own + by : own))
  }
  const mostFirst = (): readonly number[] => [...shown.keys()].toSorted((a, b) => missing(b) - missing(a))
  while (shown.length > 0 && sum(rounded) < cells) change(1, mostFirst()[0])
  while (sum(rounded) > Math.max(cells, shown.length))
    change(
      -1,
      mostFirst().findLast((at) => (rounded[at] ?? 0) > 1),
    )
  return shown.map(({ look }, at) => ({ look, cells: rounded[at] ?? 1 }))
}

/** What is said of it, on every platform: a picture is never alone. */
export const wordsOfBar = ({ label, said }: Bar): readonly Inline[] =>
  isBlank(label) ? [said] : [bold(label), ': ', said]

const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0)
