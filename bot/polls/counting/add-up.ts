/** Choosing, handing out stickers and giving marks: what each option got, added up. Pure. */
import type { Ballot } from '../ballot.ts'
import type { PollOption } from '../poll.ts'
import type { Count, CountedOption } from '../result.ts'

type AddedUp = Extract<Count, { kind: 'choice' | 'dots' | 'score' }>
type Given<Kind> = Extract<Ballot, { kind: Kind }>
/** What one voter gave, by option; what is not in it they gave nothing. */
type Gift = ReadonlyMap<string, number>

/** Approval: each chosen option counts one. */
export const countChoice = (options: readonly PollOption[], ballots: readonly Given<'choice'>[]): AddedUp =>
  addUp(
    'choice',
    options,
    ballots.map((ballot) => new Map(ballot.options.map((id) => [id, 1]))),
  )

/** Cumulative voting: stickers, also several on one. */
export const countDots = (options: readonly PollOption[], ballots: readonly Given<'dots'>[]): AddedUp =>
  addUp(
    'dots',
    options,
    ballots.map(({ dots }) => new Map(Object.entries(dots))),
  )

/**
 * Score voting by the sum: by the mean, one enthusiast would carry an option on which nobody else has a view. How many
 * gave a mark stands beside it, for whoever wants the mean.
 */
export const countScore = (options: readonly PollOption[], ballots: readonly Given<'score'>[]): AddedUp =>
  addUp(
    'score',
    options,
    ballots.map(({ marks }) => new Map(Object.entries(marks))),
  )

const addUp = (kind: AddedUp['kind'], options: readonly PollOption[], gifts: readonly Gift[]): AddedUp => ({
  kind,
  none: gifts.filter(({ size }) => size === 0).length,
  options: options.map(({ id }) => countOption(id, gifts)).toSorted((a, b) => b.count - a.count),
})

const countOption = (option: string, gifts: readonly Gift[]): CountedOption => {
  const given = gifts.flatMap((gift) => gift.get(option) ?? [])
  return { option, count: given.reduce((sum, one) => sum + one, 0), voters: given.length }
}
