import { describe, expect, it } from 'vitest'
import type { Ballot } from '../../bot/polls/ballot.ts'
import { type Poll, pollKinds } from '../../bot/polls/poll.ts'
import type { Result } from '../../bot/polls/result.ts'
import { checkBallot } from '../../bot/polls/rules/check-ballot.ts'
import { draftPoll, type PollDraft } from '../../bot/polls/rules/draft.ts'
import { editPoll, moveClosing } from '../../bot/polls/rules/edit.ts'
import { closePoll, losePoll, repeatDraft, requireDue, setOutcome, withdrawPoll } from '../../bot/polls/rules/end.ts'
import { makePoll } from '../../bot/polls/rules/make.ts'
import { askedOf, requireAsked, requireOpen } from '../../bot/polls/rules/open.ts'
import { addOption, offerOption, publishOptions, readOptions } from '../../bot/polls/rules/options.ts'
import { type Candidate, eligibleOf, mayVote, requireVoter } from '../../bot/polls/rules/voters.ts'
import { Refusal } from '../../bot/refusal.ts'
import { draft, hour, now, optionsOf, poll } from './sample.ts'

/** Each that was refused, with its field. */
const refusedBy = (step: () => unknown): readonly string[] => {
  try {
    step()
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return [error, ...error.others].map(({ reason, field }) => (field === undefined ? reason : `${reason} ${field}`))
  }
  return []
}

const opening = {
  needsBothSides: false,
  id: 'p',
  network: 'n',
  by: 'm0',
  voters: ['m2', 'm1', 'm2'],
  now,
  newId: () => 'o',
}
const refusedDraft = (over: Partial<PollDraft>) => refusedBy(() => draftPoll({ ...draft, ...over }, now))
const written = (...texts: readonly string[]) => texts.map((text) => ({ text, meaning: '' }))
const answering = (over: Partial<Poll['answering']>) => ({ answering: { ...draft.answering, ...over } })
const electorate = (over: Partial<Poll['electorate']>) => ({ electorate: { ...draft.electorate, ...over } })

