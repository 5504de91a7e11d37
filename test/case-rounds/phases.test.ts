import { describe, expect, it } from 'vitest'
import { releaseCase } from '../../bot/case-rounds/bringing-in/screen-case.ts'
import { adviseOnCase, interpretCase, supportAdvice } from '../../bot/case-rounds/stages/advise.ts'
import { agreeOn, releaseLesson, writeLesson } from '../../bot/case-rounds/stages/agree.ts'
import { answerQuestion, askQuestion, parkQuestion } from '../../bot/case-rounds/stages/clarify.ts'
import { giveFeedback } from '../../bot/case-rounds/stages/feed-back.ts'
import { chooseFormulation, proposeFormulations } from '../../bot/case-rounds/stages/focus.ts'
import { endPhaseEarly, extendPhase, widenRound } from '../../bot/case-rounds/steering/steer-round.ts'
import { closeForTooFew, extendForMore } from '../../bot/case-rounds/steering/too-few.ts'
import { lead, looking, member, OneRound, second, submitter, typed } from './one-round.ts'

const [lid, ander] = [member('lid'), member('ander')]
const kinds = (one: OneRound, actor = lid) => one.sees(looking(actor))?.pieces.map(({ kind }) => kind) ?? []
const ids = (one: OneRound, kind: string) =>
  one.halves.sealed?.pieces.filter((piece) => piece.kind === kind).map(({ id }) => id) ?? []
const idOf = (one: OneRound, kind: string) => ids(one, kind)[0] ?? ''

describe('a round in writing', () => {
  it('takes twelve working days from its publication, each phase from moment to moment', () => {
    const one = new OneRound().open()
    const ends: string[] = []
    const days = ['2026-11-04', '2026-11-09', '2026-11-10', '2026-11-12', '2026-11-16', '2026-11-18', '2026-11-19']
    for (const day of days) {
      ends.push(`${one.round.phase} ${one.endsAt()}`)
      if (one.round.phase === 'analysing') one.contribute('interpret', 5)
      one.to(day, 9)
    }
    expect(ends).toEqual([
      'open 2026-11-04 09.00',
      'clarifying 2026-11-09 09.00',
      'focusing 2026-11-10 09.00',
      'analysing 2026-11-12 09.00',
      'advising 2026-11-16 09.00',
      'feedback 2026-11-18 09.00',
      'agreeing 2026-11-19 09.00',
    ])
    expect(one.round).toMatchObject({
      phase: 'closed',
      closedOn: '2026-11-19',
      purgeOn: '2026-12-17',
      participants: '3-5',
    })
  })

  it('stands still in the school holiday, says until when, and goes on after it', () => {
    const one = new OneRound({}, '2026-10-14', 8).submit().to('2026-10-14', 9)
    one.does((halves, given) => releaseCase(halves, lead, given))
    one.to('2026-10-14', 14).to('2026-10-15', 9)
    expect([one.round.phase, one.endsAt()]).toEqual(['clarifying', '2026-10-27 09.00'])
    one.to('2026-10-19', 7)
    expect([one.round.phase, one.round.pausedUntil]).toEqual(['clarifying', '2026-10-26'])
    one.to('2026-10-26', 8)
    expect([one.round.phase, one.round.pausedUntil]).toEqual(['clarifying', null])
  })

  it('reminds once in each phase, also when the phase is extended after it', () => {
    const one = new OneRound().open().to('2026-11-04', 9).to('2026-11-06', 9)
    one
      .does((halves, given) => extendPhase(halves, lead, given))
      .to('2026-11-10', 9)
      .to('2026-11-11', 8)
    expect(one.done.filter(({ kind }) => kind === 'remind')).toHaveLength(1)
    expect(one.endsAt()).toBe('2026-11-11 09.00')
    expect(one.refuses((halves, given) => extendPhase(halves, lead, given))).toBe('case-round.extended-already')
  })

  it('ends a phase early at the next publication moment, and only for a facilitator', () => {
    const one = new OneRound().open().to('2026-11-04', 9).to('2026-11-04', 11)
    expect(one.refuses((halves, given) => endPhaseEarly(halves, lid, given))).toBe('case-round.not-facilitator')
    expect(one.refuses((halves, given) => endPhaseEarly(halves, lead, { ...given, seen: 2 }))).toBe('form.outdated')
    one.does((halves, given) => endPhaseEarly(halves, second, given))
    expect(one.endsAt()).toBe('2026-11-04 14.00')
    expect(one.refuses((halves, given) => endPhaseEarly(halves, lead, given))).toBe('case-round.ends-already')
  })

  it('after weeks of downtime gives members the whole term of the next phase, and reminds of nothing that is over', () => {
    const one = new OneRound().open().to('2026-11-04', 9)
    one.done.length = 0
    one.to('2026-11-26', 11)
    expect([one.round.phase, one.endsAt()]).toEqual(['focusing', '2026-11-27 09.00'])
    expect(one.done.map(({ kind }) => kind)).toEqual(['advance'])
  })
})

