import { describe, expect, it } from 'vitest'
import { type Agreement, blankDraft, openAgreement } from '../../bot/agreements/agreement.ts'
import { isLate, reminderDay } from '../../bot/agreements/days.ts'
import type { Term } from '../../bot/agreements/details.ts'
import { correct, reportDone, reportProgress, takeOn, withdraw } from '../../bot/agreements/moving/steps.ts'
import { Refusal } from '../../bot/refusal.ts'

const anna = { member: 'anna', organisation: 'swv', groups: [], functions: [], isSteward: false }
const bram = { member: 'bram', organisation: 'gemeente', groups: [], functions: [], isSteward: false }
const chair = { member: 'gijs', organisation: 'bestuur', groups: [], functions: [], isSteward: true }
const term: Term = {
  text: 'uiterlijk 30 april',
  from: '2027-01-04',
  until: '2027-04-30',
  precision: 'day',
  isStart: false,
}
const given = { id: 'i1', network: 'n', number: 12, body: 'oogo', by: 'bram', now: 0 }

const itemOf = (owners: readonly string[], over: Partial<Agreement> = {}): Agreement => ({
  ...openAgreement(
    {
      ...blankDraft,
      title: 'Werkagenda opstellen',
      owners: owners.map((id) => ({ kind: 'member' as const, id })),
      term,
    },
    given,
  ),
  ...over,
})

const reasonOf = (step: () => unknown): string | undefined => {
  try {
    step()
  } catch (error) {
    return error instanceof Refusal ? error.reason : String(error)
  }
}

describe('a new agreement', () => {
  it('tidies its title and names every owner once', () => {
    const owner = { kind: 'member', id: 'anna' } as const
    const item = openAgreement(
      { ...blankDraft, title: '  Werkagenda \n opstellen ', owners: [owner, owner], term: null },
      given,
    )
    expect(item.title).toBe('Werkagenda opstellen')
    expect(item.owners).toEqual([{ ...owner, hasAccepted: false }])
  })

  it('needs a title of at most 300 characters', () => {
    const write = (title: string) => () => openAgreement({ ...blankDraft, title }, given)
    expect(reasonOf(write(' \n '))).toBe('agreement.no-title')
    expect(reasonOf(write('x'.repeat(301)))).toBe('agreement.title-too-long')
    expect(reasonOf(write('x'.repeat(300)))).toBeUndefined()
  })
})

describe('taking on', () => {
  it('marks the owner who accepts and leaves the joint owner open', () => {
    const item = takeOn(itemOf(['anna', 'bram']), anna)
    expect(item.owners.map((owner) => owner.hasAccepted)).toEqual([true, false])
    expect(item.state).toBe('running')
  })

  it('gives an item without owner to whoever takes it', () => {
    expect(takeOn(itemOf([]), bram).owners).toEqual([{ kind: 'member', id: 'bram', hasAccepted: true }])
  })

  it('lets a member accept in name of the own organisation', () => {
    const item = itemOf([], { owners: [{ kind: 'organisation', id: 'swv', hasAccepted: false }] })
    expect(takeOn(item, anna).owners[0]?.hasAccepted).toBe(true)
  })

  it('is refused to others, a second time, and once it is closed', () => {
    expect(reasonOf(() => takeOn(itemOf(['anna']), bram))).toBe('agreement.not-yours')
    expect(reasonOf(() => takeOn(takeOn(itemOf(['anna']), anna), anna))).toBe('agreement.already-taken')
    expect(reasonOf(() => takeOn(itemOf(['anna'], { state: 'withdrawn' }), anna))).toBe('agreement.closed')
  })
})

describe('reporting', () => {
  it('is done by an owner or a steward, not by others', () => {
    expect(reportDone(itemOf(['anna']), anna).state).toBe('reported_done')
    expect(reportDone(itemOf(['anna']), chair).state).toBe('done')
    expect(reasonOf(() => reportDone(itemOf(['anna']), bram))).toBe('agreement.not-yours')
  })

  it('closes: nothing moves after it', () => {
    const closed = reportDone(itemOf(['anna']), anna)
    for (const step of [
      reportProgress,
      (item: Agreement) => reportDone(item, anna),
      (item: Agreement) => withdraw(item, anna),
    ]) {
      expect(reasonOf(() => step(closed))).toBe('agreement.closed')
    }
  })

  it('lets whoever wrote down an item without owner withdraw it', () => {
    expect(withdraw(itemOf([]), bram).state).toBe('withdrawn')
    expect(reasonOf(() => withdraw(itemOf([]), anna))).toBe('agreement.not-yours')
  })
})

describe('correcting', () => {
  it('lets nobody make an item of others their own', () => {
    const draft = {
      ...blankDraft,
      title: 'Werkagenda opstellen',
      owners: [{ kind: 'member', id: 'bram' } as const],
      term,
    }
    expect(reasonOf(() => correct(itemOf(['anna']), draft, bram))).toBe('agreement.not-yours')
    expect(correct(itemOf(['anna']), { ...draft, owners: itemOf(['anna']).owners, title: 'Beter' }, bram).title).toBe(
      'Beter',
    )
    expect(correct(itemOf([]), draft, anna).owners[0]?.id).toBe('bram')
    expect(correct(itemOf(['anna']), draft, chair).owners[0]?.id).toBe('bram')
  })

  it('keeps who had accepted and forgets who is no owner any more', () => {
    const taken = takeOn(itemOf(['anna', 'bram']), anna)
    const owners = [{ kind: 'member', id: 'anna' } as const, { kind: 'member', id: 'gijs' } as const]
    const item = correct(taken, { ...blankDraft, title: 'Werkagenda afmaken', owners, term }, anna)
    expect(item.owners.map(({ id, hasAccepted }) => [id, hasAccepted])).toEqual([
      ['anna', true],
      ['gijs', false],
    ])
  })
})

describe('time', () => {
  it('is late from the day after the last day, and never when it is closed or only starts', () => {
    expect(isLate(itemOf(['anna']), '2027-04-30')).toBe(false)
    expect(isLate(itemOf(['anna']), '2027-05-01')).toBe(true)
    expect(isLate(itemOf(['anna'], { state: 'reported_done' }), '2027-05-01')).toBe(false)
    expect(isLate(itemOf(['anna'], { term: { ...term, isStart: true } }), '2027-05-01')).toBe(false)
  })

  it('is late of what somebody owes alone', () => {
    for (const kind of ['standing-agreement', 'intention', 'decision'] as const)
      expect(isLate(itemOf(['anna'], { kind }), '2027-05-01')).toBe(false)
    expect(isLate(itemOf(['anna'], { isShared: true }), '2027-05-01')).toBe(false)
  })

  it('reminds at the end, or at the start of what starts, or not at all', () => {
    expect(reminderDay(itemOf(['anna']))).toBe('2027-04-30')
    expect(reminderDay(itemOf(['anna'], { term: { ...term, isStart: true } }))).toBe('2027-01-04')
    expect(reminderDay(itemOf(['anna'], { term: null }))).toBeNull()
    expect(reminderDay(itemOf(['anna'], { state: 'withdrawn' }))).toBeNull()
  })
})
