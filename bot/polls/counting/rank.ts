/**
 * Ranking by the method of Schulze: M. Schulze, "A new monotonic, clone-independent, reversal symmetric, and
 * Condorcet-consistent single-winner election method", Social Choice and Welfare 36 (2011) 267-303. Links are measured
 * by winning votes. Pure.
 */
import type { Ballot } from '../ballot.ts'
import type { PollOption } from '../poll.ts'
import type { Count, RankedPlace } from '../result.ts'

type Ranked = Extract<Count, { kind: 'rank' }>
type RankBallot = Extract<Ballot, { kind: 'rank' }>
/** By the place of two options in the poll: of the first over the second. */
type Grid = readonly (readonly number[])[]

/**
 * One option beats another where the strongest path from it is stronger than any path back; that is never a circle.
 * What no other beats shares the first place; after that, the fewer beat an option the higher it stands.
 */
export const countRank = (options: readonly PollOption[], ballots: readonly RankBallot[]): Ranked => {
  const paths = strongestPaths(preferencesOf(options, ballots))
  const all = options.map((_, at) => at)
  const beats = (one: number, other: number): boolean => at(paths, one, other) > at(paths, other, one)
  const beatenBy = all.map((one) => all.filter((other) => beats(other, one)).length)
  const ranked = options.map(
    ({ id }, one): RankedPlace => ({
      option: id,
      place: 1 + beatenBy.filter((beaten) => beaten < (beatenBy[one] ?? 0)).length,
      beats: all.filter((other) => beats(one, other)).length,
    }),
  )
  return {
    kind: 'rank',
    none: ballots.filter(({ order }) => order.length === 0).length,
    options: ranked.toSorted((a, b) => a.place - b.place),
  }
}

const at = (grid: Grid, from: number, to: number): number => grid[from]?.[to] ?? 0

/** How many put one above another. What a voter left out stands below what they named, and beside the rest. */
const preferencesOf = (options: readonly PollOption[], ballots: readonly RankBallot[]): Grid => {
  const counts = options.map(() => options.map(() => 0))
  for (const { order } of ballots) {
    const placeOf = new Map(order.map((id, place) => [id, place]))
    const places = options.map(({ id }) => placeOf.get(id) ?? order.length)
    for (const [one, row] of counts.entries()) {
      for (const [other, count] of row.entries()) {
        if ((places[one] ?? 0) < (places[other] ?? 0)) row[other] = count + 1
      }
    }
  }
  return counts
}

/** A path is as strong as its weakest link: after Floyd and Warshall. */
const strongestPaths = (preferences: Grid): Grid => {
  const paths = preferences.map((row, one) =>
    row.map((count, other) => (count > at(preferences, other, one) ? count : 0)),
  )
  for (const via of paths.keys()) {
    for (const [from, row] of paths.entries()) {
      for (const to of row.keys())
        row[to] = Math.max(at(paths, from, to), Math.min(at(paths, from, via), at(paths, via, to)))
    }
  }
  return paths
}