describe('clarifying questions', () => {
  const asked = () => {
    const one = new OneRound().open().to('2026-11-04', 9)
    return one.does((halves, given) => askQuestion(halves, lid, typed('Wie is er betrokken?'), given))
  }
  const answer = (one: OneRound, actor = submitter) =>
    one.does((halves, given) => answerQuestion(halves, actor, idOf(one, 'question'), typed('Een tante.'), given))

  it('and their answers come out twice a day, under “Inbrenger”', () => {
    const one = asked()
    expect(kinds(one, ander)).not.toContain('question')
    answer(one.to('2026-11-04', 14)).to('2026-11-04', 15)
    expect(kinds(one, ander)).toContain('question')
    expect(kinds(one, ander)).not.toContain('answer')
    const seen = one
      .to('2026-11-05', 9)
      .sees(looking(ander))
      ?.pieces.find(({ kind }) => kind === 'answer')
    expect([seen?.from, seen?.text]).toEqual(['submitter', 'Een tante.'])
  })

  it('of their own the submitter answers no sooner than those of others', () => {
    const one = new OneRound().open().to('2026-11-04', 9)
    one.does((halves, given) => askQuestion(halves, submitter, typed('Wie weet dit?'), given))
    expect(
      one.refuses((halves, given) => answerQuestion(halves, submitter, idOf(one, 'question'), typed('Ik.'), given)),
    ).toBe('case-round.piece-gone')
  })

  it('that are advice are parked, lose their answers, and come back among the advice', () => {
    const one = answer(asked().to('2026-11-04', 14)).to('2026-11-05', 9)
    one.does((halves, given) => parkQuestion(halves, lead, idOf(one, 'question'), given))
    expect(kinds(one, ander).filter((kind) => ['question', 'answer', 'parked'].includes(kind))).toEqual([])
    expect([kinds(one, lid), kinds(one, lead)].map((some) => some.includes('parked'))).toEqual([true, true])
    one.to('2026-11-09', 9).to('2026-11-10', 9).contribute('interpret', 5).to('2026-11-12', 9)
    expect(kinds(one, ander)).toContain('parked')
  })
})