describe('a poll that is made', () => {
  it('opens tidy, its options under ids of their own, and for all who may vote', () => {
    let made = 0
    const given = {
      ...draft,
      question: '  Waar   beginnen\nwe? ',
      explanation: ' Een.\nTwee. ',
      alsoIn: ['b', 'c', 'c'],
    }
    expect(makePoll(given, { ...opening, newId: () => `o${++made}` })).toMatchObject({
      question: 'Waar beginnen we?',
      explanation: 'Een.\nTwee.',
      alsoIn: ['c'],
      options: [{ id: 'o1' }, { id: 'o2' }, { id: 'o3' }],
      electors: null,
      state: 'open',
      version: 1,
    })
  })

  it('fixes its voters where it is anonymous, in an order that tells nothing', () => {
    expect(makePoll({ ...draft, secrecy: 'anonymous' }, opening).electors).toEqual(['m1', 'm2'])
  })

  it('is told all that is wrong at once, each at its field', () => {
    const over = { question: ' \u200b', options: written('A'), quorum: 1.5, closesAt: now }
    expect(refusedDraft(over)).toEqual([
      'field.missing question',
      'poll.few-options options',
      'poll.quorum-unfit quorum',
      'poll.closes-past closesAt',
    ])
  })

  it.each<[string, Partial<PollDraft>, string]>([
    ['a long question', { question: 'q'.repeat(151) }, 'field.too-long question'],
    ['a long explanation', { explanation: 'q'.repeat(1_001) }, 'field.too-long explanation'],
    ['a long option', { options: written('A', 'q'.repeat(76)) }, 'field.too-long options'],
    [
      'a long meaning',
      { options: [...written('A'), { text: 'B', meaning: 'q'.repeat(151) }] },
      'field.too-long options',
    ],
    ['an option of nothing', { options: written('A', ' ') }, 'field.missing options'],
    ['an option twice', { options: written('Meer  tijd', 'meer Tijd') }, 'poll.option-twice options'],
    ['21 options', { options: written(...'ABCDEFGHIJKLMNOPQRSTU') }, 'poll.many-options options'],
    ['no choice at all', answering({ most: 0 }), 'poll.most-outside most'],
    ['more choices than options', answering({ most: 4 }), 'poll.most-outside most'],
    ['half a choice', answering({ most: 1.5 }), 'poll.most-outside most'],
    ['ten stickers on three options', { kind: 'dots', ...answering({ most: 10 }) }, 'poll.most-outside most'],
    ['a mark out of eleven', { kind: 'score', ...answering({ most: 11 }) }, 'poll.most-outside most'],
    ['options to consent to', { kind: 'consent' }, 'poll.consent-no-options options'],
    [
      'own options to consent to',
      { kind: 'consent', options: [], ...answering({ takesOptions: true }) },
      'poll.consent-no-options takesOptions',
    ],
    [
      'none of these to consent to',
      { kind: 'consent', options: [], ...answering({ hasNone: true }) },
      'poll.consent-no-options hasNone',
    ],
    ['an anonymous consent', { kind: 'consent', options: [], secrecy: 'anonymous' }, 'poll.consent-named secrecy'],
    [
      'counts of an anonymous poll',
      { secrecy: 'anonymous', showsStanding: true },
      'poll.standing-anonymous showsStanding',
    ],
    [
      'everybody, and one role',
      electorate({ isOpenInChannels: true, roles: ['chair'] }),
      'poll.open-and-chosen electorate',
    ],
    [
      'everybody, and one kind',
      electorate({ isOpenInChannels: true, kinds: ['police'] }),
      'poll.open-and-chosen electorate',
    ],
    ['a quorum below nothing', { quorum: -1 }, 'poll.quorum-unfit quorum'],
    ['four minutes', { closesAt: now + 4 * 60_000 }, 'poll.closes-soon closesAt'],
    ['367 days', { closesAt: now + 367 * 24 * hour }, 'poll.closes-far closesAt'],
  ])('is refused with %s', (_, over, refused) => {
    expect(refusedDraft(over)).toEqual([refused])
  })

  it.each<[string, Partial<PollDraft>]>([
    [
      '20 options, of which 20 can be chosen',
      { options: written(...'ABCDEFGHIJKLMNOPQRST'), ...answering({ most: 20 }) },
    ],
    ['nine stickers on three options', { kind: 'dots', ...answering({ most: 9 }) }],
    ['marks up to ten', { kind: 'score', ...answering({ most: 10 }) }],
    ['an order, whatever stands for most', { kind: 'rank', ...answering({ most: 99 }) }],
    ['consent', { kind: 'consent', options: [] }],
    ['five minutes', { closesAt: now + 5 * 60_000 }],
    ['366 days', { closesAt: now + 366 * 24 * hour }],
  ])('may have %s', (_, over) => {
    expect(refusedDraft(over)).toEqual([])
  })

  it('needs somebody who may vote, and no quorum that is never reached', () => {
    const refusedOpening = (over: Partial<PollDraft>, voters: readonly string[]) =>
      refusedBy(() => makePoll({ ...draft, ...over }, { ...opening, voters }))
    const open = electorate({ isOpenInChannels: true })
    expect(refusedOpening({}, [])).toEqual(['poll.nobody electorate'])
    expect(refusedOpening({ quorum: 2 }, ['m1', 'm1'])).toEqual(['poll.quorum-high quorum'])
    expect(refusedOpening({ quorum: 1 }, ['m1'])).toEqual([])
    expect(refusedOpening({ ...open, quorum: 9 }, [])).toEqual([])
    expect(refusedOpening({ ...open, secrecy: 'anonymous' }, [])).toEqual(['poll.nobody electorate'])
  })
})

