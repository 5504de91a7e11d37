import { describe, expect, it } from 'vitest'
import { leaveDraft } from '../../bot/case-rounds/bringing-in/draft.ts'
import { publishCases, shuffle } from '../../bot/case-rounds/bringing-in/publish-cases.ts'
import { releaseCase, returnCase } from '../../bot/case-rounds/bringing-in/screen-case.ts'
import { resubmitCase } from '../../bot/case-rounds/bringing-in/submit-case.ts'
import type { FacilitatorSeat } from '../../bot/case-rounds/sealed.ts'
import { unlinkSubmitter } from '../../bot/case-rounds/steering/forget.ts'
import { chanceOf } from '../engine/random.ts'
import { goodForm, lead, looking, member, moment, OneRound, second, submitter, typed } from './one-round.ts'
import { refusalOf } from './refusal-of.ts'

describe('bringing in a case', () => {
  it('asks for every field, and for a question that is one', () => {
    const submit = (change: object) => refusalOf(() => new OneRound().submit({ form: { ...goodForm, ...change } }))
    const text = (field: string, said: string) => submit({ texts: { ...goodForm.texts, [field]: typed(said) } })
    expect(submit({ title: typed('\u200b ') })).toBe('field.missing at title')
    expect(
      submit({
        title: typed(
          'Een zin die voor een titel veel te lang is, want hij gaat maar door en door, tot niemand hem leest.',
        ),
      }),
    ).toBe('field.too-long at title')
    expect(text('voice', '')).toBe('field.missing at voice')
    expect(text('request', 'Regel het vervoer.')).toBe('case-round.no-question at request')
    expect(text('request', 'Wie weet “hoe dit moet?”')).toBe('')
  })

  it('in a small body first says that people can guess', () => {
    expect(refusalOf(() => new OneRound().submit({ organisations: 5 }))).toBe(
      'case-round.may-be-guessed at mayBeGuessed',
    )
    expect(new OneRound().submit({ organisations: 5, mayBeGuessed: true }).round.phase).toBe('screening')
  })

  it('keeps no hour of it in the open, and the facilitator hears of it at a publication moment', () => {
    const one = new OneRound({}, '2026-11-03', 10).submit()
    expect(moment(one.round.startedAt ?? 0)).toBe('2026-11-03 14.00')
    expect(JSON.stringify(one.round)).not.toContain(String(one.now))
    expect(one.sees(looking(lead))).toBeNull()
    expect(one.refuses((halves, given) => releaseCase(halves, lead, given))).toBe('case-round.not-now')
    expect(one.to('2026-11-03', 14).sees(looking(lead))?.pieces).toHaveLength(5)
  })

  it('keeps the author under the key alone, and with a codeword not at all', () => {
    expect(JSON.stringify(new OneRound().submit().round)).not.toContain(submitter.alias)
    expect(JSON.stringify(new OneRound({ level: 'codeword' }).submit().halves)).not.toContain(submitter.alias)
  })

  it('ends with “Dit kan niet wachten”, and a draft that is left is gone the next day', () => {
    expect(new OneRound().does((halves) => leaveDraft(halves)).halves).toMatchObject({
      round: { phase: 'withdrawn' },
      sealed: null,
    })
    expect(new OneRound().to('2026-11-04', 8).round.phase).toBe('withdrawn')
  })
})

