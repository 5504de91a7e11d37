/** Where the boxes of a chain stand: who serves stands beneath what is served, as far as circles allow. Pure. */
import type { Chain, ChainArrow, ChainBox } from './card.ts'

/**
 * Boxes side by side, in the order in which they stand.
 *
 * @property arrows of these boxes to what they serve, and which way each points as they stand.
 */
export interface ChainRow {
  readonly band: number
  readonly boxes: readonly ChainBox[]
  readonly arrows: readonly DrawnArrow[]
}

export interface DrawnArrow extends ChainArrow {
  readonly points: '↑' | '↓' | '←' | '→'
  /** What is served stands alone in the row above: its name need not be said. */
  readonly isPlain: boolean
}

/** Names stand side by side on a phone: three where no word is longer than this, else two. */
const shortWord = 11
const mostBeside = (boxes: readonly ChainBox[]): number =>
  boxes.every(({ name }) => name.split(/[\s-]+/u).every((word) => word.length <= shortWord)) ? 3 : 2

/** The rows from the top down. Every box stands in one of them, and every arrow between two boxes at its `from`. */
export const chainRows = (chain: Chain): readonly ChainRow[] => {
  const rows = placeBoxes(chain)
  const rowOf = new Map(rows.flatMap(({ boxes }, at) => boxes.map(({ id }) => [id, at] as const)))
  return rows.map(({ band, boxes }, at) => ({
    band,
    boxes,
    arrows: boxes.flatMap(({ id }) =>
      chain.arrows
        .filter(({ from, to }) => from === id && rowOf.has(to))
        .map((arrow) => drawArrow(arrow, rowOf, rows[at - 1]?.boxes ?? [])),
    ),
  }))
}

type Placed = Pick<ChainRow, 'band' | 'boxes'>

const placeBoxes = (chain: Chain): readonly Placed[] => {
  const rows: Placed[] = []
  for (const band of new Set(chain.boxes.map((box) => box.band).toSorted((a, b) => a - b))) {
    const boxes = chain.boxes.filter((box) => box.band === band)
    const ranks = ranksIn(boxes, chain.arrows)
    const layers = Map.groupBy(boxes, ({ id }) => ranks.get(id) ?? 0)
    for (const [, layer] of [...layers].toSorted(([a], [b]) => a - b)) {
      const ordered = underneath(rows, layer, chain.arrows)
      rows.push(...spread(ordered).map((some) => ({ band, boxes: some })))
    }
  }
  return rows
}

/** How deep each stands under what it serves in the same band; an arrow that closes a circle counts for nothing. */
const ranksIn = (boxes: readonly ChainBox[], arrows: readonly ChainArrow[]): ReadonlyMap<string, number> => {
  const ranks = new Map<string, number>()
  const underWay = new Set<string>()
  const ids = new Set(boxes.map(({ id }) => id))
  const rank = (id: string): number => {
    const known = ranks.get(id)
    if (known !== undefined) return known
    underWay.add(id)
    const served = arrows.filter(({ from, to }) => from === id && ids.has(to) && !underWay.has(to))
    const found = Math.max(0, ...served.map(({ to }) => rank(to) + 1))
    underWay.delete(id)
    ranks.set(id, found)
    return found
  }
  for (const { id } of boxes) rank(id)
  return ranks
}

/** Each as near as can be to what it serves above, so that arrows cross little. */
const underneath = (rows: readonly Placed[], layer: readonly ChainBox[], arrows: readonly ChainArrow[]) => {
  const places = new Map(
    rows.flatMap(({ boxes }) => boxes.map(({ id }, at) => [id, (at + 0.5) / boxes.length] as const)),
  )
  const placeOf = ({ id }: ChainBox): number => {
    const served = arrows.filter(({ from }) => from === id).flatMap(({ to }) => places.get(to) ?? [])
    return served.length === 0 ? 1 : served.reduce((sum, place) => sum + place, 0) / served.length
  }
  return layer.toSorted((a, b) => placeOf(a) - placeOf(b))
}

/** Rows that are about as long: four are two and two, not three and one. */
const spread = (boxes: readonly ChainBox[]): readonly (readonly ChainBox[])[] => {
  const count = Math.ceil(boxes.length / mostBeside(boxes))
  const cut = (at: number): number => Math.round((at * boxes.length) / count)
  return Array.from({ length: count }, (_, at) => boxes.slice(cut(at), cut(at + 1)))
}

const drawArrow = (arrow: ChainArrow, rowOf: ReadonlyMap<string, number>, above: readonly ChainBox[]): DrawnArrow => {
  const away = (rowOf.get(arrow.from) ?? 0) - (rowOf.get(arrow.to) ?? 0)
  const toServed = away > 0 ? '↑' : away < 0 ? '↓' : '→'
  const fromServed = away > 0 ? '↓' : away < 0 ? '↑' : '←'
  const isPlain = above.length === 1 && above[0]?.id === arrow.to
  return { ...arrow, points: arrow.flows === 'to' ? toServed : fromServed, isPlain }
}

/** What is said of the picture, a sentence for each arrow. */
export const wordsOfChain = ({ arrows }: Chain): string => arrows.map(({ said }) => said).join(' ')