describe('a ballot', () => {
  const of = (kind: Poll['kind'], most: number, hasNone = false): Poll => ({
    ...poll,
    kind,
    options: kind === 'consent' ? [] : poll.options,
    answering: { most, hasNone, takesOptions: false },
  })

  it.each<[Poll, Ballot, Ballot]>([
    [of('choice', 2), { kind: 'choice', options: ['C', 'A', 'C'] }, { kind: 'choice', options: ['A', 'C'] }],
    [of('choice', 1, true), { kind: 'choice', options: [] }, { kind: 'choice', options: [] }],
    [of('dots', 8), { kind: 'dots', dots: { C: 7, A: 1, B: 0 } }, { kind: 'dots', dots: { A: 1, C: 7 } }],
    [of('score', 5), { kind: 'score', marks: { B: 5, A: 0 } }, { kind: 'score', marks: { A: 0, B: 5 } }],
    [of('rank', 0), { kind: 'rank', order: ['C', 'A'] }, { kind: 'rank', order: ['C', 'A'] }],
    [
      of('consent', 0),
      { kind: 'consent', answer: 'concern', reason: ' De tijd.\n' },
      { kind: 'consent', answer: 'concern', reason: 'De tijd.' },
    ],
    [
      of('consent', 0),
      { kind: 'consent', answer: 'agree', reason: ' ' },
      { kind: 'consent', answer: 'agree', reason: '' },
    ],
  ])('is kept in the order of its poll', (asked, given, kept) => {
    expect(JSON.stringify(checkBallot(asked, given))).toBe(JSON.stringify(kept))
  })

  it.each<[string, Poll, Ballot]>([
    ['poll.option-gone options', of('choice', 1), { kind: 'choice', options: ['X'] }],
    ['poll.option-gone options', of('dots', 8), { kind: 'dots', dots: { X: 0 } }],
    ['poll.option-gone options', of('score', 5), { kind: 'score', marks: { X: 1 } }],
    ['poll.option-gone options', of('rank', 0), { kind: 'rank', order: ['A', 'X'] }],
    ['poll.too-many options', of('choice', 1), { kind: 'choice', options: ['A', 'B'] }],
    ['poll.nothing-chosen options', of('choice', 1), { kind: 'choice', options: [] }],
    ['poll.nothing-chosen options', of('dots', 8), { kind: 'dots', dots: { A: 0 } }],
    ['poll.nothing-chosen options', of('score', 8), { kind: 'score', marks: {} }],
    ['poll.nothing-chosen options', of('rank', 8), { kind: 'rank', order: [] }],
    ['poll.dots-over B', of('dots', 8), { kind: 'dots', dots: { A: 8, B: 1 } }],
    ['poll.dots-unfit A', of('dots', 8), { kind: 'dots', dots: { A: -1, B: 1 } }],
    ['poll.dots-unfit A', of('dots', 8), { kind: 'dots', dots: { A: 0.5 } }],
    ['poll.mark-outside B', of('score', 5), { kind: 'score', marks: { A: 5, B: 6 } }],
    ['poll.mark-outside A', of('score', 5), { kind: 'score', marks: { A: -1 } }],
    ['poll.mark-outside A', of('score', 5), { kind: 'score', marks: { A: 2.5 } }],
    ['poll.rank-twice A', of('rank', 0), { kind: 'rank', order: ['A', 'B', 'A'] }],
    ['poll.reason-missing reason', of('consent', 0), { kind: 'consent', answer: 'objection', reason: ' ' }],
    ['poll.reason-missing reason', of('consent', 0), { kind: 'consent', answer: 'concern', reason: '' }],
    ['field.too-long reason', of('consent', 0), { kind: 'consent', answer: 'agree', reason: 'q'.repeat(501) }],
    ['form.outdated', of('rank', 0), { kind: 'choice', options: ['A'] }],
  ])('is refused: %s', (refused, asked, given) => {
    expect(refusedBy(() => checkBallot(asked, given))).toEqual([refused])
  })
})

