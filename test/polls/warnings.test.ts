import { describe, expect, it } from 'vitest'
import type { VoterSide } from '../../bot/polls/ballot.ts'
import { compareResults } from '../../bot/polls/counting/compare.ts'
import { countPoll } from '../../bot/polls/counting/count-poll.ts'
import type { Poll } from '../../bot/polls/poll.ts'
import { type Known, warnOf } from '../../bot/polls/warnings.ts'
import { chosen, optionsOf, poll, ranked, votesOf } from './sample.ts'

const electorsOf = (count: number, side: VoterSide = null, from = 0) =>
  Array.from({ length: count }, (_, at) => ({ voter: `m${from + at}`, side }))

const secret: Poll = { ...poll, secrecy: 'anonymous', electors: [] }
const warned = (over: Partial<Poll>, known: Partial<Known> & Pick<Known, 'electors'>) =>
  warnOf({ ...secret, ...over }, { others: [], alone: new Map(), ...known })

describe('before an anonymous poll opens', () => {
  it('it is said when there are too few to tell, or so few that one can guess', () => {
    expect(warned({}, { electors: electorsOf(4) })).toEqual([{ kind: 'too-few', voters: 4, least: 5 }])
    expect(warned({}, { electors: electorsOf(5) })).toEqual([{ kind: 'tiny', voters: 5 }])
    expect(warned({}, { electors: electorsOf(7) })).toEqual([{ kind: 'tiny', voters: 7 }])
    expect(warned({}, { electors: electorsOf(8) })).toEqual([])
    expect(warned({ secrecy: 'named' }, { electors: electorsOf(1) })).toEqual([])
  })

  it('it is said when a side is too small to be told apart', () => {
    const electors = [...electorsOf(9, 'education'), ...electorsOf(4, 'municipality', 20)]
    expect(warned({ needsBothSides: true }, { electors })).toEqual([
      { kind: 'small-side', side: 'municipality', voters: 4, least: 5 },
    ])
    expect(warned({}, { electors })).toEqual([])
  })

  it('it is said when all may well answer alike', () => {
    const two = { options: optionsOf('AB') }
    expect(warned(two, { electors: electorsOf(10) })).toEqual([{ kind: 'unanimity', voters: 10, answers: 2 }])
    expect(warned(two, { electors: electorsOf(11) })).toEqual([])
    expect(warned({ ...two, kind: 'score' }, { electors: electorsOf(10) })).toEqual([])
    const none = { ...two, answering: { ...poll.answering, hasNone: true } }
    expect(warned(none, { electors: electorsOf(10) })).toEqual([])
    const own = { ...two, answering: { ...poll.answering, takesOptions: true } }
    expect(warned(own, { electors: electorsOf(10) })).toEqual([])
  })

  it('it is said when nearly the same voters answered it before', () => {
    const earlier = (over: Partial<Poll>, from = 0, count = 20): Poll => ({
      ...secret,
      id: 'e',
      number: 3,
      state: 'closed',
      electors: electorsOf(count, null, from).map(({ voter }) => voter),
      ...over,
    })
    const repeat = (one: Poll, over: Partial<Poll> = {}) => warned(over, { electors: electorsOf(20), others: [one] })
    expect(repeat(earlier({}, 1))).toEqual([{ kind: 'repeat', poll: 'e', number: 3, differing: 2 }])
    expect(repeat(earlier({}, 0, 16))).toMatchObject([{ differing: 4 }])
    expect(repeat(earlier({}, 0, 15))).toEqual([])
    expect(repeat(earlier({}))).toMatchObject([{ differing: 0 }])
    expect(repeat(earlier({ question: 'Waar, denkt u, beginnen we mee?' }, 1))).toHaveLength(1)
    expect(repeat(earlier({ question: 'Wie wordt de voorzitter?' }, 1))).toEqual([])
    expect(repeat(earlier({ question: 'Wie wordt de voorzitter?' }, 1), { before: 'e' })).toHaveLength(1)
    expect(repeat(earlier({ state: 'withdrawn' }, 1))).toEqual([])
    expect(repeat(earlier({ state: 'open' }, 1))).toMatchObject([{ differing: 2 }])
    expect(repeat(earlier({ secrecy: 'named', electors: null }, 1))).toEqual([])
  })

  it('it is said too where organisations answer it of which one person alone is asked', () => {
    const electors = electorsOf(8)
    const organisations = electors.map((_, at) => `o${Math.min(at, 6)}`)
    const alone = new Map(organisations.slice(0, 6).map((id, at) => [id, `m${at}`]))
    const one: Poll = { ...secret, id: 'e', number: 3, electors: [...new Set(organisations)] }
    expect(warned({}, { electors, others: [one], alone })).toMatchObject([{ kind: 'repeat', differing: 3 }])
    expect(warned({}, { electors, others: [one] })).toEqual([])
  })
})

