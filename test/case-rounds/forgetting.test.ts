import { describe, expect, it } from 'vitest'
import { countBarriers } from '../../bot/case-rounds/barrier-counts.ts'
import { returnCase } from '../../bot/case-rounds/bringing-in/screen-case.ts'
import { crossesOn, durationMark } from '../../bot/case-rounds/duration.ts'
import { askQuestion } from '../../bot/case-rounds/stages/clarify.ts'
import { giveSecondFeedback } from '../../bot/case-rounds/stages/feed-back.ts'
import { unlinkSubmitter, withdrawRound } from '../../bot/case-rounds/steering/forget.ts'
import { closeForTooFew } from '../../bot/case-rounds/steering/too-few.ts'
import { dueOf, inDueOrder, nextDueAt } from '../../bot/case-rounds/timing/due.ts'
import { applyDue } from '../../bot/case-rounds/timing/pass-time.ts'
import { instantOn } from '../../bot/clock.ts'
import { lead, looking, member, moment, OneRound, second, submitter, typed } from './one-round.ts'

const lid = member('lid')
/** Closed on 12 November 2026. */
const closed = (start = {}) => {
  const one = new OneRound(start).open()
  for (const day of ['2026-11-04', '2026-11-09', '2026-11-10', '2026-11-12']) one.to(day, 9)
  return one.does((halves, given) => closeForTooFew(halves, lead, given))
}

describe('the purge', () => {
  it('comes 28 days after closing, at the beginning of that day, and leaves title, dates and lessons', () => {
    const one = closed().to('2026-12-09', 23)
    expect([one.round.phase, one.sees(looking(lid))?.pieces.length]).toEqual(['closed', 5])
    one.to('2026-12-10', 0)
    expect(one.halves).toMatchObject({
      sealed: null,
      round: { phase: 'purged', closedOn: '2026-11-12', title: 'Een leerling zonder plek' },
    })
    for (const viewer of [looking(lid), looking(lead), looking(submitter), looking(lid, ['secretariat'])])
      expect(JSON.stringify(one.sees(viewer))).not.toContain('verhuizing')
    expect(one.refuses((halves, given) => withdrawRound(halves, submitter, given))).toBe('case-round.not-now')
  })

  it('goes before anything else after downtime, also of a round that should have closed meanwhile', () => {
    const one = closed()
    one.done.length = 0
    expect(one.to('2027-01-20', 9).done.map(({ kind }) => kind)).toEqual(['purge'])
    const agreeing = new OneRound({ way: 'live' }).open()
    expect(agreeing.to('2027-03-01', 9).halves).toMatchObject({
      sealed: null,
      round: { phase: 'purged', closedOn: '2027-01-02' },
    })
    const due = (kind: 'purge' | 'advance', at: number) => ({ round: 'r', kind, at })
    expect(inDueOrder([due('advance', 1), due('purge', 5)]).map(({ kind }) => kind)).toEqual(['purge', 'advance'])
  })

  it('hides what it could not destroy yet, of every kind of round and from everybody', () => {
    const waiting = () => new OneRound().submit().to('2026-11-03', 9)
    const returned = waiting().does((halves, given) => returnCase(halves, lead, typed('Kan het algemener?'), given))
    const tooFew = new OneRound().open()
    for (const day of ['2026-11-04', '2026-11-09', '2026-11-10', '2026-11-12']) tooFew.to(day, 9)
    for (const one of [closed(), waiting(), returned, tooFew, new OneRound({ way: 'live' }).open()]) {
      const readers = [submitter, lead, second, lid].map((actor) => looking(actor))
      expect(JSON.stringify(readers.map((viewer) => one.sees(viewer)))).toContain('verhuizing')
      one.now = instantOn('2027-03-01', 0)
      expect(one.halves.sealed).not.toBeNull()
      for (const viewer of readers) {
        const view = one.sees(viewer)
        expect([view?.pieces ?? [], view?.checklist ?? null, view?.facts ?? null]).toEqual([[], null, null])
      }
    }
  })

  it('done twice is done once, and says when to look again', () => {
    const one = closed()
    expect(moment(nextDueAt(one.round, one.given()) ?? 0)).toBe('2026-12-03 09.00')
    one.now += 40 * 86_400_000
    const due = dueOf(one.round, one.given())
    if (!due) throw new Error('Nothing is due.')
    const after = applyDue(one.halves, due, one.given())
    expect(applyDue(after, due, one.given())).toBe(after)
    expect(nextDueAt(after.round, one.given())).toBeNull()
  })
})