describe('who may vote', () => {
  const member: Candidate = { member: 'm1', organisation: 'o1', kind: 'swv', roles: ['member'], isInChannel: false }
  const named = (over: Partial<Poll['electorate']>): Poll => ({ ...poll, ...electorate(over) })

  it('is whoever has a say in one of the bodies, by role and kind where they are chosen', () => {
    expect(mayVote(poll, member)).toBe(true)
    expect(mayVote(poll, { ...member, roles: [] })).toBe(false)
    expect(mayVote(poll, { ...member, roles: ['reader'] })).toBe(false)
    expect(mayVote(poll, { ...member, roles: ['reader', 'member'] })).toBe(true)
    expect(mayVote(named({ roles: ['chair'] }), member)).toBe(false)
    expect(mayVote(named({ roles: ['chair'] }), { ...member, roles: ['chair'] })).toBe(true)
    expect(mayVote(named({ roles: ['reader'] }), { ...member, roles: ['reader'] })).toBe(false)
    expect(mayVote(named({ kinds: ['police'] }), member)).toBe(false)
    expect(mayVote(named({ kinds: ['police', 'swv'] }), member)).toBe(true)
    expect(mayVote(poll, { ...member, roles: [], isInChannel: true })).toBe(false)
    expect(mayVote(named({ isOpenInChannels: true }), { ...member, roles: [], isInChannel: true })).toBe(true)
    expect(mayVote(named({ isOpenInChannels: true }), { ...member, roles: [] })).toBe(false)
  })

  it('votes for their organisation where each has one vote', () => {
    expect(requireVoter(poll, member)).toBe('m1')
    expect(requireVoter(named({ isPerOrganisation: true }), member)).toBe('o1')
  })

  it('is counted with those who voted and are not asked any more, where it can be known', () => {
    expect(eligibleOf(poll, ['m1', 'm2'], ['m2', 'm3'])).toBe(3)
    expect(eligibleOf({ ...poll, electors: ['m1'] }, ['m1', 'm2'], [])).toBe(1)
    expect(eligibleOf(named({ isOpenInChannels: true }), ['m1'], ['m1'])).toBeNull()
    expect(eligibleOf({ ...named({ isOpenInChannels: true }), electors: ['m1', 'm2'] }, ['m1'], [])).toBeNull()
  })

  it('of an anonymous poll was fixed when it opened', () => {
    const secret: Poll = { ...poll, secrecy: 'anonymous', electors: ['m1'] }
    expect(requireVoter(secret, member)).toBe('m1')
    expect(requireVoter(secret, { ...member, roles: [] })).toBe('m1')
    expect(refusedBy(() => requireVoter(secret, { ...member, member: 'm2' }))).toEqual(['poll.not-elector'])
    expect(refusedBy(() => requireVoter(secret, { ...member, member: 'm2', roles: [] }))).toEqual(['poll.not-voter'])
    const open = { ...secret, ...electorate({ isOpenInChannels: true }) }
    expect(refusedBy(() => requireVoter(open, { ...member, member: 'm2', isInChannel: true }))).toEqual([
      'poll.not-elector',
    ])
  })

  it('of an anonymous poll for organisations speaks for one of them today', () => {
    const secret: Poll = { ...named({ isPerOrganisation: true }), secrecy: 'anonymous', electors: ['o1'] }
    expect(requireVoter(secret, member)).toBe('o1')
    expect(refusedBy(() => requireVoter(secret, { ...member, roles: ['reader'] }))).toEqual(['poll.not-voter'])
    expect(refusedBy(() => requireVoter(secret, { ...member, organisation: 'o2' }))).toEqual(['poll.not-elector'])
  })
})

describe('own options', () => {
  const open: Poll = { ...poll, ...answering({ takesOptions: true }) }
  const own = { id: 'X', text: ' Meer  tijd ', meaning: '' }

  it('of a poll by name stand there at once', () => {
    expect(addOption(open, own, now).options.at(-1)).toEqual({ id: 'X', text: 'Meer tijd', meaning: '' })
    expect(refusedBy(() => addOption(poll, own, now))).toEqual(['poll.takes-no-options'])
    expect(refusedBy(() => addOption(open, { ...own, text: 'optie a' }, now))).toEqual(['poll.option-twice option'])
    expect(refusedBy(() => addOption(open, { ...own, text: ' ' }, now))).toEqual(['field.missing option'])
    const full = { ...open, options: optionsOf('ABCDEFGHIJKLMNOPQRST') }
    expect(refusedBy(() => addOption(full, own, now))).toEqual(['poll.options-full option'])
  })

  it('of an anonymous poll wait, and nobody is told what waits', () => {
    const at = { now, showAt: now + hour }
    const pending = offerOption(open, [], own, at)
    expect(offerOption(open, pending, { ...own, id: 'Y' }, at)).toHaveLength(2)
    expect(refusedBy(() => offerOption(open, [], own, { now, showAt: open.closesAt }))).toEqual(['poll.options-late'])
    const nearlyFull = { ...open, options: optionsOf('ABCDEFGHIJKLMNOPQRS') }
    expect(offerOption(nearlyFull, [], own, at)).toHaveLength(1)
    expect(offerOption(nearlyFull, pending, { ...own, id: 'Y' }, at)).toEqual(pending)
    const full = { ...open, options: optionsOf('ABCDEFGHIJKLMNOPQRST') }
    expect(refusedBy(() => offerOption(full, [], own, at))).toEqual(['poll.options-full option'])
  })

  it('are not called as what stands below all options', () => {
    const offered: Poll = { ...poll, ...answering({ takesOptions: true, hasNone: true }) }
    for (const text of ['geen van  deze', 'None of these']) {
      expect(refusedBy(() => addOption(offered, { ...own, text }, now))).toEqual(['poll.option-twice option'])
      expect(addOption(open, { ...own, text }, now).options).toHaveLength(4)
      expect(refusedBy(() => readOptions('choice', [...optionsOf('AB'), { ...own, text }], true))).toEqual([
        'poll.option-twice options',
      ])
    }
  })

  it('come out in an order of chance, what two offered once', () => {
    const pending = [
      { id: 'X', text: 'Meer tijd', meaning: '' },
      { id: 'Y', text: 'Meer geld', meaning: '' },
      { id: 'Z', text: 'meer tijd', meaning: '' },
      { id: 'Q', text: 'Optie A', meaning: '' },
    ]
    const after = publishOptions(open, pending, (some) => some.toReversed())
    expect(after.options.map(({ id }) => id)).toEqual(['A', 'B', 'C', 'Z', 'Y'])
    expect(publishOptions(open, [], (some) => some)).toBe(open)
    const closed: Poll = { ...open, state: 'closed' }
    expect(publishOptions(closed, pending, (some) => some)).toBe(closed)
  })
})