describe('a repeat', () => {
  const counted = (over: Partial<Poll>, ...votes: Parameters<typeof votesOf>): Poll => {
    const asked = { ...poll, ...over }
    return { ...asked, result: countPoll(asked, votesOf(...votes), { eligible: 9, asked: [] }) }
  }
  const again = { options: optionsOf('XBY').map((one) => (one.id === 'X' ? { ...one, text: 'optie  a' } : one)) }

  it('stands beside the last time by the texts of its options', () => {
    const before = counted({}, [chosen('A'), chosen('A'), chosen('B')])
    expect(compareResults(before, counted(again, [chosen('Y'), chosen('X')]))).toEqual({
      measure: 'count',
      voters: { before: 3, now: 2 },
      rows: [
        { text: 'optie  a', before: 2, now: 1 },
        { text: 'Optie Y', before: null, now: 1 },
        { text: 'Optie B', before: 1, now: 0 },
        { text: 'Optie C', before: 0, now: null },
      ],
    })
  })

  it('compares places of an order, and answers of a consent', () => {
    const order = counted({ kind: 'rank' }, [ranked('ABC')])
    expect(compareResults(order, counted({ kind: 'rank' }, [ranked('BAC')]))).toMatchObject({
      measure: 'place',
      rows: [
        { text: 'Optie B', before: 2, now: 1 },
        { text: 'Optie A', before: 1, now: 2 },
        { text: 'Optie C', before: 3, now: 3 },
      ],
    })
    const consent = { kind: 'consent', options: [] } as const
    const said = (answer: 'agree' | 'objection') => counted(consent, [{ kind: 'consent', answer, reason: '' }])
    expect(compareResults(said('objection'), said('agree'))).toMatchObject({
      measure: 'answers',
      rows: [
        { text: 'agree', before: 0, now: 1 },
        { text: 'concern', before: 0, now: 0 },
        { text: 'objection', before: 1, now: 0 },
        { text: 'abstain', before: 0, now: 0 },
      ],
    })
  })

  it('is not compared with what is of another kind or scale, or not told', () => {
    const choice = counted({}, [chosen('A')])
    expect(compareResults(choice, counted({ kind: 'rank' }, [ranked('A')]))).toBeNull()
    expect(compareResults(choice, poll)).toBeNull()
    expect(compareResults(counted({ secrecy: 'anonymous' }, [chosen('A')]), choice)).toBeNull()
    const marks = (most: number) =>
      counted({ kind: 'score', answering: { ...poll.answering, most } }, [{ kind: 'score', marks: { A: 1 } }])
    expect(compareResults(marks(5), marks(10))).toBeNull()
    expect(compareResults(marks(5), marks(5))).not.toBeNull()
  })

  it('sets the means of marks beside each other, and leaves out what is not told', () => {
    const marked = (...marks: readonly Record<string, number>[]) =>
      counted(
        { kind: 'score', secrecy: 'anonymous' },
        marks.map((one) => ({ kind: 'score', marks: one })),
      )
    const before = marked({ A: 4, B: 1 }, { A: 4 }, { A: 2 }, { A: 2 }, { A: 3 })
    const now = marked({ A: 5 }, { A: 5 }, { A: 5 }, { A: 5 }, { A: 4 }, { A: 3 })
    expect(compareResults(before, now)).toEqual({
      measure: 'mean',
      voters: { before: 5, now: 6 },
      rows: [{ text: 'Optie A', before: 3, now: 4.5 }],
    })
  })
})
