import { describe, expect, it } from 'vitest'
import type { Ballot, CountableVote } from '../../bot/polls/ballot.ts'
import { countConsent, judgeConsent, tallyConsent } from '../../bot/polls/counting/consent.ts'
import { countPoll, meetsQuorum } from '../../bot/polls/counting/count-poll.ts'
import { countRank } from '../../bot/polls/counting/rank.ts'
import { firstOf, placesOf } from '../../bot/polls/counting/ties.ts'
import type { Poll } from '../../bot/polls/poll.ts'
import type { Count, Result } from '../../bot/polls/result.ts'
import { chanceOf } from '../engine/random.ts'
import { sized } from '../full-size.ts'
import { chooseElection, type Election } from './election.ts'
import { linesOf } from './result-lines.ts'
import { chosen, optionsOf, poll, ranked, votesOf } from './sample.ts'
import { countAgain } from './second-count.ts'

const all = { eligible: 40, asked: [] }
const times = <T>(count: number, one: T): readonly T[] => Array.from({ length: count }, () => one)
const rankOf = (letters: string, ...orders: readonly string[]) =>
  countRank(
    optionsOf(letters),
    orders.map((order) => ({ kind: 'rank', order: [...order] })),
  )

describe('a ranking', () => {
  it('comes out as Schulze has it in his example of 45 voters and five candidates', () => {
    const groups: readonly (readonly [number, string])[] = [
      [5, 'ACBED'],
      [5, 'ADECB'],
      [8, 'BEDAC'],
      [3, 'CABED'],
      [7, 'CAEBD'],
      [2, 'CBADE'],
      [7, 'DCEBA'],
      [8, 'EBADC'],
    ]
    const { options, none } = rankOf('ABCDE', ...groups.flatMap(([count, order]) => times(count, order)))
    expect(options).toEqual([
      { option: 'E', place: 1, beats: 4 },
      { option: 'A', place: 2, beats: 3 },
      { option: 'C', place: 3, beats: 2 },
      { option: 'B', place: 4, beats: 1 },
      { option: 'D', place: 5, beats: 0 },
    ])
    expect(none).toBe(0)
  })

  it('goes round a circle at its weakest link', () => {
    // A over B 6 to 3, B over C 7 to 2, C over A 5 to 4: the last gives way.
    const orders = [...times(4, 'ABC'), ...times(3, 'BCA'), ...times(2, 'CAB')]
    expect(rankOf('ABC', ...orders).options.map(({ option, place }) => `${place}${option}`)).toEqual(['1A', '2B', '3C'])
  })

  it('says a tie as a tie', () => {
    expect(rankOf('ABC', 'ABC', 'BCA', 'CAB').options.map(({ place }) => place)).toEqual([1, 1, 1])
    expect(rankOf('ABC', 'ABC', 'BAC').options).toEqual([
      { option: 'A', place: 1, beats: 1 },
      { option: 'B', place: 1, beats: 1 },
      { option: 'C', place: 3, beats: 0 },
    ])
  })

  it('puts what a voter left out below what they named, and beside the rest', () => {
    expect(rankOf('ABCD', 'B').options).toEqual([
      { option: 'B', place: 1, beats: 3 },
      { option: 'A', place: 2, beats: 0 },
      { option: 'C', place: 2, beats: 0 },
      { option: 'D', place: 2, beats: 0 },
    ])
  })

  it('is led by whoever wins from each of the others, where there is such a one', () => {
    let found = 0
    for (let seed = 1; seed <= 200; seed += 1) {
      const { poll: asked, votes } = chooseElection(chanceOf(seed), 'rank')
      const ids = asked.options.map(({ id }) => id)
      const over = (one: string, other: string): number => votes.filter((vote) => prefers(vote, one, other)).length
      const winner = ids.find((one) => ids.every((other) => one === other || over(one, other) > over(other, one)))
      if (winner === undefined) continue
      found += 1
      expect(firstOf(countPoll({ ...asked, secrecy: 'named' }, votes, all)), `seed ${seed}`).toEqual([winner])
    }
    expect(found).toBeGreaterThan(50)
  })
})