describe('the kernvraag', () => {
  const focusing = () => new OneRound().open().to('2026-11-04', 9).to('2026-11-09', 9)
  const propose = (one: OneRound) => {
    const texts = [typed('Wie regelt vervoer?'), typed('Wat kan wel?')]
    return one.does((halves, given) => proposeFormulations(halves, lead, texts, given))
  }

  it('is chosen by the submitter, who alone sees what is proposed, and shown at the next moment', () => {
    const one = propose(focusing())
    expect([kinds(one, submitter), kinds(one, lid)].map((some) => some.includes('formulation'))).toEqual([true, false])
    one.does((halves, given) => chooseFormulation(halves, submitter, ids(one, 'formulation')[1] ?? '', given))
    expect(one.sees(looking(lid))?.coreQuestion).toBeNull()
    expect(one.to('2026-11-09', 14).sees(looking(lid))?.coreQuestion).toBe('Wat kan wel?')
  })

  it('is the first that was proposed when nobody chooses, and else what the submitter asked', () => {
    expect(propose(focusing()).to('2026-11-10', 9).sees(looking(lid))?.coreQuestion).toBe('Wie regelt vervoer?')
    expect(focusing().to('2026-11-10', 9).sees(looking(lid))?.coreQuestion).toBe('Wie regelt het vervoer?')
  })

  it('has at most three formulations', () => {
    const one = focusing()
    const texts = Array.from({ length: 4 }, () => typed('Wat nu?'))
    expect(one.refuses((halves, given) => proposeFormulations(halves, lead, texts, given))).toBe(
      'case-round.formulations at formulations',
    )
  })
})

describe('interpretations and advice', () => {
  const analysing = () => new OneRound().open().to('2026-11-04', 9).to('2026-11-09', 9).to('2026-11-10', 9)
  const advising = () => analysing().contribute('interpret', 5).to('2026-11-12', 9)
  const advise = (one: OneRound, actor: typeof lid, text: string) =>
    one.does((halves, given) => adviseOnCase(halves, actor, typed(text), given))

  it('are seen after one of your own, or when the phase is over', () => {
    const one = analysing().contribute('interpret', 5).to('2026-11-10', 14)
    expect(kinds(one).filter((kind) => kind === 'interpretation')).toHaveLength(0)
    one.does((halves, given) => interpretCase(halves, lid, typed('Zij lijkt klem te zitten.'), given))
    expect(kinds(one).filter((kind) => kind === 'interpretation')).toHaveLength(6)
    one.to('2026-11-12', 9)
    expect(kinds(one, ander).filter((kind) => kind === 'interpretation')).toHaveLength(6)
  })

  it('are written once by each, and support goes to words and not to a person', () => {
    const one = advise(advising(), lid, 'Vraag de gemeente.').to('2026-11-12', 14)
    one.does((halves, given) => supportAdvice(halves, ander, idOf(one, 'advice'), given))
    one.does((halves, given) => supportAdvice(halves, ander, idOf(one, 'advice'), given))
    expect(ids(one, 'support')).toHaveLength(1)
    expect(one.refuses((halves, given) => supportAdvice(halves, lid, idOf(one, 'advice'), given))).toBe(
      'case-round.own-advice',
    )
    advise(one, lid, 'Vraag het de leerplicht.')
    expect([ids(one, 'advice').length, ids(one, 'support').length]).toEqual([1, 0])
  })

  it('show how much support there is in bands, and of what just came nothing', () => {
    const one = advise(advising(), lid, 'Vraag de gemeente.').to('2026-11-12', 14)
    const band = () => one.sees(looking(ander))?.pieces.find(({ kind }) => kind === 'advice')?.support
    for (const name of 'abcd')
      one.does((halves, given) => supportAdvice(halves, member(name), idOf(one, 'advice'), given))
    expect(band()).toBe('under-3')
    one.to('2026-11-13', 9)
    expect(band()).toBe('3-5')
  })

  it('of four are too few, whether the submitter is among them or not: the facilitator extends or closes', () => {
    const few = (withSubmitter: boolean) => {
      const one = analysing().contribute('interpret', withSubmitter ? 3 : 4)
      if (withSubmitter)
        one.does((halves, given) => interpretCase(halves, submitter, typed('Het lijkt vast te lopen.'), given))
      return one.to('2026-11-12', 9)
    }
    expect([few(true), few(false)].map(({ round }) => [round.phase, round.tooFewAt !== null])).toEqual([
      ['analysing', true],
      ['analysing', true],
    ])
    const one = few(false)
    expect(one.refuses((halves, given) => extendPhase(halves, lead, given))).toBe('case-round.too-few')
    one.does((halves, given) => extendForMore(halves, lead, given))
    expect(one.endsAt()).toBe('2026-11-16 09.00')
    one.to('2026-11-16', 9)
    expect(one.refuses((halves, given) => extendForMore(halves, lead, given))).toBe('case-round.extended-already')
    expect(one.does((halves, given) => closeForTooFew(halves, lead, given)).round.phase).toBe('closed')
  })

  it('of too few close by themselves when nobody decides, unless somebody still comes', () => {
    const few = () => analysing().contribute('interpret', 4).to('2026-11-12', 9)
    expect(few().to('2026-11-17', 9).round).toMatchObject({ phase: 'closed', closedOn: '2026-11-17' })
    expect(few().contribute('interpret', 5).to('2026-11-17', 9).round.phase).toBe('advising')
  })
})

