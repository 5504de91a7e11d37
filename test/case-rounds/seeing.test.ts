import { describe, expect, it } from 'vitest'
import { bandOf } from '../../bot/case-rounds/band.ts'
import { phases } from '../../bot/case-rounds/case-round.ts'
import { roles, sees, things } from '../../bot/case-rounds/seeing/visibility.ts'
import { askQuestion } from '../../bot/case-rounds/stages/clarify.ts'
import { lead, looking, member, OneRound, submitter, typed } from './one-round.ts'

/** By hand after “who knows what” of the protocol: the first and the last phase in which a role sees a thing. */
const expected: Readonly<Record<string, readonly string[]>> = {
  member: [
    'card open-withdrawn',
    'facts open-closed',
    'case open-closed',
    'questions clarifying-closed',
    'core-question focusing-closed',
    'interpretations analysing-closed',
    'advice advising-closed',
    'feedback feedback-closed',
    'outcome open-purged',
  ],
  submitter: [
    'card draft-closed',
    'facts draft-closed',
    'case draft-closed',
    'screening-question returned-returned',
    'questions clarifying-closed',
    'formulations focusing-focusing',
    'core-question focusing-closed',
    'interpretations advising-closed',
    'advice advising-closed',
    'feedback feedback-closed',
    'outcome open-purged',
  ],
  screener: [
    'card screening-returned',
    'facts screening-returned',
    'case screening-returned',
    'screening-question returned-returned',
  ],
  facilitator: [
    'card open-withdrawn',
    'facts open-closed',
    'case open-closed',
    'questions clarifying-closed',
    'parked clarifying-closed',
    'formulations focusing-focusing',
    'core-question focusing-closed',
    'interpretations analysing-closed',
    'advice advising-closed',
    'feedback feedback-closed',
    'lesson-drafts agreeing-closed',
    'outcome open-purged',
  ],
  secretariat: ['card open-withdrawn', 'outcome open-purged'],
  admin: ['settings draft-withdrawn'],
  reader: ['card open-withdrawn', 'outcome open-purged'],
  stranger: [],
}

describe('who sees what', () => {
  it.each(roles)('holds for a %s in every phase', (role) => {
    const spans = things.flatMap((thing) => {
      const seen = phases.filter((phase) => sees(role, thing, phase))
      return seen.length === 0 ? [] : [`${thing} ${seen[0]}-${seen.at(-1)}`]
    })
    expect(spans).toEqual(expected[role])
  })

  it('shows the secretariat and readers title and term and no word of the case, and strangers nothing', () => {
    const one = new OneRound().open().to('2026-11-04', 9)
    const nobody = member('iemand')
    for (const standing of ['secretariat', 'reader'] as const) {
      const view = one.sees(looking(nobody, [standing]))
      expect([view?.card?.title, view?.facts, view?.checklist, view?.pieces]).toEqual([
        'Een leerling zonder plek',
        null,
        null,
        [],
      ])
    }
    expect(one.sees(looking(nobody, ['admin']))).toMatchObject({ card: null, settings: { least: 4 }, outcome: null })
    expect(one.sees(looking(nobody, []))).toBeNull()
  })

  it('shows a member nothing before the publication, not even that there is a case', () => {
    const one = new OneRound().submit().to('2026-11-03', 9)
    expect(one.sees(looking(member('lid'), ['member', 'secretariat', 'reader']))).toBeNull()
  })
})

describe('“Deelnemer 12”', () => {
  const asked = (names: readonly string[], start = {}) => {
    const one = new OneRound(start).open().to('2026-11-04', 9)
    for (const name of names)
      one.does((halves, given) => askQuestion(halves, member(name), typed(`Wat is er gedaan?`), given))
    return one.to('2026-11-04', 14)
  }
  const numbers = (one: OneRound, viewer = looking(lead)) =>
    one.sees(viewer)?.pieces.flatMap(({ from }) => (typeof from === 'object' ? [from.participant] : [])) ?? []

  it('is the same the whole round for one person, and another for everybody else', () => {
    const one = asked(['a', 'b', 'a', 'c', 'a'])
    const counts = [...Map.groupBy(numbers(one), (number) => number).values()].map(({ length }) => length)
    expect(counts.sort()).toEqual([1, 1, 3])
  })

  it('is drawn from many, so that it tells neither who came first nor who came last', () => {
    const one = asked(Array.from({ length: 30 }, (_, at) => `lid-${at}`))
    const byComing = one.halves.sealed?.numbers.map(({ number }) => number) ?? []
    const rising = byComing.slice(1).filter((number, at) => number > (byComing[at] ?? 0)).length
    expect([new Set(byComing).size, rising > 8 && rising < 21]).toEqual([30, true])
  })

  it('belongs to the submitter who contributes as to anybody', () => {
    const mine = asked(['a', 'inbrenger']).sees(looking(member('lid')))
    const other = asked(['a', 'b']).sees(looking(member('lid')))
    expect(JSON.stringify(mine)).toBe(JSON.stringify(other))
    expect(JSON.stringify(mine)).not.toContain(submitter.alias)
  })

  it('has enough numbers for five hundred members', () => {
    const one = asked(Array.from({ length: 500 }, (_, at) => `lid-${at}`))
    expect(new Set(numbers(one)).size).toBe(500)
  })
})

describe('how many', () => {
  it('is said in bands', () => {
    expect([0, 2, 3, 5, 6, 10, 11].map(bandOf)).toEqual(['under-3', 'under-3', '3-5', '3-5', '6-10', '6-10', 'over-10'])
  })
})