const prefers = ({ ballot }: CountableVote, one: string, other: string): boolean => {
  if (ballot.kind !== 'rank') return false
  const [first, second] = [ballot.order.indexOf(one), ballot.order.indexOf(other)]
  return first >= 0 && (second < 0 || first < second)
}

describe('choosing, stickers and marks', () => {
  it('are added up for each option, the most first, and none of them apart', () => {
    const votes = votesOf([chosen('AC'), chosen('C'), chosen('')])
    expect(countPoll(poll, votes, all).count).toEqual({
      kind: 'choice',
      none: 1,
      options: [
        { option: 'C', count: 2, voters: 2 },
        { option: 'A', count: 1, voters: 1 },
        { option: 'B', count: 0, voters: 0 },
      ],
    })
  })

  it('say how many gave an option any of their stickers', () => {
    const votes = votesOf([
      { kind: 'dots', dots: { A: 7, B: 1 } },
      { kind: 'dots', dots: { B: 3 } },
    ])
    expect(optionsIn(countPoll({ ...poll, kind: 'dots' }, votes, all))).toEqual([
      { option: 'A', count: 7, voters: 1 },
      { option: 'B', count: 4, voters: 2 },
      { option: 'C', count: 0, voters: 0 },
    ])
  })

  it('without names do not: the five stickers of one would be all of theirs', () => {
    const ballots = ['B', 'B', 'B', 'B', 'A'].map((option) => ({ kind: 'dots', dots: { [option]: 5 } }) as const)
    expect(optionsIn(countPoll({ ...poll, kind: 'dots', secrecy: 'anonymous' }, votesOf(ballots), all))).toEqual([
      { option: 'B', count: 20, voters: null },
      { option: 'A', count: 5, voters: null },
      { option: 'C', count: 0, voters: null },
    ])
  })

  it('count a mark of 0 as a mark, and no mark as none', () => {
    const votes = votesOf([
      { kind: 'score', marks: { A: 0, B: 5 } },
      { kind: 'score', marks: { B: 2 } },
      { kind: 'score', marks: {} },
    ])
    const { count } = countPoll({ ...poll, kind: 'score' }, votes, all)
    expect(count).toMatchObject({ none: 1 })
    expect(optionsIn({ count })).toEqual([
      { option: 'B', count: 7, voters: 2 },
      { option: 'A', count: 0, voters: 1 },
      { option: 'C', count: 0, voters: 0 },
    ])
  })

  it('tell nothing of the marks that fewer than five gave an option without a name', () => {
    const marks = { kind: 'score', marks: { A: 3, B: 4 } } as const
    const votes = votesOf([marks, marks, marks, marks, { kind: 'score', marks: { A: 1, C: 5 } }])
    const secret = { ...poll, kind: 'score', secrecy: 'anonymous' } as const
    expect(optionsIn(countPoll(secret, votes, all))).toEqual([{ option: 'A', count: 13, voters: 5 }])
    expect(optionsIn(countPoll({ ...secret, secrecy: 'named' }, votes, all))).toHaveLength(3)
  })

  it('tell of neither side what one side could be subtracted for', () => {
    const ofSide = (side: 'education' | 'municipality', count: number, marks: Record<string, number>) =>
      Array.from({ length: count }, () => ({ voter: null, side, ballot: { kind: 'score' as const, marks } }))
    const votes = [
      ...ofSide('education', 5, { A: 3, B: 4 }),
      ...ofSide('municipality', 4, { A: 1, B: 2 }),
      ...ofSide('municipality', 1, { A: 1 }),
    ]
    const secret = { ...poll, kind: 'score', secrecy: 'anonymous' } as const
    const { count, sides } = countPoll({ ...secret, needsBothSides: true }, votes, all)
    expect(optionsIn({ count })?.map(({ option }) => option)).toEqual(['B', 'A', 'C'])
    for (const side of [sides?.education, sides?.municipality])
      expect(optionsIn({ count: side?.count ?? null })?.map(({ option }) => option)).toEqual(['A', 'C'])
  })

  it('never lose a ballot of another kind among the others', () => {
    expect(() => countPoll(poll, votesOf([chosen('A'), ranked('AB')]), all)).toThrow('A rank was given')
  })
})