describe('screening', () => {
  it('is never done by the submitter, and whoever does it cannot see why', () => {
    const own = new OneRound().submit({ alias: lead.alias, seat: 'facilitator' }).to('2026-11-03', 9)
    const other = new OneRound().submit().to('2026-11-03', 9)
    expect(own.refuses((halves, given) => releaseCase(halves, lead, given))).toBe('case-round.not-screener')
    expect(JSON.stringify(own.sees(looking(second)))).toBe(JSON.stringify(other.sees(looking(second))))
    expect(own.does((halves, given) => releaseCase(halves, second, given)).to('2026-11-03', 14).round.phase).toBe(
      'open',
    )
  })

  it.each(['sealed', 'codeword'] as const)('once done leaves nothing that says whose own case it was (%s)', (level) => {
    const sealed = (alias: string, seat: FacilitatorSeat | null) => {
      const one = new OneRound({ level }).submit({ alias, seat }).to('2026-11-03', 9)
      one.does((halves, given) => releaseCase(halves, second, given))
      if (level === 'sealed') one.does((halves) => unlinkSubmitter(halves, member(alias.slice('tag-'.length))))
      return one.halves.sealed
    }
    expect(sealed(lead.alias, 'facilitator')).toEqual(sealed(submitter.alias, null))
  })

  it('is left to the other also when the link is wiped before it', () => {
    const own = new OneRound().submit({ alias: lead.alias, seat: 'facilitator' }).to('2026-11-03', 9)
    own.does((halves) => unlinkSubmitter(halves, lead))
    expect(own.refuses((halves, given) => releaseCase(halves, lead, given))).toBe('case-round.not-screener')
  })

  it('forgets whose own case it was when the link is wiped after it, also of a case that was released long before', () => {
    const own = new OneRound().submit({ alias: lead.alias, seat: 'facilitator' }).to('2026-11-03', 9)
    const screeners = own.halves.sealed?.screeners ?? []
    own.does((halves, given) => releaseCase(halves, second, given))
    if (own.halves.sealed) own.halves = { ...own.halves, sealed: { ...own.halves.sealed, screeners } }
    own.does((halves) => unlinkSubmitter(halves, lead))
    expect([screeners, own.halves.sealed?.screeners]).toEqual([['second'], ['facilitator', 'second']])
  })

  it('needs a second facilitator when the only one brings in the case', () => {
    const one = () => new OneRound({ secondFacilitator: null }).submit({ alias: lead.alias, seat: 'facilitator' })
    expect(refusalOf(one)).toBe('case-round.no-second')
  })

  it('gives a case back with a question, which only its submitter answers', () => {
    const one = new OneRound().submit().to('2026-11-03', 9)
    one.does((halves, given) => returnCase(halves, lead, typed('Kan het algemener?'), given))
    const seen = one.sees(looking(submitter))?.pieces.find(({ kind }) => kind === 'screening-question')
    expect([seen?.text, seen?.from]).toEqual(['Kan het algemener?', 'facilitator'])
    expect(one.refuses((halves, given) => resubmitCase(halves, member('ander'), goodForm, given))).toBe(
      'case-round.not-submitter',
    )
    const form = { ...goodForm, title: typed('Een kind zonder plek') }
    one.does((halves, given) => resubmitCase(halves, submitter, form, given)).to('2026-11-03', 14)
    expect(one.sees(looking(lead))?.card?.title).toBe('Een kind zonder plek')
    expect(one.sees(looking(lead))?.pieces.map(({ kind }) => kind)).not.toContain('screening-question')
  })

  it('is reminded after a day, late after two, and what nobody released is gone after four weeks', () => {
    const one = new OneRound().submit().to('2026-11-04', 9).to('2026-11-05', 9)
    expect(one.done.map(({ kind }) => kind)).toEqual(['screening-remind', 'screening-late'])
    expect(one.to('2026-12-01', 8).halves).toMatchObject({ round: { phase: 'withdrawn', title: '' }, sealed: null })
  })
})

describe('publication', () => {
  it('takes all released cases together, in every order alike, and numbers them in that order', () => {
    const cases = ['a', 'b', 'c'].map((id) => {
      const one = new OneRound({ id }).submit().to('2026-11-03', 9)
      return one.does((halves, given) => releaseCase(halves, lead, given))
    })
    const { given } = { given: new OneRound({}, '2026-11-03', 14).given() }
    const orders = new Map<string, number>()
    const chance = chanceOf(3).below
    for (let time = 0; time < 6_000; time += 1) {
      const published = publishCases(
        cases.map(({ halves }) => halves),
        12,
        { ...given, chance },
      )
      expect(published.map(({ round }) => round.number)).toEqual([12, 13, 14])
      const order = published.map(({ round }) => round.id).join('')
      orders.set(order, (orders.get(order) ?? 0) + 1)
    }
    expect(orders.size).toBe(6)
    for (const count of orders.values()) expect(Math.abs(count - 1_000)).toBeLessThan(150)
  })

  it('leaves alone what is not released, not due, or published already', () => {
    const one = new OneRound().open()
    expect(publishCases([one.halves, new OneRound().submit().halves], 1, one.given())).toEqual([])
    expect(shuffle([], () => 0)).toEqual([])
  })
})
