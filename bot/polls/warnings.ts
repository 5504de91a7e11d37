/** What one should know before an anonymous poll opens: where a result would tell who chose what. Pure. */
import { type Side, sides } from '../network/customs.ts'
import { foldText } from '../read-text.ts'
import type { VoterSide } from './ballot.ts'
import { leastShown, type Poll } from './poll.ts'

/**
 * - `too-few`: fewer than five voters; nothing but their number will be told.
 * - `tiny`: of so few, one or two that stay away leave nothing to tell, and who knows the others can guess.
 * - `small-side`: the body decides jointly, and of one side fewer than five may vote: no side will be told apart.
 * - `unanimity`: so few voters and answers that all may well answer alike; then everybody's answer is known.
 * - `repeat`: asked before, or at the same time, of nearly the same voters, or of the same, who need not all have voted;
 *   the difference of the two results is that of a few people.
 */
export type PollWarning =
  | { readonly kind: 'too-few'; readonly voters: number; readonly least: number }
  | { readonly kind: 'tiny'; readonly voters: number }
  | { readonly kind: 'small-side'; readonly side: Side; readonly voters: number; readonly least: number }
  | { readonly kind: 'unanimity'; readonly voters: number; readonly answers: number }
  | { readonly kind: 'repeat'; readonly poll: string; readonly number: number; readonly differing: number }

export interface Elector {
  readonly voter: string
  readonly side: VoterSide
}

/**
 * @property others polls of the network, open or over. @property alone who votes for an organisation of which nobody
 * else is asked, by organisation.
 */
export interface Known {
  readonly electors: readonly Elector[]
  readonly others: readonly Poll[]
  readonly alone: ReadonlyMap<string, string>
}

type Asked = Pick<Poll, 'kind' | 'question' | 'answering' | 'secrecy' | 'before' | 'needsBothSides'> & {
  readonly options: readonly unknown[]
}

/** With seven, two that do not vote leave five. */
const mostTiny = 7
/**
 * Where four out of five think alike, up to ten voters are of one mind more often than one time in ten:
 * 0.8 ** 10 = 0.107, and 0.8 ** 11 = 0.086.
 */
const mostAlike = 10
/** Of three answers or more a whole group seldom takes the same. */
const fewAnswers = 2

/** None for a poll by name. */
export const warnOf = (poll: Asked, known: Known): readonly PollWarning[] => {
  if (poll.secrecy === 'named') return []
  return [
    ...warnOfSize(known.electors.length),
    ...warnOfSides(poll, known),
    ...warnOfUnanimity(poll, known.electors.length),
    ...warnOfRepeat(poll, known),
  ]
}

const warnOfSize = (voters: number): readonly PollWarning[] => {
  if (voters < leastShown) return [{ kind: 'too-few', voters, least: leastShown }]
  return voters <= mostTiny ? [{ kind: 'tiny', voters }] : []
}

/** Where nothing is told at all, of its sides there is nothing to say. */
const warnOfSides = ({ needsBothSides }: Asked, { electors }: Known): readonly PollWarning[] => {
  if (!needsBothSides || electors.length < leastShown) return []
  return sides.flatMap((side) => {
    const voters = electors.filter((one) => one.side === side).length
    return voters < leastShown ? [{ kind: 'small-side', side, voters, least: leastShown } as const] : []
  })
}

const warnOfUnanimity = ({ kind, options, answering }: Asked, voters: number): readonly PollWarning[] => {
  if (voters < leastShown || voters > mostAlike) return []
  // A mark or a number of stickers is seldom the same of all.
  if (kind === 'dots' || kind === 'score') return []
  const answers = options.length + (answering.hasNone ? 1 : 0)
  return answers > fewAnswers || answering.takesOptions ? [] : [{ kind: 'unanimity', voters, answers }]
}

/**
 * Two results of the same question whose voters differ by one tell what that one chose, if the others stayed with what
 * they chose. As few as may not be told apart (`leastShown`) may not be told by subtraction either.
 */
const warnOfRepeat = (poll: Asked, { electors, others, alone }: Known): readonly PollWarning[] => {
  const peopleOf = (some: readonly string[]) => new Set(some.map((voter) => alone.get(voter) ?? voter))
  const voters = peopleOf(electors.map(({ voter }) => voter))
  return others.flatMap((one) => {
    if (one.electors === null || (one.state !== 'closed' && one.state !== 'open')) return []
    if (one.id !== poll.before && !areSimilar(one.question, poll.question)) return []
    const theirs = peopleOf(one.electors)
    const differing = voters.size + theirs.size - 2 * inBoth(voters, theirs)
    if (differing >= leastShown) return []
    return [{ kind: 'repeat', poll: one.id, number: one.number, differing } as const]
  })
}

/** At least half of all the words of the two are in both; words of three letters and less say little in Dutch. */
const areSimilar = (a: string, b: string): boolean => {
  if (foldText(a) === foldText(b)) return true
  const [some, others] = [wordsOf(a), wordsOf(b)]
  const both = inBoth(some, others)
  const together = some.size + others.size - both
  return together > 0 && both * 2 >= together
}

const inBoth = (some: ReadonlySet<string>, others: ReadonlySet<string>): number =>
  [...some].filter((one) => others.has(one)).length

const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(
    foldText(text)
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length > 3),
  )
