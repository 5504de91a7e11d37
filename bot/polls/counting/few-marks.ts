/** Of marks that fewer than five gave an option, their mean tells each of them what the others gave. Pure. */
import type { CountableVote } from '../ballot.ts'
import { leastShown, type Poll } from '../poll.ts'
import type { Count } from '../result.ts'

/**
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

export const withoutOptions = (count: Count, hidden: ReadonlySet<string>): Count =>
  hidden.size === 0 || count.kind === 'consent' || count.kind === 'rank'
    ? count
    : { ...count, options: count.options.filter(({ option }) => !hidden.has(option)) }