describe('a poll that is changed', () => {
  const { question, explanation, closesAt, options } = poll
  const edit = { question, explanation, closesAt, options, most: 1 }
  const editing = { now, hasVotes: false, seen: 1, newId: () => 'new' }
  const refusedEdit = (over: Partial<typeof edit>, how: Partial<typeof editing> = {}, of: Poll = poll) =>
    refusedBy(() => editPoll(of, { ...edit, ...over }, { ...editing, ...how }))

  it('may be asked in other words until somebody votes', () => {
    const other = { ...edit, question: 'Waar eindigen we?', options: written('Optie C', 'Optie D', 'Optie A'), most: 3 }
    const changed = editPoll(poll, other, editing)
    expect(changed).toMatchObject({ question: 'Waar eindigen we?', answering: { most: 3 } })
    expect(changed.options.map(({ id }) => id)).toEqual(['C', 'new', 'A'])
    for (const over of [{ question: 'X?' }, { explanation: 'X' }, { options: options.slice(1) }, { most: 2 }]) {
      expect(refusedEdit(over, { hasVotes: true })).toEqual(['poll.voted-already'])
    }
    const meant = [{ text: 'Optie A', meaning: 'anders' }, ...options.slice(1)]
    expect(refusedEdit({ options: meant.map((one) => ({ id: '', ...one })) }, { hasVotes: true })).toEqual([
      'poll.voted-already',
    ])
  })

  it('is known as another question by whoever has it open', () => {
    const asked = askedOf(poll)
    expect(requireAsked({ ...poll, closesAt: closesAt + hour, version: 7 }, asked).version).toBe(7)
    expect(refusedBy(() => requireAsked({ ...poll, question: 'Iets anders?' }, asked))).toEqual(['form.outdated'])
    const meant = [{ text: 'Optie A', meaning: 'anders' }, ...options.slice(1)]
    const changed = editPoll(poll, { ...edit, options: meant.map((one) => ({ id: '', ...one })) }, editing)
    expect(refusedBy(() => checkBallot(changed, { kind: 'choice', options: ['A'] }))).toEqual([
      'poll.option-gone options',
    ])
  })

  it('closes later or earlier as its steward likes, and never within the hour by surprise', () => {
    const moved = (to: number, of: Poll = poll) => refusedBy(() => moveClosing(of, to, { now, seen: 1 }))
    expect(moveClosing(poll, closesAt + hour, { now, seen: 1 }).closesAt).toBe(closesAt + hour)
    expect(moved(now + hour)).toEqual([])
    expect(moved(now + hour - 1)).toEqual(['poll.closes-soon closesAt'])
    expect(moved(now)).toEqual(['poll.closes-past closesAt'])
    expect(moved(now + 367 * 24 * hour)).toEqual(['poll.closes-far closesAt'])
    const soon: Poll = { ...poll, closesAt: now + 60_000 }
    expect(moved(now + 60_000, soon)).toEqual([])
    expect(moved(now + 120_000, soon)).toEqual([])
    expect(editPoll(poll, { ...edit, closesAt: closesAt + hour }, { ...editing, hasVotes: true }).closesAt).toBe(
      closesAt + hour,
    )
  })

  it('is not changed from an old form, nor when it has ended', () => {
    expect(refusedEdit({}, { seen: 0 })).toEqual(['form.outdated'])
    expect(refusedBy(() => moveClosing(poll, closesAt, { now, seen: 2 }))).toEqual(['form.outdated'])
    expect(refusedEdit({}, { now: closesAt })).toEqual(['poll.closed'])
    expect(refusedEdit({}, {}, { ...poll, state: 'withdrawn' })).toEqual(['poll.withdrawn'])
    expect(refusedEdit({ question: '', most: 9 })).toEqual(['field.missing question', 'poll.most-outside most'])
  })
})