const optionsIn = ({ count }: Pick<Result, 'count'>) =>
  count === null || count.kind === 'consent' ? null : count.options

describe('what is told', () => {
  const secret: Poll = { ...poll, secrecy: 'anonymous', electors: [] }
  const sidesOf = (education: number, municipality: number, neither: number, asked = secret) => {
    const votes = [
      ...votesOf(times(education, chosen('A')), 'education'),
      ...votesOf(times(municipality, chosen('B')), 'municipality', 50),
      ...votesOf(times(neither, chosen('C')), null, 90),
    ]
    return countPoll({ ...asked, needsBothSides: true }, votes, { eligible: null, asked: [] })
  }

  it('of an anonymous poll begins at five votes', () => {
    expect(countPoll(secret, votesOf(times(4, chosen('A'))), all)).toEqual({
      voters: 4,
      eligible: 40,
      count: null,
      sides: null,
    })
    expect(countPoll(secret, votesOf(times(5, chosen('A'))), all).count).not.toBeNull()
    expect(countPoll(poll, votesOf(times(1, chosen('A'))), all).count).not.toBeNull()
    expect(countPoll(poll, [], all)).toMatchObject({ voters: 0, count: { none: 0 }, sides: null })
  })

  it('of a side of an anonymous poll begins at five, on both and on none of the two', () => {
    expect(sidesOf(5, 5, 0).sides).toMatchObject({ education: { voters: 5 }, municipality: { voters: 5 } })
    expect(sidesOf(5, 5, 5).sides).not.toBeNull()
    expect(sidesOf(9, 4, 0).sides).toBeNull()
    expect(sidesOf(4, 9, 0).sides).toBeNull()
    // Those of neither follow by subtraction.
    expect(sidesOf(5, 5, 1).sides).toBeNull()
    expect(sidesOf(5, 5, 4).sides).toBeNull()
    expect(sidesOf(0, 9, 0).sides).toBeNull()
    expect(sidesOf(9, 4, 0).count).not.toBeNull()
  })

  it('of a poll by name is told for each side, however small, where the body decides jointly', () => {
    expect(sidesOf(1, 0, 1, poll).sides).toMatchObject({ education: { voters: 1 }, municipality: { voters: 0 } })
    expect(countPoll(poll, votesOf([chosen('A')], 'education'), all).sides).toBeNull()
  })
})

describe('what came first', () => {
  const resultOf = (kind: Poll['kind'], ballots: readonly Ballot[]): Result =>
    countPoll({ ...poll, kind }, votesOf(ballots), all)

  it('is one option, or several that are tied, or none', () => {
    expect(firstOf(resultOf('choice', [chosen('B'), chosen('B'), chosen('A')]))).toEqual(['B'])
    expect(firstOf(resultOf('choice', [chosen('B'), chosen('A')]))).toEqual(['A', 'B'])
    expect(firstOf(resultOf('choice', [chosen('')]))).toEqual([])
    expect(firstOf(resultOf('score', [{ kind: 'score', marks: { A: 0 } }]))).toEqual([])
    expect(firstOf(resultOf('rank', []))).toEqual([])
    expect(firstOf(resultOf('rank', [ranked('')]))).toEqual([])
    expect(firstOf(resultOf('rank', [ranked('ABC'), ranked('CBA')]))).toEqual(['A', 'B', 'C'])
    expect(firstOf({ voters: 3, count: null })).toEqual([])
  })

  it('stands before what came after, those that are tied together', () => {
    const { count } = resultOf('choice', [chosen('C'), chosen('C'), chosen('A'), chosen('B')])
    expect(placesOf(count as Exclude<Count, { kind: 'consent' }>)).toEqual([['C'], ['A', 'B']])
  })

  it('stands where so many voted as were asked for', () => {
    expect(meetsQuorum({ quorum: 0 }, { voters: 0 })).toBe(true)
    expect(meetsQuorum({ quorum: 5 }, { voters: 5 })).toBe(true)
    expect(meetsQuorum({ quorum: 5 }, { voters: 4 })).toBe(false)
  })
})

