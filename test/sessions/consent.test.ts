/** When both sides of an OOGO agree, and how long a meeting still has. */
import { describe, expect, it } from 'vitest'
import type { ConsentAnswer } from '../../bot/agreements/details.ts'
import { judge } from '../../bot/meetings/session/consent.ts'
import { timeLeft } from '../../bot/meetings/session/time.ts'
import type { Side } from '../../bot/network/customs.ts'

const given = (...answers: readonly (readonly [string, Side, ConsentAnswer])[]) =>
  answers.map(([organisation, side, answer]) => ({ organisation, side, answer }))

describe('a decision of both sides', () => {
  it('is one when on each side somebody agrees and nobody objects', () => {
    expect(judge(given(['po', 'education', 'agree'], ['duinrecht', 'municipality', 'agree'])).isAgreed).toBe(true)
  })

  it('is one with concerns, and beside who abstains', () => {
    const answers = given(
      ['po', 'education', 'concern'],
      ['vo', 'education', 'abstain'],
      ['duinrecht', 'municipality', 'concern'],
    )
    expect(judge(answers)).toEqual({ isAgreed: true, without: [], away: [], objecting: [] })
  })

  it('is none over one objection, and names it', () => {
    const answers = given(
      ['po', 'education', 'agree'],
      ['duinrecht', 'municipality', 'agree'],
      ['veenwijk', 'municipality', 'objection'],
    )
    expect(judge(answers)).toEqual({ isAgreed: false, without: [], away: [], objecting: ['veenwijk'] })
  })

  it('is none where a side only abstains', () => {
    const answers = given(['po', 'education', 'agree'], ['duinrecht', 'municipality', 'abstain'])
    expect(judge(answers)).toEqual({ isAgreed: false, without: ['municipality'], away: [], objecting: [] })
  })

  it('is none where nobody was asked', () => {
    expect(judge([])).toMatchObject({ without: ['education', 'municipality'], away: ['education', 'municipality'] })
  })
})

describe('the clock of a meeting', () => {
  const hours = { startsAt: 1_000 * 60_000, endsAt: 1_090 * 60_000 }

  it('gives the whole of it before it begins', () => {
    expect(timeLeft(hours, 900 * 60_000, [])).toEqual({ left: 90, needed: 0 })
  })

  it('counts what the items that are left ask for, as far as they say', () => {
    expect(timeLeft(hours, 1_050 * 60_000, [15, null, 30])).toEqual({ left: 40, needed: 45 })
  })

  it('goes below zero when it is over', () => {
    expect(timeLeft(hours, 1_100 * 60_000, [5]).left).toBe(-10)
  })
})