describe('the end of a round', () => {
  const feedback = () =>
    new OneRound()
      .open()
      .to('2026-11-04', 9)
      .to('2026-11-09', 9)
      .to('2026-11-10', 9)
      .contribute('interpret', 5)
      .to('2026-11-12', 9)
      .to('2026-11-16', 9)

  it('begins with what the submitter takes along', () => {
    const one = feedback()
    expect(one.refuses((halves, given) => giveFeedback(halves, lid, typed('Dank.'), given))).toBe(
      'case-round.not-submitter',
    )
    one.does((halves, given) => giveFeedback(halves, submitter, typed('Ik bel de gemeente.'), given))
    expect(kinds(one)).not.toContain('feedback')
    expect(kinds(one.to('2026-11-16', 14))).toContain('feedback')
  })

  it('keeps agreements by their id, once, and lessons that somebody else released', () => {
    const one = feedback().to('2026-11-18', 9)
    for (const _ of [1, 2]) one.does((halves) => agreeOn(halves, lid, 'afspraak-7'))
    one.does((halves, given) => writeLesson(halves, lead, { text: typed('Begin vroeg.'), themes: ['vervoer'] }, given))
    const release = (actor: typeof lid) =>
      one.refuses((halves, given) => releaseLesson(halves, actor, idOf(one, 'lesson'), given))
    expect([release(lead), release(second), release(lid)]).toEqual([
      'case-round.own-lesson',
      'case-round.piece-gone',
      'case-round.not-facilitator',
    ])
    one.to('2026-11-18', 14).does((halves, given) => releaseLesson(halves, second, idOf(one, 'lesson'), given))
    expect(one.sees(looking(member('x'), ['secretariat']))?.outcome).toMatchObject({
      agreements: ['afspraak-7'],
      lessons: [{ text: 'Begin vroeg.' }],
    })
  })
})

describe('a round with one counterpart first', () => {
  const start = { first: { kind: 'organisation', id: 'gemeente' } } as const
  const counterpart = member('gemeente', { isCounterpart: true })

  it('is seen by nobody else until it is widened, the submitter as a member included', () => {
    const one = new OneRound(start).open().to('2026-11-04', 9)
    expect([one.sees(looking(lid)), one.sees(looking(counterpart))?.card?.phase]).toEqual([null, 'clarifying'])
    for (const actor of [lid, submitter])
      expect(one.refuses((halves, given) => askQuestion(halves, actor, typed('Wat?'), given))).toBe(
        'case-round.not-yet-shown',
      )
    one.does((halves, given) => widenRound(halves, lead, given))
    expect(one.sees(looking(lid))?.card?.phase).toBe('clarifying')
    expect(one.refuses((halves, given) => widenRound(halves, lead, given))).toBe('case-round.wide-already')
  })

  it('is widened at the latest with the kernvraag', () => {
    expect(new OneRound(start).open().to('2026-11-04', 9).to('2026-11-09', 9).round.audience.isWide).toBe(true)
  })
})