describe('consent', () => {
  const said = (voter: string, side: CountableVote['side'], answer: 'agree' | 'concern' | 'objection' | 'abstain') =>
    ({ voter, side, ballot: { kind: 'consent', answer, reason: '' } }) as const
  const school = said('school', 'education', 'agree')
  const town = said('town', 'municipality', 'concern')

  it('is agreed where both sides agree and nobody objects', () => {
    const verdict = judgeConsent(countConsent([school, town, said('police', null, 'abstain')]), true)
    expect(verdict).toEqual({ isAgreed: true, without: [], away: [], objecting: [] })
  })

  it('is not agreed without one of the sides, nor with an objection of whoever', () => {
    expect(judgeConsent(countConsent([school]), true)).toMatchObject({
      isAgreed: false,
      without: ['municipality'],
      away: ['municipality'],
    })
    expect(judgeConsent(countConsent([school, said('town', 'municipality', 'abstain')]), true)).toMatchObject({
      isAgreed: false,
      without: ['municipality'],
      away: [],
    })
    expect(judgeConsent(countConsent([school, town, said('police', null, 'objection')]), true)).toMatchObject({
      isAgreed: false,
      objecting: ['police'],
    })
  })

  it('needs no sides where the body does not decide jointly, but somebody who agrees', () => {
    expect(judgeConsent(countConsent([school]), false).isAgreed).toBe(true)
    expect(judgeConsent(countConsent([said('x', null, 'abstain')]), false).isAgreed).toBe(false)
    expect(judgeConsent(countConsent([school, said('x', null, 'objection')]), false).isAgreed).toBe(false)
  })

  it('names what stands in the way first, and counts each answer of a side', () => {
    const count = countConsent([school, town, said('a', 'education', 'objection')])
    expect(count.given.map(({ voter }) => voter)).toEqual(['a', 'town', 'school'])
    expect(tallyConsent(count)).toEqual({ agree: 1, concern: 1, objection: 1, abstain: 0 })
    expect(tallyConsent(count, 'education')).toEqual({ agree: 1, concern: 0, objection: 1, abstain: 0 })
  })
})

describe('any election', () => {
  it('is counted as it is a second time in another way, in whatever order and by whatever name', () => {
    const seen = new Set<string>()
    for (let seed = 1; seed <= sized(500, 10_000); seed += 1) {
      const chance = chanceOf(seed * 104_729)
      const election = chooseElection(chance)
      const { poll: asked, votes } = election
      const result = countPoll(asked, votes, all)
      const where = `seed ${seed}`
      expect(linesOf(result), where).toEqual(countAgain(asked, votes))
      expect(countPoll(asked, chance.shuffle(votes), all), where).toEqual(result)
      expect(linesOf(renamed(election, chance.shuffle('UVWXYZ'.split('')))), where).toEqual(linesOf(result))
      note(asked, result, seen)
    }
    expect([...seen].toSorted()).toEqual(allSeen)
  }, 600_000)
})

/** What must have come by, or nothing was tried. */
const allSeen = ['choice', 'consent', 'dots', 'hidden', 'rank', 'score', 'sides told', 'sides untold', 'tied']

const note = ({ kind, secrecy }: Poll, result: Result, seen: Set<string>): void => {
  seen.add(kind)
  if (result.count === null) seen.add('hidden')
  if (firstOf(result).length > 1) seen.add('tied')
  if (secrecy === 'anonymous' && result.count !== null) seen.add(result.sides ? 'sides told' : 'sides untold')
}

/** The same election with other names for its options, in another order; counted, and named as before. */
const renamed = ({ poll: asked, votes }: Election, names: readonly string[]): Result => {
  const to = new Map(asked.options.map(({ id }, at) => [id, names[at] ?? id]))
  const from = new Map([...to].map(([old, fresh]) => [fresh, old]))
  const swap = (text: string, by: ReadonlyMap<string, string>): string =>
    text.replace(/"([A-Z])"/g, (whole, letter: string) => (by.has(letter) ? `"${by.get(letter)}"` : whole))
  const over = <T>(value: T, by: ReadonlyMap<string, string>): T => JSON.parse(swap(JSON.stringify(value), by))
  const options = over(asked.options, to).toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const result = countPoll({ ...asked, options }, over(votes, to), all)
  return over(result, from)
}