describe('the end of a poll', () => {
  const result: Result = { voters: 0, eligible: 3, count: null, sides: null }
  const later = poll.closesAt + hour
  const closed = closePoll(poll, result, later)
  const lost = losePoll(poll, later)
  const withdrawn = withdrawPoll(poll, now)

  it('is its closing, a withdrawal, or the loss of its key', () => {
    expect(closed).toMatchObject({ state: 'closed', result, closedAt: later })
    expect(withdrawn).toMatchObject({ state: 'withdrawn', result: null, closedAt: now })
    expect(lost).toMatchObject({ state: 'uncountable', result: null })
    expect(withdrawPoll(lost, later).state).toBe('withdrawn')
  })

  it('is not for want of a key, nor of itself, before its hour', () => {
    expect(refusedBy(() => losePoll(poll, poll.closesAt - 1))).toEqual(['poll.key-away'])
    expect(refusedBy(() => requireDue(poll, poll.closesAt - 1))).toEqual(['poll.not-closed'])
    expect(requireDue(poll, poll.closesAt)).toBe(poll)
  })

  it('comes once', () => {
    expect(refusedBy(() => closePoll(closed, result, later))).toEqual(['poll.closed'])
    expect(refusedBy(() => closePoll(lost, result, later))).toEqual(['poll.uncountable'])
    expect(refusedBy(() => losePoll(closed, later))).toEqual(['poll.closed'])
    expect(refusedBy(() => withdrawPoll(closed, later))).toEqual(['poll.closed'])
    expect(refusedBy(() => withdrawPoll(withdrawn, later))).toEqual(['poll.withdrawn'])
  })

  it('lets no vote in from its hour on, also where it is counted later', () => {
    expect(requireOpen(poll, poll.closesAt - 1)).toBe(poll)
    expect(refusedBy(() => requireOpen(poll, poll.closesAt))).toEqual(['poll.closed'])
    expect(refusedBy(() => requireOpen(lost, now))).toEqual(['poll.uncountable'])
  })

  it('has an outcome in words and a day to look back, once there is a result', () => {
    const said = { outcome: ' We beginnen met A. ', reviewOn: '2027-03-01' }
    expect(setOutcome(closed, said, later)).toMatchObject({ outcome: 'We beginnen met A.', reviewOn: '2027-03-01' })
    const refusedOutcome = (over: Partial<typeof said>, of: Poll = closed) =>
      refusedBy(() => setOutcome(of, { ...said, ...over }, later))
    expect(refusedOutcome({}, poll)).toEqual(['poll.not-closed'])
    expect(refusedOutcome({}, withdrawn)).toEqual(['poll.withdrawn'])
    expect(refusedOutcome({}, lost)).toEqual(['poll.uncountable'])
    expect(refusedOutcome({ outcome: '', reviewOn: '2026-11-25' })).toEqual([
      'field.missing outcome',
      'poll.review-past reviewOn',
    ])
    expect(refusedOutcome({ reviewOn: '2026-11-26' })).toEqual([])
    expect(refusedOutcome({ reviewOn: '2032-11-26' })).toEqual(['poll.review-far reviewOn'])
    expect(refusedOutcome({ reviewOn: '2026-01-01' }, { ...closed, reviewOn: '2026-01-01' })).toEqual([])
  })

  it('leaves a draft of the same question, which opens again', () => {
    for (const kind of pollKinds) {
      const options = kind === 'consent' ? [] : draft.options
      const made = makePoll({ ...draft, kind, options }, opening)
      const again = repeatDraft(closePoll({ ...made, number: 1 }, result, later), later + 24 * hour)
      expect(again.before).toBe('p')
      expect(makePoll(again, { ...opening, now: later })).toMatchObject({ kind, before: 'p', state: 'open' })
    }
    expect(repeatDraft(lost, later).before).toBe('p')
    expect(refusedBy(() => repeatDraft(poll, later))).toEqual(['poll.not-closed'])
  })
})
