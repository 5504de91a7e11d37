import { describe, expect, it } from 'vitest'
import { usualSettings } from '../../bot/case-rounds/settings.ts'
import { interpretCase } from '../../bot/case-rounds/stages/advise.ts'
import { beginLive, livePlan, stepOn } from '../../bot/case-rounds/steering/lead-live.ts'
import { endPhaseEarly } from '../../bot/case-rounds/steering/steer-round.ts'
import { lead, looking, member, OneRound, typed } from './one-round.ts'

const begin = (one: OneRound, present = 8) => one.does((halves, given) => beginLive(halves, lead, present, given))
const step = (one: OneRound) => one.does((halves, given) => stepOn(halves, lead, given))

describe('a live round', () => {
  it('takes between 65 and 75 minutes, each step its own', () => {
    const plan = livePlan({ way: 'live' }, usualSettings)
    expect(plan.map(({ phase, minutes }) => `${phase} ${minutes}`)).toEqual([
      'open 3',
      'clarifying 15',
      'focusing 5',
      'analysing 15',
      'advising 10',
      'feedback 10',
      'agreeing 10',
    ])
    expect(plan.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(68)
    expect(livePlan({ way: 'mixed' }, usualSettings)[0]).toEqual({ phase: 'focusing', minutes: 5 })
    expect(livePlan({ way: 'written' }, usualSettings)).toEqual([])
  })

  it('waits for its meeting, in which the chair steps through to the close', () => {
    const one = new OneRound({ way: 'live' }).open().to('2026-11-16', 9)
    expect([one.round.phase, one.endsAt()]).toEqual(['open', null])
    expect(one.refuses((halves, given) => endPhaseEarly(halves, lead, given))).toBe('case-round.waits-for-meeting')
    expect(one.refuses((halves, given) => beginLive(halves, lead, 4, given))).toBe('case-round.too-few-present')
    begin(one)
    expect(one.refuses((halves, given) => endPhaseEarly(halves, lead, given))).toBe('case-round.step-on')
    const seen = Array.from({ length: 7 }, () => step(one).round.phase)
    expect(seen).toEqual(['clarifying', 'focusing', 'analysing', 'advising', 'feedback', 'agreeing', 'closed'])
    expect(one.round).toMatchObject({ isLive: false, closedOn: '2026-11-16' })
  })

  it('steps once when it is pressed twice', () => {
    const one = begin(new OneRound({ way: 'live' }).open())
    const { version } = one.round
    one.does((halves, given) => stepOn(halves, lead, { ...given, seen: version }))
    expect(one.refuses((halves, given) => stepOn(halves, lead, { ...given, seen: version }))).toBe('form.outdated')
  })

  it('shows at once what is typed in the meeting, but interpretations only after one of your own', () => {
    const one = step(step(step(begin(new OneRound({ way: 'live' }).open())))).contribute('interpret', 2)
    const lid = member('lid')
    const count = () => one.sees(looking(lid))?.pieces.filter(({ kind }) => kind === 'interpretation').length
    expect(count()).toBe(0)
    one.does((halves, given) => interpretCase(halves, lid, typed('Zij wacht af.'), given))
    expect(count()).toBe(3)
  })

  it('that was not brought to its end goes on in writing the next day', () => {
    const one = step(begin(new OneRound({ way: 'live' }).open())).to('2026-11-03', 20)
    expect(one.round.isLive).toBe(true)
    one.to('2026-11-04', 9)
    expect([one.round.phase, one.round.isLive, one.endsAt()]).toEqual(['clarifying', false, '2026-11-09 09.00'])
  })

  it('whose meeting never comes is closed after sixty days', () => {
    expect(new OneRound({ way: 'live' }).open().to('2027-01-04', 9).round).toMatchObject({
      phase: 'closed',
      closedOn: '2027-01-02',
    })
  })
})

describe('a mixed round', () => {
  it('is in writing up to the questions, and meets from the kernvraag on', () => {
    const one = new OneRound({ way: 'mixed' }).open().to('2026-11-04', 9)
    expect(one.refuses((halves, given) => beginLive(halves, lead, 8, given))).toBe('case-round.not-now')
    one.to('2026-11-09', 9)
    expect([one.round.phase, one.endsAt()]).toEqual(['focusing', null])
    expect(step(begin(one)).round.phase).toBe('analysing')
  })
})
