/** What of a count without names tells of single voters: marks of a few, and how many shared an option's stickers. Pure. */
import type { CountableVote } from '../ballot.ts'
import { leastShown, type Poll } from '../poll.ts'
import type { Count } from '../result.ts'

/**
 * Of marks that fewer than five gave an option, their mean tells each of them what the others gave.
 *
 * Options of an anonymous poll that got marks of fewer than five in one of these groups. What is not told of one side
 * is told of neither, or it would follow by subtraction.
 */
export const optionsOfFew = (
  { kind, secrecy, options }: Pick<Poll, 'kind' | 'options' | 'secrecy'>,
  groups: readonly (readonly CountableVote[])[],
): ReadonlySet<string> => {
  if (kind !== 'score' || secrecy === 'named') return new Set()
  const isFew = (option: string, group: readonly CountableVote[]): boolean => {
    const marks = group.filter(({ ballot }) => ballot.kind === 'score' && option in ballot.marks).length
    return marks > 0 && marks < leastShown
  }
  return new Set(options.flatMap(({ id }) => (groups.some((group) => isFew(id, group)) ? id : [])))
}

/** “5 stickers of 1 voter” is that voter's whole ballot. @param hidden options of which nothing is told */
export const toldOf = ({ secrecy }: Pick<Poll, 'secrecy'>, count: Count, hidden: ReadonlySet<string>): Count => {
  if (secrecy === 'named' || count.kind === 'consent' || count.kind === 'rank') return count
  const options = count.options.filter(({ option }) => !hidden.has(option))
  return { ...count, options: count.kind === 'dots' ? options.map((one) => ({ ...one, voters: null })) : options }
}
