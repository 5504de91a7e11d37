/**
 * Every count a second time, in another way: vote by vote into one table, a ranking by trying every path there is, and
 * what may be told from a list of its conditions.
 */
import type { CountableVote } from '../../bot/polls/ballot.ts'
import type { Poll } from '../../bot/polls/poll.ts'

export interface SecondCount {
  readonly voters: number
  readonly count: readonly string[] | null
  readonly sides: Readonly<Record<string, readonly string[]>> | null
}

type Counted = Pick<Poll, 'kind' | 'options' | 'secrecy' | 'needsBothSides'>

export const countAgain = (poll: Counted, votes: readonly CountableVote[]): SecondCount => {
  const isSecret = poll.secrecy === 'anonymous'
  const sizes = { education: 0, municipality: 0, neither: 0 }
  for (const { side } of votes) sizes[side ?? 'neither'] += 1
  const tooSmall = [1, 2, 3, 4]
  const hides = isSecret && [0, ...tooSmall].includes(votes.length)
  const hidesSides =
    isSecret &&
    ([0, ...tooSmall].includes(sizes.education) ||
      [0, ...tooSmall].includes(sizes.municipality) ||
      tooSmall.includes(sizes.neither))
  const ofSide = (side: string | null) => votes.filter((vote) => vote.side === side)
  const some = [votes, ofSide('education'), ofSide('municipality'), ofSide(null)]
  const part = (side: string) => linesOf(poll, ofSide(side), some)
  return {
    voters: votes.length,
    count: hides ? null : linesOf(poll, votes, [votes]),
    sides:
      !poll.needsBothSides || hides || hidesSides
        ? null
        : { education: part('education'), municipality: part('municipality') },
  }
}

/** One line for each option or consent, in the order of the letters; `none` last. @param groups where few may not be told */
const linesOf = (
  poll: Counted,
  votes: readonly CountableVote[],
  groups: readonly (readonly CountableVote[])[],
): readonly string[] => {
  const letters = poll.options.map(({ id }) => id)
  if (poll.kind === 'consent') return consentLines(votes)
  const lines = poll.kind === 'rank' ? rankLines(letters, votes) : sumLines(letters, votes, tellsVoters(poll))
  const told = lines.filter((line) => !isOfFew(poll, line.split(' ')[0] ?? '', groups))
  return [...told.toSorted(), `none ${votes.filter(saysNone).length}`]
}

/** Marks of one to four people, in an anonymous poll. */
const isOfFew = (poll: Counted, letter: string, groups: readonly (readonly CountableVote[])[]): boolean =>
  poll.secrecy === 'anonymous' &&
  poll.kind === 'score' &&
  groups.some((group) => {
    const marked = group.reduce(
      (sum, { ballot }) => sum + (ballot.kind === 'score' && letter in ballot.marks ? 1 : 0),
      0,
    )
    return marked >= 1 && marked <= 4
  })

const saysNone = ({ ballot }: CountableVote): boolean => {
  const said = JSON.stringify(ballot)
  return said.includes('{}') || said.includes('[]')
}

const consentLines = (votes: readonly CountableVote[]): readonly string[] =>
  votes
    .map(({ voter, side, ballot }) => {
      if (ballot.kind !== 'consent') throw new Error('No consent.')
      return [voter, side, ballot.answer, ballot.reason].join(' ')
    })
    .toSorted()

/** How many stuck something on an option nobody hears who may not know who they are. */
const tellsVoters = ({ kind, secrecy }: Counted): boolean => kind !== 'dots' || secrecy !== 'anonymous'

const sumLines = (
  letters: readonly string[],
  votes: readonly CountableVote[],
  hasVoters: boolean,
): readonly string[] => {
  const table: Record<string, [count: number, voters: number]> = {}
  for (const letter of letters) table[letter] = [0, 0]
  for (const { ballot } of votes) {
    for (const [letter, amount] of amountsOf(ballot)) {
      const row = table[letter] ?? [0, 0]
      row[0] += amount
      row[1] += 1
    }
  }
  return Object.entries(table).map(([letter, [count, voters]]) => `${letter} ${count} ${hasVoters ? voters : null}`)
}

const amountsOf = (ballot: CountableVote['ballot']): readonly (readonly [string, number])[] => {
  if (ballot.kind === 'choice') return ballot.options.map((letter) => [letter, 1])
  if (ballot.kind === 'dots') return Object.entries(ballot.dots)
  return ballot.kind === 'score' ? Object.entries(ballot.marks) : []
}

const rankLines = (letters: readonly string[], votes: readonly CountableVote[]): readonly string[] => {
  const link = (one: string, other: string): number => {
    const [yes, no] = [prefer(votes, one, other), prefer(votes, other, one)]
    return yes > no ? yes : 0
  }
  const strength: Record<string, number> = {}
  for (const from of letters)
    for (const to of letters) if (from !== to) strength[from + to] = widest(letters, link, from, to)
  const wins = (one: string, other: string): boolean => (strength[one + other] ?? 0) > (strength[other + one] ?? 0)
  const beaters = (one: string): number => letters.filter((other) => wins(other, one)).length
  return letters.map((one) => {
    const better = letters.filter((other) => beaters(other) < beaters(one)).length
    return `${one} ${better + 1} ${letters.filter((other) => wins(one, other)).length}`
  })
}

/** What is not in an order is put behind it. */
const prefer = (votes: readonly CountableVote[], one: string, other: string): number =>
  votes.filter(({ ballot }) => {
    const order = ballot.kind === 'rank' ? ballot.order : []
    return order.includes(one) && (!order.includes(other) || order.indexOf(one) < order.indexOf(other))
  }).length

/** The best of all paths that pass nothing twice. */
const widest = (
  left: readonly string[],
  link: (one: string, other: string) => number,
  from: string,
  to: string,
): number => {
  const others = left.filter((letter) => letter !== from)
  const ways = others.map((via) =>
    via === to ? link(from, to) : Math.min(link(from, via), link(from, via) === 0 ? 0 : widest(others, link, via, to)),
  )
  return Math.max(0, ...ways)
}