describe('the second feedback', () => {
  const give = (one: OneRound) =>
    one.refuses((halves, given) => giveSecondFeedback(halves, submitter, typed('Het is gelukt.'), given))

  it('can be given from three weeks after closing until the purge', () => {
    const one = closed()
    expect(give(one.to('2026-12-02', 9))).toBe('case-round.too-soon')
    expect([give(one.to('2026-12-03', 9)), one.done.at(-1)?.kind]).toEqual(['', 'ask-again'])
    expect(give(one.to('2026-12-10', 9))).toBe('case-round.not-now')
  })
})

describe('withdrawing', () => {
  it('is at once, in every phase, by the submitter or a facilitator, and leaves not even the title', () => {
    const one = new OneRound().open().to('2026-11-04', 9)
    expect(one.refuses((halves, given) => withdrawRound(halves, lid, given))).toBe('case-round.not-withdrawer')
    for (const actor of [submitter, lead]) {
      const after = new OneRound().open().does((halves, given) => withdrawRound(halves, actor, given))
      expect(after.halves).toMatchObject({ sealed: null, round: { phase: 'withdrawn', title: '', barriers: [] } })
      expect(after.sees(looking(lid))?.pieces).toEqual([])
    }
  })

  it('before the publication was never there for anybody else', () => {
    const one = new OneRound().submit().does((halves, given) => withdrawRound(halves, submitter, given))
    expect([lid, lead].map((actor) => one.sees(looking(actor, ['member', 'secretariat'])))).toEqual([null, null])
  })
})

describe('“Wis mijn koppeling”', () => {
  it('leaves a round without submitter, and changes nothing that others see', () => {
    const one = new OneRound().open()
    const before = JSON.stringify([one.sees(looking(lid)), one.round])
    one.does((halves) => unlinkSubmitter(halves, submitter))
    expect(JSON.stringify([one.sees(looking(lid)), one.round])).toBe(before)
    expect(JSON.stringify(one.halves)).not.toContain(submitter.alias)
    expect(one.refuses((halves) => unlinkSubmitter(halves, submitter))).toBe('case-round.not-submitter')
  })

  it('is not there for a codeword, which alone opens the case', () => {
    const one = new OneRound({ level: 'codeword' }).open()
    expect(one.refuses((halves) => unlinkSubmitter(halves, { ...lid, holdsCode: true }))).toBe('case-round.no-link')
    expect([
      one.sees(looking(submitter))?.isSubmitter,
      one.sees(looking({ ...lid, holdsCode: true }))?.isSubmitter,
    ]).toEqual([false, true])
  })
})

describe('what stays', () => {
  it('does not change with a contribution, so that nothing can be read from when it changed', () => {
    const one = new OneRound().open().to('2026-11-04', 9)
    const before = JSON.stringify(one.round)
    one.does((halves, given) => askQuestion(halves, submitter, typed('Wat is geprobeerd?'), given))
    expect(JSON.stringify(one.round)).toBe(before)
  })

  it('counts barriers from five rounds on', () => {
    const rounds = (count: number, ...barriers: string[]) =>
      Array.from({ length: count }, () => ({ phase: 'purged', barriers }) as const)
    expect(countBarriers(rounds(4, 'vervoer'))).toEqual([])
    expect(countBarriers([...rounds(5, 'vervoer', 'wachtlijst', 'vervoer'), ...rounds(2, 'wachtlijst')])).toEqual([
      { barrier: 'wachtlijst', rounds: 7 },
      { barrier: 'vervoer', rounds: 5 },
    ])
    expect(countBarriers(Array.from({ length: 9 }, () => ({ phase: 'withdrawn', barriers: ['vervoer'] })))).toEqual([])
  })
})

describe('three months', () => {
  it.each([
    ['under-4-weeks', '2027-02-03', 'under'],
    ['4-weeks-3-months', '2027-01-06', 'may-be-over'],
    ['3-6-months', '2026-11-03', 'over'],
    ['over-6-months', '2026-11-03', 'over'],
  ] as const)('of %s are surely over on %s, and after a month are %s', (band, on, mark) => {
    const duration = { band, saidOn: '2026-11-03' }
    expect(crossesOn(duration)).toBe(on)
    expect([durationMark(duration, '2026-12-03'), durationMark(duration, on)]).toEqual([mark, 'over'])
  })

  it('are marked when a round crosses them, and not where it began beyond', () => {
    const one = new OneRound({ way: 'live' }).open().to('2027-01-06', 9)
    expect(one.round.crossedOn).toBe('2027-01-06')
    expect(one.sees(looking(lid))?.facts?.durationMark).toBe('over')
  })
})
